import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { credentialTypeOf } from '../../credentials/types/credential-type-of.ts'
import type { CredentialType } from '../../credentials/types/credential-type.ts'
import { deriveEvents } from '../derivation/derive-events.ts'

const samples = new URL('../../../../samples/', import.meta.url)

/** What the samples of a folder tell, by files, as if every proof held and every issuer were recognised. Nothing where there is no such folder. */
export function sampleEvents(folder: string): readonly RecordedEvent[] {
  const at = new URL(`${folder}/`, samples)
  if (!existsSync(at)) return []
  const names = readdirSync(at).filter((name) => /\.(?:json|jwt)$/.test(name)).toSorted()
  return names.flatMap((name) => sampleFileEvents(`${folder}/${name}`))
}

/** What one file of samples tells. */
export function sampleFileEvents(path: string): readonly RecordedEvent[] {
  const text = readFileSync(new URL(path, samples), 'utf8')
  const read = path.endsWith('.jwt') ? text.trim().split('\n').map(withinToken) : [JSON.parse(text) as JsonValue].flat()
  return read.filter((one): one is JsonObject => isJsonObject(one)).flatMap(eventsWithin)
}

function withinToken(token: string): JsonValue {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as JsonObject
  const within = payload['vc']
  return isJsonObject(within) ? { id: payload['jti'] ?? null, issuer: payload['iss'] ?? null, ...within } : payload
}

function eventsWithin(one: JsonObject): readonly RecordedEvent[] {
  if (Array.isArray(one['events'])) return (one['events'] as unknown as readonly ProvenanceEvent[]).map((event) => recordedEvent(event, { standing: 'stated' }))
  const presented = [one['verifiableCredential']].flat().filter((each): each is JsonObject => isJsonObject(each))
  if (presented.length > 0) return presented.flatMap(eventsWithin)
  const type = credentialTypeOf(one)
  return type === undefined ? [] : derived(one, type)
}

function derived(credential: JsonObject, type: CredentialType): readonly RecordedEvent[] {
  const { id, issuer, validFrom, issuanceDate, credentialSubject } = credential
  const did = isJsonObject(issuer) ? issuer['id'] : issuer
  const subjects = [credentialSubject].flat().filter((each): each is JsonObject => isJsonObject(each))
  const from = validFrom ?? issuanceDate
  const known = { id: typeof id === 'string' ? id : 'urn:sha256:0', issuer: typeof did === 'string' ? did : 'did:web:issuer.example' }
  return deriveEvents({ ...known, claims: type.claims(credential), subject: subjects[0] ?? {}, subjects, ...(typeof from === 'string' && { validFrom: from }) }, type.name)
    .map((event) => recordedEvent(event, { standing: 'verified', issuer: known.issuer, credential: known.id, type: type.name }))
}

interface Source {
  readonly standing: EventStanding
  readonly issuer?: string
  readonly credential?: string
  readonly type?: string
}

/** An event as it is on file. */
export function recordedEvent(event: ProvenanceEvent, { standing, issuer, credential, type }: Source): RecordedEvent {
  const known = { ...(issuer !== undefined && { issuer }), ...(credential !== undefined && { credential }), ...(type !== undefined && { credentialType: type }) }
  return { event, source: { kind: issuer === undefined ? 'statement' : 'credential', organisation: 'larkspur', ...known }, standing, recordedAt: '2026-07-06T09:00:00.000Z', standingSince: '2026-07-06T09:00:00.000Z' }
}
