import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { type Static, Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import { type Http, notFound, Problem, problemSchema } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { anyObject, findingsSchema, momentSchema, pageMembers, purposeSchema, typeNameSchema } from '../schemas.ts'
import { insertStatusChange, readStatusChanges } from '../status-history/store.ts'
import { changeStatus } from '../status-list/change-status.ts'
import { listUrl } from '../status-list/list-address.ts'
import { setStatus } from '../status-list/store.ts'
import { malformed, problems, published, security } from '../transport.ts'
import { mediaTypeOf, type Securing, securingDefault, securings } from './securing.ts'
import { deleteContent, type KeptCredential, listIssued, readIssued } from './store.ts'
import { CredentialIdTaken, type Issued, type IssuanceRequest } from './issuance.ts'
import type { IssuingNeeds } from './transport.ts'

interface IssuingRouteNeeds extends Omit<IssuingNeeds, 'contexts'> {
  readonly access: Access
  readonly issue: (request: IssuanceRequest) => Promise<Outcome<Issued>>
}

const tags = ['credentials']

/** The issuer's side of the VC API: issue, list, read, delete, and change the status. */
export function issuingRoutes(http: Http, needs: IssuingRouteNeeds): void {
  serveIssuing(http, needs)
  serveList(http, needs)
  serveOne(http, needs)
  serveDeletion(http, needs)
  serveStatus(http, needs)
}

const issueBody = Type.Object({
  credential: anyObject,
  options: Type.Optional(Type.Object({
    credentialId: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'What to call it by where it has no id of its own' })),
    securing: Type.Optional(Type.Unsafe<Securing>(Type.Union(securings.map((one) => Type.Literal(one)), { description: `How it is secured. Unless said otherwise ${securingDefault}, but eddsa-jcs-2022 where two members of an object mean the same by their contexts or a context is not known here; a finding then says so` }))),
    disclosable: Type.Optional(Type.Array(Type.String({ pattern: '^/credentialSubject/', maxLength: 500 }), { maxItems: 200, description: 'JSON Pointers to what the holder may hold back; for vc-sd-jwt and sd-jwt-vc alone' })),
    holderKey: Type.Optional(anyObject),
    credentialStatus: Type.Optional(Type.Array(purposeSchema, { maxItems: 2, uniqueItems: true, description: 'The purposes for which it gets a status; revocation unless said otherwise' })),
  }, { additionalProperties: false })),
}, { additionalProperties: false, examples: [{ credential: { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], credentialSubject: { id: 'did:web:buyer.example' } } }] })

function serveIssuing(http: Http, needs: IssuingRouteNeeds): void {
  http.post('/credentials/issue', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'issueCredential', summary: 'Issue a credential in the name of your organisation (VC API)',
      description: 'Role: credential-issuer, filer, agency-officer or administrator. The issuer is your organisation’s DID. A credential of a known type is checked against it. A token is answered as an EnvelopedVerifiableCredential.',
      body: issueBody,
      response: { 201: Type.Object({ verifiableCredential: anyObject, id: Type.String({ format: 'uuid' }), credentialId: Type.String(), findings: findingsSchema }), ...problems, 409: problemSchema },
    },
  }, async (request, reply) => {
    const { organisation, subject, environment } = needs.access.callerOf(request)
    const { credential, options = {} } = request.body
    const { credentialId, securing, credentialStatus = ['revocation'], disclosable, holderKey } = options
    const outcome = await needs.issue({
      organisation, subject, environment, purposes: credentialStatus, credential: jsonOf(credential), ...(securing === undefined ? {} : { securing }), ...(credentialId === undefined ? {} : { credentialId }),
      ...(disclosable === undefined ? {} : { disclosable }), ...(holderKey === undefined ? {} : { holderKey: jsonOf(holderKey) }),
    }).catch(idTaken)
    if (!outcome.ok) throw malformed(outcome.findings)
    const { id, credentialId: named, findings } = outcome.value
    return reply.code(201).send({ verifiableCredential: envelopedWhereToken(outcome.value), id, credentialId: named, findings })
  })
}

/** A body was read from JSON, and is an object by its schema. */
function jsonOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

