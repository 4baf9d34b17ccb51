import type { Determination, ReasonEvidence } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { supports } from '../../credentials/index.ts'
import type { ExaminedEvidence } from './transport.ts'

/** What was found about the credentials of a filing, in their order. */
export function findingsOfEvidence(evidence: readonly ExaminedEvidence[]): readonly Finding[] {
  return evidence.flatMap(({ result }) => result.findings)
}

/**
 * The determination with the credentials that bear its release out beside the reason for it. Rules decide without them: a credential
 * adds to why goods are released and never changes whether. One that does not hold, or is from nobody recognised, is not named at all.
 */
export function withEvidence(determination: Determination, evidence: readonly ExaminedEvidence[]): Determination {
  const supporting = evidence.flatMap(supportOf)
  if (supporting.length === 0) return determination
  return { ...determination, reasons: determination.reasons.map((reason) => (reason.rule === releaseRule ? { ...reason, evidence: supporting } : reason)) }
}

/** The reason of a release that nothing else stands for; other rules may say something mild beside it, on which credentials have no bearing. */
const releaseRule = 'nothing-stands-against-release'

function supportOf({ position, sha256, result }: ExaminedEvidence): readonly ReasonEvidence[] {
  const { type, issuer } = result
  return supports(result) && type !== undefined && issuer !== undefined ? [{ pointer: `/credentials/${String(position)}`, type, issuer, sha256 }] : []
}
