import type { CanonicalClass, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { PlanClass } from './mapping-plan.ts'

/** A class while its members are gathered. */
export interface GrowingClass { [member: string]: CanonicalMember }

/** A place that a value goes to. */
interface Slot {
  readonly place: DictionaryPlace
  readonly member: string
  readonly position?: { readonly name: string }
  /** Where the value stood, when that is not in the present segment. */
  readonly source?: string
}

/** The canonical data of a message while they grow: for each class the instance that values go to at present. */
export class CanonicalTree {
  /** The repetition of the group that was begun last, from 1. */
  repetition = 1
  segmentNumber = 0
  tag = ''
  /** Where values stood, by instance and member; only where someone asks. */
  readonly sources: Map<CanonicalClass, Map<string, string>> | undefined
  private readonly messageNumber: number
  private readonly classes: readonly PlanClass[]
  /** Instances that must have a number, and their place in the list. */
  private readonly numbered: (readonly [instance: GrowingClass, number: number])[] = []
  private pending: (readonly [slot: Slot & { readonly target: PlanClass }, value: CanonicalValue])[] = []
  /** The last instance below a class with each function code: to look for it in the list would take quadratic time. */
  private readonly functions = new Map<GrowingClass, Map<string, { readonly instance: GrowingClass; readonly number: number }>>()
  private functionCount = 0
  private readonly current: (GrowingClass | undefined)[]

  constructor(classes: readonly PlanClass[], messageNumber: number, recordsSources: boolean) {
    this.classes = classes
    this.messageNumber = messageNumber
    this.current = classes.map(() => undefined)
    this.sources = recordsSources ? new Map() : undefined
  }

  /** From here on values go to the last instance with one of the function codes, where there is one. */
  select({ index, parent }: PlanClass, codes: readonly string[]): void {
    const above = this.current[parent]
    const known = above === undefined ? undefined : this.functions.get(above)
    let last: { readonly instance: GrowingClass; readonly number: number } | undefined
    for (const code of codes) {
      const one = known?.get(code)
      if (one !== undefined && one.number > (last?.number ?? -1)) last = one
    }
    if (last !== undefined) this.current[index] = last.instance
  }

  /** A value for each instance of a class from here on. */
  pend(slot: Slot & { readonly target: PlanClass }, value: CanonicalValue): void {
    this.pending.push([{ ...slot, source: this.sourceIn(this.segmentNumber, `${this.tag} ${slot.position?.name ?? ''}`) }, value])
  }

  /** The values for each instance end. */
  endPending(): void {
    this.pending = []
  }

  /** From here on values go to a new instance of the class, which is made when the first one comes. */
  open({ index, below }: PlanClass): void {
    this.current[index] = undefined
    for (const lower of below) this.current[lower] = undefined
  }

  /** Sets a value; false where the place holds another one. */
  set(target: PlanClass, slot: Slot, value: CanonicalValue): boolean {
    const instance = this.instanceOf(target)
    const { member, place } = slot
    const present = instance[member]
    if (member === 'functionCode' && typeof value === 'string') this.noteFunction(target, instance, value)
    if (present === undefined) instance[member] = place.isList ? [value] : value
    else if (place.isList) (present as CanonicalValue[]).push(value)
    else return isSame(present, value)
    if (this.sources !== undefined && !this.sources.get(instance)?.has(member)) this.record(instance, member, slot)
    return true
  }

  private noteFunction({ parent }: PlanClass, instance: GrowingClass, code: string): void {
    const above = this.current[parent]
    if (above === undefined || instance['functionCode'] !== undefined) return
    const known = this.functions.get(above) ?? new Map<string, { readonly instance: GrowingClass; readonly number: number }>()
    this.functions.set(above, known.set(code, { instance, number: this.functionCount }))
    this.functionCount += 1
  }

  /** Sets what the message does not state, where nothing is. */
  supply(target: PlanClass, member: string, value: CanonicalValue): void {
    const instance = this.instanceOf(target)
    instance[member] ??= value
  }

  rootOf([root]: readonly PlanClass[]): GrowingClass {
    for (const [instance, number] of this.numbered) instance['sequenceNumeric'] ??= String(number)
    return root === undefined ? {} : this.instanceOf(root)
  }

  /** The words for a place in a segment, e.g. `segment 7 NAD C082.3039`; messages after the first name their number. */
  sourceIn(segmentNumber: number, place: string): string {
    const segment = `segment ${String(segmentNumber)} ${place}`
    return this.messageNumber === 1 ? segment : `message ${String(this.messageNumber)} ${segment}`
  }

  private instanceOf(target: PlanClass): GrowingClass {
    const present = this.current[target.index]
    if (present !== undefined) return present
    const made: GrowingClass = {}
    this.current[target.index] = made
    const above = this.classes[target.parent]
    if (above !== undefined) return this.attach(target, made, this.instanceOf(above))
    if (this.sources !== undefined) this.sources.set(made, new Map())
    return made
  }

  /** A class that may stand once is the same instance, however often it is begun. */
  private attach(target: PlanClass, made: GrowingClass, parent: GrowingClass): GrowingClass {
    const present = parent[target.member]
    let instance = made
    if (!target.place.isList) {
      if (present !== undefined) instance = present as GrowingClass
      else parent[target.member] = made
    } else if (present === undefined) parent[target.member] = [made]
    else (present as GrowingClass[]).push(made)
    if (target.isNumbered) this.numbered.push([made, Array.isArray(present) ? present.length : 1])
    this.current[target.index] = instance
    if (this.sources !== undefined && !this.sources.has(instance)) this.record(instance, '', {})
    for (const [slot, value] of this.pending) if (slot.target === target) this.set(target, slot, value)
    return instance
  }

  private record(instance: CanonicalClass, member: string, { source, position }: Pick<Slot, 'source' | 'position'>): void {
    const known = this.sources?.get(instance) ?? new Map<string, string>()
    known.set(member, source ?? this.sourceIn(this.segmentNumber, position === undefined ? this.tag : `${this.tag} ${position.name}`))
    this.sources?.set(instance, known)
  }
}

function isSame(one: CanonicalMember, other: CanonicalValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return JSON.stringify(one) === JSON.stringify(other)
}
