import type { WireRecord } from '../codec/wire-record.ts'
import { blankPart, listOf, type Draft } from './draft.ts'
import type { DocumentMapping, Placing } from './document-mapping.ts'
import { readInto, type RecordMapping } from './record-mapping.ts'

/** A part that records have opened. */
export interface Part {
  readonly value: Draft
  readonly above?: Part
  /** Its place below the part above, e.g. `goodsItems/0`. */
  readonly step: string
  /** The part of each kind that was opened last below it. */
  readonly open: Map<string, Part>
  /** The last record that described it. */
  last?: WireRecord
}

/** A record with the part that it describes. */
export interface PlacedRecord {
  readonly record: WireRecord
  readonly part: Part
  readonly mapping: RecordMapping | undefined
}

/** A document as read: its root and where every record went. A record of no known place is left out. */
export interface ReadDocument {
  readonly root: Part
  readonly placed: readonly PlacedRecord[]
}

/** Reads the records of one transaction into a draft, by the mapping. Never throws: what has no place is passed over. */
export function readDocument(records: readonly WireRecord[], document: DocumentMapping, value: Draft): ReadDocument {
  const root: Part = { value, step: '', open: new Map() }
  const placed: PlacedRecord[] = []
  for (const record of records) {
    for (const placing of document.records.get(record.id) ?? []) {
      const done = place(record, { placing, document, root })
      if (done) placed.push(done)
    }
  }
  return { root, placed }
}

function place(record: WireRecord, context: Context): PlacedRecord | undefined {
  const part = partFor(record, context)
  if (!part) return undefined
  const mapping = context.placing.choose?.(record) ?? context.placing.mapping
  if (mapping) readInto(part.value, mapping, record)
  part.last = record
  return { record, part, mapping }
}

/** The JSON Pointer of a part. */
export function pointerOf(part: Part): string {
  return part.above ? `${pointerOf(part.above)}/${part.step}` : ''
}

interface Context {
  readonly placing: Placing
  readonly document: DocumentMapping
  readonly root: Part
}

function partFor(record: WireRecord, context: Context): Part | undefined {
  const { kind, opens } = context.placing
  if (kind === 'declaration') return context.root
  const current = currentPart(kind, context)
  if (!mustOpen(opens, record, current)) return current
  return openPart(kind, context)
}

function mustOpen(opens: Placing['opens'], record: WireRecord, current: Part | undefined): boolean {
  if (opens === 'always') return true
  if (opens === 'never') return false
  if (current === undefined) return true
  return opens === 'where-absent' ? false : opens(record, current.last)
}

function currentPart(kind: string, context: Context): Part | undefined {
  if (kind === 'declaration') return context.root
  const either = context.document.either?.[kind]
  if (either) return firstOpen(either, context)
  return partAbove(kind, context)?.open.get(kind)
}

function partAbove(kind: string, context: Context): Part | undefined {
  return firstOpen(context.document.kinds[kind]?.below ?? [], context)
}

function firstOpen(kinds: readonly string[], context: Context): Part | undefined {
  for (const kind of kinds) {
    const part = currentPart(kind, context)
    if (part) return part
  }
  return undefined
}

function openPart(kind: string, context: Context): Part | undefined {
  const above = partAbove(kind, context)
  const name = listName(kind, above, context)
  if (!above || name === undefined) return undefined
  const list = listOf(above.value, [name])
  const value = blankPart(name)
  const part: Part = { value, above, step: `${name}/${String(list.length)}`, open: new Map() }
  list.push(value)
  above.open.set(kind, part)
  return part
}

function listName(kind: string, above: Part | undefined, context: Context): string | undefined {
  const list = context.document.kinds[kind]?.list
  // Agency data stands in the commodity; above it, only as a substitution that commodities refer to (PG00).
  return list === 'agencyData' && !above?.step.startsWith('commodities/') ? 'agencySubstitutions' : list
}
