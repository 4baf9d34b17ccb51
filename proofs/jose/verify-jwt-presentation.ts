import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { CheckedProof } from '../verification/credential-verification.ts'
import { contradictions, presentationWithClaims } from './claimed-members.ts'
import { parseCompactJws } from './compact-jws.ts'
import type { CompactJws } from './compact-jws.ts'
import { josePayloadNotPresentation } from './jose-conditions.ts'
import { claimFormFindings, replayFindings, timeFindings, withoutRegisteredClaims } from './registered-claims.ts'
import { tokenForm } from './token-form.ts'
import { verifyJws } from './verify-jws.ts'
import type { JoseNeeds } from './verify-jws.ts'

/** A presentation whose signature holds and that was made for this verifier, now. Its credentials are not verified yet. */
export interface VerifiedJwtPresentation {
  readonly form: 'vc-jwt' | 'vc-jose'
  /** The presentation in clear. Its credentials are tokens, envelopes or objects with proofs of their own. */
  readonly presentation: JsonObject
  readonly header: JsonObject
  /** The payload as signed. */
  readonly claims: JsonObject
  readonly proof: CheckedProof
  /** What was found without being fatal. */
  readonly findings: readonly Finding[]
}

/**
 * Verifies a presentation that a JWT secures: `vp+jwt` (Securing Verifiable Credentials using JOSE and COSE section 3.1.2) or, for
 * the data model 1.1, the claim `vp`. The key must be one of the holder's that is allowed `authentication`. Whatever is fatal refuses: a
 * presentation that is expired, contradicts itself, or answers another request has nothing to show.
 */
export async function verifyJwtPresentation(token: string, needs: JoseNeeds): Promise<Outcome<VerifiedJwtPresentation>> {
  const jws = parseCompactJws(token)
  if (!jws.ok) return jws
  const read = readPresentation(jws.value)
  if (!read.ok) return read
  const { form, presentation } = read.value
  const claims = jws.value.payload
  const speaker = typeof claims['iss'] === 'string' ? claims['iss'] : partyIdOf(presentation['holder'])
  const proof = await verifyJws(jws.value, needs, { relationship: 'authentication', ...(speaker === undefined ? {} : { speaker }) })
  if (!proof.ok) return proof
  const findings = [...read.value.findings, ...timeFindings(claims, needs.now, { decides: true }), ...replayFindings(claims, needs)]
  if (rejects(findings)) return { ok: false, findings }
  return achieved({ form, presentation, header: jws.value.header.members, claims, proof: proof.value, findings })
}

function readPresentation({ header, payload }: CompactJws): Outcome<{ form: 'vc-jwt' | 'vc-jose'; presentation: JsonObject; findings: readonly Finding[] }> {
  const form = tokenForm(header, payload, 'presentation')
  if (!form.ok) return form
  const findings = [...form.value.findings, ...claimFormFindings(payload)]
  if (form.value.form === 'vc-jose') {
    const presentation = withoutRegisteredClaims(payload)
    return achieved({ form: 'vc-jose', presentation, findings: [...findings, ...contradictions(presentation, payload, 'holder')] })
  }
  if (!isJsonObject(payload['vp'])) return refused(findingAt(josePayloadNotPresentation, '/vp'))
  const { document, findings: contradicted } = presentationWithClaims(payload['vp'], payload)
  return achieved({ form: 'vc-jwt', presentation: document, findings: [...findings, ...contradicted] })
}
