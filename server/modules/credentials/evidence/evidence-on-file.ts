import type { CheckedStatus } from '@customhouse/proofs/verification/credential-verification.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { RecognitionState } from '../verifying/examined-credential.ts'
import type { HandedIn } from '../verifying/examining.ts'

/** What a credential and a declaration can both speak of. */
export type EvidenceFact =
  | 'commodity-code' | 'country-of-origin' | 'country-of-melt-and-pour' | 'quantity'
  | 'bill-number' | 'entry-number' | 'invoice-number' | 'purchase-order-number' | 'licence-number' | 'importer' | 'manufacturer'

/** One fact that stands in both: where in the credential, and where in the declaration (JSON Pointers). */
export interface EvidenceLink {
  readonly fact: EvidenceFact
  readonly credential: string
  readonly declaration: string
}

/** A fact on which both agree. A certificate for more than is declared covers it without being the same. */
export interface EvidenceMatch extends EvidenceLink {
  readonly agreement: 'same' | 'covers'
}

/** What one verification of a piece of evidence came to. */
export interface EvidenceResult {
  readonly verified: boolean
  readonly recognition: RecognitionState
  readonly types: readonly string[]
  /** The known type that it names. */
  readonly type?: string
  readonly issuer?: string
  readonly credentialId?: string
  readonly form?: string
  readonly statuses: readonly CheckedStatus[]
  readonly matches: readonly EvidenceMatch[]
  readonly contradictions: readonly EvidenceLink[]
  readonly findings: readonly Finding[]
}

/** How an earlier verification of the same evidence ended. */
export interface EarlierVerification {
  readonly verifiedAt: string
  readonly verified: boolean
  readonly recognition: RecognitionState
  /** Codes of what was found. */
  readonly findings: readonly string[]
}

/** A credential that a filing carries or was given afterwards: what it is to prove, and what verifying it came to last. */
export interface EvidenceOnFile {
  readonly id: string
  readonly organisation: string
  /** The importer of the filing: who may see the filing may see its evidence. */
  readonly client: string
  readonly environment: 'test' | 'production'
  readonly filing: string
  /** Counted from 0: the credentials of the declaration, then those handed in afterwards. */
  readonly position: number
  /** JSON Pointer into the declaration. */
  readonly proves: string
  /** Of the credential as it came; of the reference where there was nothing under it. */
  readonly sha256: string
  readonly handedInAt: string
  readonly verifiedAt: string
  readonly result: EvidenceResult
  /** Oldest first. */
  readonly earlier: readonly EarlierVerification[]
  /** As its issuer secured it; absent where a reference named none. */
  readonly content?: HandedIn
}

/** Whether it helps the one who filed: only what is verified, from a recognised issuer, agrees with what is declared and contradicts nothing. */
export function supports({ verified, recognition, matches, contradictions }: Pick<EvidenceResult, 'verified' | 'recognition' | 'matches' | 'contradictions'>): boolean {
  return verified && recognition === 'recognised' && matches.length > 0 && contradictions.length === 0
}
