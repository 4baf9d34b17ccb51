import type { CanonicalClass, CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DefaultedElement } from '../../message-format.ts'
import { triggerOf, type GroupNode, type SegmentNode } from '../directory/message-layout.ts'
import type { MappingPlan, NodePlan, PlanClass, PlanSlot, PlanStep, QualifierPlan, ValueStep } from './mapping-plan.ts'
import { writeValue, WrittenSegment } from './write-value.ts'

/** A segment of a message, before service characters. */
export interface ComposedSegment {
  readonly tag: string
  readonly elements: readonly (readonly string[])[]
}

/** Composes the segments of one message, UNH and UNT excepted, from a canonical document, and keeps account of what was taken. */
export class MessageComposer {
  /** Members that are written, by instance: `name`, and `name/2` of lists of values. */
  readonly taken = new Map<CanonicalClass, Set<string>>()
  /** Why members that were taken are not carried whole, by instance and member. */
  readonly cut = new Map<CanonicalClass, Map<string, string>>()
  readonly defaulted: DefaultedElement[] = []
  private readonly plan: MappingPlan
  private readonly prepared: string
  private readonly current: (CanonicalClass | undefined)[]
  private readonly written = new Set<CanonicalClass>()
  /** Up to where lists of values are taken. */
  private readonly next = new Map<readonly CanonicalMember[], number>()
  private readonly scopes = new Map<string, PlanClass>()
  private segments: ComposedSegment[] = []
  /** The leg of the route that is written, and the members that name it. */
  private leg = ''
  private legSlots: readonly PlanSlot[] = []

  constructor(plan: MappingPlan, root: CanonicalClass, prepared: string) {
    this.plan = plan
    this.prepared = prepared
    this.current = plan.classes.map(() => undefined)
    this.current[0] = root
  }

  compose(): readonly ComposedSegment[] {
    this.composeMembers(this.plan.layout.root)
    return this.segments
  }

  private composeMembers(group: GroupNode): void {
    const trigger = triggerOf(group)
    for (const member of group.members) {
      if (member === trigger) continue
      if (member.kind === 'group') this.composeGroup(member)
      else this.composeSegments(member)
    }
  }

  private composeSegments(node: SegmentNode): void {
    if (node.tag === 'UNS') this.segments.push({ tag: 'UNS', elements: [[node.path === 'UNS' ? 'D' : 'S']] })
    this.composePlans(node, (plan) => { this.composeWhileValues(node, plan) })
  }

  /** Plans in the order of their table: those that open a class for its instances, together with the others that open it. */
  private composePlans(node: SegmentNode, composePlain: (plan: QualifierPlan) => void): void {
    const done = new Set<PlanClass>()
    for (const plan of this.plansAt(node)) {
      const target = openedBy(plan)
      if (target === undefined) composePlain(plan)
      else if (!done.has(target)) this.forEachInstance(target, (instances) => { this.composeFor(node, target, instances) })
      if (target !== undefined) done.add(target)
    }
  }

  private composeGroup(group: GroupNode): void {
    const trigger = triggerOf(group)
    if (trigger === undefined) return
    this.composePlans(trigger, (plan) => {
      this.leg = ''
      this.composeOnce(trigger, plan)
      for (const slots = legsOf(plan); slots.length > 0 && this.composeLeg(trigger, plan, slots););
    })
  }

  /** Segments without a class of their own are written while they take values: once, or as often as a list of values needs. */
  private composeWhileValues(node: SegmentNode, plan: QualifierPlan): void {
    for (let count = 0; count < node.max; count += 1) {
      const segment = this.filled(plan, node, node.group.parent === undefined && node.isMandatory)
      if (segment === undefined) return
      this.segments.push({ tag: node.tag, elements: segment.elements })
      if (!plan.steps.some((step) => step.kind === 'value' && step.place.isList)) return
    }
  }

  /** As many instances as one segment holds, or all that one group holds: one. */
  private forEachInstance(target: PlanClass, write: (instances: readonly CanonicalClass[]) => void): void {
    const parent = this.plan.classes[target.parent]
    const present = parent === undefined ? undefined : this.instanceOf(parent)?.[target.member]
    const instances = present === undefined ? [] : Array.isArray(present) ? present as readonly CanonicalClass[] : [present as CanonicalClass]
    const waiting = this.ofLeg(target, instances.filter((instance) => !this.written.has(instance)))
    write(waiting)
  }

