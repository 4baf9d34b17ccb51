import { contextDigest, contextLibrary, type ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { BenchDocument } from './bench-document.ts'
import { benchKey, type BenchKey } from './bench-key.ts'
import type { BenchSuite, Secured } from './bench-suite.ts'
import { median, ratePerCpuSecond } from './cpu-rate.ts'
import { fullVerification } from './full-verification.ts'
import { rawLimit } from './raw-limit.ts'
import type { StockPeer } from './stock-peer.ts'

/** One line of the result. Rates are operations in one second of CPU time on one core, medians over the rounds. */
export interface Measured {
  readonly suite: string
  readonly document: string
  /** `verify full` is the whole verification of a document that has a status; `verify with status` the bare proof of the same document. */
  readonly operation: 'issue' | 'verify' | 'verify with status' | 'verify full'
  readonly perCpuSecond: number
  readonly stockPerCpuSecond?: number
  readonly rawPerCpuSecond: number
}

const firstBatch = 300
const rawBatch = 2_000
/** So long one batch takes: much shorter, and what the compiler does beside it counts more than the work. */
const batchSeconds = 0.3
/** Rounds that do not count, so that the compiler has seen the whole path: a server runs for weeks. */
const warmUpRounds = 3
/** A peer that needs most of a second for one document is asked for few; a first one says how slow it is. */
const stockSecondsMax = 0.5

interface Round {
  readonly issue: number
  readonly verify: number
  readonly verifyWithStatus: number
  readonly verifyFull: number
  readonly rawSign: number
  readonly rawVerify: number
}

/** The contexts of a document as an operator loads them, beside those that are built in. */
export function libraryFor({ contexts }: BenchDocument): ContextLibrary {
  const builtIn = new Set(contextLibrary().urls)
  return contextLibrary([...contexts].filter(([url]) => !builtIn.has(url)).map(([url, document]) => ({ url, document, sha256: contextDigest(document) })))
}

/**
 * Measures one suite on one document, in rounds: ours and the limit in turns, then the peer, whose garbage would otherwise be
 * collected in our time. All documents are distinct.
 */
export async function measureSuite(suite: BenchSuite, document: BenchDocument, rounds: number): Promise<readonly Measured[]> {
  const key = benchKey(suite.keyType)
  const needs: RoundNeeds = { suite, document, key, contexts: libraryFor(document), stock: await suite.stock(key, document), next: counter() }
  let batch = firstBatch
  for (let warm = 0; warm < warmUpRounds; warm += 1) batch = Math.ceil((await measureRound(needs, batch)).verify * batchSeconds)
  const measured: Round[] = []
  for (let count = 0; count < rounds; count += 1) measured.push(await measureRound(needs, batch))
  const stock: StockRound[] = []
  for (let count = 0; count < rounds; count += 1) stock.push(await measureStock(needs))
  const middle = (of: keyof Round): number => oneDecimal(median(measured.map((round) => round[of])))
  const middleOfStock = (of: keyof StockRound): number => oneDecimal(median(stock.map((round) => round[of])))
  const about = { suite: suite.name, document: document.name }
  return [
    { ...about, operation: 'issue', perCpuSecond: middle('issue'), stockPerCpuSecond: middleOfStock('issue'), rawPerCpuSecond: middle('rawSign') },
    { ...about, operation: 'verify', perCpuSecond: middle('verify'), stockPerCpuSecond: middleOfStock('verify'), rawPerCpuSecond: middle('rawVerify') },
    { ...about, operation: 'verify with status', perCpuSecond: middle('verifyWithStatus'), rawPerCpuSecond: middle('rawVerify') },
    { ...about, operation: 'verify full', perCpuSecond: middle('verifyFull'), rawPerCpuSecond: middle('rawVerify') },
  ]
}

interface RoundNeeds {
  readonly suite: BenchSuite
  readonly document: BenchDocument
  readonly key: BenchKey
  readonly contexts: ContextLibrary
  readonly stock: StockPeer
  readonly next: () => number
}

async function measureRound({ suite, document, key, contexts, next }: RoundNeeds, batch: number): Promise<Round> {
  const distinct = (count: number) => Array.from({ length: count }, () => document.distinct(next(), key.controller))
  const full = fullVerification(key, contexts)
  const issueOne = (unsigned: ReturnType<BenchDocument['distinct']>) => suite.issue(unsigned, key, contexts)
  const verifyOne = (secured: Secured) => suite.verify(secured, key, contexts)
  const secured = async (count: number, hasStatus: boolean) => Promise.all(distinct(count).map((unsigned) => issueOne(hasStatus ? full.withStatus(unsigned, next()) : unsigned)))
  const limit = rawLimit(key)
  const raw = Array.from({ length: rawBatch }, () => limit.signedBytes())
  // The list is fetched once, as it is by a server that has been up for a minute.
  for (const one of await secured(1, true)) await full.verify(one)
  return {
    issue: await ratePerCpuSecond(distinct(batch), issueOne),
    rawSign: await ratePerCpuSecond(raw.map(({ bytes }) => bytes), (bytes) => { limit.sign(bytes) }),
    verify: await ratePerCpuSecond(await secured(batch, false), verifyOne),
    rawVerify: await ratePerCpuSecond(raw, (signed) => { limit.verify(signed) }),
    verifyWithStatus: await ratePerCpuSecond(await secured(batch, true), verifyOne),
    verifyFull: await ratePerCpuSecond(await secured(batch, true), (one) => full.verify(one)),
  }
}

interface StockRound {
  readonly issue: number
  readonly verify: number
}

async function measureStock({ suite, document, key, contexts, stock, next }: RoundNeeds): Promise<StockRound> {
  const distinct = (count: number) => Array.from({ length: count }, () => document.distinct(next(), key.controller))
  const secured = (count: number) => Promise.all(distinct(count).map((unsigned) => suite.issue(unsigned, key, contexts)))
  return {
    issue: await stockRate((count) => Promise.resolve(distinct(count)), (unsigned) => stock.issue(unsigned)),
    verify: await stockRate(secured, (one) => stock.verify(one)),
  }
}

/** The peer's rate, on as many documents as it manages in half a second. */
async function stockRate<Item>(make: (count: number) => Promise<readonly Item[]>, work: (item: Item) => unknown): Promise<number> {
  const first = await ratePerCpuSecond(await make(1), work)
  const count = Math.min(firstBatch, Math.floor(first * stockSecondsMax))
  return count < 2 ? first : ratePerCpuSecond(await make(count), work)
}

function counter(): () => number {
  let at = 0
  return () => (at += 1)
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
