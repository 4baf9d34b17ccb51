import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential } from './derivation.ts'
import { eventClaimed, type EventDraft } from './event-claimed.ts'
import { partyClaimed } from './parties-claimed.ts'

/** When things are told to happen that have no word of their own, in the order in which they count. */
const dated = ['issued', 'assessed', 'inspected', 'arrived', 'entered', 'imported', 'exported', 'shipped', 'produced', 'event', 'registered', 'validated'] as const

/**
 * What a credential of any type says of lots, papers, parties and places, where nothing more is known of its type: somebody looked, and says so.
 * It joins papers to each other and moves nothing.
 */
export function generalStatement(credential: DerivableCredential, type: string, draft: Partial<EventDraft> = {}): readonly ProvenanceEvent[] {
  const { claims } = credential
  return eventClaimed(credential, {
    kind: 'inspection', process: processOf(type), dated,
    placed: ['place-of-production', 'assessed-facility', 'facility', 'location-of-goods', 'port-of-entry', 'port-of-unlading', 'place-of-stuffing'],
    from: partyClaimed(claims, 'seller', 'consignor'), to: partyClaimed(claims, 'importer-of-record', 'importer', 'buyer', 'consignee', 'attested-party', 'trusted-trader', 'agent'),
    ...draft,
  })
}

/** The type in words, without what every type says: `IntentToImportCredential` is `intent-to-import`. */
function processOf(type: string): string {
  return type.replace(/(?:Credential|Certificate)$/, '').replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()
}
