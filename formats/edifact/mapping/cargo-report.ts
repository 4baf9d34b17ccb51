import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DefaultedElement } from '../../message-format.ts'
import type { GrowingClass } from './canonical-tree.ts'
import type { MessageComposer } from './message-composer.ts'

/** A report as CUSCAR lists it, and how what was written of it is told of the report as it came. */
export interface CargoReport {
  readonly root: CanonicalClass
  readonly defaulted: readonly DefaultedElement[]
  /** Counts what was written of copies as written of what they were made of. */
  readonly settle: (composer: MessageComposer) => void
}

/**
 * CUSCAR lists equipment once for the whole report (SG5) and ties goods to it by its number (SG14/SGP): equipment of consignments joins the
 * list, and the first goods of a consignment name what none of its goods do. A call where consignments are unloaded is their place of
 * discharge (3227: 11) where nobody states another function. Other messages take the report as it is.
 */
export function cargoReportOf(report: CanonicalClass, message: string): CargoReport {
  if (message !== 'CUSCAR') return { root: report, defaulted: [], settle: () => undefined }
  const copies: (readonly [original: CanonicalClass, copy: CanonicalClass])[] = []
  const consignments = classesIn(report, 'consignment')
  const equipment = listedOnce([...classesIn(report, 'transportEquipment'), ...consignments.flatMap((one) => classesIn(one, 'transportEquipment'))], copies)
  const named = consignments.map((one) => withNamedEquipment(one, copies))
  const calls = withDischarge(report, copies)
  const root: CanonicalClass = {
    ...report, ...(equipment.length > 0 && { transportEquipment: equipment }), ...(named.length > 0 && { consignment: named }), ...(calls.length > 0 && { itinerary: calls }),
  }
  const discharges = calls.filter((call, index) => call !== classesIn(report, 'itinerary')[index])
  return {
    root,
    defaulted: discharges.map(() => ({ target: 'LOC 3227', value: discharge, reason: 'Consignments are unloaded there, and the document states no other function of the call' })),
    settle: (composer) => { for (const [original, copy] of [...copies, [report, root] as const]) settleCopy(composer, original, copy) },
  }
}

/**
 * The other way: equipment of the list that goods of a consignment are in belongs to the consignment, to each of several; the rest stays in
 * the list. Changes the report that a message was read into.
 */
export function assignEquipment(report: GrowingClass): void {
  const listed = classesIn(report, 'transportEquipment')
  if (listed.length === 0) return
  const places = new Map([...listed.entries()].reverse().map(([place, one]) => [one['id'], place]))
  const assigned = new Set<CanonicalClass>()
  for (const consignment of classesIn(report, 'consignment')) {
    const own = [...equipmentNamedBy(consignment)].flatMap((id) => places.get(id) ?? []).toSorted((one, other) => one - other).map((place) => listed[place]).filter((one) => one !== undefined)
    if (own.length === 0) continue
    const growing: GrowingClass = consignment
    growing['transportEquipment'] = own
    for (const one of own) assigned.add(one)
  }
  const rest = listed.filter((one) => !assigned.has(one))
  if (rest.length > 0) report['transportEquipment'] = rest
  else delete report['transportEquipment']
}

/** Place of discharge (3227). */
const discharge = '11'

/** Each number once; what is said of it again counts as written where it is the same. */
function listedOnce(equipment: readonly CanonicalClass[], copies: (readonly [CanonicalClass, CanonicalClass])[]): readonly CanonicalClass[] {
  const known = new Map<string, CanonicalClass>()
  return equipment.filter((one) => {
    const { id } = one
    const present = typeof id === 'string' ? known.get(id) : undefined
    if (present !== undefined && present !== one) copies.push([one, present])
    else if (present === undefined && typeof id === 'string') known.set(id, one)
    return present === undefined
  })
}

function withNamedEquipment(consignment: CanonicalClass, copies: (readonly [CanonicalClass, CanonicalClass])[]): CanonicalClass {
  const named = equipmentNamedBy(consignment)
  const unnamed = classesIn(consignment, 'transportEquipment').flatMap(({ id }) => typeof id === 'string' && !named.has(id) ? [{ id }] : [])
  const [first, ...others] = classesIn(consignment, 'consignmentItem')
  if (unnamed.length === 0 || first === undefined) return consignment
  const item: CanonicalClass = { ...first, transportEquipment: [...classesIn(first, 'transportEquipment'), ...unnamed] }
  const copy: CanonicalClass = { ...consignment, consignmentItem: [item, ...others] }
  copies.push([first, item], [consignment, copy])
  return copy
}

function withDischarge(report: CanonicalClass, copies: (readonly [CanonicalClass, CanonicalClass])[]): readonly CanonicalClass[] {
  const unloaded = new Set(classesIn(report, 'consignment').map(({ unloadingLocation }) => (unloadingLocation as CanonicalClass | undefined)?.['id']))
  return classesIn(report, 'itinerary').map((call) => {
    const { id } = call
    if (call['functionCode'] !== undefined || id === undefined || !unloaded.has(id)) return call
    const copy: CanonicalClass = { ...call, functionCode: discharge }
    copies.push([call, copy])
    return copy
  })
}

function equipmentNamedBy(consignment: CanonicalClass): ReadonlySet<string> {
  return new Set(classesIn(consignment, 'consignmentItem').flatMap((item) => classesIn(item, 'transportEquipment').flatMap(({ id }) => typeof id === 'string' ? [id] : [])))
}

function classesIn(owner: CanonicalClass, member: string): readonly CanonicalClass[] {
  const list = owner[member]
  return Array.isArray(list) ? list as readonly CanonicalClass[] : []
}

/** Members of the original that the copy has alike are written where those of the copy are. */
function settleCopy(composer: MessageComposer, original: CanonicalClass, copy: CanonicalClass): void {
  const taken = composer.taken.get(original) ?? new Set<string>()
  for (const key of composer.taken.get(copy) ?? []) {
    const [member = ''] = key.split('/')
    if (JSON.stringify(original[member]) === JSON.stringify(copy[member])) taken.add(key)
  }
  composer.taken.set(original, taken)
  const cut = composer.cut.get(copy)
  if (cut !== undefined) composer.cut.set(original, cut)
  const seals = classesIn(copy, 'seal')
  for (const [place, seal] of classesIn(original, 'seal').entries()) if (seals[place] !== undefined && seals[place] !== seal) settleCopy(composer, seal, seals[place])
}
