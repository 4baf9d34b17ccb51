import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { AmountText } from '@customhouse/vocabulary/measures/texts.ts'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { decodeBase64, encodeBase64 } from '../transparency-log/canonical-base64.ts'
import { emptyFrontier, growTree } from '../transparency-log/grow-tree.ts'
import type { GrownTree } from '../transparency-log/grow-tree.ts'
import { verifyInclusion } from '../transparency-log/inclusion-proof.ts'
import { hashLeaf, hashLength } from '../transparency-log/merkle-hash.ts'
import type { ActStatement } from './act-statement.ts'
import { checkActReceipt } from './check-receipt.ts'
import type { CheckedReceipt, RefusedReceipt } from './check-receipt.ts'
import { digestOfFacts } from './filing-statement.ts'

/**
 * What the single window answered to one parcel of low value. Parcels are decided in batches: the log holds one statement for a batch, with the
 * root of a Merkle tree over these answers (RFC 9162 section 2.1), so that each is proven by a few hashes.
 */
export interface ParcelAnswer {
  readonly environment: 'test' | 'production'
  readonly id: string
  /** What its filer calls it. */
  readonly parcel: string
  /** SHA-256 of the line that stated it, 64 lower-case hexadecimal digits. */
  readonly lineSha256: string
  readonly outcome: Outcome
  /** The codes of all findings, in their order. */
  readonly findings: readonly string[]
  /** Dollars and cents; left out where none was computed. */
  readonly duty?: AmountText
}

/** The receipt of one parcel: its answer, how it leads to the root of its batch, and the receipt of the batch. */
export interface ParcelReceipt {
  readonly version: typeof parcelReceiptVersion
  readonly answer: ParcelAnswer
  /** Its place among the parcels of the batch, from 0. */
  readonly index: number
  /** How many parcels the batch has. */
  readonly parcels: number
  /** Of the batch's tree, 64 lower-case hexadecimal digits. */
  readonly root: string
  /** From its sibling up to the root's child: 32 bytes each, in base64. */
  readonly hashes: readonly string[]
  /** Of the batch: a C2SP tlog-proof about an act. */
  readonly batch: string
}

/** A parcel's receipt that holds together. */
export interface CheckedParcelReceipt extends Omit<CheckedReceipt<ActStatement>, 'isSound'> {
  readonly isSound: true
  readonly answer: ParcelAnswer
}

/** The version of receipts of parcels that this code writes and reads. */
export const parcelReceiptVersion = 'customhouse.parcel/1'
/** The kind of the act that states a batch. */
export const parcelsDecidedKind = 'low-value-parcels-decided'
/** No honest one comes near it. */
const lengthMax = 128 * 1024
const outcomes: ReadonlySet<string> = new Set(['release', 'under-review', 'documents-required', 'exam', 'hold', 'reject'])

/** The hash that stands for an answer in the tree of its batch, 32 bytes. */
export function answerLeaf(answer: ParcelAnswer): Uint8Array {
  return hashLeaf(Buffer.from(canonicalJson(answer)))
}

/** The tree over the leaves of a batch. */
export function batchTree(leaves: readonly Uint8Array[]): GrownTree {
  return growTree(emptyFrontier, leaves)
}

/** What the log's statement about a batch says, as its digest: how many parcels, and the root of their tree (32 bytes). */
export function digestOfBatch(parcels: number, root: Uint8Array): string {
  return digestOfFacts({ parcels, root: Buffer.from(root).toString('hex') })
}

/** Writes the receipt of one parcel from the leaves of its batch. @throws RangeError where the batch has no such place. */
export function formatParcelReceipt({ answer, index, leaves, batch }: { readonly answer: ParcelAnswer; readonly index: number; readonly leaves: readonly Uint8Array[]; readonly batch: string }): string {
  const tree = batchTree(leaves)
  const root = Buffer.from(tree.root).toString('hex')
  return canonicalJson({ version: parcelReceiptVersion, answer, index, parcels: leaves.length, root, hashes: tree.proof(index).map(encodeBase64), batch } satisfies ParcelReceipt)
}

