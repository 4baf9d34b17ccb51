import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../../platform/http/index.ts'
import { anyObject } from '../../schemas.ts'
import { forEveryone } from '../../transport.ts'
import { membersOf, walletScope } from '../wallet-scope.ts'
import { formBody, refusals } from '../wallet-schemas.ts'
import type { WalletRouteNeeds } from '../wallets.ts'
import type { WalletCall } from './wallet-call.ts'

const tags = ['wallets']
/** Codes, tokens and proofs are short. */
const messageBytesMax = 64 * 1024
const brief = 'public, max-age=300'
const params = Type.Object({ organisation: Type.String({ examples: ['northmoor'] }) })

/** What wallets call to collect a credential (OpenID4VCI 1.0). Public: the code in the offer is what lets a wallet in. */
export function collectingRoutes(http: Http, needs: WalletRouteNeeds): void {
  serveMetadata(http, needs)
  walletScope(http, (scope) => {
    serveToken(scope, needs)
    serveNonce(scope, needs)
    serveCredential(scope, needs)
    serveNotification(scope, needs)
  })
}

function serveMetadata(http: Http, needs: WalletRouteNeeds): void {
  const schema = { tags, security: [], params, response: { 200: anyObject, 404: problemSchema } }
  // The path of the issuer comes after the well-known part (OpenID4VCI 1.0 section 12.2.2, RFC 8414 section 3.1).
  http.get('/.well-known/openid-credential-issuer/organisations/:organisation', {
    schema: { ...schema, operationId: 'readCredentialIssuerMetadata', summary: 'What an organisation can issue to wallets (OpenID4VCI 1.0)', description: 'It is there from the organisation’s first offer or signature on.' },
  }, async (request, reply) => {
    const { credentialIssuer } = (await needs.wallets()).metadata(await issuerNamed(needs, request.params.organisation))
    return reply.headers({ ...forEveryone, 'cache-control': brief }).send(credentialIssuer)
  })
  http.get('/.well-known/oauth-authorization-server/organisations/:organisation', {
    schema: { ...schema, operationId: 'readWalletAuthorizationMetadata', summary: 'How wallets exchange a pre-authorized code for a token (RFC 8414)' },
  }, async (request, reply) => {
    const [server = {}] = (await needs.wallets()).metadata(await issuerNamed(needs, request.params.organisation)).authorizationServers
    return reply.headers({ ...forEveryone, 'cache-control': brief }).send(server)
  })
}

/** Whether there is an organisation is not told before its first signature. */
async function issuerNamed({ identities }: WalletRouteNeeds, name: string): Promise<string> {
  const found = /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? await identities.document(name) : undefined
  if (found === undefined) throw notFound()
  return name
}

function callOf(request: FastifyRequest, organisation: string, url: string): WalletCall {
  const headers = new Headers()
  for (const name of ['authorization', 'dpop']) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  return { organisation, request: { method: 'POST', url, headers } }
}

const tokenAnswer = Type.Object({ access_token: Type.String(), token_type: Type.Union([Type.Literal('Bearer'), Type.Literal('DPoP')]), expires_in: Type.Integer() })

function serveToken(http: Http, { wallets, addresses }: WalletRouteNeeds): void {
  http.post<{ Params: { organisation: string } }>('/organisations/:organisation/wallet/token', {
    bodyLimit: messageBytesMax,
    schema: {
      tags, security: [], params, operationId: 'exchangePreAuthorizedCode', summary: 'Exchange the code of an offer for a token (OpenID4VCI 1.0)',
      description: 'A code counts once; five wrong transaction codes lock the offer. A DPoP proof (RFC 9449) binds the token to a key, where the wallet sends one.',
      body: formBody({ grant_type: 'urn:ietf:params:oauth:grant-type:pre-authorized_code', 'pre-authorized_code': 'From the offer', tx_code: 'Where the offer asks for one' }),
      response: { 200: tokenAnswer, ...refusals },
    },
  }, async (request, reply) => {
    const { organisation } = request.params
    const answer = await (await wallets()).collecting.token(callOf(request, organisation, addresses.token(organisation)), membersOf(request.body))
    return reply.headers(forEveryone).send(answer)
  })
}

function serveNonce(http: Http, needs: WalletRouteNeeds): void {
  http.post('/organisations/:organisation/wallet/nonce', {
    bodyLimit: messageBytesMax,
    schema: {
      tags, security: [], params, operationId: 'createWalletNonce', summary: 'A nonce for a proof of possession, good once and for five minutes (OpenID4VCI 1.0)',
      response: { 200: Type.Object({ c_nonce: Type.String(), c_nonce_expires_in: Type.Integer() }), 404: problemSchema },
    },
  }, async (request, reply) => {
    const answer = await (await needs.wallets()).collecting.nonce(await issuerNamed(needs, request.params.organisation))
    return reply.headers(forEveryone).send(answer)
  })
}

function serveCredential(http: Http, { wallets, addresses }: WalletRouteNeeds): void {
  http.post('/organisations/:organisation/wallet/credential', {
    bodyLimit: messageBytesMax,
    schema: {
      tags, security: [], params, operationId: 'collectCredential', summary: 'Collect the credential that was offered, bound to the wallet’s key (OpenID4VCI 1.0)',
      description: 'The token comes as Bearer, or as DPoP with a proof. The proof of possession is a JWT of the type openid4vci-proof+jwt by a JWK, did:key or did:jwk. The same key may ask again where the answer was lost.',
      body: anyObject, response: { 200: anyObject, ...refusals, 401: refusals[400] },
    },
  }, async (request, reply) => {
    const { organisation } = request.params
    const answer = await (await wallets()).collecting.credential(callOf(request, organisation, addresses.credential(organisation)), jsonOf(request.body))
    return reply.headers(forEveryone).send({ ...answer })
  })
}

function serveNotification(http: Http, { wallets, addresses }: WalletRouteNeeds): void {
  http.post('/organisations/:organisation/wallet/notification', {
    bodyLimit: messageBytesMax,
    schema: {
      tags, security: [], params, operationId: 'notifyIssuer', summary: 'Tell the issuer what became of a credential (OpenID4VCI 1.0)',
      body: anyObject, response: { 204: Type.Null(), ...refusals, 401: refusals[400] },
    },
  }, async (request, reply) => {
    const { organisation } = request.params
    await (await wallets()).collecting.notification(callOf(request, organisation, addresses.notification(organisation)), jsonOf(request.body))
    return reply.headers(forEveryone).code(204).send(null)
  })
}

function jsonOf(body: unknown): JsonObject {
  return isJsonObject(body) ? body : {}
}