  private composeFor(node: SegmentNode, target: PlanClass, instances: readonly CanonicalClass[]): void {
    const plans = this.plansAt(node).filter((plan) => openedBy(plan) === target)
    const isTrigger = node.isTrigger
    const most = isTrigger ? node.group.max : node.max
    for (let index = 0, written = 0; index < instances.length && written < most; index += 1) {
      this.current[target.index] = instances[index]
      const plan = plans.find((one) => this.applies(one))
      if (plan === undefined) continue
      written += 1
      if (plan.scope !== undefined) this.scopes.set(node.group.path, plan.scope)
      const size = plan.steps.filter((step) => step.kind === 'open' && step.target === target).length
      const segment = this.filledFrom(plan, node, { target, instances: instances.slice(index, index + size) })
      index += size - 1
      this.pushWithMembers(node, segment, isTrigger)
    }
  }

  private pushWithMembers(node: SegmentNode, segment: WrittenSegment, isTrigger: boolean): void {
    this.segments.push({ tag: node.tag, elements: segment.elements })
    if (isTrigger) this.composeMembers(node.group)
  }

  /** Instances that belong to the present leg: those with its key, up to the first with another one. */
  private ofLeg(target: PlanClass, instances: readonly CanonicalClass[]): readonly CanonicalClass[] {
    if (this.legSlots[0]?.target !== target) return instances
    const end = instances.findIndex((instance) => legKey(instance, this.legSlots) !== this.leg)
    return end < 0 ? instances : instances.slice(0, end)
  }

  /** The next leg: a repetition of the group for the instances that name their own; false where there are none. */
  private composeLeg(trigger: SegmentNode, plan: QualifierPlan, slots: readonly (readonly [step: ValueStep, slot: PlanSlot])[]): boolean {
    const target = slots[0]?.[1].target
    const waiting = target === undefined ? [] : this.waitingOf(target)
    const [next] = waiting
    if (next === undefined || target === undefined) return false
    this.leg = legKey(next, this.legSlots)
    const segment = new WrittenSegment()
    if (plan.qualifier !== undefined) segment.put(1, 1, plan.qualifier)
    for (const [step, { member }] of slots) if (next[member] !== undefined) writeValue(segment, step, { value: next[member], prepared: this.prepared })
    this.segments.push({ tag: trigger.tag, elements: segment.elements })
    for (const instance of this.ofLeg(target, waiting)) for (const { member } of this.legSlots) this.mark(instance, member)
    this.composeMembers(trigger.group)
    return this.waitingOf(target).length < waiting.length
  }

  private waitingOf(target: PlanClass): readonly CanonicalClass[] {
    const parent = this.plan.classes[target.parent]
    const list = parent === undefined ? undefined : this.instanceOf(parent)?.[target.member]
    return Array.isArray(list) ? (list as readonly CanonicalClass[]).filter((one) => !this.written.has(one)) : []
  }

  /** A group whose first segment opens no class stands once, where it or its members have something to say. */
  private composeOnce(trigger: SegmentNode, plan: QualifierPlan): void {
    this.legSlots = legsOf(plan).map(([, slot]) => slot)
    const segment = this.filled(plan, trigger, true) ?? new WrittenSegment()
    const before = this.segments
    this.segments = []
    this.composeMembers(trigger.group)
    const members = this.segments
    this.segments = before
    if (!segment.hasValues && members.length === 0) return
    this.segments.push({ tag: trigger.tag, elements: segment.elements }, ...members)
  }

  private begin(target: PlanClass, instance: CanonicalClass | undefined): void {
    this.current[target.index] = instance
    for (const below of target.below) this.current[below] = undefined
    if (instance !== undefined) this.written.add(instance)
  }

  /** Whether what the qualifier says is what the instance says. */
  private applies(plan: QualifierPlan): boolean {
    return plan.steps.every((step) => step.kind !== 'supply' || this.instanceOf(step.target)?.[step.member] === step.value)
  }

  private filled(plan: QualifierPlan, node: SegmentNode, isDemanded: boolean): WrittenSegment | undefined {
    if (!this.applies(plan)) return undefined
    const supplies = plan.steps.filter((step) => step.kind === 'supply')
    if (supplies.length > 0 && supplies.every((step) => this.isTaken(step.target, step.member))) return undefined
    const segment = this.filledFrom(plan, node, undefined)
    return segment.hasValues || isDemanded ? segment : undefined
  }