/** Whether a file looks like the receipt of a parcel rather than of a filing: it is one JSON object. */
export function isParcelReceipt(receipt: string | Uint8Array): boolean {
  return (typeof receipt === 'string' ? receipt.charCodeAt(0) : receipt[0]) === 0x7b
}

/**
 * Checks the receipt of a parcel against itself, offline: the log holds the statement about the batch, whose tree holds the answer. Never throws.
 *
 * ```ts
 * const checked = checkParcelReceipt(await readFile('parcel.json'))
 * if (checked.isSound) console.log(checked.answer.outcome)
 * ```
 */
export function checkParcelReceipt(receipt: string | Uint8Array): CheckedParcelReceipt | RefusedReceipt {
  const read = readParcelReceipt(receipt)
  if (read === undefined) return { isSound: false, reason: 'malformed', words: 'The receipt of the parcel is not one that this version knows' }
  const checked = checkActReceipt(read.batch)
  if (!checked.isSound) return checked
  const { kind, factsSha256 } = checked.statement
  const root = Buffer.from(read.root, 'hex')
  const isStated = kind === parcelsDecidedKind && digestOfBatch(read.parcels, root) === factsSha256
  const isWithin = verifyInclusion({ index: read.index, size: read.parcels, leaf: answerLeaf(read.answer), proof: read.hashes.flatMap((text) => hashOf(text) ?? []), root })
  return isStated && isWithin ? { ...checked, answer: read.answer } : { isSound: false, reason: 'inclusion', words: 'The answer is not in the batch that the log states: the receipt was altered' }
}

function hashOf(text: string): Uint8Array | undefined {
  try {
    const bytes = decodeBase64(text)
    return bytes.length === hashLength ? bytes : undefined
  } catch {
    return undefined
  }
}

/** One spelling alone, as the single window writes it, with or without an end of line. */
function readParcelReceipt(receipt: string | Uint8Array): ParcelReceipt | undefined {
  if (receipt.length > lengthMax) return undefined
  const text = (typeof receipt === 'string' ? receipt : Buffer.from(receipt).toString('utf8')).replace(/\r?\n$/, '')
  try {
    const value: unknown = JSON.parse(text)
    return isReceipt(value) && canonicalJson(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

const memberForms: Readonly<Record<keyof ParcelReceipt, (value: unknown) => boolean>> = {
  version: (value) => value === parcelReceiptVersion, answer: isAnswer, index: isPlace, parcels: isPlace, root: isDigest, batch: (value) => typeof value === 'string',
  hashes: (value) => Array.isArray(value) && value.length < 64 && value.every((hash: unknown) => typeof hash === 'string'),
}

const answerForms: Readonly<Record<keyof ParcelAnswer, (value: unknown) => boolean>> = {
  environment: (value) => value === 'test' || value === 'production', id: isWord, parcel: isWord, lineSha256: isDigest, outcome: (value) => typeof value === 'string' && outcomes.has(value),
  findings: (value) => Array.isArray(value) && value.length < 1000 && value.every(isWord), duty: (value) => value === undefined || (typeof value === 'string' && /^\d{1,15}\.\d{2}$/.test(value)),
}

function isReceipt(value: unknown): value is ParcelReceipt {
  return hasForms(value, memberForms)
}

function isAnswer(value: unknown): boolean {
  return hasForms(value, answerForms)
}

function hasForms(value: unknown, forms: Readonly<Record<string, (value: unknown) => boolean>>): boolean {
  if (typeof value !== 'object' || value === null) return false
  const members = new Map<string, unknown>(Object.entries(value))
  return [...members.keys()].every((name) => Object.hasOwn(forms, name)) && Object.entries(forms).every(([name, hasForm]) => hasForm(members.get(name)))
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value)
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function isPlace(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
