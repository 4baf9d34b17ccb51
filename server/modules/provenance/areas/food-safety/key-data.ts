import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { keyDataMissing } from './food-conditions.ts'
import { keyDataElements, type KeyDataElement, type KeyDataPlace } from './key-data-elements.table.ts'
import { traceabilityStages, type TraceabilityStage } from './traceability-dates.table.ts'
import { trackingEventOf } from './tracking-event.ts'

const place = (event: ProvenanceEvent): boolean => event.place !== undefined
const attribute = (...names: readonly string[]) => (event: ProvenanceEvent): boolean => names.some((name) => event.attributes !== undefined && Object.hasOwn(event.attributes, name))

/** How each key data element is told to be there. */
const readings: Readonly<Record<KeyDataPlace, (event: ProvenanceEvent) => boolean>> = {
  'lot-code': (event) => said(event).length > 0,
  quantity: (event) => said(event).every(hasQuantity),
  description: (event) => said(event).every(hasDescription),
  place,
  recipient: (event) => event.to !== undefined || attribute('recipient-location')(event),
  'previous-source': (event) => event.from !== undefined || attribute('previous-source-location')(event),
  'lot-code-source': (event) => said(event).every(hasSource),
  documents: (event) => event.documents.length > 0,
  'input-lot-code': (event) => event.inputs.length > 0,
  'input-quantity': (event) => used(event).every(hasQuantity),
  'input-description': (event) => used(event).every(hasDescription),
  farm: attribute('farm'),
  'growing-area': (event) => attribute('growing-area')(event) || (event.place?.identifiers.some(({ scheme }) => scheme === 'latitude') ?? false),
  'harvest-date': attribute('harvested-on'),
  harvester: attribute('harvester'),
  'catch-area': attribute('catch-area'),
}

/** The key data elements that an event leaves out, in the order of the rule; none of what is no critical tracking event. */
export function keyDataLeftOut(event: ProvenanceEvent): readonly KeyDataElement[] {
  const tracking = trackingEventOf(event)
  const asked = tracking === undefined ? [] : (keyDataElements.get(tracking) ?? [])
  return asked.filter((element) => !readings[element.place](event))
}

/** What all these events leave out, as findings at each and as data that are still needed, each kind once. */
export function keyDataFindings(recorded: readonly RecordedEvent[], on: DateText): { readonly findings: readonly Finding[]; readonly needed: readonly NeededDatum[] } {
  const stage = stageOn(on)
  if (stage === undefined) return { findings: [], needed: [] }
  const findings: Finding[] = []
  const needed = new Map<string, NeededDatum>()
  for (const { event } of recorded) {
    for (const element of keyDataLeftOut(event)) {
      findings.push(findingOfEvent(keyDataMissing(element, stage), { event: event.id }))
      needed.set(`${element.event} ${element.place}`, { name: `${element.words} (${element.event})`, from: element.from, by: neededBy(stage), authority: element.authority })
    }
  }
  return { findings, needed: [...needed.values()] }
}

/** How the rule stands on a day; undefined before it was made. */
export function stageOn(on: DateText): TraceabilityStage | undefined {
  return traceabilityStages.find((stage) => isWithin(stage, on))
}

function neededBy({ stage }: TraceabilityStage): string {
  return stage === 'enforced' ? 'within 24 hours of a request of FDA' : '2028-07-20, when records are asked for'
}

function said(event: ProvenanceEvent): readonly LotPart[] {
  return event.outputs.length > 0 ? event.outputs : event.about
}

function used(event: ProvenanceEvent): readonly LotPart[] {
  return event.inputs.length > 0 ? event.inputs : said(event)
}

function hasQuantity({ quantity, particulars }: LotPart): boolean {
  return quantity !== undefined || particulars?.attributes?.['quantity-as-stated'] !== undefined
}

function hasDescription({ particulars }: LotPart): boolean {
  return particulars?.description !== undefined
}

/** A GS1 link or EPC names whoever numbered it; any other code does so by what stands beside it. */
function hasSource({ lot, particulars }: LotPart): boolean {
  return particulars?.attributes?.['lot-code-source'] !== undefined || /^(?:https?:|urn:)/.test(lot)
}
