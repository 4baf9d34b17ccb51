import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { UnreadData } from '../message-format.ts'
import { elementFault, lengthFault, type Era } from './check-element.ts'
import { contextOf, DocumentBuilder, place, type Building, type Sources } from './document-builder.ts'
import type { ScannedSegment } from './segment-scanner.ts'
import { knownCodes, type ElementRule, type SetNode } from './set-layout.ts'
import type { PlannedField, SegmentPlan, SetPlan } from './set-plan.ts'
import { afterFields, beforeFields, type SetState, type SpecialSource } from './special-parts.ts'
import { elementConditions, manyFindings, segmentConditions, setConditions } from './x12-conditions.ts'

/** What is wrong at a place of a set, as 997 says it: AK3 and, where an element is named, AK4. */
export interface SegmentNote {
  readonly segment: string
  /** Within the set, ST being 1. */
  readonly position: number
  /** AK304 code; undefined where only an element is wrong. */
  readonly code: string | undefined
  readonly element?: number
  /** AK403 code. */
  readonly elementCode?: string
}

/** So many findings of a set are listed. */
const listedFindings = 100

const root = contextOf('root')
const response = contextOf('response')

/**
 * Reads the segments of one transaction set into a document: checks order, number and elements by the layout of the set, and puts values by
 * its plan. What has no place is unread.
 */
export class SetReader {
  readonly findings: Finding[] = []
  readonly notes: SegmentNote[] = []
  readonly unread: UnreadData[] = []
  readonly #plan: SetPlan
  readonly #era: Era
  readonly #counts: number[]
  readonly #state: SetState
  #node: SetNode
  #position = 1
  #hasMore = false
  #isRefused = false

  constructor(plan: SetPlan, era: Era, sources?: Sources) {
    this.#plan = plan
    this.#era = era
    // A typed array would have memory of its own, which for each of millions of sets costs more than all numbers in it.
    this.#counts = new Array<number>(plan.layout.size).fill(0)
    this.#node = plan.layout.root
    this.#state = { builder: new DocumentBuilder(sources), isResponse: plan.isResponse, port: undefined, line: undefined, releases: 0, acknowledged: undefined, noted: undefined, left: [] }
    this.#state.builder.contexts[root] = {}
    if (plan.isResponse) this.#state.builder.contexts[response] = {}
  }

  /** Takes a segment between ST and SE; `number` is its number in the data. */
  take(segment: ScannedSegment, number: number): void {
    this.#position += 1
    const { code } = segment
    const next = this.#node.next.get(code)
    if (next === undefined) {
      this.#misplaced(segment, { number, code })
      return
    }
    this.#enter(next, number)
    const plan = this.#plan.plans[next.index]
    if (plan === undefined) this.#leaveUnread(segment, number, next.segment.elements === undefined ? 'The layout of the segment is not public' : 'The data model has no place for the segment')
    const source = { segment, number, within: next.parent?.segment.id ?? '' }
    if (next.segment.elements !== undefined) this.#checkElements(source, next.segment.elements)
    if (plan !== undefined) this.#read(plan, source)
  }

  /** Closes the set: tells what is missing. `number` is that of SE. */
  finish(number: number): void {
    this.#position += 1
    for (let at: SetNode | undefined = this.#node; at !== undefined; at = at.parent) this.#close(at, number)
  }

  /** Something wrong with the set as a whole, by AK502 code. */
  objectToSet(code: string, source: string): void {
    const condition = setConditions.get(code)
    if (condition !== undefined) this.#tell(condition, source)
  }

  /** What the set says: the root class and, for an answer of customs, the response around it. */
  get built(): { readonly root: Building; readonly response: Building | undefined } {
    const { contexts } = this.#state.builder
    return { root: contexts[root] ?? {}, response: contexts[response] }
  }

  /** Whether something fatal was found. */
  get isRefused(): boolean {
    return this.#isRefused
  }

  /** Segments so far, ST included. */
  get position(): number {
    return this.#position
  }

  /** Moves to the place of a segment: closes loops that it leaves, counts it. */
  #enter(next: SetNode, number: number): void {
    for (let at = this.#node; at.parent !== undefined && !(at.index < next.index && next.index <= at.end); at = at.parent) this.#close(at, number)
    this.#node = next
    const counts = this.#counts
    const count = (counts[next.index] ?? 0) + 1
    counts[next.index] = count
    if (next.isLoop) counts.fill(0, next.index + 1, next.end + 1)
    if (count === next.max + 1) this.#note({ segment: next.segment.id, position: this.#position, code: next.isLoop ? '4' : '5' }, `segment ${String(number)} ${next.segment.id}`)
  }

  #close(node: SetNode, number: number): void {
    for (const child of node.mandatory) {
      if (this.#counts[child.index] === 0) this.#note({ segment: child.segment.id, position: this.#position, code: '3' }, `before segment ${String(number)}, ${child.segment.id}`)
    }
  }

  #misplaced(segment: ScannedSegment, { number, code }: { number: number; code: number }): void {
    const id = segment.valueOf(0).slice(0, 3)
    const fault = this.#plan.layout.codes.has(code) ? '7' : knownCodes.has(code) ? '6' : '1'
    this.#note({ segment: id, position: this.#position, code: fault }, `segment ${String(number)} ${id}`)
    this.#leaveUnread(segment, number, segmentConditions.get(fault)?.message ?? '')
  }

