import type { DefaultedElement } from '../message-format.ts'
import { longestParts, textJoint, type Building } from './document-builder.ts'
import { plainOf, writeValue, type Written } from './write-value.ts'
import type { Consumed } from './consumed.ts'
import { segmentLayouts, type ElementRule } from './set-layout.ts'
import type { PlannedField, SegmentPlan, Step } from './set-plan.ts'

/** Delimiters of what is written; `replacement` stands for one that stands in data. */
export interface WrittenDelimiters {
  readonly element: string
  readonly component: string
  readonly repetition: string | undefined
  readonly segment: string
  readonly isLater: boolean
}

/** What a mandatory element without value is written as. */
export type Defaults = Readonly<Record<number, string>>

/** Segments of one set as they are written: values are put by the plans that they are read by. */
export class SetWriter {
  readonly lines: string[] = []
  readonly defaulted: DefaultedElement[] = []
  readonly consumed: Consumed
  readonly #delimiters: WrittenDelimiters
  readonly #unsafe: RegExp

  constructor(consumed: Consumed, delimiters: WrittenDelimiters) {
    this.consumed = consumed
    this.#delimiters = delimiters
    const { element, component, repetition, segment } = delimiters
    this.#unsafe = new RegExp(`[\\u0000-\\u001f\\u007f${[element, component, repetition ?? '', segment].map((character) => character.replace(/[\\\]^-]/g, String.raw`\$&`)).join('')}]`, 'g')
  }

  /** Elements of a segment by the fields of its plan, from 1; those that are not stated are empty. */
  elementsOf(plan: SegmentPlan, owner: Building, segment: string): string[] {
    const elements: string[] = []
    for (const field of plan.fields) this.#field(elements, field, { owner, segment })
    return elements
  }

  /** Writes a segment; mandatory elements that are missing are defaulted and told. */
  write(segment: string, elements: string[], defaults: Defaults = {}): void {
    const rules = segmentLayouts.get(segment)?.elements ?? []
    this.#supply(segment, elements, defaults)
    let { length } = elements
    while (length > 1 && (elements[length - 1] ?? '') === '') length -= 1
    const values = Array.from({ length: length - 1 }, (_, index) => {
      const target = { segment, element: index + 1 }
      return rules[index]?.type === 'C' ? this.#composite(elements[index + 1] ?? '', target) : this.#safe(elements[index + 1] ?? '', target)
    })
    this.lines.push([segment, ...values].join(this.#delimiters.element))
  }

  #supply(segment: string, elements: string[], defaults: Defaults): void {
    for (const [index, rule] of (segmentLayouts.get(segment)?.elements ?? []).entries()) {
      const element = index + 1
      if ((elements[element] ?? '') === '' && this.#isMandatory(rule)) elements[element] = this.#default({ segment, element, rule }, defaults[element])
    }
  }

  /** Parts of a text, each of which an element can hold; full parts go on in the next, others end with a joint. */
  partsOf(text: string, longest: number): string[] {
    const parts: string[] = []
    let rest = text
    while (rest.length > longest) {
      const joint = rest.lastIndexOf(textJoint, longest - 1)
      parts.push(joint > 0 ? rest.slice(0, joint) : rest.slice(0, longest))
      rest = joint > 0 ? rest.slice(joint + textJoint.length) : rest.slice(longest)
    }
    return rest === '' ? parts : [...parts, rest]
  }

  /** A value at some steps below a class, with the class that it is a member of. */
  find(owner: Building, steps: readonly Step[]): Building | undefined {
    let at: Building | undefined = owner
    for (const { member, index } of steps) at = at === undefined ? undefined : index === undefined ? classOf(at[member]) : itemOf(at, member, index)
    return at
  }

  /** The text of a member, marked as written. */
  text(owner: Building | undefined, member: string): string {
    const value = owner?.[member]
    if (owner === undefined || value === undefined) return ''
    const text = plainOf(value)
    if (text !== '') this.consumed.mark(owner, member)
    return text
  }

  /** A value cut to what an element can hold; what does not fit is told as lost. */
  fitted(owner: Building, member: string, { value, rule }: { value: string; rule: ElementRule | undefined }): string {
    const max = this.#longest(rule)
    this.consumed.mark(owner, member)
    if (value.length <= max || rule?.type === 'R') return value
    if (rule?.type === 'AN' && isProse(member)) {
      this.consumed.explain(owner, member, `Shortened to the ${String(max)} characters that the element can hold`)
      return value.slice(0, max)
    }
    this.consumed.explain(owner, member, `Longer than the ${String(max)} characters that the element can hold`)
    return ''
  }

  #longest(rule: ElementRule | undefined): number {
    if (rule === undefined) return Number.POSITIVE_INFINITY
    return this.#delimiters.isLater ? rule.laterMax : rule.max
  }

  #field(elements: string[], field: PlannedField, { owner, segment }: { owner: Building; segment: string }): void {
    if (field.kind === 'constant') {
      elements[field.element] = field.path
      return
    }
    const target = this.find(owner, field.steps)
    const value = target?.[field.leaf]
    if (target !== undefined && value !== undefined && !Array.isArray(value)) this.#put(elements, field, { target, value, segment })
  }

