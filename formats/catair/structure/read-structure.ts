import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { WireRecord } from '../codec/wire-record.ts'
import { checkAgencyLine } from './check-agency-line.ts'
import { cargoReleaseMap } from './cargo-release-map.table.ts'
import { entrySummaryMap } from './entry-summary-map.table.ts'
import type { Group } from './group.ts'
import { inBondEventMap, inBondRequestMap } from './in-bond-map.table.ts'
import { headerMissing, loopExceeded, missingRecord, orphanedGroup, outOfSequence } from './structure-findings.ts'
import { compileGroup, type GroupRule, type ItemRule, type StructureMap } from './structure-map.ts'

/** A transaction as a tree. Without its header record there is none. */
export interface Structure {
  readonly group: Group | undefined
  readonly findings: readonly Finding[]
}

interface Compiled {
  readonly map: StructureMap
  readonly rule: GroupRule
  readonly header: string
}

const compiled: Readonly<Record<string, Compiled>> = { AE: compile(entrySummaryMap), SE: compile(cargoReleaseMap), QP: compile(inBondRequestMap), WP: compile(inBondEventMap) }

function compile(map: StructureMap): Compiled {
  const rule = compileGroup(map.root)
  return { map, rule, header: rule.items[0]?.key ?? '' }
}

/** The id of the record that begins a transaction of an application; undefined where we hold no structure map for it. */
export function headerOf(application: string): string | undefined {
  return Object.hasOwn(compiled, application) ? compiled[application]?.header : undefined
}

/**
 * Arranges the records of one transaction as the structure map of its application groups them, and reports records out of sequence, missing, or
 * too many. Reading goes on after a fault: a record out of sequence is put in the group where it belongs. Records of unknown id are passed over.
 */
export function readStructure(application: string, records: readonly WireRecord[]): Structure {
  const held = Object.hasOwn(compiled, application) ? compiled[application] : undefined
  const first = records[0]
  if (!held || !first) return { group: undefined, findings: [] }
  if (keyOf(first) !== held.header) return { group: undefined, findings: [headerMissing(held.map, first, held.header)] }
  return new StructureReader(held.map, held.rule, first).read(records)
}

interface Frame {
  readonly rule: GroupRule
  readonly record: WireRecord
  readonly records: WireRecord[]
  readonly groups: Group[]
  readonly counts: number[]
  position: number
}

interface Place {
  readonly level: number
  readonly index: number
}

/** Keeps the groups that are open, outermost first. */
class StructureReader {
  readonly #map: StructureMap
  readonly #root: Frame
  readonly #open: Frame[]
  readonly #findings: Finding[] = []

  constructor(map: StructureMap, rule: GroupRule, first: WireRecord) {
    this.#map = map
    this.#root = openFrame(rule, first)
    this.#open = [this.#root]
  }

  read(records: readonly WireRecord[]): Structure {
    for (let index = 1; index < records.length; index++) {
      const record = records[index]
      if (record?.layout) this.#take(record)
    }
    this.#closeAbove(-1)
    return { group: toGroup(this.#root), findings: this.#findings }
  }

  #take(record: WireRecord): void {
    const key = keyOf(record)
    const place = this.#placeOf(key)
    if (!place) {
      this.#findings.push(outOfSequence(this.#map, record))
      return
    }
    this.#closeAbove(place.level)
    const frame = this.#open[place.level]
    const item = frame?.rule.items[place.index]
    if (!frame || !item) return
    this.#report(record, frame, place)
    frame.position = place.index
    frame.counts[place.index] = (frame.counts[place.index] ?? 0) + 1
    if (!item.group) frame.records.push(record)
    else this.#startGroup(frame, item.group, record)
  }

  #startGroup(frame: Frame, rule: GroupRule, record: WireRecord): void {
    const inner = openFrame(rule, record)
    frame.groups.push(toGroup(inner))
    this.#open.push(inner)
  }

  #report(record: WireRecord, frame: Frame, place: Place): void {
    const item = frame.rule.items[place.index]
    if (!item) return
    if (item.orphaned !== undefined) this.#findings.push(orphanedGroup(this.#map, record, item.orphaned))
    if (isFull(frame, place.index)) this.#findings.push(loopExceeded(this.#map, record, item))
    else if (!isForward(frame, place.index)) this.#findings.push(outOfSequence(this.#map, record))
  }

  /** Where a record belongs: the innermost open group that still expects it, otherwise the innermost that has it at all. */
  #placeOf(key: string): Place | undefined {
    let fallback: Place | undefined
    for (let level = this.#open.length - 1; level >= 0; level--) {
      const frame = this.#open[level]
      const index = frame?.rule.places.get(key)
      if (!frame || index === undefined) continue
      if (isForward(frame, index) && !isFull(frame, index)) return { level, index }
      fallback ??= { level, index }
    }
    return fallback
  }

  /** Closes the groups inside the one at a level; what is mandatory in them must have occurred by now. */
  #closeAbove(level: number): void {
    while (this.#open.length > level + 1) {
      const frame = this.#open.pop()
      if (frame) this.#reportMissing(frame)
    }
  }

  #reportMissing(frame: Frame): void {
    if (frame.rule.name === 'agency-line') this.#findings.push(...checkAgencyLine(frame.records))
    for (const [index, item] of frame.rule.items.entries()) {
      if (item.isMandatory && frame.counts[index] === 0) this.#findings.push(missingRecord(this.#map, frame.record, item))
    }
  }
}

function openFrame(rule: GroupRule, record: WireRecord): Frame {
  const counts = rule.items.map(() => 0)
  counts[0] = 1
  return { rule, record, records: [record], groups: [], counts, position: 0 }
}

function toGroup(frame: Frame): Group {
  return { name: frame.rule.name, record: frame.record, records: frame.records, groups: frame.groups }
}

function isForward(frame: Frame, index: number): boolean {
  return frame.rule.isUnordered || index >= frame.position
}

function isFull(frame: Frame, index: number): boolean {
  const item: ItemRule | undefined = frame.rule.items[index]
  return item !== undefined && (frame.counts[index] ?? 0) >= item.most
}

/** The three uses of PG00, to start, end and refer, are told apart by its substitution indicator. */
function keyOf(record: WireRecord): string {
  return record.id === 'PG00' ? `PG00${record.text.charAt(4)}` : record.id
}
