import { partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { SecuringForm } from '@customhouse/proofs/verification/credential-verification.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ExaminedCredential } from '../../verifying/examined-credential.ts'
import type { ExaminedPresentation } from '../../verifying/verification-answer.ts'
import { walletConditions as conditions } from '../conditions.ts'
import type { WalletFormat } from '../wallet-format.ts'
import { type CredentialQuery, saysWhatIsAsked } from './dcql-query.ts'
import { isOfType } from './type-query.ts'

/** In which forms a presentation, and a credential in it, may come for each format. */
const formsOf: Readonly<Record<WalletFormat, { readonly presented: readonly SecuringForm[]; readonly carried: readonly SecuringForm[] }>> = {
  'dc+sd-jwt': { presented: ['sd-jwt-vc'], carried: ['sd-jwt-vc'] },
  ldp_vc: { presented: ['data-integrity'], carried: ['data-integrity'] },
  jwt_vc_json: { presented: ['vc-jwt', 'vc-jose'], carried: ['vc-jwt', 'vc-jose'] },
}

/**
 * What stands against a presentation as the answer to a query, beside its own verification: that it is of another format, says something
 * else, carries more than one credential, or comes from someone whom the credential is neither about nor from.
 */
export function judgePresentation(query: CredentialQuery, { verification, credentials }: ExaminedPresentation, contexts: ContextLibrary): readonly Finding[] {
  const forms = formsOf[query.format]
  const [only, ...others] = credentials
  const pointer = `/vp_token/${query.id}`
  if (verification.form !== undefined && !forms.presented.includes(verification.form)) return [findingAt(conditions.formatOther, pointer)]
  if (only?.verification.credential === undefined) return [findingAt(conditions.notAsked, pointer)]
  if (others.length > 0) return [findingAt(conditions.tooMany, pointer)]
  const { form, credential } = only.verification
  const isFormat = form !== undefined && forms.carried.includes(form)
  const isAsked = isOfType(credential, query.meta, contexts) && saysWhatIsAsked(credential, query)
  const holding = holdingOf(only, verification.holder)
  const objections: readonly (readonly [boolean, Condition])[] = [
    [!isFormat, conditions.formatOther], [isFormat && !isAsked, conditions.notAsked], [holding === 'another', conditions.holderOther], [holding === 'anyone', conditions.holderUnbound],
  ]
  return objections.flatMap(([holds, condition]) => (holds ? [findingAt(condition, pointer)] : []))
}

/** Who may present a credential, and whether it is the one who does. An issuer may show what it issued itself: a mill its own report. */
function holdingOf({ verification: { keyBinding, credential, issuer } }: ExaminedCredential, holder: string | undefined): 'bound' | 'another' | 'anyone' {
  if (keyBinding !== undefined || (holder !== undefined && holder === issuer)) return 'bound'
  const subjects = didsOf(credential)
  if (subjects.length === 0) return 'anyone'
  return holder !== undefined && subjects.includes(holder) ? 'bound' : 'another'
}

function didsOf(credential: JsonObject | undefined): readonly string[] {
  const subject: unknown = credential?.['credentialSubject']
  const all: readonly unknown[] = Array.isArray(subject) ? subject : [subject]
  return all.flatMap((one) => (isJsonObject(one) ? (partyIdOf(one) ?? []) : [])).filter((id) => id.startsWith('did:'))
}
