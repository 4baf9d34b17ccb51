import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { recordLength, type DataClass, type FieldLayout, type RecordLayout } from '../layouts/layout.ts'
import { characterKinds, kindsOfClass } from './characters.ts'
import { isDateAt, isDigits } from './dates.ts'
import { dataInFiller, leadingSpaces, missingValue, nonStandardData, outsideClass } from './record-findings.ts'
import type { WireRecord } from './wire-record.ts'

/** Where the 80 characters of a record stand in an array of character codes. */
export interface RecordCodes {
  readonly codes: Uint8Array
  readonly start: number
}

/** What to look at in a record, worked out once for each layout. */
interface Plan {
  /** For each position the kinds of characters that it may hold. */
  readonly allowed: Uint8Array
  readonly fields: readonly PlannedField[]
  readonly isEnvelope: boolean
}

/** A field of data: no control identifier, no filler. Positions count from 0, `to` exclusive. */
interface PlannedField {
  readonly field: FieldLayout
  readonly from: number
  readonly to: number
  readonly form: 'text' | 'number' | 'spaced-number' | 'date'
  readonly isMandatory: boolean
}

const plans = new WeakMap<RecordLayout, Plan>()
const anything = 0xff
const standard = new Uint8Array(recordLength).fill(kindsOfClass.X)

/** Whether every character is of a class that the layout allows at its position. Lower case letters never are. */
export function conformsTo(layout: RecordLayout | undefined, at: RecordCodes): boolean {
  const allowed = layout ? planOf(layout).allowed : standard
  const { codes, start } = at
  for (let index = 0; index < recordLength; index++) {
    if (((characterKinds[codes[start + index] ?? 0] ?? 0) & (allowed[index] ?? 0)) === 0) return false
  }
  return true
}

/**
 * Adds a finding for everything that is wrong in the characters of one record: characters first, then fields in order. `isConforming` is what
 * `conformsTo` said.
 */
export function checkRecord(record: WireRecord, at: RecordCodes & { readonly isConforming: boolean }, findings: Finding[]): void {
  if (!at.isConforming) addViolations(record, at, findings)
  if (!record.layout) return
  const { fields, isEnvelope } = planOf(record.layout)
  // Every field of every record passes here: no strings are made, and a text field that begins with a character needs no more than one look.
  for (const field of fields) {
    if (field.form === 'text' && at.codes[at.start + field.from] !== 32) continue
    checkField(record, field, { at, findings, isEnvelope })
  }
}

function planOf(layout: RecordLayout): Plan {
  const known = plans.get(layout)
  if (known) return known
  const allowed = new Uint8Array(recordLength)
  for (const field of layout.fields) allowed.fill(field.isControl ? anything : kindsOfClass[field.dataClass], field.from - 1, field.to)
  const fields = layout.dataFields.map(planField)
  const plan = { allowed, fields, isEnvelope: layout.chapter === 'batch-block-control' }
  plans.set(layout, plan)
  return plan
}

const forms: Readonly<Record<DataClass, PlannedField['form']>> = {
  'A': 'text', 'AN': 'text', 'X': 'text', 'S': 'text', 'N': 'number', '(S)N': 'spaced-number', 'D': 'date',
}

function planField(field: FieldLayout): PlannedField {
  return { field, from: field.from - 1, to: field.to, form: forms[field.dataClass], isMandatory: field.designation === 'M' }
}

interface Context {
  readonly at: RecordCodes
  readonly findings: Finding[]
  readonly isEnvelope: boolean
}

/** The checks that a look at single characters does not make. */
function checkField(record: WireRecord, planned: PlannedField, context: Context): void {
  const { codes, start } = context.at
  const first = firstCharacter(codes, start + planned.from, start + planned.to)
  if (first === start + planned.to) {
    // The envelope has conditions of its own for what is missing there.
    if (planned.isMandatory && !context.isEnvelope) context.findings.push(missingValue(record, planned.field))
  } else if (planned.form === 'text') {
    if (!context.isEnvelope) context.findings.push(leadingSpaces(record, planned.field))
  } else if (!isWellFormed(context.at, planned, first)) {
    addMalformed(record, planned, context)
  }
}

/** Characters of another class are reported already; an unknown transmission date rejects the batch under a condition of its own, X10. */
function addMalformed(record: WireRecord, planned: PlannedField, context: Context): void {
  if (violates(context.at, planned.field) || (planned.form === 'date' && context.isEnvelope)) return
  context.findings.push(outsideClass(record, planned.field))
}

function isWellFormed(at: RecordCodes, planned: PlannedField, first: number): boolean {
  const from = planned.form === 'spaced-number' ? first : at.start + planned.from
  return isDigits(at.codes, from, at.start + planned.to) && (planned.form !== 'date' || isDateAt(at.codes, from))
}

/** Index of the first character that is not a space; the end where all are. */
function firstCharacter(codes: Uint8Array, from: number, to: number): number {
  let index = from
  while (index < to && codes[index] === 32) index++
  return index
}

/** Characters that are no standard ones are reported once for the record, other violations once for each field. */
function addViolations(record: WireRecord, at: RecordCodes, findings: Finding[]): void {
  addNonStandard(record, at, findings)
  for (const field of record.layout?.fields ?? []) {
    if (field.isControl || !violates(at, field)) continue
    findings.push(field.dataClass === 'S' ? dataInFiller(record, field) : outsideClass(record, field))
  }
}

function addNonStandard(record: WireRecord, at: RecordCodes, findings: Finding[]): void {
  let from = 0
  let to = 0
  for (let index = 0; index < recordLength; index++) {
    if ((characterKinds[at.codes[at.start + index] ?? 0] ?? 0) !== 0) continue
    from ||= index + 1
    to = index + 1
  }
  if (to > 0) findings.push(nonStandardData(record, { from, to }))
}

function violates(at: RecordCodes, field: FieldLayout): boolean {
  const allowed = kindsOfClass[field.dataClass]
  for (let index = field.from - 1; index < field.to; index++) {
    const kind = characterKinds[at.codes[at.start + index] ?? 0] ?? 0
    if (kind !== 0 && (kind & allowed) === 0) return true
  }
  return false
}