  private filledFrom(plan: QualifierPlan, node: SegmentNode, opened: { readonly target: PlanClass; readonly instances: readonly CanonicalClass[] } | undefined): WrittenSegment {
    const segment = new WrittenSegment()
    if (plan.qualifier !== undefined) segment.put(1, 1, plan.qualifier)
    if (plan.second !== undefined) segment.put(2, 1, plan.second)
    let instance = 0
    for (const step of plan.steps) {
      if (step.kind === 'open') this.begin(step.target, step.target === opened?.target ? opened.instances[instance++] : this.waitingFor(step.target))
      else if (step.kind === 'supply') this.take(step.target, step.member, segment)
      else if (step.kind === 'value') this.fillOrTell(segment, step, { plan, node })
    }
    putFixed(segment, plan)
    return segment
  }

  /** The next instance of a class within the one that is open. */
  private waitingFor({ parent, member }: PlanClass): CanonicalClass | undefined {
    const above = this.plan.classes[parent]
    const present = above === undefined ? undefined : this.instanceOf(above)?.[member]
    return Array.isArray(present) ? (present as readonly CanonicalClass[]).find((one) => !this.written.has(one)) : present as CanonicalClass | undefined
  }

  /** The instance that a value is taken from: of those that are told apart by their function, the first that has it. */
  private select({ target, options, member }: ValueStep): void {
    const above = this.plan.classes[target.parent]
    const list = above === undefined ? undefined : this.instanceOf(above)?.[target.member]
    if (options.select === undefined || !Array.isArray(list)) return
    const found = (list as readonly CanonicalClass[]).find((one) => one[member] !== undefined && typeof one['functionCode'] === 'string' && options.select?.includes(one['functionCode']) === true)
    if (found !== undefined) this.current[target.index] = found
  }

  private fillOrTell(segment: WrittenSegment, step: ValueStep, { plan, node }: { readonly plan: QualifierPlan; readonly node: SegmentNode }): void {
    if (this.isOther(plan, step, node)) this.fillOther(segment, step, { node, reason: 'The code says something else in this message' })
    else if (this.isOfOtherList(step)) this.fillOther(segment, step, { node, reason: 'The code is of another list than that of the message' })
    else this.fill(segment, step, node)
  }

  /** Whether the code of a segment for any code is one that says something else there: it would be read as that. */
  private isOther({ qualifier }: QualifierPlan, { position, target, member }: ValueStep, node: SegmentNode): boolean {
    if (qualifier !== undefined || position.element !== 1 || position.component !== 1) return false
    const code = this.instanceOf(target)?.[member]
    return typeof code === 'string' && this.plansAt(node).some((plan) => plan.qualifier === code)
  }

  private isOfOtherList({ target, member, options }: ValueStep): boolean {
    const code = options.form === undefined ? undefined : this.instanceOf(target)?.[member]
    return typeof code === 'string' && options.form?.test(code) === false
  }

  private fillOther(segment: WrittenSegment, step: ValueStep, { node, reason }: { readonly node: SegmentNode; readonly reason: string }): void {
    const instance = this.instanceOf(step.target)
    if (instance === undefined) return
    this.mark(instance, step.member)
    this.cut.set(instance, (this.cut.get(instance) ?? new Map<string, string>()).set(step.member, reason))
    this.fillDefault(segment, step, node)
  }

  private fill(segment: WrittenSegment, step: ValueStep, node: SegmentNode): void {
    this.select(step)
    const instance = this.instanceOf(step.target)
    const [value, key] = this.nextValue(instance, step)
    if (value === undefined || instance === undefined) {
      this.fillDefault(segment, step, node)
      return
    }
    this.mark(instance, key)
    if (step.options.isDefaultLeftOut === true && value === step.options.default) return
    const reason = writeValue(segment, step, { value, prepared: this.prepared })
    if (reason === undefined) return
    const cuts = this.cut.get(instance) ?? new Map<string, string>()
    this.cut.set(instance, cuts.set(key, reason))
  }

