import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { partyIdOf, typesOf } from '../credential-model/model-version.ts'
import { validateCredential } from '../credential-model/validate-credential.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { boundedNeeds } from './bounded-needs.ts'
import type { BoundedNeeds } from './bounded-needs.ts'
import { checkInlineContext } from './check-inline-context.ts'
import { checkIssuer } from './check-issuer.ts'
import { checkResources } from './check-resources.ts'
import { checkScatteredMembers } from './check-scattered-members.ts'
import { checkSchemas } from './check-schemas.ts'
import { checkStatuses, checkStatusesOfToken } from './check-statuses.ts'
import type { CheckedStatuses } from './check-statuses.ts'
import type { CredentialVerification } from './credential-verification.ts'
import { openCredential } from './open-credential.ts'
import type { OpenedCredential } from './open-credential.ts'
import { readSecuredDocument } from './read-secured-document.ts'
import type { SecuredDocument, SecuredInput } from './read-secured-document.ts'
import { statedNotices } from './stated-notices.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'
import type { VerificationNeeds, VerificationOptions } from './verification-needs.ts'

/**
 * Verifies a credential in any of the forms that are known: JSON with Data Integrity proofs, JWT (VC-JWT of the data model 1.1, VC-JOSE of 2.0),
 * SD-JWT, or an envelope around one of them (W3C Verifiable Credentials Data Model v2.0, section 7.1). Checked are size and form, the data model, every proof, that the issuer
 * controls the key, the period, the status, the schemas and the digests of related resources; each fault is a finding with its place. Never throws, and asks
 * for nothing on the word of a credential whose signature does not hold.
 *
 * Whether the issuer is one that may say such things is not asked here.
 */
export async function verifyCredential(input: SecuredInput, needs: VerificationNeeds, options: VerificationOptions = {}): Promise<CredentialVerification> {
  try {
    const read = readSecuredDocument(input)
    return read.ok ? await verifySecuredCredential(read.value, boundedNeeds(needs), options) : unverified(read.findings)
  } catch {
    // Whatever a part of it stumbles over, the credential is not verified.
    return unverified([findingAt(conditions.failed, '')])
  }
}

/** Verifies a credential whose form is known already, within the bounds of the call that it is part of. May throw where a part of `needs` does. */
export async function verifySecuredCredential(secured: SecuredDocument, needs: BoundedNeeds, options: VerificationOptions): Promise<CredentialVerification> {
  const moment = needs.now()
  const opened = await openCredential(secured, { ...options, contexts: needs.contexts, findKey: needs.findKey, work: needs.work, moment })
  const { credential, proofs } = opened
  if (credential === undefined) return unverified(opened.findings)
  const issuer = issuerOf(opened, credential)
  const bound = [...opened.findings, ...checkIssuer(issuer, proofs), ...checkInlineContext(secured, proofs, issuer), ...checkScatteredMembers(secured, proofs, issuer)]
  // Nothing is looked up on the word of a credential whose signature does not hold.
  const further = rejects(bound) ? noLookups : await lookUp(opened, credential, { needs, options })
  const findings = [...modelFindings(opened, credential, moment), ...bound, ...further.findings, ...statedNotices(credential)]
  return {
    verified: !rejects(findings),
    ...(opened.form === undefined ? {} : { form: opened.form }),
    credential,
    ...(issuer === undefined ? {} : { issuer }),
    types: opened.form === 'sd-jwt-vc' ? verifiableTypes(credential) : typesOf(credential),
    proofs,
    ...(opened.disclosed === undefined ? {} : { disclosed: opened.disclosed }),
    ...(opened.keyBinding === undefined ? {} : { keyBinding: opened.keyBinding }),
    statuses: further.statuses,
    findings,
  }
}

/** What has not come so far as to be a credential. */
export function unverified(findings: readonly Finding[]): CredentialVerification {
  return { verified: false, types: [], proofs: [], statuses: [], findings }
}

const noLookups: CheckedStatuses = { statuses: [], findings: [] }

async function lookUp({ form }: OpenedCredential, credential: JsonObject, { needs, options }: { needs: VerificationNeeds; options: VerificationOptions }): Promise<CheckedStatuses> {
  if (form === 'sd-jwt-vc') return checkStatusesOfToken(credential, needs.statusLists, options)
  const { statuses, findings } = await checkStatuses(credential, needs.statusLists, options)
  return { statuses, findings: [...findings, ...checkSchemas(credential, needs.schemas), ...(await checkResources(credential, needs.resources))] }
}

/** An SD-JWT VC has claims of its own and not those of the W3C data model; its reader has checked them. */
function modelFindings({ form }: OpenedCredential, credential: JsonObject, moment: Date): readonly Finding[] {
  return form === 'sd-jwt-vc' ? [] : validateCredential(credential, moment)
}

function issuerOf({ form }: OpenedCredential, credential: JsonObject): string | undefined {
  return partyIdOf(form === 'sd-jwt-vc' ? credential.iss : credential.issuer)
}

function verifiableTypes({ vct }: JsonObject): readonly string[] {
  return typeof vct === 'string' ? [vct] : []
}
