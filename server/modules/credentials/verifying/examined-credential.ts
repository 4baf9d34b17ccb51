import type { CredentialVerification } from '@customhouse/proofs/verification/credential-verification.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Recognition } from '@customhouse/proofs/recognition/recognise.ts'

/** Whether the issuer may say such things: asked of every verified credential, unless the asker does not want to know. */
export type RecognitionState = 'recognised' | 'not-recognised' | 'not-asked'

/** What its issuer did to a credential that is sound otherwise: revoked for good, or suspended for now. */
export type TakenBack = 'revoked' | 'suspended'

/** Everything that is known of a credential after it was looked at: is it sound, may its issuer say so, and what does it say. */
export interface ExaminedCredential {
  readonly verification: CredentialVerification
  readonly recognition: RecognitionState
  /** From the registry to the issuer; empty where it is not recognised. */
  readonly path: Recognition['path']
  /** The known type that it names, e.g. MillTestReportCredential. */
  readonly type?: string
  /** What it says, in the words of trade; only where it verified and its type is known, or where it was asked for although its issuer took it back. */
  readonly claims?: CredentialClaims
  /** Everything that was found: by verification, against its type, and about its issuer. */
  readonly findings: readonly Finding[]
  /** Of the input as it came. */
  readonly sha256: string
}

/** How its issuer took a credential back, where nothing else stands against it; undefined for any other. */
export function takenBackOf({ verified, findings }: Pick<CredentialVerification, 'verified' | 'findings'>): TakenBack | undefined {
  const against = verified ? [] : findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
  if (against.length === 0 || !against.every((code) => code === 'status-revoked' || code === 'status-suspended')) return undefined
  return against.includes('status-revoked') ? 'revoked' : 'suspended'
}
