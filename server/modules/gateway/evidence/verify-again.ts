import type { EvidenceOnFile } from '../../credentials/index.ts'
import type { ExaminedEvidence } from './transport.ts'

/** So many earlier verifications are kept of a piece of evidence; of more, the first and the latest. */
const earlierMax = 100

/** The evidence after it was verified once more: how it stood before goes to its history. Nothing where that could not be learnt in time. */
export function verifiedAgain(before: EvidenceOnFile, { result }: Pick<ExaminedEvidence, 'result'>, verifiedAt: string): readonly EvidenceOnFile[] {
  if (result.findings.some(({ code }) => code === 'evidence-unknown')) return []
  const { verified, recognition, findings } = before.result
  const earlier = [...before.earlier, { verifiedAt: before.verifiedAt, verified, recognition, findings: [...new Set(findings.map(({ code }) => code))] }]
  return [{ ...before, result, verifiedAt, earlier: earlier.length > earlierMax ? [...earlier.slice(0, 1), ...earlier.slice(2)] : earlier }]
}
