import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { presentationConditions } from '../credential-model/credential-conditions.ts'
import { eachValue } from '../json/json-list.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { validatePresentation } from '../credential-model/validate-presentation.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import type { CheckedProof, CredentialVerification, PresentationVerification } from './credential-verification.ts'
import { compareSubjects } from './compare-subjects.ts'
import { boundedNeeds } from './bounded-needs.ts'
import type { BoundedNeeds } from './bounded-needs.ts'
import { checkInlineContext } from './check-inline-context.ts'
import { checkScatteredMembers } from './check-scattered-members.ts'
import { openPresentation } from './open-presentation.ts'
import { readSecuredDocument } from './read-secured-document.ts'
import type { SecuredDocument, SecuredInput } from './read-secured-document.ts'
import type { SeenChallenges } from './seen-challenges.ts'
import { statedNotices } from './stated-notices.ts'
import { presentationVerificationConditions as conditions, verificationConditions } from './verification-conditions.ts'
import type { VerificationNeeds, VerificationOptions } from './verification-needs.ts'
import { unverified, verifySecuredCredential } from './verify-credential.ts'

/** What a presentation must answer. */
export interface PresentationOptions extends Pick<VerificationOptions, 'acceptStatusIssuer' | 'unknownStatus'> {
  /** The challenge (Data Integrity) or nonce (JOSE) that was given out for it. Without one a copy cannot be told from the original. */
  readonly challenge?: string
  /** The domain or audience of the one who asked. */
  readonly domain?: string
  /** Remembers which challenges were answered; a challenge counts once. */
  readonly seenChallenges?: SeenChallenges
}

/** More than anyone presents at a time. */
const credentialsMax = 64

/**
 * Verifies a presentation: its own form and proofs, that it answers the challenge and the domain, that its holder controls the key,
 * that its challenge was not answered before, and every credential in it as verifyCredential() does. Never throws, and asks for nothing on the word of
 * a presentation whose signature does not hold.
 */
export async function verifyPresentation(input: SecuredInput, needs: VerificationNeeds, options: PresentationOptions = {}): Promise<PresentationVerification> {
  try {
    const read = readSecuredDocument(input)
    if (!read.ok) return refusedPresentation(read.findings)
    const bounded = boundedNeeds(needs)
    return await (read.value.kind === 'sd-jwt' ? verifyBound(read.value, bounded, options) : verifySecured(read.value, bounded, options))
  } catch {
    // Whatever a part of it stumbles over, the presentation is not verified.
    return refusedPresentation([findingAt(verificationConditions.failed, '')])
  }
}

async function verifySecured(secured: SecuredDocument, needs: BoundedNeeds, options: PresentationOptions): Promise<PresentationVerification> {
  const { challenge, domain } = options
  const request = { ...(challenge === undefined ? {} : { nonce: challenge }), ...(domain === undefined ? {} : { audience: domain }) }
  const opened = await openPresentation(secured, { contexts: needs.contexts, findKey: needs.findKey, work: needs.work, moment: needs.now(), ...request })
  const { presentation, proofs, form } = opened
  if (presentation === undefined) return refusedPresentation(opened.findings)
  const stated = partyIdOf(presentation.holder)
  const own = [...validatePresentation(presentation), ...opened.findings, ...checkHolder(stated, proofs), ...checkInlineContext(secured, proofs, stated), ...checkScatteredMembers(secured, proofs, stated)]
  const replay = rejects(own) ? [] : await checkReplay(options)
  const carried = rejects([...own, ...replay]) ? noCredentials : await verifyCarried(presentation, needs, options)
  const holder = stated ?? proofs.find(({ isSound }) => isSound)?.controller
  const findings = [...own, ...replay, ...carried.findings, ...compareSubjects(holder, presentation, carried.credentials), ...statedNotices(presentation)]
  return { verified: !rejects(findings), ...(form === undefined ? {} : { form }), presentation, ...(holder === undefined ? {} : { holder }), proofs, credentials: carried.credentials, findings }
}

/** An SD-JWT with its holder's key binding presents itself (RFC 9901, section 4.3). */
async function verifyBound(secured: SecuredDocument, needs: BoundedNeeds, options: PresentationOptions): Promise<PresentationVerification> {
  const { challenge, domain } = options
  const request = { ...(challenge === undefined ? {} : { nonce: challenge }), ...(domain === undefined ? {} : { audience: domain }) }
  const credential = await verifySecuredCredential(secured, needs, { ...carriedOptions(options), ...request, keyBinding: 'required' })
  const replay = credential.verified ? await checkReplay(options) : [findingAt(conditions.credentialUnverified, '')]
  const holder = credential.keyBinding?.verificationMethod?.split('#')[0]
  return { verified: !rejects(replay), ...(credential.form === undefined ? {} : { form: credential.form }), ...(holder === undefined ? {} : { holder }), proofs: [], credentials: [credential], findings: replay }
}

interface Carried {
  readonly credentials: readonly CredentialVerification[]
  readonly findings: readonly Finding[]
}

const noCredentials: Carried = { credentials: [], findings: [] }

async function verifyCarried(presentation: JsonObject, needs: BoundedNeeds, options: PresentationOptions): Promise<Carried> {
  const entries = eachValue(presentation.verifiableCredential, '/verifiableCredential')
  if (entries.length > credentialsMax) return { credentials: [], findings: [findingAt(conditions.credentialsTooMany, '/verifiableCredential')] }
  const credentials: CredentialVerification[] = []
  const findings: Finding[] = []
  for (const [entry, pointer] of entries) {
    const verification = await verifyEntry(entry, needs, options)
    credentials.push(verification)
    if (!verification.verified) findings.push(findingAt(conditions.credentialUnverified, pointer))
  }
  return { credentials, findings }
}

/** The challenge and the domain are the presentation's; a credential in it is no answer to them. */
async function verifyEntry(entry: JsonValue, needs: BoundedNeeds, options: PresentationOptions): Promise<CredentialVerification> {
  if (!isJsonObject(entry) && typeof entry !== 'string') return unverified([findingAt(presentationConditions.credentialWrong, '')])
  const read = readSecuredDocument(entry)
  if (!read.ok) return unverified(read.findings)
  if (typeof entry === 'string' && read.value.kind === 'document') return unverified([findingAt(presentationConditions.credentialWrong, '')])
  return verifySecuredCredential(read.value, needs, carriedOptions(options))
}

function carriedOptions({ acceptStatusIssuer, unknownStatus }: PresentationOptions): VerificationOptions {
  return { ...(acceptStatusIssuer === undefined ? {} : { acceptStatusIssuer }), ...(unknownStatus === undefined ? {} : { unknownStatus }) }
}

/** Each key that signed must be the holder's, where one is stated: who else would speak for them. */
function checkHolder(holder: string | undefined, proofs: readonly CheckedProof[]): readonly Finding[] {
  const sound = proofs.filter(({ isSound }) => isSound)
  const isHeld = holder === undefined || sound.length === 0 || sound.some(({ controller }) => controller === holder)
  return isHeld ? [] : [findingAt(conditions.holderNotController, '/holder')]
}

async function checkReplay({ challenge, seenChallenges }: PresentationOptions): Promise<readonly Finding[]> {
  if (challenge === undefined) return [findingAt(conditions.replayable, '')]
  const isFirst = seenChallenges === undefined || (await seenChallenges.take(challenge))
  return isFirst ? [] : [findingAt(conditions.replayed, '')]
}

function refusedPresentation(findings: readonly Finding[]): PresentationVerification {
  return { verified: false, proofs: [], credentials: [], findings }
}
