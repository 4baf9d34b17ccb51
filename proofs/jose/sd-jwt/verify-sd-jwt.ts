import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { partyIdOf } from '../../credential-model/model-version.ts'
import type { JsonObject } from '../../json-ld/json-value.ts'
import type { CheckedProof } from '../../verification/credential-verification.ts'
import { contradictions } from '../claimed-members.ts'
import { parseCompactJws } from '../compact-jws.ts'
import type { CompactJws } from '../compact-jws.ts'
import { joseIssuerMissing, josePayloadNotCredential, joseTypeMissing, joseTypeWrong } from '../jose-conditions.ts'
import { audienceObjection, claimFormFindings, timeFindings, withoutRegisteredClaims } from '../registered-claims.ts'
import { verifyJws } from '../verify-jws.ts'
import { disclose, hashOf } from './disclose.ts'
import type { PlacedDisclosure } from './disclose.ts'
import { verifyKeyBinding } from './key-binding.ts'
import type { BindingNeeds, VerifiedKeyBinding } from './key-binding.ts'
import { parseSdJwt } from './parse-sd-jwt.ts'
import type { SdJwt } from './parse-sd-jwt.ts'
import { isAtMember, protectedClaims, protectedMembers } from './protected-members.ts'
import type { SdJwtForm } from './protected-members.ts'
import { sdJwtBindingMissing, sdJwtClaimProtected, sdJwtMemberHideable, sdJwtTypeMissing } from './sd-jwt-conditions.ts'

/** What verifying an SD-JWT needs. */
export interface SdJwtNeeds extends BindingNeeds {
  /** Whether the holder must have signed. Also so where a nonce is given. */
  readonly requireKeyBinding?: boolean
}

/** A credential with what was disclosed of it, whose signatures hold. */
export interface VerifiedSdJwt {
  readonly form: SdJwtForm
  /** In clear: the claims of an SD-JWT VC, or W3C data without the claims of the token. */
  readonly credential: JsonObject
  readonly header: JsonObject
  /** The payload with what was disclosed, the claims of the token included. */
  readonly claims: JsonObject
  readonly proof: CheckedProof
  /** Where what was disclosed stands (JSON Pointers). */
  readonly disclosed: readonly string[]
  /** What the holder signed, where there is a key binding. */
  readonly keyBinding?: VerifiedKeyBinding
  /** What else was found. A fatal one means that the credential must not be relied on. */
  readonly findings: readonly Finding[]
}

/**
 * Verifies a credential as SD-JWT or SD-JWT+KB (RFC 9901 section 7): SD-JWT VC with typ `dc+sd-jwt` (draft-ietf-oauth-sd-jwt-vc-13), or W3C
 * data with typ `vc+sd-jwt` (Securing Verifiable Credentials using JOSE and COSE section 3.2). Keys that a header or certificate
 * carries are never used: the issuer in clear and `kid` name the key. Status, type metadata and the data model are not checked here.
 */
export async function verifySdJwt(token: string, needs: SdJwtNeeds): Promise<Outcome<VerifiedSdJwt>> {
  const parsed = parseSdJwt(token)
  if (!parsed.ok) return parsed
  const jws = parseCompactJws(parsed.value.issued)
  if (!jws.ok) return jws
  const proof = await verifyIssuer(jws.value, needs)
  if (!proof.ok) return proof
  const disclosed = disclose(jws.value.payload, parsed.value.disclosures)
  if (!disclosed.ok) return disclosed
  const { payload, placed } = disclosed.value
  const form = formOf(jws.value, payload)
  if (!form.ok) return form
  const binding = await checkBinding(parsed.value, jws.value.payload, needs)
  if (!binding.ok) return binding
  const findings = [...form.value.findings, ...protectionFindings(placed, form.value.form), ...binding.value.findings, ...claimFindings(payload, form.value.form, needs)]
  if (findings.some(({ code }) => code === sdJwtClaimProtected.code)) return { ok: false, findings: findings.filter((each) => rejects([each])) }
  return achieved({
    form: form.value.form,
    credential: form.value.form === 'sd-jwt-vc' ? payload : withoutRegisteredClaims(payload),
    header: jws.value.header.members,
    claims: payload,
    proof: proof.value,
    disclosed: placed.map(({ pointer }) => pointer),
    ...(binding.value.keyBinding === undefined ? {} : { keyBinding: binding.value.keyBinding }),
    findings,
  })
}