  private fillDefault(segment: WrittenSegment, step: ValueStep, { tag }: SegmentNode): void {
    const { default: value, isDefaultLeftOut } = step.options
    if (value === undefined || isDefaultLeftOut === true) return
    segment.put(step.position.element, step.position.component, value)
    this.defaulted.push({ id: step.place.id, target: `${tag} ${step.position.name}`, value, reason: 'The message demands it and the document does not state it' })
  }

  private nextValue(instance: CanonicalClass | undefined, { place, member }: ValueStep): readonly [value: CanonicalMember | undefined, key: string] {
    const present = instance?.[member]
    if (instance === undefined || present === undefined) return [undefined, member]
    const taken = this.taken.get(instance)
    if (place.isList && Array.isArray(present)) return this.nextOfList(present as readonly CanonicalMember[], member, taken)
    return taken?.has(member) === true ? [undefined, member] : [present, member]
  }

  /** Values of a list are taken in their order: where the last one stood tells where the next one does. */
  private nextOfList(list: readonly CanonicalMember[], member: string, taken: ReadonlySet<string> | undefined): readonly [value: CanonicalMember | undefined, key: string] {
    let index = this.next.get(list) ?? 0
    while (taken?.has(`${member}/${String(index)}`) === true) index += 1
    this.next.set(list, index)
    return index >= list.length ? [undefined, member] : [list[index], `${member}/${String(index)}`]
  }

  private take(target: PlanClass, member: string, segment: WrittenSegment): void {
    const instance = this.instanceOf(target)
    if (instance?.[member] === undefined) return
    this.mark(instance, member)
    segment.hasValues = true
  }

  private isTaken(target: PlanClass, member: string): boolean {
    const instance = this.instanceOf(target)
    return instance !== undefined && this.taken.get(instance)?.has(member) === true
  }

  private mark(instance: CanonicalClass, key: string): void {
    const known = this.taken.get(instance)
    if (known === undefined) this.taken.set(instance, new Set([key]))
    else known.add(key)
  }

  /** The instance of a class that is open; of one that may stand once, the one that is there. */
  private instanceOf(target: PlanClass): CanonicalClass | undefined {
    const present = this.current[target.index]
    if (present !== undefined || target.place.isList) return present
    const above = this.plan.classes[target.parent]
    const parent = above === undefined ? undefined : this.instanceOf(above)
    return parent?.[target.member] as CanonicalClass | undefined
  }

  private plansAt(node: SegmentNode): readonly QualifierPlan[] {
    const plan: NodePlan | undefined = this.plan.nodes[node.index]
    if (plan === undefined) return []
    const scope = plan.scopeGroup === undefined ? undefined : this.scopes.get(plan.scopeGroup.path)
    const plans = plan.byScope.get(scope?.index ?? -1) ?? plan.byScope.get(-1)
    return plans === undefined ? [] : writtenOf(plans)
  }
}

/** The plans of a place that are written, found once: every part of a message asks for them. */
function writtenOf(plans: ReadonlyMap<string, QualifierPlan>): readonly QualifierPlan[] {
  const known = writtenPlans.get(plans)
  if (known !== undefined) return known
  const found = [...plans.values()].filter((one) => !one.isReadOnly)
  writtenPlans.set(plans, found)
  return found
}

const writtenPlans = new WeakMap<ReadonlyMap<string, QualifierPlan>, readonly QualifierPlan[]>()

function openedBy(plan: QualifierPlan): PlanClass | undefined {
  return plan.steps.find((step): step is Extract<PlanStep, { kind: 'open' }> => step.kind === 'open')?.target
}

function legsOf(plan: QualifierPlan): readonly (readonly [step: ValueStep, slot: PlanSlot])[] {
  return plan.steps.flatMap((step) => step.kind === 'value' && step.leg !== undefined ? [[step, step.leg] as const] : [])
}

function legKey(instance: CanonicalClass, slots: readonly PlanSlot[]): string {
  const values = slots.map(({ member }) => instance[member])
  return values.every((value) => value === undefined) ? '' : JSON.stringify(values)
}

/** What always has the same value stands where something stands beside it. */
function putFixed(segment: WrittenSegment, plan: QualifierPlan): void {
  const hasValueSteps = plan.steps.some(({ kind }) => kind === 'value')
  for (const step of plan.steps) if (step.kind === 'fix' && (segment.has(step.position.element) || !hasValueSteps)) segment.put(step.position.element, step.position.component, step.value)
}