  #put(elements: string[], field: PlannedField, { target, value, segment }: { readonly target: Building; readonly value: string | Building; readonly segment: string }): void {
    const written = this.#written(field, value, segment)
    if (written === undefined || this.#isTooLong(field, written, segment)) {
      this.consumed.explain(target, field.leaf, written === undefined ? 'The code or unit has no equivalent in X12' : 'Longer than the elements can hold')
      return
    }
    elements[field.element] = isDivided(field) ? this.#whole(target, field.leaf, written[0]) : this.fitted(target, field.leaf, { value: written[0], rule: ruleAt(segment, field.element) })
    if (isCut(field, plainOf(value), written[0])) this.consumed.explain(target, field.leaf, 'Stated in whole units of the currency')
    if (field.second !== undefined && (field.kind === 'equipment' || elements[field.element] !== '')) elements[field.second] = written[1] ?? ''
  }

  /** The number of equipment must fit, being no text that could go on elsewhere. */
  #isTooLong({ kind, second }: PlannedField, [, number = '']: Written, segment: string): boolean {
    return kind === 'equipment' && second !== undefined && number.length > this.#longest(ruleAt(segment, second))
  }

  #whole(owner: Building, member: string, value: string): string {
    this.consumed.mark(owner, member)
    return value
  }

  /** What the elements of a field are written as: its value, then unit, time, currency or number. */
  #written(field: PlannedField, value: string | Building, segment: string): Written | undefined {
    if (field.kind === 'append') return this.#parted(plainOf(value), longestParts.get(segment) ?? 30, field.second !== undefined)
    return writeValue[field.kind](plainOf(value), value, ruleAt(segment, field.element))
  }

  #parted(text: string, longest: number, hasSecond: boolean): Written {
    const parts = this.partsOf(text, longest)
    return hasSecond ? [parts[0] ?? '', parts[1] ?? ''] : [parts[0] ?? '']
  }

  #isMandatory({ requirement }: ElementRule): boolean {
    return requirement === 'M' || (requirement === 'L' && !this.#delimiters.isLater)
  }

  #default({ segment, element, rule }: Target & { readonly rule: ElementRule }, stated: string | undefined): string {
    const value = stated ?? defaultOf(rule)
    this.defaulted.push({ target: placeOf({ segment, element }), value, reason: `${rule.name} is mandatory and not stated` })
    return value
  }

  /** Components are given with colons. */
  #composite(value: string, target: Target): string {
    return value.split(':').map((component) => this.#safe(component, target)).join(this.#delimiters.component)
  }

  /** A delimiter or control character in data would be taken for structure: a space stands for it, and that is told. */
  #safe(value: string, target: Target): string {
    const safe = value.replace(this.#unsafe, ' ')
    if (safe !== value) this.defaulted.push({ target: placeOf(target), value: safe, reason: 'Spaces stand for characters that would divide elements' })
    return safe
  }
}

/** An element of a segment that is written. */
interface Target {
  readonly segment: string
  readonly element: number
}

function placeOf({ segment, element }: Target): string {
  return `${segment}-${String(element).padStart(2, '0')}`
}

/** Whether more than zeros was left out after the point. */
function isCut({ kind }: PlannedField, text: string, written: string): boolean {
  return kind === 'amount' && text !== written && /\.\d*[1-9]/.test(text)
}

const proseMembers = new Set(['name', 'description', 'line', 'cityName', 'marksNumbersId', 'properShippingName', 'technicalName', 'contactName', 'statementDescription', 'remarks'])

/** Text that is still true when it is shortened; a number or code is not. */
function isProse(member: string): boolean {
  return proseMembers.has(member)
}

function classOf(value: string | Building | Building[] | undefined): Building | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined
}

/** The n-th item of a list; of transport documents, the house bill first, then its master. */
function itemOf(owner: Building, member: string, index: number): Building | undefined {
  const list = listOf(owner, member)
  if (member !== 'transportContractDocument') return list[index]
  const own = list.find(({ typeCode }) => typeCode !== '704') ?? list[0]
  return index === 0 ? own : list.find((document) => document !== own)
}

/** Items of a list of classes, none where it is absent. */
export function listOf(owner: Building | undefined, member: string): Building[] {
  const list = owner?.[member]
  return Array.isArray(list) ? list : []
}

/** Classes by a key, each key's in their order: to look for them in the whole list again and again would take quadratic time. */
export function groupedBy(classes: readonly Building[], keyOf: (one: Building) => string): ReadonlyMap<string, Building[]> {
  const groups = new Map<string, Building[]>()
  for (const one of classes) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

const fillers: Partial<Record<ElementRule['type'], string>> = { AN: 'X', ID: 'X', C: 'X' }

function defaultOf({ type, min }: ElementRule): string {
  return type === 'DT' ? '00010101' : (fillers[type] ?? '0').repeat(Math.max(min, 1))
}

function ruleAt(segment: string, element: number): ElementRule | undefined {
  return segmentLayouts.get(segment)?.elements?.[element - 1]
}

/** Whether a value is divided among elements, so that no one of them need hold it. */
function isDivided({ kind }: PlannedField): boolean {
  return kind === 'append' || kind === 'equipment'
}
