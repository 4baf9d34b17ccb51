/** How often something occurs in its group: M at least once, C or O not necessarily. */
export type Need = 'M' | 'C'

/** A record of a group. Its id is followed by need and most occurrences: `11 C 1`. */
export type RecordLine = string

/** A group within a group; its first record starts it. */
export interface GroupLine {
  readonly group: string
  readonly need: Need
  readonly most: number
  /** CBP's condition for too many, where it has one of its own. */
  readonly exceeded?: string
  /** CBP's condition where the group is mandatory and missing. */
  readonly missing?: string
  /** CBP's condition for the group occurring here at all: it lacks the record that should start it. */
  readonly orphaned?: string
  /** The records after the first may come in any order, as often as they like. */
  readonly isUnordered?: true
  readonly items: readonly (RecordLine | GroupLine)[]
}

/** The structure map of one application's transactions. */
export interface StructureMap {
  readonly application: string
  readonly authority: string
  /** Condition codes for faults of structure that have none of their own. */
  readonly conditions: { readonly outOfSequence: string; readonly exceeded: string; readonly missing: string; readonly headerMissing: string }
  readonly root: GroupLine
}

/** A structure map made ready for reading. */
export interface GroupRule {
  readonly name: string
  readonly isUnordered: boolean
  readonly items: readonly ItemRule[]
  /** Where in `items` a record belongs, by its key. The first record is not among them: it starts the group, and another one starts another group. */
  readonly places: ReadonlyMap<string, number>
}

/** One record, or one inner group, of a group. */
export interface ItemRule {
  /** The record that it is, or starts with. */
  readonly key: string
  readonly isMandatory: boolean
  readonly most: number
  readonly exceeded?: string
  readonly missing?: string
  readonly orphaned?: string
  readonly group?: GroupRule
}

/** Makes a structure map ready for reading. Throws RangeError where it is malformed. */
export function compileGroup(line: GroupLine): GroupRule {
  const items = line.items.map((item) => typeof item === 'string' ? compileRecord(item) : compileInner(item))
  return { name: line.group, isUnordered: line.isUnordered === true, items, places: new Map(items.map((item, index) => [item.key, index] as const).slice(1)) }
}

function compileInner(line: GroupLine): ItemRule {
  const group = compileGroup(line)
  const first = group.items[0]
  if (!first) throw new RangeError(`Cannot read structure map: group ${line.group} has no records`)
  return {
    key: first.key, isMandatory: line.need === 'M', most: line.most, group,
    ...(line.exceeded !== undefined && { exceeded: line.exceeded }),
    ...(line.missing !== undefined && { missing: line.missing }),
    ...(line.orphaned !== undefined && { orphaned: line.orphaned }),
  }
}

function compileRecord(line: RecordLine): ItemRule {
  const [, key, need, most] = /^(\w+) ([MC]) (\d+|any)$/.exec(line) ?? []
  if (key === undefined) throw new RangeError(`Cannot read structure map: ${line}`)
  return { key, isMandatory: need === 'M', most: most === 'any' ? Number.POSITIVE_INFINITY : Number(most) }
}
