import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Format, Interchange } from '../format.ts'
import { cargoReleaseReader } from './cargo-release/cargo-release.ts'
import type { CatairEnvelope, CatairMessage } from './catair-message.ts'
import { entrySummaryReader } from './entry-summary/entry-summary.ts'
import { syntaxFindings } from './entry-summary/syntax-findings.ts'
import { checkEntrySummary } from './entry-summary/check-entry-summary.ts'
import { checkCargoRelease } from './cargo-release/check-cargo-release.ts'
import type { Batch, Transaction } from './envelope/batch.ts'
import { readEnvelope } from './envelope/read-envelope.ts'
import { locateFindings, readDeclaration, type DeclarationReader } from './mapping/read-declaration.ts'
import { writeAnswers, writeLaterStatus } from './write-answers.ts'

interface Application {
  readonly reader: DeclarationReader
  readonly check: (transaction: Transaction) => readonly Finding[]
}

/** The applications of ACE that are served here; every other one is answered with X13. */
const applications: ReadonlyMap<string, Application> = new Map([
  ['AE', { reader: entrySummaryReader, check: checkEntrySummary }],
  ['SE', { reader: cargoReleaseReader, check: checkCargoRelease }],
])

/**
 * CBP's CATAIR: batches of 80-character records, entry summaries (AE) answered with AX, cargo releases (SE) answered with SX, and status
 * notifications (SO) after them where a decision about cargo was made.
 */
export const catair: Format = {
  name: 'catair',
  mediaTypes: ['application/vnd.customhouse.catair', 'text/plain'],
  recognises: (bytes) => looksLikeBatch(bytes),
  read,
  writeAnswer: (interchange, answers) => writeAnswers(interchange.envelope as CatairEnvelope, interchange.messages as readonly CatairMessage[], answers),
  writeNotification: (message, interchange, change) => writeLaterStatus(interchange.envelope as CatairEnvelope, message as CatairMessage, change),
}

function read(bytes: Uint8Array): Interchange {
  const envelope = readEnvelope(bytes, { available: servedApplications })
  const rejecting = [...envelope.findings, ...envelope.batches.flatMap(syntaxFindings)]
  const isRejected = envelope.batches.length === 0 || envelope.batches.some((batch) => batch.conditions.length > 0 || syntaxFindings(batch).length > 0)
  return {
    format: 'catair',
    messages: isRejected ? [] : envelope.batches.flatMap(readBatch),
    findings: envelope.batches.length === 0 ? [...rejecting, nothingToRead] : rejecting,
    envelope: { envelope } satisfies CatairEnvelope,
  }
}

function readBatch(batch: Batch): readonly CatairMessage[] {
  return batch.blocks.flatMap((block) => {
    const application = applications.get(block.application)
    return application ? block.transactions.map((transaction) => readMessage(transaction, application)) : []
  })
}

/** Reads one transaction of an application that is served here; undefined for another. For readers that take a transmission as it arrives. */
export function readTransaction(transaction: Transaction, application: string): CatairMessage | undefined {
  const served = applications.get(application)
  return served && readMessage(transaction, served)
}

/** The identifiers of the applications that are served here. */
export const servedApplications: readonly string[] = [...applications.keys()]

function readMessage(transaction: Transaction, application: Application): CatairMessage {
  const reading = readDeclaration(transaction.records, application.reader)
  const locate: CatairMessage['locate'] = reading ? reading.locate : (pointer) => pointer
  const found = [...transaction.findings, ...application.check(transaction)]
  return {
    ...(reading && { declaration: reading.declaration }),
    findings: found.length === 0 ? found : locateFindings(found, locate),
    locate,
    source: { transaction, reading },
  }
}

/** A batch begins with an A-record: its identifier, then a site of four and an id of three letters or digits. */
export function looksLikeBatch(bytes: Uint8Array): boolean {
  const beginning = firstRecord(bytes)
  return /^[Aa][0-9A-Za-z ]{7}/.test(beginning) && !/[{}<>]/.test(beginning)
}

/**
 * Whether the first record can be nothing but a batch control header: with site, id and password, and with its date or its application where
 * the layout puts them (Batch & Block Control, record A). Whatever else stands in the file, it is one of CATAIR.
 */
export function beginsWithBatchHeader(bytes: Uint8Array): boolean {
  const [line = ''] = firstRecord(bytes).split(/[\r\n]/, 1)
  return /^A[0-9A-Z]{7}[0-9A-Z ]{6}(?:\d{6} {5}(?:[0-9A-Z]{2}| {2})| {11}[0-9A-Z]{2}) {10}/i.test(line.padEnd(80))
}

function firstRecord(bytes: Uint8Array): string {
  let start = 0
  while (start < bytes.length && start < 8 && isBlankByte(bytes[start])) start++
  return String.fromCharCode(...bytes.subarray(start, start + 80))
}

function isBlankByte(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}

/** There are no records at all. */
export const nothingToRead: Finding = {
  code: 'X01',
  severity: 'fatal',
  pointer: {},
  message: 'The transmission holds no records',
  authority: 'CBP ACE ABI CATAIR, Batch & Block Control, version 23, June 12, 2023',
  remedy: 'Send a batch that begins with an A-record and ends with a Z-record',
}
