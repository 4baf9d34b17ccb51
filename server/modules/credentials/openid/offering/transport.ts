import { randomBytes, randomInt } from 'node:crypto'
import { typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { type Finding, rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { preAuthorizedCodeGrantIdentifier } from '@openid4vc/oauth2'
import type { Caller } from '../../../../platform/access/index.ts'
import { uuidV7 } from '../../../../platform/outbox/index.ts'
import { prepareCredential } from '../../issuing/prepare-credential.ts'
import { credentialTypeOf } from '../../types/credential-type-of.ts'
import { walletConditions as conditions } from '../conditions.ts'
import { configurationId } from '../credential-configurations.ts'
import { securingOfFormat, type WalletFormat } from '../wallet-format.ts'
import type { WalletNeeds } from '../wallet-needs.ts'
import { derived } from '../wallet-secret.ts'
import { attemptsMax, type Offer, offerMinutes, type OfferOptions } from './offer.ts'
import type { OfferMade, Offering } from './offering.ts'
import { insertOffer, readOpenOffer } from './store.ts'

export function createOffering(needs: WalletNeeds): Offering {
  return {
    offer: (caller, credential, options) => makeOffer(needs, caller, { credential, options }),
    async fetch(reference) {
      const offer = await needs.database.system((sql) => readOpenOffer(sql, derived('kept', reference), needs.clock.now()))
      if (offer === undefined) return undefined
      const { credentialOfferObject } = await needs.library.issuer.createCredentialOffer({
        issuerMetadata: needs.metadata(offer.organisation),
        credentialConfigurationIds: [...offer.configurations],
        grants: { [preAuthorizedCodeGrantIdentifier]: { 'pre-authorized_code': derived('code', reference), ...(offer.transactionCodeHash === undefined ? {} : { tx_code: transactionCodeForm }) } },
      })
      return credentialOfferObject
    },
  }
}

const transactionCodeForm = { input_mode: 'numeric' as const, length: 6, description: 'The code that the issuer gave you on another way' }

interface Asked {
  readonly credential: JsonObject
  readonly options: OfferOptions
}

async function makeOffer(needs: WalletNeeds, caller: Caller, { credential, options }: Asked): Promise<Outcome<OfferMade>> {
  const { formats = ['dc+sd-jwt'], transactionCode: isCodeAsked = false } = options
  // The keys are there before a wallet asks for the issuer, which is not told to exist without them.
  await needs.identities.keys(caller.organisation)
  const findings = formats.flatMap((format) => findingsAgainst(credential, format, { needs, caller }))
  if (rejects(findings)) return { ok: false, findings }
  const reference = randomBytes(32).toString('base64url')
  const code = derived('code', reference)
  const transactionCode = isCodeAsked ? String(randomInt(1_000_000)).padStart(6, '0') : undefined
  const made = offerFrom(caller, { credential, options: { ...options, formats } }, needs.clock.now())
  const offer = transactionCode === undefined ? made : { ...made, transactionCodeHash: derived('transaction-code', `${code} ${transactionCode}`) }
  await needs.database.write(caller.scope, (sql) => insertOffer(sql, offer, { reference: derived('kept', reference), code: derived('kept', code) }))
  return achieved({ offer, reference, findings, ...(transactionCode === undefined ? {} : { transactionCode }) })
}

/** What stands against issuing it in a format: it is told to the issuer now, who can mend it, and not to the wallet later. */
function findingsAgainst(credential: JsonObject, format: WalletFormat, { needs: { identities, clock }, caller }: { readonly needs: WalletNeeds; readonly caller: Caller }): readonly Finding[] {
  if (credentialTypeOf(credential) === undefined) return [findingAt(conditions.typeNotOffered, '/type')]
  const prepared = prepareCredential(credential, { issuer: identities.dids.of(caller.organisation), now: clock.now(), securing: securingOfFormat(format) })
  return prepared.ok ? prepared.value.findings : prepared.findings
}

function offerFrom({ organisation, subject, environment }: Caller, { credential, options }: Asked, at: Date): Offer {
  const { formats = [], holder, minutes = offerMinutes, disclosable = [], credentialStatus = ['revocation'] } = options
  const type = credentialTypeOf(credential)?.name ?? ''
  return {
    organisation, id: uuidV7(), environment, offeredBy: subject, offeredAt: at.toISOString(), expiresAt: new Date(at.getTime() + minutes * 60_000).toISOString(),
    types: typesOf(credential), configurations: formats.map((format) => configurationId(type, format)), credential, purposes: credentialStatus, disclosable, attemptsLeft: attemptsMax,
    ...(holder === undefined ? {} : { holder }),
  }
}
