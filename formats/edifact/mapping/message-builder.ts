import type { CanonicalClass, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { UnreadData } from '../../message-format.ts'
import { elementTooLong, messageTooLong, repetitionNotAllowed, segmentMissing, segmentOutOfOrder, segmentTooOften, segmentUnknown, tagWithSpaces } from '../edifact-conditions.ts'
import { earlierPlace, nextNode, triggerOf, type SegmentNode } from '../directory/message-layout.ts'
import type { SegmentTokens } from '../syntax/segment-tokens.ts'
import { assignEquipment } from './cargo-report.ts'
import { CanonicalTree } from './canonical-tree.ts'
import { positionNumber, type MappingPlan, type NodePlan, type PlanClass, type PlanStep, type QualifierPlan, type ValueStep } from './mapping-plan.ts'
import { isCondition, readValue, type ValueContext } from './read-value.ts'
import { nameOfPosition } from './position-name.ts'

/** The most segments of one message: what 99,999 persons with all their data take at the most is far less than a machine's memory. */
export const messageSegmentsMax = 500_000

/** What a message came to. */
export interface BuiltMessage {
  readonly root: CanonicalClass
  readonly findings: readonly Finding[]
  readonly unread: readonly UnreadData[]
}

/** Builds the canonical data of one message from its segments as they come. */
export class MessageBuilder {
  private readonly plan: MappingPlan
  private readonly context: ValueContext
  private readonly tree: CanonicalTree
  private readonly findings: Finding[] = []
  private readonly unread: UnreadData[] = []
  /** How often each segment stood in the present repetition of its group. */
  private readonly counts: Uint32Array
  private readonly scopes = new Map<string, PlanClass | undefined>()
  private node: SegmentNode | undefined
  private segmentNumber = 0
  private isRefused = false

  constructor(plan: MappingPlan, context: ValueContext, tree: CanonicalTree) {
    this.plan = plan
    this.context = context
    this.tree = tree
    this.counts = new Uint32Array(plan.layout.segments.length)
  }

  /** How many segments came. */
  get segmentCount(): number {
    return this.segmentNumber
  }

  // Runs for every segment of an interchange.
  take(tokens: SegmentTokens): void {
    this.segmentNumber += 1
    if (this.segmentNumber > messageSegmentsMax) return
    const tag = tokens.tag.length === 3 ? tokens.tag : this.trimmedTag(tokens.tag)
    const node = this.nodeFor(tag)
    if (node === undefined) {
      this.find(segmentUnknown, tag)
      this.listUnread(tag, tokens.raw(), 'The message has no such segment here')
      return
    }
    this.enter(node)
    if (tokens.repetitions.length > 0) this.listRepetitions(tokens)
    const plan = this.plan.nodes[node.index]
    if (node.index > 0 && tag !== 'UNT' && tag !== 'UNS') this.read(tokens, plan)
  }

  /** There is no more of it. */
  end(): BuiltMessage {
    if (this.segmentNumber > messageSegmentsMax) this.find(messageTooLong, 'UNT')
    this.findMissing()
    const [root] = this.plan.classes
    if (root !== undefined && this.plan.defaults.every(({ member }) => member !== 'functionCode')) this.tree.supply(root, 'functionCode', impliedFunction)
    for (const step of this.plan.defaults) this.tree.supply(step.target, step.member, step.options.default ?? '')
    const built = this.tree.rootOf(this.plan.classes)
    if (this.plan.layout.message === 'CUSCAR') assignEquipment(built)
    return { root: built, findings: this.findings, unread: this.unread }
  }

  private findMissing(): void {
    for (const member of this.plan.layout.root.members) {
      const first = member.kind === 'segment' ? member : triggerOf(member)
      if (member.isMandatory && first !== undefined && this.counts[first.index] === 0) this.find(segmentMissing, first.tag)
    }
  }

  private trimmedTag(tag: string): string {
    if (tag !== tag.trim()) this.find(tagWithSpaces, tag.trim())
    return tag.trim()
  }

  private nodeFor(tag: string): SegmentNode | undefined {
    const { node } = this
    if (node === undefined) return this.plan.layout.segments[0]
    const found = nextNode(node, tag)
    if (found !== undefined) return found
    const earlier = earlierPlace(node, tag)
    if (earlier !== undefined) this.find(segmentOutOfOrder, tag)
    return earlier
  }

  /** A segment that begins a group begins the counts of what is in it anew. */
  private enter(node: SegmentNode): void {
    this.node = node
    const { counts } = this
    const count = (counts[node.index] ?? 0) + 1
    counts[node.index] = count
    const { isTrigger } = node
    if (count === (isTrigger ? node.group.max : node.max) + 1) this.find(segmentTooOften, node.tag)
    if (!isTrigger) return
    if (node.tag === 'TDT') this.tree.endPending()
    for (let index = node.index + 1; index < node.group.end; index += 1) counts[index] = 0
    this.tree.repetition = count
    if (this.scopes.size > 0) this.scopes.delete(node.group.path)
  }

  private read(tokens: SegmentTokens, plan: NodePlan | undefined): void {
    const steps = plan === undefined ? undefined : this.planFor(tokens, plan)
    if (steps === undefined) {
      this.listUnread(tokens.tag, this.context.decode(tokens.raw()), 'The dictionary has no place for this segment or its qualifier')
      return
    }
    if (steps.scope !== undefined && this.node !== undefined) this.scopes.set(this.node.group.path, steps.scope)
    this.tree.segmentNumber = this.segmentNumber
    this.tree.tag = tokens.tag
    for (const step of steps.steps) this.perform(step, tokens)
    this.listUntaken(tokens, steps.known)
  }

  private planFor(tokens: SegmentTokens, { byScope, hasSeconds, scopeGroup }: NodePlan): QualifierPlan | undefined {
    const scope = scopeGroup === undefined ? undefined : this.scopes.get(scopeGroup.path)
    const plans = byScope.get(scope?.index ?? -1) ?? (scopeGroup === undefined ? undefined : byScope.get(-1))
    if (plans === undefined) return undefined
    const qualifier = tokens.value(1, 1)
    const exact = hasSeconds ? plans.get(`${qualifier}:${tokens.value(2, 1)}`) : undefined
    return exact ?? plans.get(qualifier) ?? plans.get('*')
  }

  private perform(step: PlanStep, tokens: SegmentTokens): void {
    switch (step.kind) {
      case 'open':
        this.tree.open(step.target)
        return
      case 'supply':
        this.tree.set(step.target, step, step.value)
        return
      case 'fix':
        if (tokens.isPresent(step.position.element, step.position.component)) this.checkFixed(step, tokens)
        return
      case 'value':
        if (tokens.isPresent(step.position.element, step.position.component) || step.joined > 1 || step.unit !== undefined) this.takeValue(step, tokens)
    }
  }

  private checkFixed({ position, value }: Extract<PlanStep, { kind: 'fix' }>, tokens: SegmentTokens): void {
    const stated = tokens.value(position.element, position.component)
    if (stated !== value) this.listUnread(`${tokens.tag} ${position.name}`, stated, 'The dictionary has no place for another value than the usual one')
  }

  private takeValue(step: ValueStep, tokens: SegmentTokens): void {
    const reading = readValue(step, tokens, this.context)
    if (reading === undefined) {
      this.listUnit(step, tokens)
      return
    }
    const place = `${tokens.tag} ${step.position.name}`
    if (step.options.select !== undefined) this.tree.select(step.target, step.options.select)
    if (step.leg !== undefined && this.tree.repetition > 1 && !isCondition(reading)) this.tree.pend({ ...step.leg, position: step.position }, reading)
    else if (isCondition(reading)) this.refuseValue(reading, place, tokens.value(step.position.element, step.position.component))
    else if (!this.tree.set(step.target, step, reading)) this.listTaken(step, textOf(reading), tokens)
    else if (step.joined === 1 && step.lengthMax < textOf(reading).length) this.find(elementTooLong, place)
  }

  private listTaken(step: ValueStep, value: string, tokens: SegmentTokens): void {
    this.listUnread(`${tokens.tag} ${step.position.name}`, value, 'The place holds one value, and it is taken')
    this.listUnit(step, tokens)
  }

  /** A unit, currency or form says nothing without its value. */
  private listUnit({ unit }: ValueStep, tokens: SegmentTokens): void {
    if (unit !== undefined && tokens.isPresent(unit.element, unit.component)) this.listUnread(`${tokens.tag} ${unit.name}`, this.context.decode(tokens.value(unit.element, unit.component)), 'The value that it belongs to is not read')
  }

  private refuseValue(condition: Condition, place: string, value: string): void {
    this.find(condition, place)
    this.listUnread(place, this.context.decode(value), 'The value cannot be read')
  }

  /** What no step takes is listed, component by component. */
  // Runs for every segment of an interchange.
  private listUntaken(tokens: SegmentTokens, known: ReadonlySet<number>): void {
    for (let element = 1; element <= tokens.elementCount; element += 1) {
      const count = tokens.componentCount(element)
      for (let component = 1; component <= count; component += 1) {
        if (known.has(positionNumber(element, component)) || !tokens.isPresent(element, component)) continue
        const place = `${tokens.tag} ${nameOfPosition(tokens.tag, element, component)}`
        this.listUnread(place, this.context.decode(tokens.value(element, component)), 'The dictionary has no place for this element')
      }
    }
  }

  private listRepetitions(tokens: SegmentTokens): void {
    this.find(repetitionNotAllowed, tokens.tag)
    for (const { element, value } of tokens.repetitions) this.listUnread(`${tokens.tag} ${nameOfPosition(tokens.tag, element, 1)}`, this.context.decode(value), 'The element may not be repeated')
  }

  private find(condition: Condition, place: string): void {
    // The first fatal finding is never left out: the message is refused by it.
    const isFirstFatal = condition.severity === 'fatal' && !this.isRefused
    this.isRefused ||= isFirstFatal
    if (this.findings.length >= findingsMax && !isFirstFatal) return
    this.findings.push({ ...condition, pointer: { source: this.tree.sourceIn(this.segmentNumber, place) } })
  }

  private listUnread(place: string, value: string, reason: string): void {
    if (this.unread.length < unreadMax) this.unread.push({ kind: 'unread', source: this.tree.sourceIn(this.segmentNumber, place), value, reason })
  }
}

/** What a message without a function code of its own is: a response (1225). */
export const impliedFunction = '11'

/** More of one message says nothing new, and hostile messages shall not fill the memory. */
const findingsMax = 1_000
const unreadMax = 20_000

function textOf(value: CanonicalValue): string {
  return typeof value === 'string' ? value : value.value
}
