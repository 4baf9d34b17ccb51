import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readDateTime } from '../credential-model/date-time-stamp.ts'
import { proofChallengeUnchecked, proofChallengeWrong, proofDateMalformed, proofDomainWrong, proofExpired, proofNotYetMade, proofPurposeWrong } from './proof-conditions.ts'
import type { ReadableProof } from './read-proof.ts'

/** What a proof is expected to say: for which purpose, and for presentations in answer to what. */
export interface ExpectedProof {
  readonly purpose: string
  readonly challenge?: string
  readonly domain?: string
  readonly now: Date
}

/** How far the clocks of two systems may lie apart. */
const skewMilliseconds = 5 * 60_000

/** Compares what a proof says with what is expected of it (Verifiable Credential Data Integrity 1.0 sections 2.1 and 4.4). */
export function checkProofOptions(proof: ReadableProof, expected: ExpectedProof): readonly Finding[] {
  const findings: Finding[] = []
  if (proof.purpose !== expected.purpose) findings.push(findingAt(proofPurposeWrong, `${proof.pointer}/proofPurpose`))
  return [...findings, ...dateFindings(proof, expected.now.getTime()), ...answerFindings(proof, expected)]
}

function dateFindings({ pointer, created, expires }: ReadableProof, now: number): Finding[] {
  const findings: Finding[] = []
  const createdAt = created === undefined ? now : stampOf(created)
  const expiresAt = expires === undefined ? Infinity : stampOf(expires)
  if (createdAt === undefined) findings.push(findingAt(proofDateMalformed, `${pointer}/created`))
  else if (createdAt > now + skewMilliseconds) findings.push(findingAt(proofNotYetMade, `${pointer}/created`))
  if (expiresAt === undefined) findings.push(findingAt(proofDateMalformed, `${pointer}/expires`))
  else if (expiresAt <= now) findings.push(findingAt(proofExpired, `${pointer}/expires`))
  return findings
}

function stampOf(text: string): number | undefined {
  const read = readDateTime(text)
  return read?.hasZone === true ? read.milliseconds : undefined
}

function answerFindings({ pointer, challenge, domains }: ReadableProof, expected: ExpectedProof): Finding[] {
  const findings: Finding[] = []
  if (expected.challenge !== undefined && challenge !== expected.challenge) findings.push(findingAt(proofChallengeWrong, `${pointer}/challenge`))
  if (expected.domain !== undefined && !domains.includes(expected.domain)) findings.push(findingAt(proofDomainWrong, `${pointer}/domain`))
  if (expected.challenge === undefined && challenge !== undefined) findings.push(findingAt(proofChallengeUnchecked, `${pointer}/challenge`))
  if (expected.domain === undefined && domains.length > 0) findings.push(findingAt(proofChallengeUnchecked, `${pointer}/domain`))
  return findings
}
