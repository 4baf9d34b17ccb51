import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'

export type StepKind = 'raw-material' | 'making' | 'sale' | 'transport' | 'handling'

/** A paper that a step is known by. `presented`: its credential is on file; `named`: another paper names its number alone. */
export interface PackagePaper {
  readonly kind: string
  readonly number: string
  readonly is: 'presented' | 'named'
}

/** By whose word a step is known. */
export interface StepProof {
  readonly event: string
  readonly standing: EventStanding
  /** What vouches for it, e.g. `DigitalTraceabilityEvent`; without a proof, `statement`. */
  readonly by: string
  /** DID of the issuer of the credential. */
  readonly issuer?: string
  readonly verification?: string
  /** Of the credential or message as it came. */
  readonly sha256?: string
}

/** A step on the way from raw material to import. */
export interface PackageStep {
  readonly number: number
  readonly kind: StepKind
  readonly words: string
  readonly on: DateText
  readonly place?: string
  /** Numbers of the entities. */
  readonly entities: readonly number[]
  readonly inputs: readonly string[]
  readonly goods: readonly string[]
  readonly papers: readonly PackagePaper[]
  readonly proof: StepProof
  /** Whether what went in came out, where quantities were stated. */
  readonly isBalanced?: boolean
}

export interface PackageEntity {
  readonly number: number
  readonly name: string
  readonly identifiers: readonly string[]
  readonly country?: string
  readonly roles: readonly string[]
  /** Where it did its steps; a postal address is not in provenance. */
  readonly places: readonly string[]
  /** Entries of the UFLPA Entity List that its name resembles. */
  readonly hits: readonly { readonly entry: string; readonly listedName: string; readonly score: number; readonly words: string }[]
}

/** What the guidance asks for and the package does not have. */
export interface MissingPiece {
  /** Of which step; none where it is of the whole. */
  readonly step?: number
  readonly words: string
  readonly authority: string
  /** Whether the text that asks for it was seen; nothing is decided by what was not. */
  readonly isCertain: boolean
}

/**
 * What is known of a supply chain, step by step from raw material to import, with what proves each and what is missing: evidence for an
 * applicability review under the UFLPA. It decides nothing.
 */
export interface TracingPackage {
  readonly shipment: string
  readonly asOf: MomentText
  readonly goods: readonly { readonly lot: string; readonly words: string; readonly madeOf: number }[]
  readonly commodities: readonly { readonly name: string; readonly words: string; readonly because: string }[]
  readonly steps: readonly PackageStep[]
  readonly entities: readonly PackageEntity[]
  readonly papers: readonly (PackagePaper & { readonly on: DateText; readonly words: string; readonly proof: StepProof })[]
  readonly missing: readonly MissingPiece[]
  /** What stands against the evidence: contradictions, gaps, proofs taken back. */
  readonly findings: readonly Finding[]
  readonly conclusion: readonly string[]
  /** The edition of the UFLPA Entity List that names were compared with; none where the list is not loaded. */
  readonly listEdition?: DateText
  readonly authority: string
}
