import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { ConfidentialTerms, LotId, LotPart, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventSource, EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { validateEvent } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { fileConditions } from './provenance-event-conditions.ts'

/** An event as it was taken in, with where it is from and what its proof is worth. */
export interface TakenEvent {
  readonly event: ProvenanceEvent
  readonly source: EventSource
  readonly standing: EventStanding
}

export type LotSide = 'in' | 'out' | 'about'

/** An event as it is put on file. */
export interface EventToFile extends TakenEvent {
  /** Without what is for customs alone. */
  readonly event: Omit<ProvenanceEvent, 'confidential'>
  readonly confidential?: ConfidentialTerms
  /** Who answers for its id. */
  readonly voucher: string
  readonly sha256: string
  readonly lots: readonly { readonly lot: LotId; readonly side: LotSide }[]
  /** Who may see it. */
  readonly organisations: readonly string[]
}

export interface PreparedEvents {
  readonly events: readonly EventToFile[]
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
}

/** Which organisation of this server a party is; undefined for others. */
export type OrganisationOf = (party: PartyReference) => string | undefined

/** Checks events and draws out what they are found by. Those with a fatal finding are refused; the others go on. Sorted by id and voucher, so that two batches never wait for each other in a circle. */
export function prepareEvents(taken: readonly TakenEvent[], organisationOf: OrganisationOf): PreparedEvents {
  const events = new Map<string, EventToFile>()
  const refused: string[] = []
  const findings: Finding[] = []
  for (const one of taken) {
    const found = validateEvent(one.event)
    findings.push(...found)
    if (rejects(found)) {
      refused.push(one.event.id)
      continue
    }
    const made = eventToFile(one, organisationOf)
    const key = `${made.event.id} ${made.voucher}`
    const before = events.get(key)
    if (before === undefined) events.set(key, made)
    else if (before.sha256 !== made.sha256) {
      refused.push(made.event.id)
      findings.push(findingOfEvent(fileConditions.replayed, { event: made.event.id }))
    }
  }
  return { events: [...events].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, event]) => event), refused, findings }
}

function eventToFile({ event: whole, source, standing }: TakenEvent, organisationOf: OrganisationOf): EventToFile {
  const { confidential, ...open } = whole
  // Moments are compared as texts, so that all of them have one form.
  const event = { ...open, occurredAt: new Date(open.occurredAt).toISOString() }
  const named = [event.by, event.from, event.to, source.issuer === undefined ? undefined : { identifiers: [{ scheme: 'did', value: source.issuer }] }]
  const organisations = named.flatMap((party) => (party === undefined ? [] : [organisationOf(party)])).filter((one) => one !== undefined)
  return {
    event, source, standing,
    ...(confidential !== undefined && { confidential }),
    voucher: voucherOf(source),
    sha256: digestOfFacts(confidential === undefined ? event : { ...event, confidential }),
    lots: [...sideOf(event.inputs, 'in'), ...sideOf(event.outputs, 'out'), ...sideOf(event.about, 'about')],
    organisations: [...new Set([source.organisation, ...organisations])].sort(),
  }
}

function sideOf(parts: readonly LotPart[], side: LotSide): EventToFile['lots'] {
  return [...new Set(parts.map(({ lot }) => lot))].map((lot) => ({ lot, side }))
}

/** A proof speaks for its issuer whoever hands it in; a word without proof only for who gave it. */
function voucherOf({ kind, issuer, organisation }: EventSource): string {
  if (kind !== 'credential' || issuer === undefined) return `organisation:${organisation}`
  return issuer.length <= 400 ? issuer : `sha256:${digestOfFacts({ issuer })}`
}
