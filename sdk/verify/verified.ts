import type { RecognitionStep } from '@customhouse/proofs/recognition/recognise.ts'
import type { CredentialVerification, PresentationVerification } from '@customhouse/proofs/verification/credential-verification.ts'

/** What a credential turned out to be: whether it is verified, and beside that whether its issuer is one who may say such things. */
export interface VerifiedCredential extends CredentialVerification {
  readonly kind: 'credential'
  /** Whether the issuer is recognised for every type that the credential claims to be; never where it is not verified. */
  readonly recognised: boolean
  /** From the list of recognised issuers to the issuer; empty where it is not recognised. */
  readonly path: readonly RecognitionStep[]
}

/** What a presentation turned out to be, with each credential in it. */
export interface VerifiedPresentation extends Omit<PresentationVerification, 'credentials'> {
  readonly kind: 'presentation'
  /** Whether it is verified and every credential in it is recognised; never where there is none in it. */
  readonly recognised: boolean
  /** What each came to, in their order; the places in their own findings are within the credential. */
  readonly credentials: readonly VerifiedCredential[]
}
