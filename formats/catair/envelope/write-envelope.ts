import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { characterKinds } from '../codec/characters.ts'
import { writeDate } from '../codec/dates.ts'
import type { WireRecord } from '../codec/wire-record.ts'
import { joinRecords, writeRecord } from '../codec/write-record.ts'
import { layout } from '../layouts/chapters.ts'
import { recordLength } from '../layouts/layout.ts'
import { applicationOf } from './applications.table.ts'
import { batchConditionTexts } from './batch-conditions.table.ts'
import type { Batch, BatchCondition } from './batch.ts'
import { filerOf } from './envelope-fields.ts'

const control = (key: string) => layout('batch-block-control', key)
const layouts = {
  a: control('A-output'), b: control('B-output'), y: control('Y-output'), z: control('Z-output'),
  generatedB: control('B-generated'), generatedY: control('Y-generated'), generatedZ: control('Z-generated'),
  x0: control('X0'), x1: control('X1'),
}

/**
 * Writes the response to a batch whose envelope was accepted: its own A-, B-, Y- and Z-records with the response's identifier, and for each block, in
 * order, the records given. Throws RangeError where the blocks do not match the batch's, or a record is not 80 characters long.
 */
export function writeResponse(batch: Batch, application: string, blocks: readonly (readonly string[])[]): Uint8Array {
  if (blocks.length !== batch.blocks.length) throw new RangeError(`Cannot write response: ${String(blocks.length)} blocks given, the batch has ${String(batch.blocks.length)}`)
  const lines = batch.blocks.flatMap((block, index) => {
    const inner = blocks[index] ?? []
    return [mirror(block.header, { from: 11, text: application }), ...requireLength(inner), responseTrailer(block.header, application, inner.length)]
  })
  return joinRecords([responseHeader(batch, application), ...lines, responseEnd(batch)], batch.lineEnding)
}

/** The identifier of the response to an input application, e.g. AX to AE; blank for an unknown one. */
export function responseApplication(application: string): string {
  return applicationOf(application)?.response ?? '  '
}

/**
 * Writes the rejection of a batch: the A-record without identifier, a generated B-record, an X0-record for each block concerned, an X1-record for each
 * condition, the final disposition 999, and generated Y- and Z-records (Batch & Block Control, Usage Notes a and b).
 */
export function writeRejection(batch: Batch): Uint8Array {
  const lines: string[] = []
  let block: number | undefined
  for (const condition of batch.conditions) {
    if (condition.block !== undefined && condition.block !== block) lines.push(blockReference(batch, condition.block))
    block = condition.block
    lines.push(conditionRecord(condition))
  }
  lines.push(writeRecord(layouts.x1, { 'Disposition Type Code': 'R', 'Severity Code': 'F', 'Condition Code': '999', 'Narrative Text': batchConditionTexts['999'] ?? '' }))
  return joinRecords([
    responseHeader(batch, '  '),
    writeRecord(layouts.generatedB, { 'ACE Generated Record Indicator': 'B' }),
    ...lines,
    writeRecord(layouts.generatedY, { 'Output Transaction Image Count': imageCount(lines.length), 'ACE Generated Record Indicator': 'Y' }),
    writeRecord(layouts.generatedZ, { 'ACE Generated Record Indicator': 'Z' }),
  ], batch.lineEnding)
}

/** A notification that nobody asked for, e.g. SO: whom it goes to and what it says. */
export interface Notification {
  readonly site: string
  readonly id: string
  readonly office?: string
  readonly date: DateText
  readonly application: string
  readonly blocks: readonly NotificationBlock[]
}

/** A block of a notification. Preparer and user text are repeated from the filing (output B-record, note 1). */
export interface NotificationBlock {
  readonly port: string
  readonly filer: string
  readonly office?: string
  readonly preparerPort?: string
  readonly preparerFiler?: string
  readonly preparerOffice?: string
  readonly userText?: string
  readonly lines: readonly string[]
}

