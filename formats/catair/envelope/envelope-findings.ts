import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { positionOf, type WireRecord } from '../codec/wire-record.ts'
import type { BatchCondition } from './batch.ts'

const authority = 'CBP ACE ABI CATAIR, Batch & Block Control, version 23, June 12, 2023, X1-record, note 2'

/** Where a condition was met. */
export interface ConditionPlace {
  /** The record looked at, or the one after which another is missing; absent in an empty transmission. */
  readonly record: WireRecord | undefined
  readonly from?: number
  readonly to?: number
  readonly block?: number
}

interface Explanation {
  readonly message: string
  readonly remedy: string
}

const explanations: Readonly<Record<string, Explanation>> = {
  X01: { message: 'The batch does not begin with an A-record', remedy: 'Begin every batch with an A-record and send nothing outside batches' },
  X03: { message: 'Records stand outside any block: the B-record is missing', remedy: 'Begin every block with a B-record' },
  X04: { message: 'The block holds no transaction', remedy: 'Put at least one transaction between B- and Y-record' },
  X05: { message: 'The block is not closed: the Y-record is missing', remedy: 'Close every block with a Y-record; check that the transmission was not cut off' },
  X06: { message: 'The batch is not closed: the Z-record is missing', remedy: 'Close the batch with a Z-record; check that the transmission was not cut off' },
  X07: { message: 'The sender/receiver site code is blank', remedy: 'State the site code in positions 2 to 5 of the A-record' },
  X08: { message: 'The sender/receiver ID code is blank', remedy: 'State the ID code in positions 6 to 8 of the A-record' },
  X10: { message: 'The transmission date is not a known date', remedy: 'Send the date as MMDDYY, or leave it blank' },
  X11: { message: 'The application identifier is blank', remedy: 'State the application identifier in the A-record (positions 26 and 27) and the B-record (positions 11 and 12)' },
  X12: { message: 'The application identifier is not one that ACE knows', remedy: 'State one of the identifiers listed in the Batch & Block Control chapter' },
  X13: { message: 'The application identifier is known to ACE and not available here', remedy: 'Send transactions of the applications that this single window offers' },
  X14: { message: 'The Z-record does not repeat what the A-record states', remedy: 'Repeat site, ID, date and office of the A-record in the Z-record (in-bond applications: the password too)' },
  X15: { message: 'The processing port is blank', remedy: 'State the port in positions 4 to 7 of the B-record' },
  X16: { message: 'The processing filer code is blank', remedy: 'State the filer code in positions 8 to 10 of the B-record' },
  X19: { message: 'The block states another application identifier than the batch', remedy: 'Put transactions of one application into one batch' },
  X21: { message: 'The preparer indicator is neither 1 nor blank', remedy: 'State 1 where preparer codes are given, otherwise leave it blank' },
  X22: { message: 'Preparer codes are given and the preparer indicator is blank', remedy: 'State 1 in position 56 of the B-record, or leave the preparer codes blank' },
  X23: { message: 'Preparer codes are not allowed for this application', remedy: 'Leave positions 47 to 56 of the B-record blank' },
  X24: { message: 'The preparer port is blank', remedy: 'State the port in positions 47 to 50 of the B-record' },
  X25: { message: 'The preparer filer code is blank', remedy: 'State the filer code in positions 51 to 53 of the B-record' },
  X26: { message: 'Preparer and processing filer are not the same', remedy: 'State the same filer code as processing filer and as preparer' },
  X32: { message: 'The Y-record does not repeat what the B-record states', remedy: 'Repeat port, filer, application and office of the B-record in the Y-record (in-bond applications: count the records too)' },
  X39: { message: 'A control record holds data in a filler', remedy: 'Fill these positions with spaces' },
  X40: { message: 'A control record holds data of another class than its field allows, or is not 80 characters long', remedy: 'Send standard characters in records of exactly 80 characters' },
  X42: { message: 'The last record is shorter than 80 characters', remedy: 'Fill the Z-record with spaces to 80 characters; check that the transmission was not cut off' },
}

/** A condition that rejects the batch, in plain words and with its place. */
export function batchCondition(code: string, place: ConditionPlace): BatchCondition {
  const explanation = explanations[code] ?? { message: 'The batch is rejected', remedy: 'See the Batch & Block Control chapter' }
  const span = place.from === undefined ? undefined : { from: place.from, to: place.to ?? place.from }
  const finding: Finding = {
    code,
    severity: 'fatal',
    pointer: place.record ? { record: positionOf(place.record, span) } : {},
    message: explanation.message,
    authority,
    remedy: explanation.remedy,
  }
  return { code, finding, ...(place.block !== undefined && { block: place.block }) }
}

/** A finding of form about a control record as a condition. Faults that CBP has no code for go as X40, non-standard data. */
export function conditionOfForm(finding: Finding, block: number | undefined): BatchCondition {
  const code = /^X\d\d$/.test(finding.code) ? finding.code : 'X40'
  return { code, finding, ...(block !== undefined && { block }) }
}
