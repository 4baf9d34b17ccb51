import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import { compositeTable, elementFormats, segmentTable } from '../directory/segments.table.ts'
import { triggerOf, type GroupNode, type MessageLayout, type SegmentNode } from '../directory/message-layout.ts'
import type { MappingRow, RowOptions } from './mapping-row.ts'

/** A class of the dictionary that a mapping fills, by number. */
export interface PlanClass {
  readonly index: number
  readonly place: DictionaryPlace
  readonly member: string
  /** The class above; -1 above a root. */
  readonly parent: number
  /** Whether each instance must have a sequence number: the place in the list where none is stated. */
  readonly isNumbered: boolean
  /** Numbers of the classes below, at any depth. */
  readonly below: number[]
}

/** Where a component stands in a segment, from 1, with its name for people: `C082.3039`. */
export interface ComponentPosition {
  readonly element: number
  readonly component: number
  readonly name: string
}

/** What a row does with a segment. */
export type PlanStep =
  | { readonly kind: 'open'; readonly target: PlanClass }
  | ValueStep
  | { readonly kind: 'supply'; readonly value: string } & PlanSlot
  | { readonly kind: 'fix'; readonly position: ComponentPosition; readonly value: string }

/** Takes a value. */
export interface ValueStep {
  readonly kind: 'value'
  readonly target: PlanClass
  readonly place: DictionaryPlace
  readonly member: string
  readonly position: ComponentPosition
  /** Where its unit, currency or form stands. */
  readonly unit: ComponentPosition | undefined
  /** How many components from this one on make up the text. */
  readonly joined: number
  readonly lengthMax: number
  readonly options: RowOptions
  /** Where it goes from the second repetition of the group on. */
  readonly leg: PlanSlot | undefined
}

/** A member of a class that a mapping fills. */
export interface PlanSlot {
  readonly target: PlanClass
  readonly place: DictionaryPlace
  readonly member: string
}

/** The steps for a segment with a certain qualifier. */
export interface QualifierPlan {
  /** Undefined for any qualifier. */
  readonly qualifier: string | undefined
  /** First component of the second element that belongs to the qualifier. */
  readonly second: string | undefined
  readonly steps: readonly PlanStep[]
  /** The class that `$` is from here on. */
  readonly scope: PlanClass | undefined
  /** Element and component as one number each (`element * 64 + component`) that the steps take. */
  readonly known: ReadonlySet<number>
  readonly isReadOnly: boolean
}

/** What a mapping does at a place of the message, by scope (-1: none) and by `qualifier:second`, `qualifier` or `*`. */
export interface NodePlan {
  readonly byScope: ReadonlyMap<number, ReadonlyMap<string, QualifierPlan>>
  readonly hasSeconds: boolean
  readonly scopeGroup: GroupNode | undefined
}

/** A mapping that is ready for use. */
export interface MappingPlan {
  readonly layout: MessageLayout
  readonly root: DictionaryPlace
  readonly classes: readonly PlanClass[]
  /** By the index of the segment in the layout. */
  readonly nodes: readonly (NodePlan | undefined)[]
  /** Values that stand where the message states nothing. */
  readonly defaults: readonly ValueStep[]
}

/** Makes a mapping ready. Throws a RangeError for a row whose place, element or target there is not: a mistake in the table. */
export function mappingPlan(layout: MessageLayout, rows: readonly MappingRow[]): MappingPlan {
  const classes = new PlanClasses()
  const nodes = layout.segments.map((node) => nodePlan(node, rows, classes))
  const unknown = rows.find(([at]) => !layout.segments.some(({ path }) => path === at))
  if (unknown !== undefined) throw new RangeError(`Cannot map ${unknown[0]}: the message has no such segment`)
  const [first] = classes.all
  if (first === undefined) throw new RangeError('Cannot map a message without rows')
  const steps = nodes.flatMap((node) => node === undefined ? [] : [...node.byScope.values()].flatMap((plans) => [...plans.values()].flatMap((plan) => plan.steps)))
  const defaults = steps.filter((step): step is ValueStep => step.kind === 'value' && step.options.default !== undefined && step.target.parent === -1)
  return { layout, root: first.place, classes: classes.all, nodes, defaults }
}

class PlanClasses {
  readonly all: PlanClass[] = []
  private readonly byPath = new Map<string, PlanClass>()

