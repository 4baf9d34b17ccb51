import { randomBytes } from 'node:crypto'
import { createDidJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { createDidKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import { jwkOf, thumbprintOf } from '@customhouse/proofs/keys/json-web-key.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { decodeJwt, preAuthorizedCodeGrantIdentifier } from '@openid4vc/oauth2'
import type { Sql } from '../../../../platform/database/index.ts'
import { readIssued } from '../../issuing/store.ts'
import { published } from '../../transport.ts'
import { configurationOf } from '../credential-configurations.ts'
import { boundTo, type Holder, type NotifiedEvent, objectionTo, type Offer } from '../offering/offer.ts'
import { claimOffer, completeOffer, countAttempt, exchangeCode, keepNotification, lockByCode, readByToken, readOffer, releaseOffer, renewNotification } from '../offering/store.ts'
import { securingOfFormat, type WalletFormat } from '../wallet-format.ts'
import type { WalletNeeds } from '../wallet-needs.ts'
import { tokenRefused, WalletRefusal } from '../wallet-refusal.ts'
import { derived } from '../wallet-secret.ts'
import { keyOfJwk, proofAlgorithms } from '../wallet-signature.ts'
import type { Collecting, TokenAnswer, WalletCall } from './wallet-call.ts'
import { giveNonce, noteProof, takeNonce } from './store.ts'

const tokenSeconds = 900
const nonceSeconds = 300
/** How far the time of a proof may be from ours. */
const proofSeconds = 300

export function createCollecting(needs: WalletNeeds): Collecting {
  return {
    token: (call, members) => giveToken(needs, call, members),
    async nonce(organisation) {
      const nonce = randomBytes(24).toString('base64url')
      const now = needs.clock.now()
      await needs.database.system((sql) => giveNonce(sql, { hash: derived('kept', nonce), organisation, until: later(now, nonceSeconds) }, now))
      return { c_nonce: nonce, c_nonce_expires_in: nonceSeconds }
    },
    credential: (call, body) => giveCredential(needs, call, body),
    notification: (call, body) => hearNotification(needs, call, body),
  }
}

/** Exchanges a pre-authorized code for a token (OpenID4VCI 1.0, section 6): once, by whoever brings the transaction code too. */
async function giveToken(needs: WalletNeeds, { organisation, request }: WalletCall, members: ReadonlyMap<string, string>): Promise<TokenAnswer> {
  const parsed = needs.library.authorization.parseAccessTokenRequest({ request, accessTokenRequest: Object.fromEntries(members) })
  if (parsed.grant.grantType !== preAuthorizedCodeGrantIdentifier) throw new WalletRefusal('unsupported_grant_type', 'Only pre-authorized codes are exchanged here')
  const { preAuthorizedCode, txCode } = parsed.grant
  const codeHash = derived('kept', preAuthorizedCode)
  const transactionCodeHash = txCode === undefined ? undefined : derived('transaction-code', `${preAuthorizedCode} ${txCode}`)
  const now = needs.clock.now()
  // A refusal is a value here: it must not undo the attempt that it counts.
  const outcome = await needs.database.system(async (sql): Promise<TokenAnswer | Error> => {
    const offer = await lockByCode(sql, organisation, codeHash)
    const objection = objectionToExchange(offer, now)
    if (offer === undefined || objection !== undefined) return new WalletRefusal('invalid_grant', objection ?? unknownCode)
    try {
      return await exchange(sql, offer, { needs, parsed, codeHash, transactionCodeHash, request, now })
    } catch (error) {
      if (transactionCodeHash !== undefined && transactionCodeHash !== offer.transactionCodeHash) await countAttempt(sql, offer)
      return error instanceof Error ? error : new Error('Cannot exchange a code', { cause: error })
    }
  })
  if (outcome instanceof Error) throw outcome
  return outcome
}

const unknownCode = 'The code is unknown, was used, or has expired'

function objectionToExchange(offer: Offer | undefined, now: Date): string | undefined {
  if (offer === undefined || offer.codeUsedAt !== undefined || Date.parse(offer.expiresAt) <= now.getTime()) return unknownCode
  return offer.attemptsLeft === 0 ? 'Too many wrong transaction codes: ask the issuer for a new offer' : undefined
}

interface Exchange {
  readonly needs: WalletNeeds
  readonly parsed: ReturnType<WalletNeeds['library']['authorization']['parseAccessTokenRequest']>
  readonly codeHash: string
  readonly transactionCodeHash: string | undefined
  readonly request: WalletCall['request']
  readonly now: Date
}

async function exchange(sql: Sql, offer: Offer, { needs, parsed, codeHash, transactionCodeHash, request, now }: Exchange): Promise<TokenAnswer> {
  const { library: { authorization }, metadata } = needs
  const [authorizationServerMetadata] = metadata(offer.organisation).authorizationServers
  if (authorizationServerMetadata === undefined) throw new WalletRefusal('server_error', 'There is no authorization server', { status: 500 })
  // Only digests are compared: the code and the transaction code are kept nowhere.
  const verified = await authorization.verifyPreAuthorizedCodeAccessTokenRequest({
    authorizationServerMetadata, request, now, accessTokenRequest: parsed.accessTokenRequest, expectedPreAuthorizedCode: codeHash,
    grant: { grantType: preAuthorizedCodeGrantIdentifier, preAuthorizedCode: codeHash, ...(transactionCodeHash === undefined ? {} : { txCode: transactionCodeHash }) },
    ...(offer.transactionCodeHash === undefined ? {} : { expectedTxCode: offer.transactionCodeHash }), ...(parsed.dpop === undefined ? {} : { dpop: { jwt: parsed.dpop.jwt, allowedSigningAlgs: [...proofAlgorithms] } }),
  })
  if (parsed.dpop !== undefined) await refuseRepeated(sql, { organisation: offer.organisation, proof: parsed.dpop.jwt, now })
  const token = randomBytes(32).toString('base64url')
  const key = verified.dpop?.jwkThumbprint
  await exchangeCode(sql, offer, { hash: derived('kept', token), key, at: now, until: later(now, tokenSeconds) })
  return { access_token: token, token_type: key === undefined ? 'Bearer' : 'DPoP', expires_in: tokenSeconds }
}

interface SeenProof {
  readonly organisation: string
  readonly proof: string
  readonly now: Date
}

/** A DPoP proof counts once and for a short time (RFC 9449, sections 4.3 and 11.1): the library leaves both to us. */
async function refuseRepeated(sql: Sql, { organisation, proof, now }: SeenProof): Promise<void> {
  const { header, payload } = decodeJwt({ jwt: proof })
  const key = header.jwk === undefined ? undefined : keyOfJwk(header.jwk)
  if (key === undefined || payload.iat === undefined || !isRecent(payload.iat, now)) throw new WalletRefusal('invalid_dpop_proof', 'The proof of possession is too old, or its time is still to come')
  // By key and jti: the text of a proof can be respelt without breaking its signature.
  const hash = derived('kept', `${thumbprintOf(key)} ${String(payload.jti)}`)
  if (!(await noteProof(sql, { hash, organisation, until: later(now, 2 * proofSeconds) }))) throw new WalletRefusal('invalid_dpop_proof', 'The proof of possession was used before')
}

/** The offer that a call's token is for, where the token is proven to be the caller's. */
async function offerOf(needs: WalletNeeds, call: WalletCall): Promise<Offer> {
  const { organisation, request } = call
  const [, scheme = '', token = ''] = /^(Bearer|DPoP) ([\w-]{20,200})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const now = needs.clock.now()
  const offer = token === '' ? undefined : await needs.database.system((sql) => readByToken(sql, { organisation, hash: derived('kept', token), now }))
  if (offer === undefined) throw tokenRefused('There is no such token, or it has expired')
  const isBound = offer.tokenKey !== undefined
  if (isBound !== (scheme.toLowerCase() === 'dpop')) throw tokenRefused('The token is not used as it was given: as Bearer, or as DPoP with a proof', isBound ? 'DPoP' : 'Bearer')
  if (offer.tokenKey !== undefined) await refuseUnproven(needs, call, { token, key: offer.tokenKey })
  return offer
}

/** A token that is bound to a key is used with a proof by that key, for this request and this token (RFC 9449, section 7). */
async function refuseUnproven(needs: WalletNeeds, { organisation, request }: WalletCall, { token, key }: { readonly token: string; readonly key: string }): Promise<void> {
  const proof = request.headers.get('dpop') ?? ''
  const now = needs.clock.now()
  try {
    await needs.library.authorization.verifyDpopJwt({ dpopJwt: proof, request, accessToken: token, expectedJwkThumbprint: key, allowedSigningAlgs: [...proofAlgorithms], now })
    await needs.database.system((sql) => refuseRepeated(sql, { organisation, proof, now }))
  } catch (cause) {
    throw tokenRefused('The proof of possession does not hold for this token and request', 'DPoP', cause)
  }
}

/** Issues what was offered to whoever proves to hold a key (OpenID4VCI 1.0, section 8): once, and again to the same key where the answer was lost. */
async function giveCredential(needs: WalletNeeds, call: WalletCall, body: JsonObject): Promise<object> {
  const offer = await offerOf(needs, call)
  const { issuer } = needs.library
  const issuerMetadata = needs.metadata(call.organisation)
  const parsed = issuer.parseCredentialRequest({ issuerMetadata, credentialRequest: { ...body } })
  const configuration = configurationOf(parsed.credentialConfigurationId ?? '')
  if (configuration === undefined || !offer.configurations.includes(configuration.id)) throw new WalletRefusal('unknown_credential_configuration', 'The offer is for another configuration; name it as credential_configuration_id')
  if (parsed.credentialRequest.credential_response_encryption !== undefined) throw new WalletRefusal('invalid_encryption_parameters', 'Answers are not encrypted beyond TLS here')
  const [jwt, ...others] = parsed.proofs?.jwt ?? []
  if (jwt === undefined || others.length > 0) throw new WalletRefusal('invalid_proof', 'One proof of the type jwt is needed')
  const { signer, payload } = await issuer.verifyCredentialRequestJwtProof({ issuerMetadata, jwt, now: needs.clock.now() })
  await refuseStale(needs, call.organisation, payload)
  const holder = holderOf(signer)
  const objection = objectionTo(holder, offer)
  if (objection !== undefined) throw new WalletRefusal('invalid_proof', objection)
  const credential = await issueOnce(needs, offer, { holder, id: configuration.id, format: configuration.format })
  const notificationId = randomBytes(24).toString('base64url')
  await needs.database.system((sql) => renewNotification(sql, offer, derived('kept', notificationId)))
  return issuer.createCredentialResponse({ credentialRequest: parsed, credentials: [{ credential }], notificationId })
}

/** The proof must be fresh: a nonce of ours, which counts once, and a time near ours. */
async function refuseStale({ database, clock }: WalletNeeds, organisation: string, { nonce, iat }: { readonly nonce?: string | undefined; readonly iat: number }): Promise<void> {
  const now = clock.now()
  const isTaken = nonce !== undefined && (await database.system((sql) => takeNonce(sql, { hash: derived('kept', nonce), organisation, now })))
  if (!isTaken) throw new WalletRefusal('invalid_nonce', 'The nonce was not given out here, was used, or has expired; ask the nonce endpoint for another')
  if (!isRecent(iat, now)) throw new WalletRefusal('invalid_proof', 'The proof is too old, or its time is still to come')
}

function holderOf(signer: { readonly method: string; readonly didUrl?: string; readonly publicJwk: Parameters<typeof keyOfJwk>[0] }): Holder {
  const key = keyOfJwk(signer.publicJwk)
  if (key === undefined) throw new WalletRefusal('invalid_proof', 'The key of the proof is of no type that is taken here')
  const names = [createDidJwk(key).did, createDidKey(key).did]
  const named = signer.didUrl?.split('#')[0]
  return { did: named ?? createDidJwk(key).did, names: named === undefined ? names : [...names, named], key: jwkOf(key), thumbprint: thumbprintOf(key) }
}

interface Wanted {
  readonly holder: Holder
  readonly id: string
  readonly format: WalletFormat
}

async function issueOnce(needs: WalletNeeds, offer: Offer, { holder, id, format }: Wanted): Promise<JsonObject | string> {
  const isClaimed = await needs.database.system((sql) => claimOffer(sql, offer, { as: id, holderKey: holder.thumbprint, at: needs.clock.now() }))
  if (!isClaimed) return issuedBefore(needs, offer, { holder, id, format })
  try {
    if (offer.credential === undefined) throw new WalletRefusal('credential_request_denied', 'The offer has run out')
    const { organisation, environment, purposes, disclosable } = offer
    const isSdJwt = format === 'dc+sd-jwt'
    const issued = await needs.engine.issue({
      organisation, environment, purposes, subject: offer.offeredBy, credential: boundTo(holder, offer.credential, format), credentialId: `urn:uuid:${offer.id}`,
      // Of the suites of ldp_vc, the one that fits the credential.
      ...(format === 'ldp_vc' ? {} : { securing: securingOfFormat(format) }),
      ...(isSdJwt ? { disclosable, holderKey: holder.key } : {}),
    })
    if (!issued.ok) throw new WalletRefusal('credential_request_denied', 'The credential cannot be issued as it was offered; its issuer was told why when it was offered')
    await needs.database.system((sql) => completeOffer(sql, offer, { issued: issued.value.id, notificationHash: derived('kept', randomBytes(24).toString('base64url')) }))
    return issued.value.credential
  } catch (error) {
    await needs.database.system((sql) => releaseOffer(sql, offer))
    throw error
  }
}

/** The answer may have been lost on its way: the same key gets the same credential again, and nobody else. */
async function issuedBefore({ database }: WalletNeeds, { organisation, environment, id }: Offer, { holder, id: configuration }: Wanted): Promise<JsonObject | string> {
  const found = await database.system(async (sql) => {
    const offer = await readOffer(sql, { organisation, environment, id })
    const isSame = offer?.holderKey === holder.thumbprint && offer.takenAs === configuration && offer.issued !== undefined
    return isSame ? readIssued(sql, organisation, offer.issued) : undefined
  })
  if (found?.content === undefined) throw new WalletRefusal('credential_request_denied', 'The credential was issued already')
  return found.content
}

const events: ReadonlySet<unknown> = new Set<NotifiedEvent>(['credential_accepted', 'credential_failure', 'credential_deleted'])

function isEvent(value: unknown): value is NotifiedEvent {
  return events.has(value)
}

async function hearNotification(needs: WalletNeeds, call: WalletCall, { notification_id: id, event }: JsonObject): Promise<void> {
  const offer = await offerOf(needs, call)
  if (typeof id !== 'string' || !isEvent(event)) throw new WalletRefusal('invalid_notification_request', 'A notification has a notification_id and one of the three events')
  const at = needs.clock.now()
  const isKept = await needs.database.system(async (sql) => {
    if (!(await keepNotification(sql, offer, { hash: derived('kept', id), event, at }))) return false
    const data = { offer: offer.id, credential: offer.issued ?? '', event }
    if (offer.notifiedEvent !== event) await needs.outbox.publish(sql, [published({ type: 'WalletNotified', data }, { organisation: offer.organisation, subject: offer.id, environment: offer.environment }, at)])
    return true
  })
  if (!isKept) throw new WalletRefusal('invalid_notification_id', 'There is no such notification for this token')
}

function isRecent(seconds: number, now: Date): boolean {
  return Math.abs(now.getTime() / 1000 - seconds) <= proofSeconds
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}