/** The issuer must stand in clear in what is signed: iss, or the issuer of W3C data. */
async function verifyIssuer(jws: CompactJws, needs: SdJwtNeeds): Promise<Outcome<CheckedProof>> {
  const { iss, issuer, aud } = jws.payload
  const speaker = typeof iss === 'string' ? iss : partyIdOf(issuer)
  if (speaker === undefined) return refused(findingAt(joseIssuerMissing, '/iss'))
  const proof = await verifyJws(jws, needs, { relationship: 'assertionMethod', speaker })
  if (!proof.ok || aud === undefined) return proof
  const objection = audienceObjection(jws.payload, needs.audience, { required: false })
  return objection === undefined ? proof : refused(findingAt(objection, '/aud'))
}

/** Tells the forms apart by typ alone: `vc+sd-jwt`, which SD-JWT VC once had, now means W3C data. */
function formOf({ header }: CompactJws, payload: JsonObject): Outcome<{ form: SdJwtForm; findings: readonly Finding[] }> {
  if (header.typ === 'dc+sd-jwt') {
    const { vct, iss } = payload
    if (typeof iss !== 'string') return refused(findingAt(joseIssuerMissing, '/iss'))
    return typeof vct === 'string' && vct !== '' ? achieved({ form: 'sd-jwt-vc', findings: [] }) : refused(findingAt(sdJwtTypeMissing, '/vct'))
  }
  if (header.typ !== undefined && header.typ !== 'vc+sd-jwt') return refused(findingAt(joseTypeWrong, ''))
  if (!Object.hasOwn(payload, '@context') || Object.hasOwn(payload, 'vc')) return refused(findingAt(josePayloadNotCredential, ''))
  return achieved({ form: 'vc-sd-jwt', findings: header.typ === undefined ? [findingAt(joseTypeMissing, '')] : [] })
}

async function checkBinding({ bound, keyBinding }: SdJwt, payload: JsonObject, needs: SdJwtNeeds): Promise<Outcome<{ keyBinding?: VerifiedKeyBinding; findings: readonly Finding[] }>> {
  const isRequired = needs.requireKeyBinding ?? needs.nonce !== undefined
  if (keyBinding === undefined) return isRequired ? refused(findingAt(sdJwtBindingMissing, '')) : achieved({ findings: [] })
  const hash = hashOf(payload)
  if (!hash.ok) return hash
  const verified = await verifyKeyBinding(keyBinding, { bound, hash: hash.value, confirmation: payload['cnf'] }, needs)
  return verified.ok ? achieved({ keyBinding: verified.value.binding, findings: verified.value.findings }) : verified
}

function protectionFindings(placed: readonly PlacedDisclosure[], form: SdJwtForm): Finding[] {
  const findings: Finding[] = []
  for (const { pointer } of placed) {
    if (isAtMember(pointer, protectedClaims)) findings.push(findingAt(sdJwtClaimProtected, pointer))
    else if (form === 'vc-sd-jwt' && isAtMember(pointer, protectedMembers)) findings.push(findingAt(sdJwtMemberHideable, pointer))
  }
  return findings
}

function claimFindings(payload: JsonObject, form: SdJwtForm, { now }: SdJwtNeeds): Finding[] {
  const isW3c = form === 'vc-sd-jwt'
  return [...claimFormFindings(payload), ...timeFindings(payload, now, { decides: !isW3c }), ...(isW3c ? contradictions(payload, payload, 'issuer') : [])]
}
