import type { PresentationVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import { isUnreadable } from '@customhouse/proofs/verification/is-unreadable.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ExaminedCredential } from './examined-credential.ts'

/** A problem of verification as the data model describes it (VC Data Model v2.0, section 7.1; RFC 9457). */
export interface VerificationProblem {
  readonly type: string
  readonly title: string
  readonly detail: string
}

/** What the VC API answers with: the result, and what led to it in its words and in ours. */
export interface VerificationAnswer {
  readonly verified: boolean
  readonly problemDetails: readonly VerificationProblem[]
  readonly checks: readonly string[]
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
  readonly findings: readonly Finding[]
}

/** The result in the words of the VC API, from what was found. */
export function answerOf(verified: boolean, findings: readonly Finding[], proofs: readonly unknown[]): VerificationAnswer {
  const fatal = findings.filter(({ severity }) => severity === 'fatal')
  return {
    verified,
    problemDetails: fatal.map(problemOf),
    checks: proofs.length > 0 ? ['proof'] : [],
    warnings: findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message),
    errors: fatal.map(({ message }) => message),
    findings,
  }
}

const problemTypes: readonly (readonly [RegExp, string])[] = [
  [/^credential-(?:not-yet-valid|expired|period)/, 'RANGE_ERROR'],
  [/^(?:proof|key|jose|sd-jwt|did|issuer)-/, 'CRYPTOGRAPHIC_SECURITY_ERROR'],
  [/^(?:json-ld|canonicalization)-/, 'PARSING_ERROR'],
]

function problemOf(found: Finding): VerificationProblem {
  const { code, message, remedy } = found
  const type = isUnreadable([found]) ? 'PARSING_ERROR' : (problemTypes.find(([pattern]) => pattern.test(code))?.[1] ?? 'MALFORMED_VALUE_ERROR')
  return { type: code.startsWith('status-') ? 'https://www.w3.org/ns/credentials/status-list#STATUS_VERIFICATION_ERROR' : `https://www.w3.org/TR/vc-data-model#${type}`, title: message, detail: remedy }
}

/** How a presentation’s credentials stand together: recognised where every one of them is. */
export function recognitionOfAll(credentials: readonly ExaminedCredential[]): ExaminedCredential['recognition'] {
  if (credentials.length === 0 || credentials.some(({ recognition }) => recognition === 'not-asked')) return 'not-asked'
  return credentials.every(({ recognition }) => recognition === 'recognised') ? 'recognised' : 'not-recognised'
}

/** A presentation that was looked at, with each of its credentials. */
export interface ExaminedPresentation {
  readonly verification: PresentationVerification
  readonly credentials: readonly ExaminedCredential[]
  readonly findings: readonly Finding[]
  readonly sha256: string
}
