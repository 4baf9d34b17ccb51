import { partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import type { CheckedProof, CheckedStatus } from '@customhouse/proofs/verification/credential-verification.ts'
import { verifierConditions } from '@customhouse/sdk/verify/verifier-conditions.ts'
import type { VerifiedCredential, VerifiedPresentation } from '@customhouse/sdk/verify/verified.ts'
import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

/** What a file came to, in a word or two. */
export function verdict({ verified, recognised, findings }: Pick<VerifiedCredential, 'verified' | 'recognised' | 'findings'>): string {
  if (!verified) return coloured('red', 'NOT VERIFIED')
  if (recognised) return coloured('green', 'verified, issuer recognised')
  // Not to know is another thing than to know that not.
  const isUnknown = findings.some(({ code }) => code === verifierConditions.listMissing.code)
  return coloured('yellow', isUnknown ? 'valid; whether the issuer is recognised is not known' : 'valid but not recognised')
}

/** A verification for a person: who says what, from when until when, by which signature, whether it was taken back, then what was found. */
export function verificationLines(verified: VerifiedCredential | VerifiedPresentation, issuers: readonly RecognisedIssuer[] = []): string[] {
  if (verified.kind === 'credential') return [...credentialLines(verified, issuers), ...sortedFindingLines(verified.findings)]
  const { holder, proofs, credentials, findings } = verified
  return [
    `  presentation of ${credentials.length === 0 ? 'credentials that were not looked at' : credentials.length === 1 ? '1 credential' : `${String(credentials.length)} credentials`}`,
    ...(holder === undefined ? [] : [`  presented by ${printable(holder)}`]),
    ...proofs.map((proof) => `  ${printable(proofLine(proof, holder, 'the holder'))}`),
    ...credentials.flatMap((one, index) => [`  credential ${String(index + 1)}: ${verdict(one)}`, ...credentialLines(one, issuers).map((line) => `  ${line}`)]),
    ...sortedFindingLines(findings),
  ]
}

const order: readonly Severity[] = ['fatal', 'warning', 'information']

/** Findings, the gravest first. Places are within the credential or the presentation. */
export function sortedFindingLines(findings: readonly Finding[]): string[] {
  return findings
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
    .flatMap((found) => findingLines({ ...found, pointer: { declaration: placeOf(found) } }).map((line) => `  ${line}`))
}

function placeOf({ pointer }: Finding): string {
  // A pointer names members as whoever wrote the document named them.
  return pointer.declaration === undefined || pointer.declaration === '' ? 'the whole document' : printable(pointer.declaration)
}

function credentialLines({ credential, types, issuer, proofs, statuses, path, disclosed }: VerifiedCredential, issuers: readonly RecognisedIssuer[]): string[] {
  // What is no credential at all has nothing to show; the findings say so.
  if (credential === undefined || types.length === 0) return []
  const lines = [
    `what       ${types.filter((type) => type !== 'VerifiableCredential').join(', ') || types.join(', ')}${textOf(credential.id, ' ')}`,
    ...(issuer === undefined ? [] : [isIssued(proofs, issuer) ? `issued by  ${issuerWords(credential, issuer, issuers)}` : `claims     to be from ${issuerWords(credential, issuer, [])}`]),
    ...subjectLines(credential),
    `in force   ${periodOf(credential)}`,
    ...proofs.map((proof) => proofLine(proof, issuer, 'the issuer')),
    ...statusLines(statuses, credential),
    ...(disclosed === undefined ? [] : [`disclosed  ${disclosed.length === 0 ? 'nothing that could be held back' : disclosed.join(', ')}`]),
    ...path.map((step) => (step.by === 'registry' ? `recognised ${step.standing === 'anchor' ? `through ${step.issuer}, ` : ''}on the ground of: ${step.basis}` : `recognised by a credential of ${step.recogniser}${textOf(step.credential, ' ')}`)),
  ]
  return lines.map((line) => `  ${printable(line)}`)
}

/** What a credential says of its issuer is a claim and no more until a key of that issuer is found to have signed it. */
function isIssued(proofs: readonly CheckedProof[], issuer: string): boolean {
  return proofs.some(({ isSound, controller }) => isSound && controller === issuer)
}

/** The name on the list of recognised issuers is the authority's word, the one in the credential the issuer's own. */
function issuerWords(credential: JsonObject, issuer: string, issuers: readonly RecognisedIssuer[]): string {
  const listed = issuers.find((one) => one.issuer === issuer)
  if (listed !== undefined) return `${listed.name}, ${issuer}`
  const own = isJsonObject(credential.issuer) ? credential.issuer.name : undefined
  return typeof own === 'string' ? `${issuer}, who calls itself "${own}"` : issuer
}

/** Whom or what a credential is about, by its ids. */
export function subjectLines({ credentialSubject, sub }: JsonObject): string[] {
  const subjects = (Array.isArray(credentialSubject) ? (credentialSubject as readonly JsonValue[]) : [credentialSubject ?? sub ?? null]).flatMap((subject) => partyIdOf(subject) ?? [])
  return subjects.length === 0 ? [] : [`about      ${subjects.slice(0, shownSubjectsMax).join(', ')}${subjects.length > shownSubjectsMax ? ` and ${String(subjects.length - shownSubjectsMax)} more` : ''}`]
}

const shownSubjectsMax = 5

/** From when until when a credential is in force, as it says. */
export function periodOf(credential: JsonObject): string {
  const from = momentOf(credential.validFrom ?? credential.issuanceDate ?? credential.nbf ?? credential.iat)
  const until = momentOf(credential.validUntil ?? credential.expirationDate ?? credential.exp)
  return `from ${from ?? 'no stated moment'} ${until === undefined ? 'without an end' : `until ${until}`}`
}

function momentOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return Number.isFinite(new Date(value * 1000).getTime()) ? new Date(value * 1000).toISOString().replace('.000Z', 'Z') : undefined
  return typeof value === 'string' ? value : undefined
}

function proofLine({ suite, verificationMethod, controller, created, isSound }: CheckedProof, signer: string | undefined, role: string): string {
  const by = isSound && controller === signer ? `a key of ${role}` : verificationMethod
  return `signature  ${isSound ? 'holds' : 'does not hold'}: ${suite}, by ${by}${created === undefined ? '' : `, made ${created}`}`
}

const purposes: Readonly<Record<string, readonly [set: string, unset: string]>> = { revocation: ['revoked', 'not revoked'], suspension: ['suspended', 'not suspended'] }

function statusLines(statuses: readonly CheckedStatus[], credential: JsonObject): string[] {
  if (statuses.length > 0) return statuses.map(({ purpose, isSet, list, index }) => `status     ${(Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined)?.[isSet ? 0 : 1] ?? `${purpose} ${isSet ? 'set' : 'not set'}`} (entry ${String(index)} of ${list})`)
  return [`status     ${credential.credentialStatus === undefined && credential.status === undefined ? 'has none: it cannot be taken back' : 'not checked'}`]
}

function textOf(value: JsonValue | undefined, before: string): string {
  return typeof value === 'string' ? before + value : ''
}
