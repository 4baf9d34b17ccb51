import { partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { StatusPurpose } from '../../status-list/list-address.ts'
import type { WalletFormat } from '../wallet-format.ts'

/** What an organisation offers to a wallet: one credential, once, in a format of the wallet's choice. */
export interface Offer {
  readonly organisation: string
  readonly id: string
  readonly environment: 'test' | 'production'
  readonly offeredBy: string
  readonly offeredAt: string
  readonly expiresAt: string
  readonly types: readonly string[]
  readonly configurations: readonly string[]
  /** What is to be issued; gone once it was. */
  readonly credential?: JsonObject
  readonly purposes: readonly StatusPurpose[]
  readonly disclosable: readonly string[]
  readonly holder?: string
  readonly transactionCodeHash?: string
  readonly attemptsLeft: number
  readonly codeUsedAt?: string
  readonly tokenKey?: string
  readonly tokenUntil?: string
  readonly takenAt?: string
  readonly takenAs?: string
  readonly holderKey?: string
  readonly issued?: string
  readonly notifiedEvent?: NotifiedEvent
}

/** What a wallet tells of a credential that it was given (OpenID4VCI 1.0, section 11.1). */
export type NotifiedEvent = 'credential_accepted' | 'credential_failure' | 'credential_deleted'

/** How far an offer has come. */
export type OfferState = 'open' | 'collecting' | 'issued' | 'expired' | 'locked'

/** How often a wrong transaction code may be tried: six digits are guessed in one offer of 200,000. */
export const attemptsMax = 5

export function stateOf(offer: Offer, now: Date): OfferState {
  if (offer.issued !== undefined) return 'issued'
  if (offer.codeUsedAt !== undefined) return offer.tokenUntil !== undefined && Date.parse(offer.tokenUntil) <= now.getTime() ? 'expired' : 'collecting'
  if (Date.parse(offer.expiresAt) <= now.getTime()) return 'expired'
  return offer.attemptsLeft === 0 ? 'locked' : 'open'
}

/** Who asks for a credential, as their proof of possession shows. */
export interface Holder {
  /** By what name it is issued to: as the wallet named its key, or the did:jwk of a key without a name. */
  readonly did: string
  /** That name, and the others that the same key has: did:key and did:jwk. */
  readonly names: readonly string[]
  readonly key: JsonObject
  readonly thumbprint: string
}

/** Why a credential cannot go to this holder; undefined where it can. */
export function objectionTo(holder: Holder, { credential, holder: expected }: Pick<Offer, 'credential' | 'holder'>): string | undefined {
  if (expected !== undefined && !holder.names.includes(expected)) return 'The proof is by another key than that of the holder to whom the credential is offered'
  const subject = subjectOf(credential)
  return subject?.startsWith('did:') === true && expected === undefined && !holder.names.includes(subject) ? 'The credential is about another DID than that of the proof' : undefined
}

/**
 * The credential as it is issued to a holder. Where its one subject has no id it is the holder (W3C VC Data Model v2.0, section 4.8); a
 * subject that is something else, goods for instance, stays. An SD-JWT VC is bound by its `cnf` and not by what it says.
 */
export function boundTo(holder: Holder, credential: JsonObject, format: WalletFormat): JsonObject {
  const subject = credential['credentialSubject']
  if (format === 'dc+sd-jwt' || !isJsonObject(subject) || subject['id'] !== undefined) return credential
  return { ...credential, credentialSubject: { id: holder.did, ...subject } }
}

function subjectOf(credential: JsonObject | undefined): string | undefined {
  const subject = credential?.['credentialSubject']
  return isJsonObject(subject) ? partyIdOf(subject) : undefined
}

/** What an organisation asks for when it offers a credential. */
export interface OfferOptions {
  /** Among which the wallet chooses one. */
  readonly formats?: readonly WalletFormat[]
  readonly holder?: string
  /** Whether a transaction code is asked for. */
  readonly transactionCode?: boolean
  readonly minutes?: number
  readonly disclosable?: readonly string[]
  readonly credentialStatus?: readonly StatusPurpose[]
}

/** For how long an offer stands where it is not said otherwise, and at most, in minutes. */
export const offerMinutes = 60
export const offerMinutesMax = 30 * 24 * 60
