import { recommendation20Units } from '../dictionary/recommendation-20-unit.table.ts'
import type { Condition } from '../finding/condition.ts'
import type { Finding } from '../finding/finding.ts'
import { eventConditions as conditions } from './event-conditions.ts'
import { findingOfEvent } from './finding-of-event.ts'
import { isLotId } from './lot-id.ts'
import { provenanceEventKinds, type EventDocument, type LotId, type LotPart, type LotQuantity, type PartyReference, type ProvenanceEvent } from './provenance-event.ts'

/** How many lots one event may name, inputs, outputs and those that it is about together. */
export const eventPartsMax = 2000

const documentsMax = 100
const identifiersMax = 20
/** Packages, by their code of Recommendation 21 with an X before it (Recommendation 20, annex I): XCT is a carton. */
const packageUnit = /^X[A-Z0-9]{2}$/

const units: ReadonlySet<string> = new Set(recommendation20Units.flatMap((line) => line.split(' ')))
const kinds: ReadonlySet<string> = new Set(provenanceEventKinds)
const amountForm = /^\d{1,18}(?:\.\d{1,9})?$/
const signedForm = /^-?\d{1,18}(?:\.\d{1,9})?$/
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/
const dayForm = /^\d{4}-\d{2}-\d{2}$/
const uriForm = /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/
const visibleForm = /^[^\p{C}]+$/u

/**
 * What is wrong with an event by itself: ids that are no URIs, moments that do not exist, quantities that no scale can show, transfers
 * without parties. Whether it agrees with other events is not asked. Names the event, and the lot where it is about one. Never throws.
 */
export function validateEvent(event: ProvenanceEvent): Finding[] {
  const found: Condition[] = [...identityProblems(event), ...timeProblems(event), ...documentProblems(event.documents), ...partyProblems(event), ...shapeProblems(event)]
  if (partsOf(event).length > eventPartsMax) found.push(conditions.lotsTooMany)
  const named = uriForm.test(event.id) ? event.id.slice(0, 500) : 'without an id'
  const ofEvent = found.map((condition) => findingOfEvent(condition, { event: named }))
  const ofLosses = (event.losses ?? []).slice(0, eventPartsMax).flatMap((loss) => quantityProblems(loss).map((condition) => findingOfEvent(condition, { event: named })))
  return [...ofEvent, ...ofLosses, ...partsOf(event).slice(0, eventPartsMax).flatMap((part) => partProblems(part, named))]
}

/** Every lot that an event names, each once: its inputs, its outputs, and those that it is about. */
export function lotsOf(event: ProvenanceEvent): readonly LotId[] {
  return [...new Set(partsOf(event).map(({ lot }) => lot))]
}

function partsOf({ inputs, outputs, about }: ProvenanceEvent): readonly LotPart[] {
  return [...inputs, ...outputs, ...about]
}

function identityProblems({ id, kind }: ProvenanceEvent): Condition[] {
  return [...(id.length <= 500 && uriForm.test(id) ? [] : [conditions.idMalformed]), ...(kinds.has(kind) ? [] : [conditions.kindUnknown])]
}

function timeProblems({ occurredAt, period }: ProvenanceEvent): Condition[] {
  const found: Condition[] = isMoment(occurredAt) ? [] : [conditions.momentInvalid]
  if (period !== undefined && !(isDay(period.from) && isDay(period.to) && period.from <= period.to)) found.push(conditions.periodInvalid)
  return found
}

function isMoment(text: string): boolean {
  return momentForm.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

/** 30 February is read as 2 March by Date, so the day is written back and compared. */
function isDay(text: string): boolean {
  if (!dayForm.test(text) || text < '1000') return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

function documentProblems(documents: readonly EventDocument[]): Condition[] {
  const areNamed = documents.length <= documentsMax && documents.every(({ kind, number }) => isVisible(kind, 100) && isVisible(number, 200))
  return areNamed ? [] : [conditions.documentMalformed]
}

function partyProblems({ by, from, to }: ProvenanceEvent): Condition[] {
  return [by, from, to].every((party) => party === undefined || isParty(party)) ? [] : [conditions.partyMalformed]
}

function isParty({ identifiers }: PartyReference): boolean {
  return identifiers.length >= 1 && identifiers.length <= identifiersMax && identifiers.every(({ scheme, value }) => isVisible(scheme, 100) && isVisible(value, 300))
}

function shapeProblems(event: ProvenanceEvent): Condition[] {
  const { kind, inputs, outputs, documents, from, to } = event
  const found: Condition[] = []
  if (partsOf(event).length === 0 && documents.length === 0) found.push(conditions.lotMissing)
  if (kind.endsWith('-transfer') && (from === undefined || to === undefined)) found.push(conditions.transferIncomplete)
  if (kind === 'production' && inputs.length > 0) found.push(conditions.productionWithInputs)
  if (kind === 'transformation' && (inputs.length === 0) !== (outputs.length === 0)) found.push(conditions.transformationIncomplete)
  return found
}

function partProblems({ lot, quantity }: LotPart, event: string): Finding[] {
  if (!isLotId(lot)) return [findingOfEvent(conditions.lotMalformed, { event })]
  return (quantity === undefined ? [] : quantityProblems(quantity)).map((condition) => findingOfEvent(condition, { event, lot }))
}

function quantityProblems({ value, unit, conditions: stated = {} }: LotQuantity): Condition[] {
  const { temperatureCelsius = '0', pressureKilopascals = '0', densityKilogramsPerCubicMetre = '0', heatingValueMegajoulesPerCubicMetre = '0' } = stated
  const isExact = [value, pressureKilopascals, densityKilogramsPerCubicMetre, heatingValueMegajoulesPerCubicMetre].every((text) => amountForm.test(text)) && signedForm.test(temperatureCelsius)
  return [...(isExact ? [] : [conditions.quantityInvalid]), ...(units.has(unit) || packageUnit.test(unit) ? [] : [conditions.unitUnknown])]
}

function isVisible(text: string, lengthMax: number): boolean {
  return text.length <= lengthMax && visibleForm.test(text)
}
