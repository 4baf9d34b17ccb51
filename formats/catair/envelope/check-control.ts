import { readDate } from '../codec/dates.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import { applicationOf } from './applications.table.ts'
import type { BatchCondition } from './batch.ts'
import { batchCondition } from './envelope-findings.ts'

/** A- and Z-record of a batch and what is to be known to judge them. */
export interface BatchControl {
  readonly header: WireRecord
  readonly trailer: WireRecord | undefined
  readonly application: string
  /** Application identifiers that are served here; all that ACE knows where absent. */
  readonly available: readonly string[] | undefined
}

/** B- and Y-record of a block within its batch. */
export interface BlockControl {
  readonly number: number
  readonly header: WireRecord
  readonly trailer: WireRecord | undefined
  readonly batchApplication: string
  /** Records between B and Y. */
  readonly images: number
}

/** Judges an A-record, and a Z-record against it. */
export function checkBatchControl(batch: BatchControl): BatchCondition[] {
  const conditions: BatchCondition[] = []
  const record = batch.header
  if (textOf(record, 'Sender/Receiver Site Code') === '') conditions.push(batchCondition('X07', { record, from: 2, to: 5 }))
  if (textOf(record, 'Sender/Receiver ID Code') === '') conditions.push(batchCondition('X08', { record, from: 6, to: 8 }))
  const date = textOf(record, 'Transmission Date')
  if (date !== '' && readDate(date) === undefined) conditions.push(batchCondition('X10', { record, from: 15, to: 20 }))
  const application = applicationCondition(batch)
  if (application !== undefined) conditions.push(batchCondition(application, { record, from: 26, to: 27 }))
  if (batch.trailer && !trailerMatches(record, batch.trailer, batch.application)) conditions.push(batchCondition('X14', { record: batch.trailer }))
  return conditions
}

function applicationCondition(batch: BatchControl): string | undefined {
  if (batch.application === '') return 'X11'
  // The in-bond applications may leave the identifier to the B-record (input A-record, note 4).
  if (textOf(batch.header, 'Application Identifier Code') === '' && applicationOf(batch.application)?.isManifest !== true) return 'X11'
  if (!applicationOf(batch.application)) return 'X12'
  return batch.available && !batch.available.includes(batch.application) ? 'X13' : undefined
}

function trailerMatches(header: WireRecord, trailer: WireRecord, application: string): boolean {
  const names = ['Sender/Receiver Site Code', 'Sender/Receiver ID Code', 'Transmission Date', 'Sender/Receiver Office Code']
  if (applicationOf(application)?.isManifest) names.push('Communication Password')
  return names.every((name) => textOf(header, name) === textOf(trailer, name))
}

/** Judges a B-record, and a Y-record against it. */
export function checkBlockControl(block: BlockControl): BatchCondition[] {
  const { header: record, number } = block
  const application = textOf(record, 'Application Identifier Code')
  const codes: [string, number, number][] = []
  if (textOf(record, 'Processing District/Port Code') === '') codes.push(['X15', 4, 7])
  if (textOf(record, 'Processing Filer Code') === '') codes.push(['X16', 8, 10])
  if (application === '') codes.push(['X11', 11, 12])
  else if (!applicationOf(application)) codes.push(['X12', 11, 12])
  if (application !== '' && application !== block.batchApplication) codes.push(['X19', 11, 12])
  codes.push(...preparerConditions(record, application))
  const conditions = codes.map(([code, from, to]) => batchCondition(code, { record, from, to, block: number }))
  if (block.trailer && !blockTrailerMatches(block, application)) conditions.push(batchCondition('X32', { record: block.trailer, block: number }))
  return conditions
}

function preparerConditions(record: WireRecord, application: string): [string, number, number][] {
  const indicator = textOf(record, 'Preparer Indicator')
  const port = textOf(record, 'Preparer District/Port Code')
  const filer = textOf(record, 'Preparer Filer Code')
  const office = textOf(record, 'Preparer Office Code')
  if (indicator === '') return port + filer + office === '' ? [] : [['X22', 47, 56]]
  if (indicator !== '1') return [['X21', 56, 56]]
  const codes: [string, number, number][] = []
  if (applicationOf(application)?.allowsPreparer !== true) codes.push(['X23', 47, 56])
  if (port === '') codes.push(['X24', 47, 50])
  if (filer === '') codes.push(['X25', 51, 53])
  else if (filer !== textOf(record, 'Processing Filer Code')) codes.push(['X26', 51, 53])
  return codes
}

function blockTrailerMatches(block: BlockControl, application: string): boolean {
  const { header, trailer } = block
  if (!trailer) return true
  const names = ['Processing District/Port Code', 'Processing Filer Code', 'Application Identifier Code', 'Processing Filer Office Code']
  if (!names.every((name) => textOf(header, name) === textOf(trailer, name))) return false
  return applicationOf(application)?.isManifest !== true || Number(textOf(trailer, 'Input Transaction Image Count')) === block.images
}
