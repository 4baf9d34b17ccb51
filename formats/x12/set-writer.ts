import type { DefaultedElement } from '../message-format.ts'
import { longestParts, textJoint, type Building } from './document-builder.ts'
import { purposes, temperatureUnits, transportModes, volumeUnits, weightUnits } from './mapping.table.ts'
import type { Consumed } from './consumed.ts'
import { segmentLayouts, type ElementRule, type SegmentLayout } from './set-layout.ts'
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
    const layout = segmentLayouts.get(segment)
    const rules = layout?.elements ?? []
    for (const [index, rule] of rules.entries()) {
      const element = index + 1
      if ((elements[element] ?? '') === '' && this.#isMandatory(rule)) elements[element] = this.#default({ segment, element, rule }, defaults[element])
    }
    let { length } = elements
    while (length > 1 && (elements[length - 1] ?? '') === '') length -= 1
    const values = Array.from({ length: length - 1 }, (_, index) => (rules[index]?.type === 'C' ? this.#composite(elements[index + 1] ?? '') : this.#safe(elements[index + 1] ?? '')))
    this.lines.push([segment, ...values].join(this.#delimiters.element))
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
    const max = rule === undefined ? value.length : this.#delimiters.isLater ? rule.laterMax : rule.max
    this.consumed.mark(owner, member)
    if (value.length <= max || rule?.type === 'R') return value
    if (rule?.type === 'AN' && isProse(member)) {
      this.consumed.explain(owner, member, `Shortened to the ${String(max)} characters that the element can hold`)
      return value.slice(0, max)
    }
    this.consumed.explain(owner, member, `Longer than the ${String(max)} characters that the element can hold`)
    return ''
  }

  #field(elements: string[], field: PlannedField, { owner, segment }: { owner: Building; segment: string }): void {
    if (field.kind === 'constant') {
      elements[field.element] = field.path
      return
    }
    const target = this.find(owner, field.steps)
    const value = target?.[field.leaf]
    if (target === undefined || value === undefined || Array.isArray(value)) return
    const written = this.#written(field, value, segmentLayouts.get(segment))
    if (written === undefined) {
      this.consumed.explain(target, field.leaf, 'The code or unit has no equivalent in X12')
      return
    }
    const rules = segmentLayouts.get(segment)?.elements
    elements[field.element] = field.kind === 'append' || field.kind === 'equipment' ? this.#whole(target, field.leaf, written[0]) : this.fitted(target, field.leaf, { value: written[0], rule: rules?.[field.element - 1] })
    if (field.second !== undefined && written[1] !== undefined && (field.kind === 'equipment' || elements[field.element] !== '')) elements[field.second] = written[1]
  }

  #whole(owner: Building, member: string, value: string): string {
    this.consumed.mark(owner, member)
    return value
  }

  /** What the elements of a field are written as: its value, then unit, time, currency or number. */
  #written(field: PlannedField, value: string | Building, layout: SegmentLayout | undefined): readonly [string, string?] | undefined {
    const text = plainOf(value)
    switch (field.kind) {
      case 'text':
      case 'constant':
        return [text]
      case 'append':
        return this.#parted(text, longestParts.get(layout?.id ?? '') ?? 30, field.second !== undefined)
      case 'quantity':
        return [text, memberOf(value, 'unit')]
      case 'amount':
        return [wholeAmount(text, layout?.elements?.[field.element - 1]), memberOf(value, 'currency')]
      case 'weight':
        return measured(text, memberOf(value, 'unit'), weightUnits)
      case 'volume':
        return measured(text, memberOf(value, 'unit'), volumeUnits)
      case 'temperature':
        return measured(text, memberOf(value, 'unit'), temperatureUnits)
      case 'dateTime':
        return writtenDate(text)
      case 'mode':
        return coded(text, transportModes)
      case 'purpose':
        return coded(text, purposes)
      case 'equipment':
        return equipmentParts(text)
    }
  }

  #parted(text: string, longest: number, hasSecond: boolean): readonly [string, string?] {
    const parts = this.partsOf(text, longest)
    return hasSecond ? [parts[0] ?? '', parts[1] ?? ''] : [parts[0] ?? '']
  }

  #isMandatory({ requirement }: ElementRule): boolean {
    return requirement === 'M' || (requirement === 'L' && !this.#delimiters.isLater)
  }

  #default({ segment, element, rule }: { segment: string; element: number; rule: ElementRule }, stated: string | undefined): string {
    const value = stated ?? defaultOf(rule)
    this.defaulted.push({ target: `${segment}-${String(element).padStart(2, '0')}`, value, reason: `${rule.name} is mandatory and not stated` })
    return value
  }

  /** Components are given with colons. */
  #composite(value: string): string {
    return value.split(':').map((component) => this.#safe(component)).join(this.#delimiters.component)
  }

  /** A delimiter or control character in data would be taken for structure: a space stands for it. */
  #safe(value: string): string {
    return value.replace(this.#unsafe, ' ')
  }
}

const proseMembers = new Set(['name', 'description', 'line', 'cityName', 'marksNumbersId', 'properShippingName', 'technicalName', 'contactName', 'statementDescription', 'remarks'])

/** Text that is still true when it is shortened; a number or code is not. */
function isProse(member: string): boolean {
  return proseMembers.has(member)
}

/** A value as text: its value where it has a unit, currency or format. */
export function plainOf(value: string | Building | Building[]): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) || typeof value.value !== 'string' ? '' : value.value
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

function memberOf(value: string | Building, member: string): string {
  const found = typeof value === 'string' ? undefined : value[member]
  return typeof found === 'string' ? found : ''
}

/** Decimals where the element has whole numbers: rounded down, since customs values are stated in whole dollars. */
function wholeAmount(text: string, rule: ElementRule | undefined): string {
  return rule?.type === 'AN' ? text.replace(/\..*$/, '') : text
}

function measured(value: string, unit: string, units: ReadonlyMap<string, string>): readonly [string, string?] | undefined {
  if (unit === '') return [value]
  const code = [...units].find(([, other]) => other === unit)?.[0] ?? unit
  return code.length <= (units === temperatureUnits ? 2 : 1) ? [value, code] : undefined
}

function coded(text: string, codes: ReadonlyMap<string, string>): readonly [string] | undefined {
  const code = [...codes].find(([, other]) => other === text)?.[0]
  return code === undefined ? undefined : [code]
}

/** CCYYMMDD and HHMM or more, of EDIFACT 2379 and of ISO 8601. */
function writtenDate(text: string): readonly [string, string?] | undefined {
  const digits = /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 19).replaceAll(/\D/g, '') : text
  if (!/^\d{8}(\d{4,8})?$/.test(digits)) return undefined
  return digits.length > 8 ? [digits.slice(0, 8), digits.slice(8)] : [digits]
}

/** The letters of an equipment number and its digits; in one element where it has no such form and fits. */
function equipmentParts(text: string): readonly [string, string] {
  const [, initial, number] = /^([A-Z]{1,4})(\d+)$/.exec(text) ?? []
  if (initial !== undefined && number !== undefined) return [initial, number]
  return text.length > 10 ? [text.slice(0, 4), text.slice(4)] : ['', text]
}

function defaultOf({ type, min }: ElementRule): string {
  switch (type) {
    case 'DT':
      return '00010101'
    case 'TM':
      return '0000'
    case 'AN':
    case 'ID':
    case 'C':
      return 'X'.repeat(Math.max(min, 1))
    default:
      return '0'.repeat(Math.max(min, 1))
  }
}
