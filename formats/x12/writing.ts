import { longestParts, type Building } from './document-builder.ts'
import { functionOf } from './function-of-report.ts'
import type { PlannedField, SegmentPlan, SetPlan } from './set-plan.ts'
import { listOf, type Defaults, type SetWriter } from './set-writer.ts'
import { plainOf } from './write-value.ts'

/** A set to write: its class (what is reported or answered) and, for answers, the response around it. */
export interface SetSource {
  readonly writer: SetWriter
  readonly root: Building
  readonly response: Building
  /** Where a date must be stated and is not: CCYYMMDD. */
  readonly today: string
}

/** A set with its plan. */
export interface Writing extends SetSource {
  readonly plan: SetPlan
}

export const conveyanceDefaults: Defaults = { 1: 'UNKN', 2: 'O', 3: 'XX', 6: '00', 9: '9' }

/** M10: what carries the goods. */
export function writeConveyance(writing: Writing): void {
  const { writer, root } = writing
  writer.write('M10', elements(writing, 'M10', root), conveyanceDefaults)
  // The sets say by what is in them whether they are original or change something; another function has no place.
  if (root.functionCode === functionOf(root, writing.plan.layout.row.id)) writer.text(root, 'functionCode')
}

/** A port with the consignments that are unloaded there. */
export interface PortToWrite {
  readonly port: Building
  readonly consignments: readonly Building[]
}

/**
 * Ports of the itinerary with the consignments for each, in the order of both: a consignment for another port begins the next loop. Ports
 * that nothing is for are kept only where the set allows a port alone.
 */
export function portsOf({ root, writer }: Writing): PortToWrite[] {
  const itinerary = listOf(root, 'itinerary')
  const calls = new Map([...itinerary].reverse().map((call) => [call.id, call]))
  const ports: { port: Building; consignments: Building[]; id: string }[] = []
  for (const consignment of listOf(root, 'consignment')) {
    const location = consignment.unloadingLocation
    const id = typeof location === 'object' && !Array.isArray(location) ? writer.text(location, 'id') : ''
    const last = ports.at(-1)
    if (last?.id === id) last.consignments.push(consignment)
    else ports.push({ id, port: calls.get(id) ?? { id }, consignments: [consignment] })
  }
  return ports.length > 0 ? ports : [{ port: itinerary[0] ?? {}, consignments: [] }]
}

/** P4: a port. */
export function writePort(writing: Writing, port: Building): void {
  const { writer, today } = writing
  writer.write('P4', elements(writing, 'P4', port), { 1: '0000', 2: today })
}

/** Elements of a segment by the plan of its row. */
export function elements({ plan, writer }: Writing, name: string, owner: Building): string[] {
  const segment = planNamed(plan, name)
  return segment === undefined ? [] : writer.elementsOf(segment, owner, segmentOf(name))
}

export function planNamed(plan: SetPlan, name: string): SegmentPlan | undefined {
  return plan.bySegment.get(name) ?? plan.bySegment.get(segmentOf(name))
}

/** A segment that is written only where it says something. */
export function writeIfStated(writing: Writing, name: string, owner: Building): void {
  const stated = elements(writing, name, owner)
  if (stated.some((value: string | undefined) => (value ?? '') !== '')) writing.writer.write(segmentOf(name), stated)
}

/** Which segment of a plan carries a text, and in how many segments at most. */
export interface TextPlace {
  readonly name: string
  readonly most: number
}

/** A text that may need several segments: the first has the other elements too; what they cannot hold is lost. */
export function writeText(writing: Writing, owner: Building, { name, most }: TextPlace): void {
  const { writer, plan } = writing
  const segment = segmentOf(name)
  const field = planNamed(plan, name)?.fields.find(({ kind }) => kind === 'append')
  const target = field && writer.find(owner, field.steps)
  const first = elements(writing, name, owner)
  if (field === undefined || target === undefined || target[field.leaf] === undefined) {
    if (first.length > 0) writer.write(segment, first)
    return
  }
  writeParts(writing, { segment, field, target, first, most })
}

interface PartsToWrite {
  readonly segment: string
  readonly field: PlannedField
  readonly target: Building
  readonly first: string[]
  readonly most: number
}

function writeParts({ writer }: Writing, { segment, field, target, first, most }: PartsToWrite): void {
  const parts = writer.partsOf(plainOf(target[field.leaf] ?? ''), longestParts.get(segment) ?? 30)
  const each = field.second === undefined ? 1 : 2
  if (parts.length > most * each) writer.consumed.explain(target, field.leaf, 'Shortened to what the segments can hold')
  for (let at = 0; at < Math.min(parts.length, most * each); at += each) {
    const values = at === 0 ? first : []
    values[field.element] = parts[at] ?? ''
    if (field.second !== undefined) values[field.second] = parts[at + 1] ?? ''
    writer.write(segment, values)
  }
}

/** The segment of a row: `N3` of `N1/N3`. */
function segmentOf(name: string): string {
  return name.split('/').at(-1) ?? ''
}
