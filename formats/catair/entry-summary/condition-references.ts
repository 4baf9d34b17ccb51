import type { Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import { field, layout } from '../layouts/chapters.ts'
import { answerRecord } from '../mapping/answer-record.ts'
import { referenceTypes, type ReferenceType } from './condition-references.table.ts'

const referenceRecord = layout('entry-summary', 'E0')

/** The entry summary that references are about. */
export interface ReferenceSource {
  readonly records: readonly WireRecord[]
  readonly locate: (pointer: Pointer) => Pointer
  /** Filer code, entry number and broker reference, as SUMMRY, PSTLIN and TOTALS repeat them. */
  readonly identity: string
  /** The number of the transaction within its block. */
  readonly occurrence: number
}

/** One E0-record with its place in the order of an answer: the number of the record that it repeats, then the item within it. */
export interface ConditionReference {
  readonly line: string
  readonly order: readonly [recordNumber: number, item: number]
}

/** The E0-record that begins every answer: the entry summary itself. */
export function summaryReference(source: ReferenceSource): string {
  return reference('SUMMRY', source.occurrence, source.identity)
}

/** The E0-records that lead to a place in the declaration, the outermost first; none for the header as such. */
export function referencesTo(pointer: string, source: ReferenceSource): readonly ConditionReference[] {
  if (pointer.startsWith('/totals')) return totalsReferences(pointer, source)
  const found: ConditionReference[] = []
  for (const type of referenceTypes) {
    const place = placeOf(type, pointer)
    const record = place && recordAt(place.pointer, source)
    // Lines hold parties of several kinds of records; only the 47-record has a reference type.
    if (record?.id === type.layoutKey) found.push({ line: lineFor(type, place?.indexes.at(-1) ?? 0, record), order: [record.number, place?.indexes.at(-1) ?? 0] })
  }
  return [...found, ...agencyReferences(pointer, source)]
}

interface Place {
  readonly pointer: string
  readonly indexes: readonly number[]
}

const patterns = new Map(referenceTypes.map((type) => [type, new RegExp(`^${type.place.replaceAll('#', '(\\d+)')}(?=/|$)`)]))

function placeOf(type: ReferenceType, pointer: string): Place | undefined {
  const match = patterns.get(type)?.exec(pointer)
  return match ? { pointer: match[0], indexes: match.slice(1).map(Number) } : undefined
}

function lineFor(type: ReferenceType, last: number, record: WireRecord | undefined): string {
  const numbered = (name: string) => name.replace('#', String((last % (type.perRecord ?? 1)) + 1))
  let text = ''
  for (const [position, name] of type.pieces) text = text.padEnd(position - 26) + rawField(record, type.layoutKey, numbered(name))
  return reference(type.type, last + 1, text)
}

function recordAt(pointer: string, source: ReferenceSource): WireRecord | undefined {
  const number = source.locate({ declaration: pointer }).record?.recordNumber
  return source.records.find((record) => record.number === number)
}

/** A field exactly as received, blanks and zeros included. */
function rawField(record: WireRecord | undefined, layoutKey: string, name: string): string {
  const at = field(layout('entry-summary', layoutKey), name)
  return (record?.text ?? '').slice(at.from - 1, at.to).padEnd(at.length)
}

function totalsReferences(pointer: string, source: ReferenceSource): readonly ConditionReference[] {
  const after = Number.MAX_SAFE_INTEGER
  const fee = referenceTypes.find((type) => type.type === 'FEETOT')
  const place = fee && placeOf(fee, pointer)
  return [
    { line: reference('PSTLIN', source.occurrence, source.identity), order: [after, 0] },
    { line: reference('TOTALS', source.occurrence, source.identity), order: [after, 0] },
    ...(place ? [{ line: lineFor(fee, place.indexes[0] ?? 0, recordAt(place.pointer, source)), order: [after, 1 + (place.indexes[0] ?? 0)] as const }] : []),
  ]
}

const agencyPlace = /^(\/goodsItems\/\d+\/commodities\/\d+\/agencyData\/\d+)(\/records\/\d+)?/

/** Agency records: the PG01 that heads the line, then the record itself (output E0-record, note 1). */
function agencyReferences(pointer: string, source: ReferenceSource): readonly ConditionReference[] {
  const [, agency, recordPath] = agencyPlace.exec(pointer) ?? []
  if (agency === undefined) return []
  const head = recordAt(`${agency}/agency`, source)
  const own = recordPath === undefined ? undefined : recordAt(`${agency}${recordPath}`, source)
  return [
    ...(head?.id === 'PG01' ? [{ line: agencyReference(head), order: [head.number, 0] as const }] : []),
    ...(own && own !== head ? [{ line: agencyReference(own), order: [own.number, 0] as const }] : []),
  ]
}

function agencyReference(record: WireRecord): string {
  const type = record.id === 'OI' ? 'PGOI' : record.id
  const occurrence = record.id === 'PG01' ? Number(textOf(record, 'PGA Line Number')) || 0 : 0
  return reference(type, occurrence, record.text.slice(4))
}

function reference(type: string, occurrence: number, text: string): string {
  return answerRecord(referenceRecord, {
    'Reference Data Type Code': type,
    'Occurrence Position': String(Math.min(occurrence, 999_999)).padStart(6, '0'),
    'Reference ID Constant': 'REF ID:',
    'Reference Data Text': text,
  })
}