  at(path: string): PlanClass {
    const known = this.byPath.get(path)
    if (known !== undefined) return known
    const place = dictionaryPlaces.get(path)
    if (place?.kind !== 'class') throw new RangeError(`Cannot map to ${path}: the dictionary has no such class`)
    const cut = path.lastIndexOf('/')
    const parent = cut < 0 ? undefined : this.at(path.slice(0, cut))
    const made: PlanClass = { index: this.all.length, place, member: path.slice(cut + 1), parent: parent?.index ?? -1, isNumbered: place.isList && place.members.get('sequenceNumeric')?.min === 1, below: [] }
    this.all.push(made)
    this.byPath.set(path, made)
    for (let above = parent; above !== undefined; above = this.all[above.parent]) above.below.push(made.index)
    return made
  }
}

function nodePlan(node: SegmentNode, rows: readonly MappingRow[], classes: PlanClasses): NodePlan | undefined {
  const own = rows.filter(([at]) => at === node.path)
  if (own.length === 0) return undefined
  const scopeGroup = own.some(([, , , target]) => target.startsWith('$')) ? scopeGroupOf(node, rows) : undefined
  const isTrigger = triggerOf(node.group) === node
  const scopes = scopeGroup === undefined || (isTrigger && scopeGroup === node.group) ? [undefined] : scopesOf(scopeGroup, rows)
  const byScope = new Map(scopes.map((scope) => [scope === undefined ? -1 : classes.at(scope).index, qualifierPlans(node, own, { scope, classes })]))
  return { byScope, hasSeconds: own.some(([, qualifier]) => qualifier.includes(':')), scopeGroup }
}

/** The nearest group around whose trigger names a scope. */
function scopeGroupOf(node: SegmentNode, rows: readonly MappingRow[]): GroupNode {
  for (let group: GroupNode | undefined = node.group; group !== undefined; group = group.parent) if (scopesOf(group, rows).length > 0) return group
  throw new RangeError(`Cannot map ${node.path}: no scope is open there`)
}

function scopesOf(group: GroupNode, rows: readonly MappingRow[]): readonly string[] {
  const trigger = triggerOf(group)
  return [...new Set(rows.filter(([at, , taken]) => at === trigger?.path && taken === 'scope').map(([, , , target]) => target))]
}

interface Context {
  readonly scope: string | undefined
  readonly classes: PlanClasses
}

function qualifierPlans(node: SegmentNode, rows: readonly MappingRow[], context: Context): ReadonlyMap<string, QualifierPlan> {
  const plans = new Map<string, QualifierPlan>()
  for (const key of new Set(rows.map(([, qualifier]) => qualifier))) plans.set(key, qualifierPlan(node, rows.filter(([, qualifier]) => qualifier === key), context))
  return plans
}

function qualifierPlan(node: SegmentNode, rows: readonly MappingRow[], { scope, classes }: Context): QualifierPlan {
  const [key, second] = (rows[0]?.[1] ?? '*').split(':')
  const ownScope = rows.find(([, , taken]) => taken === 'scope')?.[3]
  const steps = rows.flatMap((row) => stepsOf(node, row, { scope: ownScope ?? scope, classes }))
  const qualifier = key === '*' ? undefined : key
  const ofQualifier = [...(qualifier === undefined ? [] : [positionNumber(1, 1)]), ...(second === undefined ? [] : [positionNumber(2, 1)])]
  const known = new Set([...ofQualifier, ...steps.flatMap(takenBy)])
  return { qualifier, second, steps, scope: ownScope === undefined ? undefined : classes.at(ownScope), known, isReadOnly: rows.some(([, , , , options]) => options?.isReadOnly === true) }
}

/** Positions that a step takes, as one number each. */
function takenBy(step: PlanStep): readonly number[] {
  if (step.kind === 'fix') return [numberOf(step.position)]
  if (step.kind !== 'value') return []
  return [...joinedPositions(step), ...(step.unit === undefined ? [] : [step.unit])].map(numberOf)
}

/** Element and component as one number. */
export function positionNumber(element: number, component: number): number {
  return element * 64 + component
}

function numberOf({ element, component }: ComponentPosition): number {
  return positionNumber(element, component)
}

function joinedPositions({ position, joined }: ValueStep): readonly ComponentPosition[] {
  return Array.from({ length: joined }, (_, index) => ({ ...position, component: position.component + index }))
}

