import type { MomentText } from '../measures/texts.ts'
import type { ProvenanceEvent } from './provenance-event.ts'

/**
 * How far an event can be relied on: `verified` by a credential of a recognised issuer, `not-recognised` where the credential is sound
 * and its issuer not known for such things, `stated` where a party said so without a proof, and `suspended` or `revoked` where the issuer
 * took the proof back.
 */
export const eventStandings = ['verified', 'not-recognised', 'stated', 'suspended', 'revoked'] as const

export type EventStanding = (typeof eventStandings)[number]

/** Where an event is known from. */
export interface EventSource {
  readonly kind: 'credential' | 'epcis' | 'statement'
  /** The organisation that handed it in. */
  readonly organisation: string
  /** DID of the issuer of a credential. */
  readonly issuer?: string
  readonly credential?: string
  readonly credentialType?: string
  /** The record of the verification of a credential, by which it can be verified again. */
  readonly verification?: string
  /** Of the credential or message as it came, hexadecimal. */
  readonly sha256?: string
}

/** An event as it was taken up, with what its proof was worth at the moment that is asked for. */
export interface RecordedEvent {
  readonly event: ProvenanceEvent
  readonly source: EventSource
  readonly standing: EventStanding
  /** When this system learned of it. */
  readonly recordedAt: MomentText
  /** When the standing became what it is; at recording where it never changed. */
  readonly standingSince: MomentText
}

/** Names a recorded event as evidence for something. */
export interface EventReference {
  readonly event: string
  readonly standing: EventStanding
  readonly issuer?: string
  readonly credential?: string
}

/** The reference of a recorded event. */
export function referenceTo({ event, source, standing }: RecordedEvent): EventReference {
  return {
    event: event.id, standing,
    ...(source.issuer !== undefined && { issuer: source.issuer }),
    ...(source.credential !== undefined && { credential: source.credential }),
  }
}
