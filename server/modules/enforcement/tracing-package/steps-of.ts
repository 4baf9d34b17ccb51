import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { EventPlace, LotPart, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { PackagePaper, PackageStep, StepKind, StepProof, TracingPackage } from './tracing-package.ts'

/** A party in a step, before it has a number. */
export interface PartyInStep {
  readonly party: PartyReference
  readonly role: string
}

export interface StepFound extends Omit<PackageStep, 'number' | 'entities'> {
  readonly parties: readonly PartyInStep[]
  /** What was used up, what came of it, and both with what only changed hands. */
  readonly used: readonly string[]
  readonly made: readonly string[]
  readonly lots: readonly string[]
}

const goodsShown = 3
const kinds: Readonly<Partial<Record<RecordedEvent['event']['kind'], StepKind>>> = { production: 'raw-material', transformation: 'making', 'ownership-transfer': 'sale', 'custody-transfer': 'transport', aggregation: 'handling', disaggregation: 'handling', measurement: 'handling' }
const roles: Readonly<Record<StepKind, { readonly by: string; readonly from: string; readonly to: string }>> = {
  'raw-material': { by: 'source of raw material', from: 'supplier', to: 'recipient' },
  making: { by: 'maker', from: 'supplier', to: 'recipient' },
  sale: { by: 'states the sale', from: 'seller', to: 'buyer' },
  transport: { by: 'carrier', from: 'gives to the carrier', to: 'carrier' },
  handling: { by: 'handles the goods', from: 'sender', to: 'recipient' },
}

/** The steps that goods went through, the oldest first. Pure. */
export function stepsOf({ events, balance }: DigitalTwin): readonly StepFound[] {
  const presented = presentedPapers(events)
  const holds = balancesHold(balance)
  return events.flatMap((recorded) => {
    const kind = kinds[recorded.event.kind]
    if (kind === undefined) return []
    const { event } = recorded
    const isBalanced = holds.get(event.id)
    return [{
      kind, words: wordsOf(recorded, kind), on: event.occurredAt.slice(0, 10), ...placeOf(event.place), parties: partiesIn(recorded, kind),
      used: event.inputs.map(({ lot }) => lot), made: event.outputs.map(({ lot }) => lot), lots: [...event.inputs, ...event.outputs, ...event.about].map(({ lot }) => lot),
      inputs: goodsWords(event.inputs), goods: goodsWords(event.outputs.length > 0 ? event.outputs : event.about), papers: papersOf(recorded, presented), proof: proofOf(recorded),
      ...(isBalanced !== undefined && { isBalanced }),
    }]
  })
}

/** Of each event whose quantities were stated, whether all of its balances hold. */
function balancesHold(balance: DigitalTwin['balance']): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  for (const { event, lot, holds } of balance) if (lot === undefined) found.set(event, holds && (found.get(event) ?? true))
  return found
}

/** Papers that moved no goods: orders, certificates, licences, entries. Pure. */
export function papersBeside({ events }: DigitalTwin): TracingPackage['papers'] {
  return events.filter(({ event }) => kinds[event.kind] === undefined).map((recorded) => {
    const [first] = recorded.event.documents
    return { kind: first?.kind ?? 'statement', number: first?.number ?? recorded.event.id, is: 'presented', on: recorded.event.occurredAt.slice(0, 10), words: inWords(recorded.event.process ?? recorded.event.kind), proof: proofOf(recorded) }
  })
}

export function inWords(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ')
}

function wordsOf({ event }: RecordedEvent, kind: StepKind): string {
  const what = inWords(event.process ?? event.kind)
  if (kind === 'sale' || kind === 'transport') return [what, event.from?.name === undefined ? '' : `from ${event.from.name}`, event.to?.name === undefined ? '' : `to ${event.to.name}`].filter((part) => part !== '').join(' ')
  return event.by?.name === undefined ? what : `${what} by ${event.by.name}`
}

function placeOf(place: EventPlace | undefined): { readonly place?: string } {
  const text = [place?.name, place?.identifiers.find(({ scheme }) => /locode|gln/.test(scheme))?.value, place?.country].filter((part) => part !== undefined).join(', ')
  return text === '' ? {} : { place: text }
}

function partiesIn({ event: { by, from, to } }: RecordedEvent, kind: StepKind): readonly PartyInStep[] {
  return [[by, roles[kind].by] as const, [from, roles[kind].from] as const, [to, roles[kind].to] as const].flatMap(([party, role]) => (party === undefined ? [] : [{ party, role }]))
}

/** A few lots in words, and how many more. */
export function goodsWords(parts: readonly LotPart[]): readonly string[] {
  const shown = parts.slice(0, goodsShown).map(({ lot, quantity, particulars }) => [particulars?.description, quantity === undefined ? undefined : `${quantity.value} ${quantity.unit}`, lotName(lot)].filter((part) => part !== undefined).join(', '))
  return parts.length > goodsShown ? [...shown, `and ${String(parts.length - goodsShown)} more lots`] : shown
}

/** A lot without the DID of who numbered it: that is named beside it. */
export function lotName(lot: string): string {
  return lot.replace(/@did:.*$/, '')
}

function papersOf({ event: { documents } }: RecordedEvent, presented: ReadonlySet<string>): readonly PackagePaper[] {
  return documents.filter(({ kind }) => kind !== 'credential').map(({ kind, number }) => ({ kind, number, is: presented.has(`${kind} ${number}`) ? 'presented' : 'named' }))
}

/** A paper is presented where a credential of its own kind is on file: the first document that such a credential names is itself. */
function presentedPapers(events: readonly RecordedEvent[]): ReadonlySet<string> {
  return new Set(events.filter(({ source, standing }) => source.kind === 'credential' && standing !== 'revoked').flatMap(({ event: { documents }, source: { credentialType = '' } }) =>
    documents.filter(({ kind }) => credentialType.toLowerCase().includes(kind.replaceAll('-', ''))).map(({ kind, number }) => `${kind} ${number}`)))
}

export function proofOf({ event, source: { credentialType, issuer, verification, sha256 }, standing }: RecordedEvent): StepProof {
  return { event: event.id, standing, by: credentialType ?? 'statement', ...(issuer !== undefined && { issuer }), ...(verification !== undefined && { verification }), ...(sha256 !== undefined && { sha256 }) }
}
