import type { Pointer, RecordPosition } from '@customhouse/vocabulary/finding/finding.ts'
import { wcoPath } from '@customhouse/vocabulary/codes/wco-element.ts'
import { positionOf, type WireRecord } from '../codec/wire-record.ts'
import { pointerOf, type PlacedRecord } from './read-document.ts'
import { isBlank, type Element, type RecordMapping } from './record-mapping.ts'

/** Where every value of a declaration stands in the transmission, and the other way round. */
export interface Places {
  /** Positions by JSON Pointer, in the order of the transmission; a value that was left blank has its place too. */
  readonly positions: ReadonlyMap<string, RecordPosition>
  /** The part that a record describes, by the record's number. */
  readonly parts: ReadonlyMap<number, string>
}

/** Values that are stated twice in a declaration: the pointer of the second and of the place that it is read from. */
export type Derived = readonly (readonly [pointer: string, from: string])[]

/** Works out all places of a document. Done only where something is to be pointed at. */
export function findPlaces(placed: readonly PlacedRecord[], derived: Derived = []): Places {
  const positions = new Map<string, RecordPosition>()
  const parts = new Map<number, string>()
  const counts = new Map<string, number>()
  for (const { record, part, mapping } of placed) {
    const pointer = pointerOf(part)
    parts.set(record.number, pointer)
    if (!positions.has(pointer)) positions.set(pointer, positionOf(record))
    if (mapping) addElements({ positions, counts, pointer, record }, mapping)
  }
  for (const [pointer, from] of derived) {
    const position = positions.get(from)
    if (position) positions.set(pointer, position)
  }
  return { positions, parts }
}

/**
 * Completes a pointer into the declaration with its place in the records and its WCO path, and a place in the records with its pointer
 * into the declaration. A place that was not stated at all gets that of the nearest part that was.
 */
export function locateIn(places: Places, pointer: Pointer): Pointer {
  const declaration = pointer.declaration ?? (pointer.record && pointerAt(places, pointer.record))
  if (declaration === undefined) return pointer
  const record = pointer.record ?? nearest(places, declaration)
  return { ...pointer, declaration, ...(record && { record }), wco: pointer.wco ?? wcoPath(declaration) }
}

function nearest(places: Places, pointer: string): RecordPosition | undefined {
  let removed = ''
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    // An item that a list does not have is not to be found at the items that it has.
    const isListOfOthers = /^\d+$/.test(removed)
    const found = places.positions.get(at) ?? (at === '' || isListOfOthers ? undefined : firstBelow(places, `${at}/`))
    if (found || at === '') return found
    removed = at.slice(at.lastIndexOf('/') + 1)
  }
}

function firstBelow(places: Places, prefix: string): RecordPosition | undefined {
  for (const [pointer, position] of places.positions) if (pointer.startsWith(prefix)) return position
  return undefined
}

/** The value that covers the beginning of a position, or the part that the record describes. */
function pointerAt(places: Places, at: RecordPosition): string | undefined {
  for (const [pointer, position] of places.positions) {
    const isWhole = position.from === 1 && position.to === 80
    if (position.recordNumber === at.recordNumber && !isWhole && position.from <= at.from && at.from <= position.to) return pointer
  }
  return places.parts.get(at.recordNumber)
}

interface Target {
  readonly positions: Map<string, RecordPosition>
  readonly counts: Map<string, number>
  readonly pointer: string
  readonly record: WireRecord
}

function addElements(target: Target, mapping: RecordMapping): void {
  for (const element of mapping.elements) addElement(target, target.pointer, element)
  for (const repetition of mapping.repetitions) {
    const list = [target.pointer, ...repetition.list].join('/')
    for (const item of repetition.items) {
      const index = target.counts.get(list) ?? 0
      for (const element of item) addElement(target, `${list}/${String(index)}`, element)
      // The first blank item shows where the next value would stand.
      if (isBlank(item, target.record)) break
      target.counts.set(list, index + 1)
    }
  }
}

function addElement(target: Target, base: string, element: Element): void {
  const pointer = base + element.pointer
  const first = element.fields[0]
  const last = element.fields.at(-1)
  if (first === undefined || last === undefined) return
  const known = target.positions.get(pointer)
  // Two elements may fill one place (the zone or the vessel of SE11): the one that holds something wins.
  if (known && known.recordNumber === target.record.number) return
  target.positions.set(pointer, positionOf(target.record, { from: first.from, to: last.to }))
}
