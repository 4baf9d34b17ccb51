import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { compareDecimals, type Decimal, sumOf, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DerivedDatum, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type NamedParty, sameParty } from './same-party.ts'
import { exclusionsGranted } from './section-232.table.ts'
import { steelConditions as conditions } from './steel-conditions.ts'
import { kilogramsOf } from './steel-goods.ts'
import type { SteelCase, SteelItem } from './steel-item.ts'
import { exclusionDocument, exclusionGranting } from './steel-words.ts'

/** What product exclusions do for a shipment. */
export interface ExclusionsApplied {
  readonly findings: readonly Finding[]
  readonly derived: readonly DerivedDatum[]
  /** Lines that an exclusion frees. */
  readonly excluded: ReadonlySet<SteelItem>
}

/** The identifier as it is filed: nine characters, `STL123456`, `SPR000165`. */
const identifierForm = /^[A-Z]{3}\d{6}$/

/**
 * Exclusions that were granted before they were ended run until they expire or until their volume is imported, whichever comes first. Counted
 * are the goods of every event known that names the exclusion, and those of this shipment.
 */
export function applyExclusions(given: SteelCase): ExclusionsApplied {
  const grants = given.twin.events.filter(({ event }) => event.process === exclusionGranting)
  const each = grants.map((recorded) => applyExclusion(given, grantOf(recorded)))
  return { findings: each.flatMap(({ findings }) => findings), derived: each.flatMap(({ derived }) => derived), excluded: new Set(each.flatMap(({ excluded }) => [...excluded])) }
}

/** An exclusion as its grant says it. */
interface Grant {
  readonly recorded: RecordedEvent
  readonly number: string | undefined
  readonly code: string | undefined
  readonly importer: NamedParty | undefined
  readonly volume: Decimal | undefined
  readonly from: DateText | undefined
  readonly until: DateText | undefined
  readonly granted: DateText | undefined
}

function grantOf(recorded: RecordedEvent): Grant {
  const day = (name: string) => {
    const text = said(recorded, name)
    return isCalendarDate(text) ? text : undefined
  }
  const [scheme, value, from] = [said(recorded, 'importer-scheme'), said(recorded, 'importer-identifier'), day('valid-from')]
  return {
    recorded, from, until: day('valid-until'), granted: day('granted') ?? from,
    number: recorded.event.documents.find(({ kind }) => kind === exclusionDocument)?.number,
    code: said(recorded, 'commodity-code'),
    importer: scheme === undefined || value === undefined ? undefined : { scheme, value, name: said(recorded, 'importer-name') },
    volume: massSaid(recorded, 'volume'),
  }
}

function applyExclusion(given: SteelCase, grant: Grant): ExclusionsApplied {
  const { number, recorded } = grant
  const items = given.items.filter((item) => isForGoods(grant, item))
  const problems = problemsOf(given, grant, items)
  const isUsable = number !== undefined && identifierForm.test(number) && !problems.some(isAgainst) && !isTakenBack(recorded)
  const excluded = isUsable ? items : []
  return {
    findings: problems.map((condition) => findingOfEvent(condition, { event: recorded.event.id })),
    derived: excluded.map(({ at }) => ({ pointer: `${at}/additionalDeclarations/1`, name: 'product exclusion', value: { type: '02', fields: { productExclusionIdentifier: number } }, sources: [referenceTo(recorded)] })),
    excluded: new Set(excluded),
  }
}

/** Until when exclusions could be granted is not certain, so it contradicts nothing; yet nothing is freed of duty on a doubt. */
function isAgainst(condition: Condition): boolean {
  return condition.severity === 'fatal' || condition === conditions.exclusionGrantedTooLate
}

function isForGoods({ code }: Grant, item: SteelItem): boolean {
  return code !== undefined && item.code !== undefined && (item.code.startsWith(code) || code.startsWith(item.code))
}

function isTakenBack({ standing }: RecordedEvent): boolean {
  return standing !== 'verified' && standing !== 'stated'
}

function problemsOf(given: SteelCase, grant: Grant, items: readonly SteelItem[]): readonly Condition[] {
  const objections: readonly (readonly [boolean, Condition])[] = [
    [grant.recorded.standing !== 'verified', conditions.exclusionUnproven],
    [!isInForce(grant, given.on), conditions.exclusionExpired],
    [grant.granted !== undefined && grant.granted > exclusionsGranted.until, conditions.exclusionGrantedTooLate],
    [isForAnother(grant, given.twin), conditions.exclusionOfAnotherImporter],
    [given.items.length > 0 && items.length === 0, conditions.exclusionOfOtherGoods],
    [isExhausted(given, grant, items), conditions.exclusionExhausted],
  ]
  return objections.flatMap(([holds, condition]) => (holds ? [condition] : []))
}

/** One that says no end cannot be held to one, and does not count. */
function isInForce({ from, until }: Grant, on: DateText): boolean {
  return until !== undefined && on <= until && (from === undefined || from <= on)
}

function isForAnother({ importer }: Grant, { events }: DigitalTwin): boolean {
  const buyers = events.flatMap(({ event: { kind, to } }) => (kind === 'ownership-transfer' && to !== undefined ? [to] : []))
  return importer !== undefined && buyers.length > 0 && !buyers.some((buyer) => sameParty(importer, buyer))
}

/** Weights that nothing states count as nothing: then the volume is not known to be used up. */
function isExhausted({ twin }: SteelCase, grant: Grant, items: readonly SteelItem[]): boolean {
  if (grant.volume === undefined || grant.number === undefined) return false
  const uses = twin.events.filter((one) => isUse(one, grant))
  const ofLots = uses.flatMap(({ event }) => event.about.map(({ lot, quantity }) => [lot, kilogramsOf(quantity)] as const))
  const ofThese = items.flatMap(({ lots }) => lots).map(({ twinLot, kilograms }) => [twinLot.lot, kilograms] as const)
  // A lot counts once, by what is said of it last.
  const byLot = new Map<LotId, Decimal>([...ofLots, ...ofThese].flatMap(([lot, kilograms]) => (kilograms === undefined ? [] : [[lot, kilograms]])))
  const stated = uses.flatMap((one) => (one.event.about.length > 0 ? [] : [massSaid(one, 'exclusion-weight') ?? zero]))
  return compareDecimals(sumOf([...byLot.values(), ...stated]), grant.volume) > 0
}

function isUse({ event }: RecordedEvent, { recorded, number }: Grant): boolean {
  return event.id !== recorded.event.id && event.process !== exclusionGranting && event.documents.some((one) => one.kind === exclusionDocument && one.number === number)
}

function massSaid(one: RecordedEvent, name: string): Decimal | undefined {
  const [value, unit] = [said(one, name), said(one, `${name}-unit`)]
  return value === undefined ? undefined : kilogramsOf({ value, unit: unit ?? 'KGM' })
}

function said({ event: { attributes = {} } }: RecordedEvent, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}
