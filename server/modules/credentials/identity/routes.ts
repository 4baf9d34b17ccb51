import type { DidResolutionOptions, DidResolver } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { type Static, Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import { type Http, notFound, Problem, problemSchema } from '../../../platform/http/index.ts'
import { anyObject, writtenObject } from '../schemas.ts'
import { forEveryone, problems, security } from '../transport.ts'
import { namedDid, statusOf, wantsDocument } from './identifier-address.ts'
import type { OwnKey } from './signing-keys.ts'
import type { Identities } from './transport.ts'

interface IdentityRouteNeeds {
  readonly access: Access
  readonly identities: Identities
  readonly resolver: () => Promise<DidResolver>
}

const tags = ['identifiers']
const brief = 'public, max-age=60'
const documentType = 'application/did+json'

/** DIDs: our own published, any resolved; and the keys that organisations sign with. */
export function identityRoutes(http: Http, needs: IdentityRouteNeeds): void {
  serveOwnDocuments(http, needs)
  serveResolution(http, needs)
  serveKeyList(http, needs)
  serveKeyChanges(http, needs)
}

function serveOwnDocuments(http: Http, { identities }: IdentityRouteNeeds): void {
  const { dids } = identities
  const organisationSchema = { tags, security: [], produces: [documentType], response: { 200: writtenObject, 404: problemSchema } }
  http.get('/.well-known/did.json', { schema: { ...organisationSchema, operationId: 'readAuthorityDidDocument', summary: 'The DID document of the customs authority (did:web)' } }, async (_request, reply) => {
    // The authority's identity is this server's: it is there from the first time that anyone asks for it.
    const authority = dids.organisationOf(dids.authority) ?? ''
    await identities.keys(authority)
    return reply.type(documentType).headers({ ...forEveryone, 'cache-control': brief }).send(JSON.stringify(await identities.document(authority)))
  })
  http.get('/organisations/:organisation/did.json', {
    schema: {
      ...organisationSchema, operationId: 'readOrganisationDidDocument', summary: 'The DID document of an organisation (did:web)', params: Type.Object({ organisation: Type.String() }),
      description: 'It is there from the organisation’s first signature on; before that nobody is told whether there is such an organisation.',
    },
  }, async (request, reply) => {
    const organisation = dids.organisationOf(dids.of(request.params.organisation))
    const found = organisation === undefined ? undefined : await identities.document(organisation)
    if (found === undefined || found.id === dids.authority) throw notFound()
    return reply.type(documentType).headers({ ...forEveryone, 'cache-control': brief }).send(JSON.stringify(found))
  })
}

function serveResolution(http: Http, { access, resolver }: IdentityRouteNeeds): void {
  http.get('/identifiers/:did', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'resolveDid', summary: 'Resolve a DID (DID Resolution, HTTP(S) binding)', params: Type.Object({ did: Type.String() }),
      description: 'did:web, did:webvh, did:key and did:jwk. The result comes with its metadata as application/did-resolution, or the document alone where Accept asks for application/did.',
      querystring: Type.Object({
        versionId: Type.Optional(Type.String({ maxLength: 500 })),
        versionTime: Type.Optional(Type.String({ maxLength: 40 })),
        versionNumber: Type.Optional(Type.Integer({ minimum: 1 })),
      }, { additionalProperties: false }),
      produces: ['application/did-resolution', 'application/did'],
      response: { 200: writtenObject, ...problems, 400: writtenObject, 404: writtenObject, 406: writtenObject, 410: writtenObject, 500: writtenObject, 501: writtenObject },
    },
  }, async (request, reply) => {
    const { versionId, versionTime, versionNumber } = request.query
    const options: DidResolutionOptions = {
      ...(versionId === undefined ? {} : { versionId }), ...(versionTime === undefined ? {} : { versionTime }), ...(versionNumber === undefined ? {} : { versionNumber }),
    }
    const result = await (await resolver()).resolve(namedDid(request.raw.url ?? ''), options)
    const isDocument = wantsDocument(request.headers.accept) && result.didDocument !== null
    const body = isDocument ? result.didDocument : { '@context': 'https://w3id.org/did-resolution/v1', ...result }
    return reply.code(statusOf(result)).type(isDocument ? 'application/did' : 'application/did-resolution').header('cache-control', 'no-store').send(JSON.stringify(body))
  })
}

const keySchema = Type.Object({
  id: Type.String({ examples: ['ed25519-1'] }),
  type: Type.Union([Type.Literal('Ed25519'), Type.Literal('P-256')]),
  verificationMethod: Type.String({ description: 'The DID URL of the key' }),
  publicKeyJwk: anyObject,
  state: Type.Union([Type.Literal('signs'), Type.Literal('verifies'), Type.Literal('retired')]),
  madeAt: Type.String(),
  succeededAt: Type.Optional(Type.String()),
  retiredAt: Type.Optional(Type.String()),
})

function serveKeyList(http: Http, { access, identities }: IdentityRouteNeeds): void {
  http.get('/signing-keys', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listSigningKeys', summary: 'Your organisation’s DID and signing keys', description: 'Role: credential-issuer, filer, agency-officer or administrator. The first time it makes the keys.',
      response: { 200: Type.Object({ did: Type.String(), keys: Type.Array(keySchema) }), ...problems },
    },
  }, async (request) => {
    const { organisation } = access.callerOf(request)
    const keys = await identities.keys(organisation)
    return { did: identities.dids.of(organisation), keys: keys.map((key) => shown(identities, key)) }
  })
}

function serveKeyChanges(http: Http, { access, identities }: IdentityRouteNeeds): void {
  http.post('/signing-keys', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'rotateSigningKey', summary: 'Make a new signing key; the one before it still verifies',
      body: Type.Object({ type: Type.Union([Type.Literal('Ed25519'), Type.Literal('P-256')]) }, { additionalProperties: false }),
      response: { 201: keySchema, ...problems },
    },
  }, async (request, reply) => reply.code(201).send(shown(identities, await identities.rotate(access.callerOf(request).organisation, request.body.type))))
  http.post('/signing-keys/:id/retirement', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'retireSigningKey', summary: 'Retire a key: what it signed verifies no more', params: Type.Object({ id: Type.String({ maxLength: 60 }) }),
      response: { 200: keySchema, ...problems, 404: problemSchema, 409: problemSchema },
    },
  }, async (request) => {
    const { organisation } = access.callerOf(request)
    const { id } = request.params
    const outcome = await identities.retire(organisation, id)
    if (outcome === 'unknown') throw notFound()
    if (outcome === 'still-signs') throw new Problem({ status: 409, type: 'urn:customhouse:problem:key-in-use', title: 'The key still signs', detail: 'Make a new key of its type first' })
    const retired = (await identities.keys(organisation)).find((key) => key.id === id)
    if (retired === undefined) throw notFound()
    return shown(identities, retired)
  })
}

function shown({ dids }: Identities, { organisation, id, type, publicJwk, madeAt, succeededAt, retiredAt }: OwnKey): Static<typeof keySchema> {
  const state = retiredAt === undefined ? (succeededAt === undefined ? 'signs' : 'verifies') : 'retired'
  return {
    id, type, state, madeAt, verificationMethod: `${dids.of(organisation)}#${id}`, publicKeyJwk: publicJwk,
    ...(succeededAt === undefined ? {} : { succeededAt }), ...(retiredAt === undefined ? {} : { retiredAt }),
  }
}
