import { mappingTable, type ContextName, type FieldKind, type FieldRow, type MappingRow, type SpecialName } from './mapping.table.ts'
import { readValue, type ReadValue } from './read-value.ts'
import { setLayouts, type SetLayout, type SetNode } from './set-layout.ts'

/** A step from a class to one below it: its member, and the place in the list where it is one of a list. */
export interface Step {
  readonly member: string
  readonly index: number | undefined
}

export interface PlannedField {
  readonly element: number
  readonly second: number | undefined
  readonly kind: FieldKind
  /** Of kind constant: the value. */
  readonly path: string
  readonly steps: readonly Step[]
  readonly leaf: string
  /** Makes the value of the texts of its elements; undefined for a code without equivalent. */
  readonly read: (value: string, second: string) => ReadValue | undefined
}

export interface Opening {
  readonly owner: number
  readonly steps: readonly Step[]
  readonly leaf: string
  readonly isList: boolean
}

/** A mapping row made ready: classes by number, fields by element. */
export interface SegmentPlan {
  readonly context: number
  readonly opens: Opening | undefined
  readonly special: SpecialName | undefined
  readonly fields: readonly PlannedField[]
  /** By element: the field that begins there. */
  readonly fieldAt: readonly (PlannedField | undefined)[]
  /** By element: the field of which it is the second element. */
  readonly leadAt: readonly (PlannedField | undefined)[]
  /** By element: whether its special part reads it; what nothing reads is unread. */
  readonly isRead: Uint8Array
}

/** A set with the plan of each node, by the number of the node. */
export interface SetPlan {
  readonly layout: SetLayout
  readonly plans: readonly (SegmentPlan | undefined)[]
  /** The plans by the name of their row: `M11`, `N1/N3`. */
  readonly bySegment: ReadonlyMap<string, SegmentPlan>
  /** Whether the document is a response of the authority rather than a report of the carrier. */
  readonly isResponse: boolean
}

/** Classes that segments speak of, by number. */
export const contextNames: readonly ContextName[] = ['root', 'response', 'itinerary', 'consignment', 'amendment', 'document', 'party', 'transit', 'equipment', 'item', 'goods', 'event', 'status']

/** Elements that the special part of a segment reads. */
const specialElements: Readonly<Record<SpecialName, (segment: string) => readonly number[]>> = {
  port: () => [],
  line: () => [],
  bill: () => [],
  party: () => [1],
  seals: (segment) => (segment === 'M7' ? [1, 2, 3, 4] : [4, 5]),
  item: () => [],
  place: () => [1, 2, 3, 4],
  release: () => [5, 6, 7],
  remark: () => [],
  invoice: () => [3, 4, 7],
  consist: (segment) => ({ LX: [1], VID: [4, 5] })[segment] ?? [],
  event: () => [],
  acknowledgement: (segment) => acknowledgementElements[segment] ?? [],
}

const acknowledgementElements: Readonly<Record<string, readonly number[]>> = { AK1: [1, 2], AK2: [1, 2], AK3: [1, 2, 3, 4], AK4: [1, 2, 3, 4], AK5: [1, 2, 3, 4, 5, 6], AK9: [1, 2, 3, 4, 5, 6, 7, 8, 9] }

const responses = new Set(['350', '355', '997'])

/** Sets as they are read and written, by number. */
export const setPlans: ReadonlyMap<string, SetPlan> = new Map([...setLayouts].map(([id, layout]) => [id, planOf(id, layout)]))

function planOf(id: string, layout: SetLayout): SetPlan {
  const rows = new Map((mappingTable[id] ?? []).map((row) => [row.segment, row]))
  const bySegment = new Map([...rows].map(([name, row]) => [name, segmentPlan(row, name.split('/').at(-1) ?? '')]))
  const plans: (SegmentPlan | undefined)[] = []
  visit(layout.root, (node) => {
    const plan = bySegment.get(`${node.parent?.segment.id ?? ''}/${node.segment.id}`) ?? bySegment.get(node.segment.id)
    plans[node.index] = plan !== undefined && isWithinRead(node, plans, plan) ? plan : undefined
  })
  return { layout, plans, bySegment, isResponse: responses.has(id) }
}

/** What stands in a loop that is not read would go to the class of another loop. Remarks are about whatever they follow. */
function isWithinRead({ parent }: SetNode, plans: readonly (SegmentPlan | undefined)[], plan: SegmentPlan): boolean {
  return parent?.parent === undefined || plans[parent.index] !== undefined || plan.special === 'remark'
}

function visit(node: SetNode, seen: (node: SetNode) => void): void {
  seen(node)
  for (const child of node.below) visit(child, seen)
}

function segmentPlan(row: MappingRow, segment: string): SegmentPlan {
  const fields = row.fields.map(plannedField)
  const fieldAt: (PlannedField | undefined)[] = []
  const leadAt: (PlannedField | undefined)[] = []
  const isRead = new Uint8Array(64)
  for (const field of fields) {
    fieldAt[field.element] = field
    if (field.second !== undefined) leadAt[field.second] = field
  }
  for (const element of row.special === undefined ? [] : specialElements[row.special](segment)) isRead[element] = 1
  return { context: contextNames.indexOf(row.context), opens: row.opens && openingOf(row.opens), special: row.special, fields, fieldAt, leadAt, isRead }
}

function plannedField([element, path, kind, second]: FieldRow): PlannedField {
  const steps = path.split('/')
  const leaf = steps.pop() ?? ''
  return { element, second, kind, path, steps: steps.map(stepOf), leaf, read: readValue[kind] }
}

function openingOf([owner, path]: readonly [ContextName, string]): Opening {
  const steps = path.split('/')
  const last = steps.pop() ?? ''
  return { owner: contextNames.indexOf(owner), steps: steps.map(stepOf), leaf: last.replace('[]', ''), isList: last.endsWith('[]') }
}

function stepOf(text: string): Step {
  const [, member = text, index] = /^(.*)\[(\d)\]$/.exec(text) ?? []
  return { member, index: index === undefined ? undefined : Number(index) }
}
