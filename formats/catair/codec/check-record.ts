import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { recordLength, type FieldLayout, type RecordLayout } from '../layouts/layout.ts'
import { characterKinds, kindsOfClass } from './characters.ts'
import { isDateAt } from './dates.ts'
import { dataInFiller, leadingSpaces, missingValue, nonStandardData, outsideClass } from './record-findings.ts'
import type { WireRecord } from './wire-record.ts'

/** What to look at in a record, worked out once for each layout. */
interface Plan {
  /** For each position the kinds of characters that it may hold. */
  readonly allowed: Uint8Array
  /** Fields of data, without control identifiers and fillers. */
  readonly fields: readonly FieldLayout[]
  readonly isEnvelope: boolean
}

const plans = new WeakMap<RecordLayout, Plan>()
const anything = 0xff

/** Adds a finding for everything that is wrong in the characters of one record, in the order of its positions. */
export function checkRecord(record: WireRecord, findings: Finding[]): void {
  const plan = record.layout && planOf(record.layout)
  if (!plan) {
    if (!conforms(record.text, standard)) addNonStandard(record, findings)
    return
  }
  if (!conforms(record.text, plan.allowed)) addViolations(record, findings)
  for (const field of plan.fields) checkField(record, field, { findings, isEnvelope: plan.isEnvelope })
}

const standard = new Uint8Array(recordLength).fill(kindsOfClass.X)

function planOf(layout: RecordLayout): Plan {
  const known = plans.get(layout)
  if (known) return known
  const allowed = new Uint8Array(recordLength)
  for (const field of layout.fields) allowed.fill(field.isControl ? anything : kindsOfClass[field.dataClass], field.from - 1, field.to)
  const fields = layout.fields.filter((field) => field.dataClass !== 'S' && !field.isControl)
  const plan = { allowed, fields, isEnvelope: layout.chapter === 'batch-block-control' }
  plans.set(layout, plan)
  return plan
}

function conforms(text: string, allowed: Uint8Array): boolean {
  for (let index = 0; index < recordLength; index++) {
    if (((characterKinds[text.charCodeAt(index)] ?? 0) & (allowed[index] ?? 0)) === 0) return false
  }
  return true
}

/** Characters that are no standard ones are reported once for the record, other violations once for each field. */
function addViolations(record: WireRecord, findings: Finding[]): void {
  addNonStandard(record, findings)
  for (const field of record.layout?.fields ?? []) {
    if (field.isControl || !violates(record.text, field)) continue
    findings.push(field.dataClass === 'S' ? dataInFiller(record, field) : outsideClass(record, field))
  }
}

function addNonStandard(record: WireRecord, findings: Finding[]): void {
  let from = 0
  let to = 0
  for (let index = 0; index < recordLength; index++) {
    if ((characterKinds[record.text.charCodeAt(index)] ?? 0) !== 0) continue
    from ||= index + 1
    to = index + 1
  }
  if (to > 0) findings.push(nonStandardData(record, { from, to }))
}

function violates(text: string, field: FieldLayout): boolean {
  const allowed = kindsOfClass[field.dataClass]
  for (let index = field.from - 1; index < field.to; index++) {
    const kind = characterKinds[text.charCodeAt(index)] ?? 0
    if (kind !== 0 && (kind & allowed) === 0) return true
  }
  return false
}

interface Context {
  readonly findings: Finding[]
  readonly isEnvelope: boolean
}

/** The checks that a look at single characters does not make. Every field of every record passes here: no strings are made. */
function checkField(record: WireRecord, field: FieldLayout, context: Context): void {
  const { text } = record
  const first = firstOf(text, field)
  if (first === field.to) {
    // The envelope has its own conditions for what is missing there.
    if (field.designation === 'M' && !context.isEnvelope) context.findings.push(missingValue(record, field))
    return
  }
  switch (field.dataClass) {
    case 'A': case 'AN': case 'X':
      if (first > field.from - 1 && !context.isEnvelope) context.findings.push(leadingSpaces(record, field))
      return
    case 'D':
      if (!isDigits(text, field.from - 1, field.to) ? !violates(text, field) : !isDateAt(text, field.from - 1)) addDateUnlessEnvelope(record, field, context)
      return
    case 'N':
      if (!isDigits(text, field.from - 1, field.to) && !violates(text, field)) context.findings.push(outsideClass(record, field))
      return
    case '(S)N':
      if (!isDigits(text, first, field.to) && !violates(text, field)) context.findings.push(outsideClass(record, field))
      return
    case 'S':
  }
}

/** An unknown transmission date rejects the batch under a condition of its own, X10. */
function addDateUnlessEnvelope(record: WireRecord, field: FieldLayout, context: Context): void {
  if (!context.isEnvelope) context.findings.push(outsideClass(record, field))
}

/** Index of the first character that is not a space; the end of the field where all are. */
function firstOf(text: string, field: FieldLayout): number {
  let index = field.from - 1
  while (index < field.to && text.charCodeAt(index) === 32) index++
  return index
}

function isDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return true
}
