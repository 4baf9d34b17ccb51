import type { ScannedSegment } from './segment-scanner.ts'
import { contextNames, type Opening, type PlannedField, type SegmentPlan, type Step } from './set-plan.ts'
import type { ContextName } from './mapping.table.ts'

/** A class while its members are gathered. */
export interface Building {
  [member: string]: string | Building | Building[]
}

/** Where values came from: by class object and member. Kept only when someone asks, since most never do. */
export type Sources = Map<object, Map<string, string>>

const places = new Map(contextNames.map((name, index) => [name, index]))

/** The number of a class that segments speak of. */
export function contextOf(name: ContextName): number {
  return places.get(name) ?? 0
}

/** Puts the values of segments into classes, by their plans. */
export class DocumentBuilder {
  /** Classes that segments speak of at present, by number. */
  readonly contexts: (Building | undefined)[] = contextNames.map(() => undefined)
  readonly #sources: Sources | undefined
  #lastPart = 0

  constructor(sources: Sources | undefined) {
    this.#sources = sources
  }

  /** Begins what a segment opens; gives the class that its fields belong to. */
  begin(plan: SegmentPlan): Building | undefined {
    if (plan.opens !== undefined) this.contexts[plan.context] = this.#open(plan.opens)
    return this.contexts[plan.context]
  }

  /**
   * Puts one field of a segment into its class; false where the value has no place: a code without equivalent, another constant, or a value
   * where another one stands already.
   */
  put(owner: Building, field: PlannedField, from: FieldSource): boolean {
    const { segment, number } = from
    if (field.kind === 'constant') return segment.valueOf(field.element) === field.path
    const value = field.read(segment.valueOf(field.element), field.second === undefined ? '' : segment.valueOf(field.second))
    if (value === undefined) return false
    const target = field.steps.length === 0 ? owner : reach(owner, field.steps)
    if (field.kind === 'append') this.#append(target, field, segment)
    else if (target[field.leaf] !== undefined) return isSame(target[field.leaf], value)
    else target[field.leaf] = value
    if (this.#sources !== undefined) this.#note(target, field, `segment ${String(number)} ${place(segment, field.element)}`)
    return true
  }

  /** Puts a value that a special part found. */
  set(owner: Building, member: string, found: { readonly value: string | Building; readonly source?: string }): void {
    owner[member] = found.value
    if (found.source !== undefined) this.note(owner, member, found.source)
  }

  note(owner: Building, member: string, source: string): void {
    if (this.#sources === undefined) return
    const members = this.#sources.get(owner) ?? new Map<string, string>()
    members.set(member, source)
    this.#sources.set(owner, members)
  }

  /** Parts of a text in elements and segments that follow each other: after a full part the text goes on, after any other stands a joint. */
  #append(target: Building, { leaf, element, second }: PlannedField, segment: ScannedSegment): void {
    for (const at of second === undefined ? [element] : [element, second]) {
      const part = segment.valueOf(at)
      const text = target[leaf]
      if (part === '') continue
      target[leaf] = typeof text !== 'string' ? part : text + (this.#lastPart === longestPart(segment) ? '' : textJoint) + part
      this.#lastPart = part.length
    }
  }

  #note(target: Building, field: PlannedField, source: string): void {
    this.note(target, field.leaf, source)
  }

  #open({ owner, steps, leaf, isList }: Opening): Building | undefined {
    const above = this.contexts[owner]
    if (above === undefined) return undefined
    return isList ? added(reach(above, steps), leaf) : reach(reach(above, steps), [{ member: leaf, index: undefined }])
  }
}

function isSame(present: string | Building | Building[] | undefined, value: string | Building): boolean {
  return JSON.stringify(present) === JSON.stringify(value)
}

/** A segment and its number in the data, from 1. */
export interface FieldSource {
  readonly segment: ScannedSegment
  readonly number: number
}

/** Adds an item to a list of classes. */
export function added(owner: Building, member: string): Building {
  const item: Building = {}
  const list = owner[member]
  if (Array.isArray(list)) list.push(item)
  else owner[member] = [item]
  return item
}

/** The class at some steps below another, made where it is not there yet. */
export function reach(owner: Building, steps: readonly Step[]): Building {
  let at = owner
  for (const { member, index } of steps) at = index === undefined ? below(at, member) : itemOf(at, member, index)
  return at
}

function below(owner: Building, member: string): Building {
  const found = owner[member]
  if (typeof found === 'object' && !Array.isArray(found)) return found
  const made: Building = {}
  owner[member] = made
  return made
}

function itemOf(owner: Building, member: string, index: number): Building {
  const list = owner[member]
  const items = Array.isArray(list) ? list : (owner[member] = [])
  while (items.length <= index) items.push({})
  return items[index] ?? {}
}

/** The name of an element as people write it: `M11-02`. */
export function place(segment: ScannedSegment, element: number): string {
  return `${segment.valueOf(0)}-${String(element).padStart(2, '0')}`
}

/** Parts of text that one element cannot hold: a full part goes on in the next, any other ends with a comma. */
export const textJoint = ', '

/** What one element holds of a text that goes on in others. */
export const longestParts: ReadonlyMap<string, number> = new Map([['N3', 55], ['K1', 30], ['H2', 30], ['L5', 50]])

function longestPart(segment: ScannedSegment): number {
  return longestParts.get(segment.valueOf(0)) ?? 30
}