function stepsOf(node: SegmentNode, row: MappingRow, context: Context): readonly PlanStep[] {
  const [, , taken, target] = row
  const path = target.replace('$', context.scope ?? '$')
  if (target.startsWith('=')) return [{ kind: 'fix', position: positionOf(node.tag, taken), value: target.slice(1) }]
  if (!dictionaryPlaces.has(path)) return missingPlace(node, target)
  if (taken === 'open' || taken === 'scope') return [{ kind: 'open', target: context.classes.at(path) }]
  return slotSteps(node.tag, row, { path, classes: context.classes })
}

/** What a row does with the member of a class that its path names. */
function slotSteps(tag: string, [, , taken, , options = plain]: MappingRow, { path, classes }: { readonly path: string; readonly classes: PlanClasses }): readonly PlanStep[] {
  const slot = slotAt(path, classes)
  if (slot === undefined) return []
  if (taken.startsWith(':')) return [{ kind: 'supply', ...slot, value: taken.slice(1) }]
  return [valueStep(tag, taken, { slot, options, leg: slotAt(options.leg ?? '', classes) })]
}

/** A row for any party may name what this one has no place for: that is unread then. */
function missingPlace(node: SegmentNode, target: string): readonly PlanStep[] {
  if (target.startsWith('$')) return []
  throw new RangeError(`Cannot map ${node.path} to ${target}: the dictionary has no such place`)
}

const plain: RowOptions = {}

function valueStep(tag: string, taken: string, { slot, options, leg }: { readonly slot: PlanSlot; readonly options: RowOptions; readonly leg: PlanSlot | undefined }): ValueStep {
  const joined = taken.endsWith('*') ? repeatsOf(taken) : 1
  return { kind: 'value', ...slot, position: positionOf(tag, taken), unit: unitOf(tag, taken, slot.place), joined, lengthMax: lengthMaxOf(taken), options, leg }
}

function slotAt(path: string, classes: PlanClasses): PlanSlot | undefined {
  const place = dictionaryPlaces.get(path)
  const cut = path.lastIndexOf('/')
  return place === undefined ? undefined : { target: classes.at(path.slice(0, cut)), place, member: path.slice(cut + 1) }
}

const unitElements: Readonly<Record<string, string>> = { dateTime: '2379', measure: '6411', quantity: '6411', amount: '6345' }

function unitOf(tag: string, taken: string, { kind }: DictionaryPlace): ComponentPosition | undefined {
  const unit = unitElements[kind]
  const [composite = '', component] = taken.split('.')
  if (unit === undefined || component === undefined) return undefined
  return componentsOf(composite).includes(unit) ? positionOf(tag, `${composite}.${unit}`) : undefined
}

function lengthMaxOf(taken: string): number {
  const format = elementFormats[elementOf(taken)]
  return format === undefined ? Number.POSITIVE_INFINITY : Number(format.replace(/^[a-z]+\.*/, ''))
}

function elementOf(taken: string): string {
  return (taken.split('.')[1] ?? taken).replace(/[#*].*$/, '')
}

function repeatsOf(taken: string): number {
  return componentsOf(taken.split('.')[0] ?? '').filter((element) => element === elementOf(taken)).length
}

function componentsOf(composite: string): readonly string[] {
  return (compositeTable[composite.split('@')[0] ?? ''] ?? '').split(' ')
}

/** Where an element stands in a segment: `1225`, `C082.3039`, `C080.3036#2`, `C076@2.3148`. */
export function positionOf(tag: string, taken: string): ComponentPosition {
  const [head = '', component] = taken.split('.')
  const [composite = '', occurrence = '1'] = head.split('@')
  const elements = (segmentTable[tag] ?? '').split(' ')
  const element = nth(elements, composite, Number(occurrence))
  const number = Number(/#(\d+)/.exec(taken)?.[1] ?? '1')
  const inside = component === undefined ? 0 : nth(componentsOf(composite), elementOf(taken), number)
  if (element < 0 || inside < 0) throw new RangeError(`Cannot place ${taken} in ${tag}`)
  return { element: element + 1, component: inside + 1, name: taken.replace(/\*$|#1$/, '').replace('@1', '') }
}

function nth(names: readonly string[], name: string, number: number): number {
  let index = -1
  for (let count = 0; count < number; count += 1) {
    index = names.indexOf(name, index + 1)
    if (index < 0) return -1
  }
  return index
}