  #leaveUnread(segment: ScannedSegment, number: number, reason: string): void {
    this.unread.push({ kind: 'unread', source: `segment ${String(number)}`, value: segment.whole, reason })
  }

  #read(plan: SegmentPlan, source: SpecialSource): void {
    const { special } = plan
    const state = this.#state
    const { segment } = source
    if (special !== undefined) beforeFields[special]?.(state, source)
    const owner = state.builder.begin(plan)
    for (let element = 1; element < segment.count; element += 1) {
      if (segment.lengthOf(element) > 0) this.#readElement(plan, element, { owner, source })
    }
    if (special !== undefined) afterFields[special]?.(state, source)
    if (state.left.length > 0) for (const element of state.left.splice(0)) this.#elementUnread(source, element)
  }

  #readElement(plan: SegmentPlan, element: number, { owner, source }: { readonly owner: Building | undefined; readonly source: SpecialSource }): void {
    const field = plan.fieldAt[element]
    if (field !== undefined) this.#put(owner, field, source)
    else if (!this.#isRead(plan, element, { owner, source })) this.#elementUnread(source, element)
  }

  /** Puts a field; where it has no place, its second element has none either. */
  #put(owner: Building | undefined, field: PlannedField, source: SpecialSource): void {
    if (owner !== undefined && this.#state.builder.put(owner, field, source)) return
    this.#elementUnread(source, field.element)
    if (field.second !== undefined && source.segment.lengthOf(field.second) > 0) this.#elementUnread(source, field.second)
  }

  /** The second element of a field is read with its first; without it, only as part of a text or of a number. */
  #isRead({ leadAt, isRead }: SegmentPlan, element: number, { owner, source }: { readonly owner: Building | undefined; readonly source: SpecialSource }): boolean {
    const lead = leadAt[element]
    if (lead === undefined) return isRead[element] === 1
    if (source.segment.lengthOf(lead.element) > 0) return true
    return owner !== undefined && (lead.kind === 'equipment' || lead.kind === 'append') && this.#state.builder.put(owner, lead, source)
  }

  #checkElements(source: SpecialSource, rules: readonly ElementRule[]): void {
    const stated = Math.min(source.segment.count - 1, rules.length)
    for (let element = 1; element <= stated; element += 1) {
      const rule = rules[element - 1]
      if (rule !== undefined) this.#check(source, element, rule)
    }
    this.#checkNumber(source, rules)
  }

  #check(source: SpecialSource, element: number, rule: ElementRule): void {
    const { segment } = source
    if (segment.lengthOf(element) === 0) {
      if (isMandatory(rule, this.#era)) this.#elementNote(source, element, '1')
      return
    }
    const fault = elementFault(segment, element, rule) ?? lengthFault(segment, element, { rule, era: this.#era })
    if (fault !== undefined) this.#elementNote(source, element, fault)
  }

  /** Mandatory elements after the last that stands there, and elements after the last that may. */
  #checkNumber(source: SpecialSource, rules: readonly ElementRule[]): void {
    const { count } = source.segment
    if (count - 1 > rules.length) this.#elementNote(source, rules.length + 1, '3')
    for (let element = count; element <= rules.length; element += 1) {
      const rule = rules[element - 1]
      if (rule !== undefined && isMandatory(rule, this.#era)) this.#elementNote(source, element, '1')
    }
  }

  #elementUnread({ segment, number }: SpecialSource, element: number): void {
    this.unread.push({ kind: 'unread', source: `segment ${String(number)} ${place(segment, element)}`, value: segment.valueOf(element), reason: 'The data model has no place for the element, or for its code' })
  }

  #elementNote({ segment, number }: SpecialSource, element: number, elementCode: string): void {
    const condition = elementConditions.get(elementCode)
    if (condition !== undefined) this.#tell(condition, `segment ${String(number)} ${place(segment, element)}`)
    if (this.notes.length < listedFindings) this.notes.push({ segment: segment.valueOf(0), position: this.#position, code: undefined, element, elementCode })
  }

  #note(note: SegmentNote & { readonly code: string }, source: string): void {
    const condition = segmentConditions.get(note.code)
    if (condition !== undefined) this.#tell(condition, source)
    if (this.notes.length < listedFindings) this.notes.push(note)
  }

  /** The first fatal finding is never left out: the set is refused by it. */
  #tell(condition: Condition, source: string): void {
    const isFirstFatal = condition.severity === 'fatal' && !this.#isRefused
    this.#isRefused ||= isFirstFatal
    if (this.findings.length < listedFindings || isFirstFatal) this.findings.push({ ...findingAt(condition, ''), pointer: { source } })
    else if (!this.#hasMore) {
      this.#hasMore = true
      this.findings.push({ ...findingAt(manyFindings, ''), pointer: { source } })
    }
  }
}

function isMandatory(rule: ElementRule, era: Era): boolean {
  return rule.requirement === 'M' || (rule.requirement === 'L' && era === 'base')
}
