import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { createDidJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { presentSdJwt } from '@customhouse/proofs/jose/sd-jwt/present-sd-jwt.ts'
import { keyFromJwk } from '@customhouse/proofs/keys/json-web-key.ts'
import type { SigningKey } from '@customhouse/proofs/keys/verification-key.ts'
import { createPresentation } from '@customhouse/proofs/verification/create-presentation.ts'
import { type CallbackContext, clientAuthenticationAnonymous, type HashAlgorithm, type Jwk, type JwtSigner, setGlobalConfig } from '@openid4vc/oauth2'
import { Openid4vciClient } from '@openid4vc/openid4vci'
import { Openid4vpClient } from '@openid4vc/openid4vp'

/** How a wallet departs from what it should do. */
export interface Misbehaviour {
  readonly nonce?: string
  readonly audience?: string
  /** Signs the proof with another key than the one that it names. */
  readonly signsWith?: KeyObject
  readonly issuedAt?: Date
}

export interface CollectOptions extends Misbehaviour {
  readonly format: string
  readonly transactionCode?: string
  readonly dpop?: boolean
}

export interface Collected {
  readonly credential: JsonObject | string
  readonly notify: (event: 'credential_accepted' | 'credential_deleted') => Promise<number>
  /** Asks for the credential again with the same token. */
  readonly again: (misbehaviour?: Misbehaviour) => Promise<JsonObject | string>
}

/** What a wallet was asked, as it shows it to its holder. */
export interface Asked {
  readonly clientId: string
  readonly nonce: string
  readonly purpose: unknown
  readonly queries: readonly { readonly id: string; readonly format: string }[]
  /** Posts an answer; answers the status and the body. */
  readonly answer: (presentations: Readonly<Record<string, readonly (JsonObject | string)[]>>) => Promise<{ readonly status: number; readonly body: unknown }>
}

export interface PresentingOptions {
  readonly nonce?: string
  readonly audience?: string
}

/** A wallet of the kind that people have: the holder’s side of the protocols by the library, its keys by node:crypto. */
export interface TestWallet {
  readonly did: string
  readonly privateKey: KeyObject
  collect(offer: string, options: CollectOptions): Promise<Collected>
  open(link: string): Promise<Asked>
  /** A DPoP proof for a request (RFC 9449). */
  proofFor(url: string): string
  /** Presents a credential for what was asked, bound to it. */
  present(credential: JsonObject | string, asked: Pick<Asked, 'clientId' | 'nonce'>, options?: PresentingOptions): Promise<JsonObject | string>
}

export function testWallet(): TestWallet {
  setGlobalConfig({ allowInsecureUrls: true })
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = jwkOfKey(publicKey)
  const { did, verificationMethod } = createDidJwk({ type: 'P-256', publicKey })
  const key: SigningKey = { type: 'P-256', verificationMethod, sign: (bytes) => signed(privateKey, bytes) }
  const callbacksWith = (signing: KeyObject): CallbackContext => ({
    fetch, hash: (data, algorithm: HashAlgorithm) => createHash(algorithm.replace('-', '')).update(data).digest(), generateRandom: (length) => randomBytes(length),
    clientAuthentication: clientAuthenticationAnonymous(), verifyJwt, decryptJwe: unused, encryptJwe: unused,
    signJwt: (_signer, { header, payload }) => {
      const input = `${encoded(header)}.${encoded(payload)}`
      return { jwt: `${input}.${signed(signing, Buffer.from(input)).toString('base64url')}`, signerJwk: jwk }
    },
  })
  const callbacks = callbacksWith(privateKey)
  return {
    did,
    privateKey,
    async collect(offer, { format, transactionCode, dpop: isBound = false, ...misbehaviour }) {
      const client = new Openid4vciClient({ callbacks })
      const credentialOffer = await client.resolveCredentialOffer(offer)
      const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer)
      const credentialConfigurationId = credentialOffer.credential_configuration_ids.find((id) => id.endsWith(`_${format}`)) ?? ''
      const bound = isBound ? { dpop: { signer: { method: 'jwk' as const, alg: 'ES256', publicJwk: jwk } } } : {}
      const { accessTokenResponse } = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({ credentialOffer, issuerMetadata, ...(transactionCode === undefined ? {} : { txCode: transactionCode }), ...bound })
      const accessToken = accessTokenResponse.access_token
      const ask = async ({ nonce, audience, signsWith = privateKey, issuedAt }: Misbehaviour = {}) => {
        const { c_nonce: given } = await client.requestNonce({ issuerMetadata })
        const prover = new Openid4vciClient({ callbacks: callbacksWith(signsWith) })
        const aimed = audience === undefined ? issuerMetadata : { ...issuerMetadata, credentialIssuer: { ...issuerMetadata.credentialIssuer, credential_issuer: audience } }
        const signer: JwtSigner = { method: 'did', alg: 'ES256', didUrl: verificationMethod }
        const { jwt } = await prover.createCredentialRequestJwtProof({ issuerMetadata: aimed, credentialConfigurationId, signer, nonce: nonce ?? given, ...(issuedAt === undefined ? {} : { issuedAt }) })
        const answer = await client.retrieveCredentials({ issuerMetadata, accessToken, credentialConfigurationId, proofs: { jwt: [jwt] }, ...bound })
        return answer.credentialResponse
      }
      const read = ({ credentials = [] }: Awaited<ReturnType<typeof ask>>): JsonObject | string => {
        const [first] = credentials
        const credential: unknown = isJsonObject(first) ? first['credential'] : undefined
        if (typeof credential !== 'string' && !isJsonObject(credential)) throw new Error('The issuer gave no credential')
        return credential
      }
      const response = await ask(misbehaviour)
      return {
        credential: read(response),
        again: async (other) => read(await ask(other)),
        notify: async (event) => (await client.sendNotification({ issuerMetadata, accessToken, notification: { notificationId: response.notification_id ?? '', event }, ...bound })).response.status,
      }
    },
    async open(link) {
      const client = new Openid4vpClient({ callbacks })
      const { params } = client.parseOpenid4vpAuthorizationRequest({ authorizationRequest: link })
      const { authorizationRequestPayload, dcql } = await client.resolveOpenId4vpAuthorizationRequest({ authorizationRequestPayload: params })
      const query = dcql?.query as { readonly credentials: Asked['queries'] } | undefined
      return {
        clientId: authorizationRequestPayload.client_id ?? '',
        nonce: authorizationRequestPayload.nonce,
        purpose: authorizationRequestPayload['purpose'],
        queries: query?.credentials ?? [],
        async answer(presentations) {
          const { authorizationResponsePayload } = await client.createOpenid4vpAuthorizationResponse({ authorizationRequestPayload, authorizationResponsePayload: { vp_token: presentations as Record<string, [string]> } })
          const { response } = await client.submitOpenid4vpAuthorizationResponse({ authorizationRequestPayload: { response_uri: String(authorizationRequestPayload['response_uri']) }, authorizationResponsePayload })
          return { status: response.status, body: await response.json() }
        },
      }
    },
    proofFor(url) {
      const input = `${encoded({ typ: 'dpop+jwt', alg: 'ES256', jwk })}.${encoded({ jti: randomBytes(16).toString('hex'), htm: 'POST', htu: url, iat: Math.floor(Date.now() / 1000) })}`
      return `${input}.${signed(privateKey, Buffer.from(input)).toString('base64url')}`
    },
    async present(credential, asked, { nonce = asked.nonce, audience = asked.clientId } = {}) {
      const securing = typeof credential === 'string' ? { form: 'vc-jwt' as const } : { form: 'data-integrity' as const, cryptosuite: 'ecdsa-rdfc-2019', contexts: contextLibrary() }
      const presented = typeof credential === 'string' && credential.includes('~')
        ? await presentSdJwt(credential, { disclose: 'all', keyBinding: { key, nonce, audience, issuedAt: new Date() } })
        : await createPresentation({ credentials: [credential], key, challenge: nonce, domain: audience, created: new Date(), securing })
      if (!presented.ok) throw new Error(`Cannot present: ${presented.findings.map(({ code }) => code).join(', ')}`)
      return presented.value
    },
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function signed(key: KeyObject, bytes: Uint8Array): Buffer {
  return sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })
}

