import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { verificationConditions } from '@customhouse/proofs/verification/verification-conditions.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventSource, EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type ExaminedCredential, type RecognitionState, takenBackOf } from '../../credentials/index.ts'
import { deriveEvents } from '../derivation/derive-events.ts'
import type { TakenEvent } from '../events-on-file/taken-event.ts'
import { intakeConditions as conditions } from './intake-conditions.ts'

/** What became of a credential that was handed in. */
export interface TakenUpCredential {
  /** Its place in the request; of a presentation's credentials the place of the presentation. */
  readonly index: number
  readonly id?: string
  readonly type?: string
  readonly issuer?: string
  readonly verified: boolean
  readonly recognition: RecognitionState
  /** What its events stand for; left out where there are none. */
  readonly standing?: EventStanding
  /** Ids of the events that it tells of, new or known before. */
  readonly events: readonly string[]
  readonly findings: readonly Finding[]
}

export interface CredentialTaken {
  readonly answer: TakenUpCredential
  readonly taken: readonly TakenEvent[]
}

interface Frame {
  readonly index: number
  readonly organisation: string
  /** The record of its verification. */
  readonly verification?: string
}

/**
 * What is taken from a credential that was examined: the events that it tells of, with what its proof is worth. One that does not hold gives
 * nothing but its findings; one that its issuer took back gives its events with that standing, so that the break shows where it is. Pure.
 */
export function takeUpCredential(examined: ExaminedCredential, { index, organisation, verification }: Frame): CredentialTaken {
  const { recognition, sha256, findings, verification: { verified } } = examined
  const { issuer, id, type } = namedBy(examined)
  const standing = standingOf(examined)
  const events = standing === undefined ? [] : eventsOf(examined)
  const source: EventSource = {
    kind: 'credential', organisation, sha256, ...issuer, ...(id.id !== undefined && { credential: id.id }), ...(type.type !== undefined && { credentialType: type.type }),
    ...(verification !== undefined && { verification }),
  }
  const answer: TakenUpCredential = {
    index, verified, recognition, ...id, ...type, ...issuer, events: events.map((event) => event.id),
    findings: [...findings, ...said(examined, events).map((condition) => findingAt(condition, ''))], ...(standing !== undefined && events.length > 0 && { standing }),
  }
  return { answer, taken: standing === undefined ? [] : events.map((event) => ({ event, source, standing })) }
}

function namedBy({ type, verification: { issuer, credential } }: ExaminedCredential) {
  const id = textOf(credential?.['id'])
  return { issuer: issuer === undefined ? {} : { issuer }, id: id === undefined ? {} : { id }, type: type === undefined ? {} : { type } }
}

/** Undefined where nothing may be taken from it. Whoever hands it in may go on without its status, and proves no more by that than one that nobody knows. */
function standingOf({ verification, recognition }: ExaminedCredential): EventStanding | undefined {
  if (!verification.verified) return takenBackOf(verification)
  if (verification.findings.some(({ code }) => code === verificationConditions.statusUnknown.code)) return 'not-recognised'
  return recognition === 'recognised' ? 'verified' : 'not-recognised'
}

function said({ verification, type }: ExaminedCredential, events: readonly ProvenanceEvent[]): readonly Condition[] {
  const takenBack = takenBackOf(verification) !== undefined
  if (!verification.verified && !takenBack) return []
  if (type === undefined) return [conditions.typeUnknown]
  return [...(takenBack ? [conditions.takenBack] : []), ...(events.length === 0 ? [conditions.nothingTold] : [])]
}

function eventsOf({ claims, sha256, type, verification: { credential, issuer } }: ExaminedCredential): readonly ProvenanceEvent[] {
  if (credential === undefined || issuer === undefined || claims === undefined || type === undefined) return []
  const subjects = listOf(credential['credentialSubject']).filter(isJsonObject)
  const validFrom = textOf(credential['validFrom']) ?? textOf(credential['issuanceDate'])
  return deriveEvents({ id: idOf(credential, sha256), issuer, claims, subject: subjects[0] ?? {}, subjects, ...(validFrom !== undefined && { validFrom }) }, type)
}

/** What the ids of its events begin with: its own, where that can be the beginning of a URI that is not too long. */
function idOf({ id }: JsonObject, sha256: string): string {
  const stated = textOf(id)
  return stated !== undefined && stated.length <= 380 && /^[a-z][a-z0-9+.-]*:[\x21\x24-\x7e]+$/i.test(stated) ? stated : `urn:sha256:${sha256}`
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