function idTaken(error: unknown): never {
  if (error instanceof CredentialIdTaken) throw new Problem({ status: 409, type: 'urn:customhouse:problem:credential-id-taken', title: 'Issued already', detail: 'Your organisation has issued another credential of this id' })
  throw error
}

/** A token as the data model carries it in JSON (VC Data Model v2.0, section 4.13). */
function envelopedWhereToken({ credential, mediaType }: Pick<Issued, 'credential' | 'mediaType'>): JsonObject {
  if (typeof credential !== 'string') return credential
  return { '@context': 'https://www.w3.org/ns/credentials/v2', id: `data:${mediaType},${credential}`, type: 'EnvelopedVerifiableCredential' }
}

const statusSchema = Type.Object({ purpose: purposeSchema, statusListCredential: Type.String(), statusListIndex: Type.String(), isSet: Type.Boolean() })
const issuedSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  credentialId: Type.String(),
  issuer: Type.String(),
  types: Type.Array(Type.String()),
  subjects: Type.Array(Type.String()),
  form: Type.String(),
  suite: Type.String(),
  issuedAt: Type.String(),
  validFrom: Type.Optional(Type.String()),
  validUntil: Type.Optional(Type.String()),
  statuses: Type.Array(statusSchema),
})

function serveList(http: Http, { access, clock, database, identities }: IssuingRouteNeeds): void {
  http.get('/credentials', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listCredentials', summary: 'The credentials that your organisation issued, the newest first',
      querystring: Type.Object({
        type: Type.Optional(typeNameSchema), subject: Type.Optional(Type.String({ maxLength: 2000 })),
        status: Type.Optional(Type.Union([Type.Literal('in-force'), Type.Literal('revoked'), Type.Literal('suspended'), Type.Literal('expired')])), ...pageMembers,
      }, { additionalProperties: false }),
      response: { 200: Type.Object({ credentials: Type.Array(issuedSchema) }), ...problems },
    },
  }, async (request) => {
    const { scope, organisation } = access.callerOf(request)
    const { limit = 50, ...query } = request.query
    const found = await database.read(scope, (sql) => listIssued(sql, organisation, { ...query, limit, now: clock.now() }))
    return { credentials: found.map((one) => shown(identities.dids.publicUrl, one)) }
  })
}

const changeSchema = Type.Object({ purpose: purposeSchema, isSet: Type.Boolean(), changedAt: momentSchema, reason: Type.Optional(Type.String()) }, { description: 'What became of it, oldest first' })

const idParam = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300, description: 'Our id of it, or the credential’s own' }) })

function serveOne(http: Http, { access, database, identities }: IssuingRouteNeeds): void {
  http.get('/credentials/:id', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'readCredential', summary: 'A credential that your organisation issued, as it was handed out', params: idParam,
      response: { 200: Type.Intersect([issuedSchema, Type.Object({ verifiableCredential: anyObject, history: Type.Array(changeSchema) })]), ...problems, 404: problemSchema, 410: problemSchema },
    },
  }, async (request) => {
    const { scope, organisation } = access.callerOf(request)
    const { found, history } = await database.read(scope, async (sql) => {
      const issued = await readIssued(sql, organisation, request.params.id)
      return { found: issued, history: issued === undefined ? [] : await readStatusChanges(sql, organisation, issued.id) }
    })
    if (found === undefined) throw notFound()
    if (found.content === undefined) throw deleted()
    return { ...shown(identities.dids.publicUrl, found), history: [...history], verifiableCredential: envelopedWhereToken({ credential: found.content, mediaType: mediaTypeOf(found.form) }) }
  })
}

function deleted(): Problem {
  return new Problem({ status: 410, type: 'urn:customhouse:problem:credential-deleted', title: 'Deleted', detail: 'The credential was deleted here; it stays valid where it was handed out unless it was revoked' })
}

function serveDeletion(http: Http, { access, clock, database }: IssuingRouteNeeds): void {
  http.delete('/credentials/:id', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'deleteCredential', summary: 'Forget what was handed out (VC API)', description: 'The record that it was issued and its statuses stay, so that it can still be revoked. To take it back, revoke it.', params: idParam,
      response: { 202: Type.Null(), ...problems, 404: problemSchema },
    },
  }, async (request, reply) => {
    const { scope, organisation } = access.callerOf(request)
    await database.write(scope, async (sql) => {
      const found = await readIssued(sql, organisation, request.params.id)
      if (found === undefined) throw notFound()
      await deleteContent(sql, { organisation, id: found.id, at: clock.now() })
    })
    return reply.code(202).send(null)
  })
}

