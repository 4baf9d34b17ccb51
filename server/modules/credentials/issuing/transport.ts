import { partyIdOf, typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { readDateTime } from '@customhouse/proofs/credential-model/date-time-stamp.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { SigningKey } from '@customhouse/proofs/keys/verification-key.ts'
import { issueCredential as sign } from '@customhouse/proofs/verification/issue-credential.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Scope, Sql } from '../../../platform/database/index.ts'
import { type Outbox, uuidV7 } from '../../../platform/outbox/index.ts'
import type { Identities } from '../identity/transport.ts'
import { listUrl, type StatusPurpose } from '../status-list/list-address.ts'
import { drawPlace } from '../status-list/store.ts'
import { published } from '../transport.ts'
import { fittingSecuring } from './fitting-securing.ts'
import { prepareCredential, withStatuses } from './prepare-credential.ts'
import { sdJwtVcClaims } from './sd-jwt-vc-claims.ts'
import { mediaTypeOf, type SecuringWay, wayOf } from './securing.ts'
import { CredentialIdTaken, type Issued, type IssuanceRequest } from './issuance.ts'
import { insertIssued, type IssuedCredential, keepContent } from './store.ts'

export interface IssuingNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly identities: Identities
  readonly contexts: () => ContextLibrary
}

/** Issues a credential: checks it, draws its statuses, signs it and keeps it, all or nothing. */
export async function issueCredential(needs: IssuingNeeds, request: IssuanceRequest): Promise<Outcome<Issued>> {
  const { database, clock, identities } = needs
  const { organisation, purposes } = request
  const now = clock.now()
  const issuer = identities.dids.of(organisation)
  const { securing, findings } = fittingSecuring(request.credential, request.securing, needs.contexts())
  const prepared = prepareCredential(request.credential, { issuer, now, securing })
  if (!prepared.ok) return prepared
  const way = wayOf(securing)
  // Found before the transaction, which would otherwise wait for a second connection while it holds the first.
  const key = await identities.signingKey(organisation, { type: way.keyType, form: way.keyForm })
  const id = uuidV7()
  const record = recordOf(prepared.value.credential, { id, issuer, way, request, at: now })
  const scope: Scope = { organisation, clients: 'all', role: 'organisation' }
  const issue = async (sql: Sql): Promise<Issued> => {
    await insertIssued(sql, record)
    const places = await drawAll(sql, { organisation, purposes, credential: id, at: now })
    const statuses = places.map((place) => ({ url: listUrl(identities.dids.publicUrl, place), index: place.index, purpose: place.purpose }))
    const sealed = await seal(withStatuses(prepared.value.credential, statuses), { way, key, contexts: needs.contexts(), at: now, publicUrl: identities.dids.publicUrl, request })
    // The transaction is undone with everything that was drawn: nothing unsigned is kept.
    if (!sealed.ok) throw new NotSealed(sealed.findings)
    await keepContent(sql, record, sealed.value)
    await needs.outbox.publish(sql, [published({ type: 'CredentialIssued', data: { id, types: record.types, issuer } }, { organisation, subject: id, environment: request.environment }, now)])
    return { id, credentialId: record.credentialId, credential: sealed.value, mediaType: mediaTypeOf(way.form), findings: [...prepared.value.findings, ...findings] }
  }
  return database.write(scope, issue).then((value) => ({ ok: true, value }) as const, refusalOf)
}

class NotSealed extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('Cannot sign the credential')
    this.findings = findings
  }
}

function refusalOf(error: unknown): Outcome<never> {
  if (error instanceof NotSealed) return { ok: false, findings: error.findings }
  if (error instanceof Error && 'code' in error && error.code === '23505') throw new CredentialIdTaken('The organisation has issued another credential of this id', { cause: error })
  throw error
}

async function drawAll(sql: Sql, { purposes, ...draw }: { readonly organisation: string; readonly purposes: readonly StatusPurpose[]; readonly credential: string; readonly at: Date }) {
  const places: Awaited<ReturnType<typeof drawPlace>>[] = []
  // In one order for everyone, so that two who draw for both purposes never wait for each other.
  for (const purpose of [...new Set(purposes)].toSorted()) places.push(await drawPlace(sql, { ...draw, purpose }))
  return places
}

export interface Seal {
  readonly way: SecuringWay
  readonly key: SigningKey
  readonly contexts: ContextLibrary
  readonly at: Date
  readonly publicUrl: string
  readonly request?: Pick<IssuanceRequest, 'disclosable' | 'holderKey'>
}

/** Signs a credential in the form asked for. */
export async function seal(credential: JsonObject, { way, key, contexts, at, publicUrl, request = {} }: Seal): Promise<Outcome<JsonObject | string>> {
  if (way.form === 'data-integrity') return sign(credential, { form: way.form, cryptosuite: way.suite, key, contexts, created: wholeSeconds(at) })
  if (way.form === 'vc-jwt' || way.form === 'vc-jose') return sign(credential, { form: way.form, key, issuedAt: at })
  const { disclosable = [], holderKey } = request
  const claims = way.form === 'sd-jwt-vc' ? sdJwtVcClaims(credential, { publicUrl, at }) : credential
  return sign(claims, { form: way.form, key, disclosable, ...(holderKey === undefined ? {} : { holderKey }) })
}

function wholeSeconds(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 1000) * 1000)
}

interface RecordFrame {
  readonly id: string
  readonly issuer: string
  readonly way: SecuringWay
  readonly request: IssuanceRequest
  readonly at: Date
}

function recordOf(credential: JsonObject, { id, issuer, way, request, at }: RecordFrame): IssuedCredential {
  const own = credential['id']
  const validFrom = momentOf(credential['validFrom'] ?? credential['issuanceDate'])
  const validUntil = momentOf(credential['validUntil'] ?? credential['expirationDate'])
  return {
    organisation: request.organisation,
    id,
    credentialId: typeof own === 'string' ? own : (request.credentialId ?? id),
    issuer,
    types: typesOf(credential),
    subjects: subjectsOf(credential['credentialSubject']),
    form: way.form,
    suite: way.suite,
    issuedAt: at.toISOString(),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    issuedBy: request.subject,
    environment: request.environment,
  }
}

function subjectsOf(subject: JsonValue | undefined): readonly string[] {
  const all: readonly unknown[] = Array.isArray(subject) ? subject : [subject]
  return all.flatMap((one) => (isJsonObject(one) ? (partyIdOf(one) ?? []) : []))
}

function momentOf(value: JsonValue | undefined): string | undefined {
  const read = readDateTime(value)
  return read === undefined ? undefined : new Date(read.milliseconds).toISOString()
}
