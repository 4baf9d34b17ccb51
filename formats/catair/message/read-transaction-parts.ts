import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import { toCanonical, type Transmission } from '../../declaration-mapping/declaration-mapping.ts'
import type { ReadPart } from '../../message-format.ts'
import { readTransaction } from '../catair.ts'
import { recordValues, textOf, type WireRecord } from '../codec/wire-record.ts'
import { fieldKey } from '../mapping/field-key.ts'
import { checksumOf, editsBetween } from '../writing/record-edits.ts'
import { writeDeclaration, type DeclarationApplication } from '../writing/write-declaration.ts'
import type { TransactionRead } from './transmission-reader.ts'

/** A transaction as a document, or as findings where it has no header record. */
export function transactionParts(read: TransactionRead): readonly ReadPart[] {
  const { transaction, application } = read
  const message = readTransaction(transaction, application)
  const findings = message?.findings ?? transaction.findings
  const declaration = message?.declaration
  if (message === undefined || declaration === undefined) return findings.map(findingPart)
  const { document, pointerOf } = toCanonical(declaration, transmissionOf(read, writeDeclaration(declaration, application === 'AE' ? 'AE' : 'SE')))
  return [{
    kind: 'document',
    document: { ...document, interchange: interchangeOf(read) },
    findings: findings.map((finding) => placed(finding, application)),
    sourceOf: (pointer) => {
      const control = controlSource(read, pointer)
      if (control !== undefined) return control
      const at = pointerOf(pointer)
      const place = at === undefined ? undefined : message.locate({ declaration: at })
      return place?.record ? wordsOf(place, application) : undefined
    },
  }]
}

/** Where in its A- or B-record a field stood that is kept beside the declaration. */
function controlSource({ batch, block }: TransactionRead, pointer: string): string | undefined {
  const [, list, index] = /^\/declaration\/unitedStates\/transmission\/(batch|block)Field\/(\d+)(?:\/|$)/.exec(pointer) ?? []
  if (list === undefined) return undefined
  const { header } = list === 'batch' ? batch : block
  const name = Object.keys(recordValues(header))[Number(index)]
  const field = header.layout?.fields.find((each) => each.name === name)
  return field && wordsOf({ record: { recordType: header.id, recordNumber: header.number, from: field.from, to: field.to } }, '')
}

/** A finding about the transmission as a whole. */
export function findingPart(finding: Finding): ReadPart {
  return { kind: 'finding', finding: placed(finding, '') }
}

function placed(finding: Finding, application: string): Finding {
  const source = wordsOf(finding.pointer, application)
  return source === undefined ? finding : { ...finding, pointer: { ...finding.pointer, source } }
}

/** A place in words, e.g. `AE40 record 12, 3-12`. */
function wordsOf({ record }: Pointer, application: string): string | undefined {
  if (!record) return undefined
  const { recordType, recordNumber, from, to } = record
  const name = /^\d/.test(recordType) ? `${application}${recordType}` : recordType
  return `${name} record ${String(recordNumber)}, ${from === to ? String(from) : `${String(from)}-${String(to)}`}`
}

function transmissionOf({ transaction, application, batch, block }: TransactionRead, written: readonly string[]): Transmission {
  const { records } = transaction
  const edits = editsBetween(written, records.map(({ raw }) => raw.padEnd(80)))
  const lineEnding = lineEndings.get(batch.header.ending.replace(/\n[\r\n]*$/, '\n'))
  return {
    batchNumber: batch.number,
    blockNumber: block.number,
    application,
    batch: fieldsOf(batch.header),
    block: fieldsOf(block.header),
    ...(lineEnding !== undefined && { lineEnding }),
    ...(edits.length > 0 && { checksum: checksumOf(written), edits }),
  }
}

/** Endings of records by what they are called; LF is the usual one. */
const lineEndings: ReadonlyMap<string, string> = new Map([['\r\n', 'CRLF'], ['', 'none']])

function fieldsOf(record: WireRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(recordValues(record)).map(([name, value]) => [fieldKey(name), value]))
}

function interchangeOf({ application, batch }: TransactionRead): Readonly<Record<string, string>> {
  const sender = textOf(batch.header, 'Sender/Receiver Site Code') + textOf(batch.header, 'Sender/Receiver ID Code')
  const date = textOf(batch.header, 'Transmission Date')
  return { sender, applicationReference: application, ...(date !== '' && { preparedDate: date }) }
}

/** What a document's application is, of those that declarations are written for. */
export function applicationOf(transmission: Transmission | undefined, kind: string): DeclarationApplication {
  const stated = transmission?.application
  if (stated === 'AE' || stated === 'SE') return stated
  return kind === 'entry' ? 'SE' : 'AE'
}