const statusBody = Type.Object({
  credentialId: Type.String({ minLength: 1, maxLength: 300 }),
  credentialStatus: Type.Object({
    id: Type.Optional(Type.String()),
    type: Type.Union([Type.Literal('BitstringStatusListEntry'), Type.Literal('BitstringStatusList')]),
    statusPurpose: purposeSchema,
    statusListIndex: Type.Optional(Type.String({ maxLength: 16 })),
    statusListCredential: Type.Optional(Type.String({ maxLength: 2000 })),
  }, { additionalProperties: false }),
  status: Type.Boolean({ description: 'true revokes or suspends, false lifts a suspension' }),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'Why, for your own record; verifiers are not told' })),
  indexAllocator: Type.Optional(Type.String({ maxLength: 2000, description: 'Taken from other implementations and not used: indexes are drawn here' })),
}, { additionalProperties: false })

function serveStatus(http: Http, { access, clock, database, identities, outbox }: IssuingRouteNeeds): void {
  http.post('/credentials/status', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'updateCredentialStatus', summary: 'Revoke, suspend or reinstate a credential that your organisation issued (VC API)', body: statusBody,
      response: { 200: Type.Object({ credentialId: Type.String(), statuses: Type.Array(statusSchema), changedAt: Type.Optional(momentSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, organisation, subject, environment } = access.callerOf(request)
    const { credentialId, credentialStatus: { statusPurpose: purpose, statusListIndex: index, statusListCredential: list }, status: isSet, reason } = request.body
    const { publicUrl } = identities.dids
    const at = clock.now()
    return database.write(scope, async (sql) => {
      const found = await readIssued(sql, organisation, credentialId)
      if (found === undefined) throw notFound()
      const outcome = changeStatus({ purpose, isSet, ...(index === undefined ? {} : { index }), ...(list === undefined ? {} : { list }) }, { publicUrl, organisation, statuses: found.statuses })
      if (!outcome.ok) throw malformed(outcome.findings)
      const isChanged = await setStatus(sql, { organisation, purpose, number: outcome.value.number, index: outcome.value.index }, { isSet, at })
      const type = purpose === 'revocation' ? 'CredentialRevoked' : isSet ? 'CredentialSuspended' : 'CredentialReinstated'
      const data = { id: found.id, credentialId: found.credentialId, types: found.types, issuer: found.issuer }
      if (isChanged) {
        await outbox.publish(sql, [published({ type, data }, { organisation, subject: found.id, environment }, at)])
        await insertStatusChange(sql, { organisation, id: uuidV7(), credential: found.id, purpose, isSet, changedAt: at.toISOString(), changedBy: subject, reason })
      }
      const statuses = found.statuses.map((one) => (one.purpose === purpose ? { ...one, isSet } : one))
      return { credentialId: found.credentialId, statuses: shownStatuses(publicUrl, { ...found, statuses }), ...(isChanged ? { changedAt: at.toISOString() } : {}) }
    })
  })
}

function shown(publicUrl: string, one: KeptCredential): Static<typeof issuedSchema> {
  const { id, credentialId, issuer, form, suite, issuedAt, validFrom, validUntil } = one
  return {
    id, credentialId, issuer, form, suite, issuedAt, types: [...one.types], subjects: [...one.subjects], statuses: shownStatuses(publicUrl, one),
    ...(validFrom === undefined ? {} : { validFrom }), ...(validUntil === undefined ? {} : { validUntil }),
  }
}

function shownStatuses(publicUrl: string, { organisation, statuses }: Pick<KeptCredential, 'organisation' | 'statuses'>): Static<typeof statusSchema>[] {
  return statuses.map(({ purpose, number, index, isSet }) => ({ purpose, isSet, statusListIndex: String(index), statusListCredential: listUrl(publicUrl, { organisation, purpose, number }) }))
}
