import type { WireRecord } from '../codec/wire-record.ts'

/** Records that belong together, as a chapter's structure map groups them. */
export interface Group {
  /** The grouping in business words, e.g. `line`, `tariff`, `bond`. */
  readonly name: string
  /** The record that the group starts with. */
  readonly record: WireRecord
  /** The group's own records in the order received, the first included. */
  readonly records: readonly WireRecord[]
  /** The groups inside, in the order received. */
  readonly groups: readonly Group[]
}

/** The first of a group's own records with that id. */
export function recordIn(group: Group, id: string): WireRecord | undefined {
  return group.records.find((record) => record.id === id)
}

/** All of a group's own records with that id. */
export function recordsIn(group: Group, id: string): WireRecord[] {
  return group.records.filter((record) => record.id === id)
}

/** The groups of one name directly inside a group. */
export function groupsIn(group: Group, name: string): Group[] {
  return group.groups.filter((inner) => inner.name === name)
}
