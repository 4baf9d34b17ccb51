import type { EventDocument, LotPart, LotQuantity, PartyReference, ProvenanceEvent, ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** A part for tests: `10 TNE batch:ore`, or `batch:ore` without a quantity. */
export function part(text: string): LotPart {
  const words = text.split(' ')
  const [value, unit, lot] = words
  return lot === undefined ? { lot: text } : { lot, quantity: { value: value ?? '', unit: unit ?? '' } }
}

/** A party for tests, known by its DID. */
export function party(name: string): PartyReference {
  return { identifiers: [{ scheme: 'did', value: `did:web:${name}.example` }] }
}

/** What a test says of an event: parts as in `part`, parties by their names. */
export interface TestEvent {
  readonly kind: ProvenanceEventKind
  readonly at?: string
  readonly in?: readonly string[]
  readonly out?: readonly string[]
  readonly about?: readonly string[]
  readonly losses?: readonly LotQuantity[]
  readonly from?: string
  readonly to?: string
  readonly by?: string
  readonly tolerance?: string
  readonly process?: string
  readonly place?: string
  readonly documents?: readonly EventDocument[]
  readonly standing?: EventStanding
  readonly issuer?: string
  readonly credential?: string
  readonly sha256?: string
  /** Who states it without a credential. */
  readonly organisation?: string
}

/** A recorded event for tests: verified, on the day of July 2026 that it says. */
export function recorded(id: string, stated: TestEvent): RecordedEvent {
  const occurredAt = stated.at ?? '2026-07-01T08:00:00.000Z'
  const event: ProvenanceEvent = {
    id: `urn:event:${id}`, kind: stated.kind, occurredAt, documents: stated.documents ?? [], ...partsOf(stated),
    ...given({ losses: stated.losses, tolerancePercent: stated.tolerance, process: stated.process }),
    ...given({ from: partyNamed(stated.from), to: partyNamed(stated.to), by: partyNamed(stated.by), place: placeNamed(stated.place) }),
  }
  const { organisation } = stated
  if (organisation !== undefined) return { event, standing: stated.standing ?? 'stated', recordedAt: occurredAt, standingSince: occurredAt, source: { kind: 'statement', organisation } }
  return {
    event, standing: stated.standing ?? 'verified', recordedAt: occurredAt, standingSince: occurredAt,
    source: { kind: 'credential', organisation: 'larkspur', issuer: `did:web:${stated.issuer ?? stated.by ?? 'mill'}.example`, ...given({ credential: stated.credential, sha256: stated.sha256 }) },
  }
}

function partsOf(stated: TestEvent): Pick<ProvenanceEvent, 'inputs' | 'outputs' | 'about'> {
  return { inputs: (stated.in ?? []).map(part), outputs: (stated.out ?? []).map(part), about: (stated.about ?? []).map(part) }
}

/** The members that have a value. */
function given<Members extends object>(members: Members): { [Name in keyof Members]: Exclude<Members[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [Name in keyof Members]: Exclude<Members[Name], undefined> }
}

function partyNamed(name: string | undefined): PartyReference | undefined {
  return name === undefined ? undefined : party(name)
}

function placeNamed(name: string | undefined): ProvenanceEvent['place'] {
  return name === undefined ? undefined : { name, identifiers: [] }
}

/** Steel from heat to border, sold once: nothing stands against it. */
export const soundSteel: readonly RecordedEvent[] = [
  recorded('heat', { kind: 'production', at: '2026-07-01T08:00:00.000Z', out: ['100 TNE heat:H1'], by: 'mill' }),
  recorded('rolling', { kind: 'transformation', at: '2026-07-02T08:00:00.000Z', in: ['100 TNE heat:H1'], out: ['60 TNE coil:C1', '38 TNE coil:C2'], losses: [{ value: '2', unit: 'TNE' }], by: 'mill' }),
  recorded('cutting', { kind: 'transformation', at: '2026-07-03T08:00:00.000Z', in: ['60 TNE coil:C1'], out: ['20000 KGM pipe:P1', '40000 KGM pipe:P2'], by: 'mill' }),
  recorded('sale', { kind: 'ownership-transfer', at: '2026-07-04T08:00:00.000Z', about: ['20 TNE pipe:P1'], from: 'mill', to: 'importer', issuer: 'mill' }),
  recorded('carriage', { kind: 'custody-transfer', at: '2026-07-05T08:00:00.000Z', about: ['20 TNE pipe:P1'], from: 'mill', to: 'carrier', issuer: 'carrier', place: 'Monclova', documents: [{ kind: 'bill-of-lading', number: 'BILL1' }] }),
]
