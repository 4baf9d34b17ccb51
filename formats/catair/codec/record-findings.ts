import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'
import { recordLength, type FieldLayout } from '../layouts/layout.ts'
import { fieldConditions, type FieldConditions } from './field-conditions.table.ts'
import { positionOf, type WireRecord } from './wire-record.ts'

const batchChapter = 'CBP ACE ABI CATAIR, Batch & Block Control, version 23, June 12, 2023'

/** The record is shorter or longer than 80 characters. */
export function wrongLength(record: WireRecord, isLast: boolean): Finding {
  const { length } = record.raw
  return {
    ...place(record, { from: Math.min(length, recordLength) + 1, to: Math.max(length, recordLength) }),
    code: isLast && length < recordLength ? 'X42' : 'record-length',
    message: `Cannot read CATAIR record ${record.id}: length is ${String(length)}, must be ${String(recordLength)}`,
    authority: `${batchChapter}, Record Layout Key`,
    remedy: 'Send every record as exactly 80 characters, filled with spaces at its end',
  }
}

/** Lower case letters were converted, as CBP does. */
export function convertedToUpperCase(record: WireRecord, received: string): Finding {
  return {
    ...place(record, { from: received.search(/[a-z]/) + 1, to: received.search(/[a-z][^a-z]*$/) + 1 }, 'warning'),
    code: 'lower-case-converted',
    message: `Record ${record.id} holds lower case letters; they are read as upper case`,
    authority: `${batchChapter}, Input Structure Map Submission Notes`,
    remedy: 'Send upper case letters only',
  }
}

/** Blank lines between records were passed over. */
export function blankLine(record: WireRecord): Finding {
  return {
    ...place(record, undefined, 'warning'),
    code: 'blank-line-ignored',
    message: `A blank line follows record ${record.id}; it is ignored`,
    authority: `${batchChapter}, Input Structure Map Submission Notes`,
    remedy: 'Send records without blank lines between them',
  }
}

/** The record begins with no id known under the application identifier. */
export function unknownRecord(record: WireRecord, application: string): Finding {
  return {
    ...place(record, { from: 1, to: Math.min(4, record.id.length) }),
    code: application === 'AE' ? 'A02' : 'X34',
    message: application === ''
      ? `Record ${record.id} is not known: the transmission names no application that is supported here`
      : `Record ${record.id} is not known under application identifier ${application}`,
    authority: `${batchChapter}, Batch/Block/Transaction Condition/Disposition Response, note 2`,
    remedy: 'Check the first characters of the record against the chapter of the application',
  }
}

/** There are so many findings that the rest is not looked at. */
export function tooManyFindings(record: WireRecord): Finding {
  return {
    ...place(record),
    code: 'too-many-findings',
    message: 'Reading stopped here: too much is wrong to list',
    authority: 'Customhouse limits',
    remedy: 'Check that the transmission is CATAIR text, correct what is listed and send it again',
  }
}

/** A line has no end in sight. */
export function endlessRecord(recordNumber: number): Finding {
  return {
    severity: 'fatal',
    pointer: { record: { recordType: '?', recordNumber, from: 1, to: 80 } },
    code: 'record-endless',
    message: 'Reading stopped here: a line is longer than any record with its blank lines could be',
    authority: 'Customhouse limits',
    remedy: 'Send records of 80 characters, each on a line of its own or unbroken',
  }
}

/** Characters that are not found on a standard keyboard. */
export function nonStandardData(record: WireRecord, span: Span): Finding {
  return {
    ...place(record, span),
    code: 'X40',
    message: `Record ${record.id} holds characters that are not found on a standard keyboard`,
    authority: `${batchChapter}, Input Structure Map Submission Notes`,
    remedy: 'Send only capital letters, digits, spaces and the special characters of class X, one byte each',
  }
}

/** A filler holds data. */
export function dataInFiller(record: WireRecord, field: FieldLayout): Finding {
  return {
    ...place(record, field),
    code: 'X39',
    message: `Record ${record.id} holds data in the filler at positions ${String(field.from)} to ${String(field.to)}`,
    authority: authorityOf(record),
    remedy: 'Fill these positions with spaces; check that the fields before them are not displaced',
  }
}

/** A field holds characters that its data class does not allow. */
export function outsideClass(record: WireRecord, field: FieldLayout): Finding {
  const isDate = field.dataClass === 'D'
  const isNumeric = field.dataClass === 'N' || field.dataClass === '(S)N'
  const conditions = conditionsOf(record, field)
  return {
    ...place(record, field),
    code: (isDate ? conditions.unknownDate : isNumeric ? conditions.nonNumeric : undefined) ?? (isDate ? 'date-unknown' : isNumeric ? 'not-numeric' : 'data-class'),
    message: `${field.name} in record ${record.id} is not ${classNames[field.dataClass]}`,
    authority: authorityOf(record),
    remedy: classRemedies[field.dataClass],
  }
}

/** A mandatory field is blank. */
export function missingValue(record: WireRecord, field: FieldLayout): Finding {
  return {
    ...place(record, field),
    code: conditionsOf(record, field).missing ?? 'mandatory-missing',
    message: `${field.name} in record ${record.id} is mandatory and blank`,
    authority: authorityOf(record),
    remedy: `State ${field.name} in positions ${String(field.from)} to ${String(field.to)}`,
  }
}

/** Leading spaces of a field were discarded, as CBP does. */
export function leadingSpaces(record: WireRecord, field: FieldLayout): Finding {
  return {
    ...place(record, field, 'warning'),
    code: 'leading-space-discarded',
    message: `${field.name} in record ${record.id} begins with spaces; they are discarded`,
    authority: `${batchChapter}, Input Structure Map Submission Notes`,
    remedy: 'Justify the value to the left',
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

function place(record: WireRecord, span?: Span, severity: Severity = 'fatal'): Pick<Finding, 'severity' | 'pointer'> {
  return { severity, pointer: { record: positionOf(record, span) } }
}

function authorityOf(record: WireRecord): string {
  return `${record.layout?.authority ?? batchChapter}, ${record.id}-record`
}

function conditionsOf(record: WireRecord, field: FieldLayout): FieldConditions {
  return fieldConditions[record.layout?.chapter ?? '']?.[`${record.layout?.key ?? ''} ${String(field.from)}`] ?? {}
}

const classNames = {
  'A': 'alphabetic', 'N': 'numeric', '(S)N': 'numeric', 'AN': 'alphanumeric', 'D': 'a known date', 'X': 'standard data', 'S': 'blank',
}

const classRemedies = {
  'A': 'Send capital letters A to Z only',
  'N': 'Send digits only, justified to the right and filled with zeros; leave the whole field blank where there is no value',
  '(S)N': 'Send digits only, justified to the right; leave the whole field blank where there is no value',
  'AN': 'Send capital letters, digits and spaces only',
  'D': 'Send a date of the calendar as MMDDYY',
  'X': 'Send capital letters, digits, spaces and standard special characters only',
  'S': 'Fill with spaces',
}
