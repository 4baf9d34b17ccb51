import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { CheckedProof } from '../verification/credential-verification.ts'
import { contradictions, credentialWithClaims } from './claimed-members.ts'
import { parseCompactJws } from './compact-jws.ts'
import type { CompactJws } from './compact-jws.ts'
import { joseIssuerMissing, josePayloadNotCredential } from './jose-conditions.ts'
import { audienceObjection, claimFormFindings, timeFindings, withoutRegisteredClaims } from './registered-claims.ts'
import { tokenForm } from './token-form.ts'
import { verifyJws } from './verify-jws.ts'
import type { JoseNeeds } from './verify-jws.ts'

/** A credential whose signature holds. */
export interface VerifiedJwtCredential {
  readonly form: 'vc-jwt' | 'vc-jose'
  /** The credential in clear; of a VC-JWT with what its claims say put back. */
  readonly credential: JsonObject
  /** The protected header as sent. */
  readonly header: JsonObject
  /** The payload as signed. */
  readonly claims: JsonObject
  readonly proof: CheckedProof
  /** What else was found: claims that contradict members, dates of the token. A fatal one means that the credential must not be relied on. */
  readonly findings: readonly Finding[]
}

/**
 * Verifies a credential that a JWT secures: `vc+jwt` (Securing Verifiable Credentials using JOSE and COSE section 3.1.1) or, for the
 * data model 1.1, the claim `vc` (Verifiable Credentials Data Model v1.1 section 6.3.1). The key must be one of the issuer's that
 * is allowed `assertionMethod`. Refused where the signature does not hold; the data model itself is not checked here.
 */
export async function verifyJwtCredential(token: string, needs: JoseNeeds): Promise<Outcome<VerifiedJwtCredential>> {
  const jws = parseCompactJws(token)
  if (!jws.ok) return jws
  const read = readCredential(jws.value)
  if (!read.ok) return read
  const { form, credential, findings } = read.value
  const claims = jws.value.payload
  const speaker = typeof claims['iss'] === 'string' ? claims['iss'] : partyIdOf(credential['issuer'])
  if (speaker === undefined) return refused(findingAt(joseIssuerMissing, '/issuer'))
  const proof = await verifyJws(jws.value, needs, { relationship: 'assertionMethod', speaker })
  if (!proof.ok) return proof
  const audience = audienceObjection(claims, needs.audience, { required: false })
  if (audience !== undefined) return refused(findingAt(audience, '/aud'))
  findings.push(...timeFindings(claims, needs.now, { decides: form === 'vc-jwt' }))
  return achieved({ form, credential, header: jws.value.header.members, claims, proof: proof.value, findings })
}

function readCredential({ header, payload }: CompactJws): Outcome<{ form: 'vc-jwt' | 'vc-jose'; credential: JsonObject; findings: Finding[] }> {
  const form = tokenForm(header, payload, 'credential')
  if (!form.ok) return form
  const findings = [...form.value.findings, ...claimFormFindings(payload)]
  if (form.value.form === 'vc-jose') {
    const credential = withoutRegisteredClaims(payload)
    return achieved({ form: 'vc-jose', credential, findings: [...findings, ...contradictions(credential, payload, 'issuer')] })
  }
  if (!isJsonObject(payload['vc'])) return refused(findingAt(josePayloadNotCredential, '/vc'))
  const { document, findings: contradicted } = credentialWithClaims(payload['vc'], payload)
  return achieved({ form: 'vc-jwt', credential: document, findings: [...findings, ...contradicted] })
}
