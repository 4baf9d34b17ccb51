import type { AgencyRecord } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import { writeRecord } from '../codec/write-record.ts'
import { chapterLayouts, layout } from '../layouts/chapters.ts'
import type { RecordLayout } from '../layouts/layout.ts'
import type { PartKind, Placing } from '../mapping/document-mapping.ts'
import { fieldKey } from '../mapping/field-key.ts'
import { text } from '../mapping/form.ts'
import { mapRecord, type RecordMapping } from '../mapping/record-mapping.ts'

const chapter = 'agency-message-set'

/**
 * The parts that agency records describe: the data for one agency (from OI or PG01 on) and each record in it. They stand below the
 * commodity, or, as substitutions that commodities refer to (PG00), below the line or the whole declaration.
 */
export const agencyKinds: Readonly<Record<string, PartKind>> = {
  agency: { below: ['commodity', 'goodsItem', 'declaration'], list: 'agencyData' },
  agencyRecord: { below: ['agency'], list: 'records' },
}

const agencyLine = mapRecord(chapter, 'PG01', [
  ['Government Agency Code', 'agency', text],
  ['Government Agency Program Code', 'program', text],
  ['Government Agency Processing Code', 'processing', text],
  ['Disclaimer', 'disclaim', text],
])

/** What each agency record says, by record id; the same inside an entry summary and a cargo release. */
export const agencyPlacings: readonly (readonly [string, readonly Placing[]])[] = chapterLayouts(chapter).map((each) => [each.key, placingsOf(each)])

/** Writes an agency record as 80 characters. Throws RangeError for a type or field that CBP's message set does not have. */
export function writeAgencyRecord(record: AgencyRecord): string {
  const recordLayout = layout(chapter, record.type)
  const names = new Map([...recordLayout.byName.keys()].map((name) => [fieldKey(name), name]))
  const values = Object.entries(record.fields).map(([key, value]) => [names.get(key) ?? key, value])
  return writeRecord(recordLayout, Object.fromEntries(values) as Record<string, string>)
}

function placingsOf(recordLayout: RecordLayout): readonly Placing[] {
  const head = headOf(recordLayout.key)
  return [head, { kind: 'agencyRecord', opens: 'always', mapping: fieldsMapping(recordLayout) }]
}

function headOf(key: string): Placing {
  if (key === 'OI') return { kind: 'agency', opens: 'always', mapping: mapRecord(chapter, 'OI', [['Commercial Description', 'description', text]]) }
  if (key === 'PG01') return { kind: 'agency', opens: followsNoDescription, mapping: agencyLine }
  if (key === 'PG00') return { kind: 'agency', opens: isSubstitutionStart }
  return { kind: 'agency', opens: 'where-absent' }
}

/** One OI may head several PG01: the first continues what the OI opened. */
function followsNoDescription(_record: WireRecord, before: WireRecord | undefined): boolean {
  return before?.id !== 'OI'
}

/** A substitution starts with S and ends with E (PG00). */
function isSubstitutionStart(record: WireRecord): boolean {
  return textOf(record, 'Substitution Indicator') === 'S'
}

function fieldsMapping(recordLayout: RecordLayout): RecordMapping {
  const names = [...recordLayout.byName.values()].filter((each) => !each.isControl).map((each) => each.name)
  const rows = names.map((name) => [name, `fields/${fieldKey(name)}`, text] as const)
  return { ...mapRecord(chapter, recordLayout.key, rows), constants: { type: recordLayout.key } }
}