function jwkOfKey(key: KeyObject): Jwk {
  const { kty = '', crv = '', x = '', y = '' } = key.export({ format: 'jwk' })
  return { kty, crv, x, y }
}

/** Verifies a verifier’s request by its DID document, fetched as wallets do. */
async function verifyJwt(signer: JwtSigner, { compact }: { readonly compact: string }): Promise<{ verified: true; signerJwk: Jwk } | { verified: false }> {
  const jwk = signer.method === 'did' ? await publishedKey(signer.didUrl) : undefined
  const key = isJsonObject(jwk) ? keyFromJwk(jwk) : undefined
  if (jwk === undefined || key?.ok !== true) return { verified: false }
  const at = compact.lastIndexOf('.')
  const isSigned = verify('sha256', Buffer.from(compact.slice(0, at)), { key: key.value.publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(compact.slice(at + 1), 'base64url'))
  return isSigned ? { verified: true, signerJwk: jwk } : { verified: false }
}

async function publishedKey(didUrl: string): Promise<Jwk | undefined> {
  const [did = ''] = didUrl.split('#')
  const [host = '', ...path] = did.slice('did:web:'.length).split(':')
  const address = `http://${decodeURIComponent(host)}/${path.length === 0 ? '.well-known' : path.join('/')}/did.json`
  const document = await (await fetch(address)).json() as { readonly verificationMethod: readonly { readonly id: string; readonly publicKeyJwk?: Jwk }[] }
  return document.verificationMethod.find(({ id }) => id === didUrl)?.publicKeyJwk
}

function unused(): never {
  throw new Error('Nothing is encrypted in these journeys')
}
