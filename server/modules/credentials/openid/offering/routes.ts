import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../../platform/http/index.ts'
import { anyObject, findingsSchema, idParams, momentSchema, purposeSchema } from '../../schemas.ts'
import { forEveryone, malformed, problems, security } from '../../transport.ts'
import { type WalletFormat, walletFormats } from '../wallet-format.ts'
import type { WalletRouteNeeds } from '../wallets.ts'
import { offerMinutes, offerMinutesMax, stateOf } from './offer.ts'
import { readOffer } from './store.ts'

const tags = ['wallets']

/** Offers of credentials to wallets: made and followed by an organisation's programs, fetched by the wallet that has the link. */
export function offeringRoutes(http: Http, needs: WalletRouteNeeds): void {
  serveOffering(http, needs)
  serveOne(http, needs)
  serveToWallets(http, needs)
}

const formatSchema = Type.Unsafe<WalletFormat>(Type.Union(walletFormats.map((one) => Type.Literal(one))))
const offerBody = Type.Object({
  credential: anyObject,
  options: Type.Optional(Type.Object({
    formats: Type.Optional(Type.Array(formatSchema, { minItems: 1, maxItems: walletFormats.length, uniqueItems: true, description: 'Among which the wallet chooses one; dc+sd-jwt unless said otherwise' })),
    holder: Type.Optional(Type.String({ pattern: '^did:(?:key|jwk):', maxLength: 2000, description: 'Whose key must ask for it: a did:key or did:jwk, where you know it' })),
    transactionCode: Type.Optional(Type.Boolean({ description: 'Whether a code of six digits is asked for, which is to reach the holder on another way than the link' })),
    minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: offerMinutesMax, default: offerMinutes, description: 'For how long the offer stands' })),
    disclosable: Type.Optional(Type.Array(Type.String({ pattern: '^/credentialSubject/', maxLength: 500 }), { maxItems: 200, description: 'JSON Pointers to what the holder may hold back, in dc+sd-jwt' })),
    credentialStatus: Type.Optional(Type.Array(purposeSchema, { maxItems: 2, uniqueItems: true, description: 'The purposes for which it gets a status; revocation unless said otherwise' })),
  }, { additionalProperties: false })),
}, { additionalProperties: false })

function serveOffering(http: Http, needs: WalletRouteNeeds): void {
  http.post('/credential-offers', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'offerCredential', summary: 'Offer a credential to a wallet (OpenID4VCI 1.0, pre-authorized code)',
      description: 'Role: credential-issuer, filer, agency-officer or administrator. The credential is checked now, and issued and given its status when the wallet collects it. Whoever has the link may: hand it to the holder alone, and ask for a transaction code where it may be seen by others.',
      body: offerBody,
      response: {
        201: Type.Object({
          id: Type.String({ format: 'uuid' }), credentialOffer: Type.String({ description: 'The link, to be shown as a QR code or opened on the holder’s device' }), credentialOfferUri: Type.String({ description: 'Where the wallet fetches the offer' }),
          transactionCode: Type.Optional(Type.String({ description: 'Shown this once' })), expiresAt: momentSchema, findings: findingsSchema,
        }),
        ...problems,
      },
    },
  }, async (request, reply) => {
    const caller = needs.access.callerOf(request)
    const { credential, options = {} } = request.body
    const offered = await (await needs.wallets()).offering.offer(caller, isJsonObject(credential) ? credential : {}, options)
    if (!offered.ok) throw malformed(offered.findings)
    const { offer, reference, transactionCode, findings } = offered.value
    const credentialOfferUri = needs.addresses.offer(reference)
    return reply.code(201).send({
      id: offer.id, credentialOfferUri, credentialOffer: `openid-credential-offer://?${new URLSearchParams({ credential_offer_uri: credentialOfferUri }).toString()}`,
      expiresAt: offer.expiresAt, findings, ...(transactionCode === undefined ? {} : { transactionCode }),
    })
  })
}

const offerSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  state: Type.Union([Type.Literal('open'), Type.Literal('collecting'), Type.Literal('issued'), Type.Literal('expired'), Type.Literal('locked')], { description: 'locked: too many wrong transaction codes' }),
  types: Type.Array(Type.String()),
  offeredAt: Type.String(),
  expiresAt: Type.String(),
  holder: Type.Optional(Type.String()),
  credential: Type.Optional(Type.String({ description: 'Our id of what was issued: GET /credentials/{id}' })),
  configuration: Type.Optional(Type.String({ description: 'What the wallet chose' })),
  notified: Type.Optional(Type.String({ description: 'What the wallet told last: credential_accepted, credential_failure or credential_deleted' })),
})

function serveOne(http: Http, { access, clock, database }: WalletRouteNeeds): void {
  http.get('/credential-offers/:id', {
    onRequest: access.guard,
    schema: { tags, security, operationId: 'readCredentialOffer', summary: 'How far an offer to a wallet has come', params: idParams, response: { 200: offerSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, organisation, environment } = access.callerOf(request)
    const offer = await database.read(scope, (sql) => readOffer(sql, { organisation, environment, id: request.params.id }))
    if (offer === undefined) throw notFound()
    const { id, types, offeredAt, expiresAt, holder, issued, takenAs, notifiedEvent } = offer
    return {
      id, state: stateOf(offer, clock.now()), types: [...types], offeredAt, expiresAt, ...(holder === undefined ? {} : { holder }),
      ...(issued === undefined ? {} : { credential: issued, configuration: takenAs ?? '' }), ...(notifiedEvent === undefined ? {} : { notified: notifiedEvent }),
    }
  })
}

function serveToWallets(http: Http, needs: WalletRouteNeeds): void {
  http.get('/wallet/offers/:reference', {
    schema: {
      tags, security: [], operationId: 'fetchCredentialOffer', summary: 'The offer behind a link, for the wallet that has it (OpenID4VCI 1.0)',
      params: Type.Object({ reference: Type.String({ maxLength: 100 }) }), response: { 200: anyObject, 404: problemSchema },
    },
  }, async (request, reply) => {
    const offer = await (await needs.wallets()).offering.fetch(request.params.reference)
    if (offer === undefined) throw notFound()
    return reply.headers(forEveryone).send(offer)
  })
}