/** Writes a notification in an envelope of its own. Throws RangeError where a value does not fit its field. */
export function writeNotification(notification: Notification, lineEnding = '\n'): Uint8Array {
  const sender = {
    'Sender/Receiver Site Code': notification.site, 'Sender/Receiver ID Code': notification.id,
    'Sender/Receiver Office Code': notification.office ?? '', 'Transmission Date': writeDate(notification.date),
  }
  const lines = notification.blocks.flatMap((block) => notificationBlock(block, notification.application))
  return joinRecords([writeRecord(layouts.a, { ...sender, 'Application Identifier Code': notification.application }), ...lines, writeRecord(layouts.z, sender)], lineEnding)
}

function notificationBlock(block: NotificationBlock, application: string): string[] {
  const filer = {
    'Processing District/Port Code': block.port, 'Processing Filer Code': block.filer,
    'Processing Filer Office Code': block.office ?? '', 'Application Identifier Code': application,
  }
  const header = writeRecord(layouts.b, {
    ...filer,
    'Preparer District/Port Code': block.preparerPort ?? '', 'Preparer Filer Code': block.preparerFiler ?? '', 'Preparer Office Code': block.preparerOffice ?? '',
    'Preparer Indicator': (block.preparerFiler ?? '') === '' ? '' : '1',
    'Filer / Preparer\'s User Data Text': block.userText ?? '',
  })
  return [header, ...requireLength(block.lines), writeRecord(layouts.y, { ...filer, 'Output Transaction Image Count': imageCount(block.lines.length) })]
}

function responseHeader(batch: Batch, application: string): string {
  const returned = applicationOf(batch.application)?.isManifest ? batch.header?.text.slice(8, 14) ?? '' : ''
  // The e-Manifest applications do not return the identifier (output A-record, note 2).
  const identifier = applicationOf(batch.application)?.isManifest ? '  ' : application
  return overlay(mirror(batch.header, { from: 9, text: returned.padEnd(6) }, 'A'), { from: 26, text: identifier })
}

function responseEnd(batch: Batch): string {
  const returned = applicationOf(batch.application)?.isManifest ? batch.trailer?.text.slice(8, 14) ?? '' : ''
  return mirror(batch.trailer, { from: 9, text: returned.padEnd(6) }, 'Z')
}

function responseTrailer(header: WireRecord | undefined, application: string, count: number): string {
  const filer = filerOf({ header })
  return writeRecord(layouts.y, {
    'Processing District/Port Code': filer.port, 'Processing Filer Code': filer.filer, 'Processing Filer Office Code': filer.office,
    'Application Identifier Code': application, 'Output Transaction Image Count': imageCount(count),
  })
}

interface Part {
  /** First position, from 1. */
  readonly from: number
  readonly text: string
}

/** A control record given back with one part replaced. User data is returned as it came, only what no wire may hold becomes a space. */
function mirror(record: WireRecord | undefined, part: Part, id = 'B'): string {
  const text = record ? record.text.slice(0, 59) + record.raw.slice(59, recordLength) : id
  return overlay(printable(text.padEnd(recordLength)), part)
}

function overlay(text: string, part: Part): string {
  return text.slice(0, part.from - 1) + part.text + text.slice(part.from - 1 + part.text.length)
}

function printable(text: string): string {
  return Array.from(text, (character) => (characterKinds[character.charCodeAt(0)] ?? 0) === 0 ? ' ' : character).join('')
}

/** The X0-record that identifies a block (Table 1, Returned Reference Data). */
function blockReference(batch: Batch, number: number): string {
  const text = printable(batch.blocks[number - 1]?.header?.text ?? '').padEnd(recordLength)
  const part = (from: number, to: number) => text.slice(from - 1, to)
  const reference = [part(4, 7), part(8, 10), part(45, 46), part(11, 12), part(60, 80), part(47, 56)].join(' ')
  return writeRecord(layouts.x0, {
    'Reference Data Type Code': 'BLOCK', 'Occurrence Position': String(number), 'Reference ID Constant': 'REF ID:', 'Reference Data Text': reference.trimEnd(),
  })
}

function conditionRecord(condition: BatchCondition): string {
  return writeRecord(layouts.x1, { 'Severity Code': 'F', 'Condition Code': condition.code, 'Narrative Text': batchConditionTexts[condition.code] ?? '' })
}

function imageCount(count: number): string {
  return String(Math.min(count, 99_999))
}

function requireLength(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    if (line.length !== recordLength) throw new RangeError(`Cannot write response: a record has ${String(line.length)} characters, must have ${String(recordLength)}`)
  }
  return lines
}
