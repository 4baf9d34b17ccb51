import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { answerChecks } from './answer-checks.ts'
import { challengeChecks } from './challenge-checks.ts'
import type { CheckResult } from './check-result.ts'
import { issueChecks } from './issue-checks.ts'
import { limitChecks } from './limit-checks.ts'
import type { Platform } from './platform.ts'
import { type ConformanceReport, reportOn } from './report.ts'
import type { Requirement } from './requirement.ts'
import { runVectors } from './vector-checks.ts'
import type { ConformanceVector } from './vector.ts'
import { walletChecks } from './wallet-checks.ts'

export interface KitRun {
  readonly platform: Platform
  readonly requirements: readonly Requirement[]
  readonly vectors: readonly ConformanceVector[]
  readonly issuer?: string
  readonly waitSecondsMax: number
  readonly progress: (words: string) => void
}

/** Tests a platform against the requirements that are asked for. Throws NotAllowed where it lets nobody in. */
export async function runKit({ platform, requirements, vectors, issuer, waitSecondsMax, progress }: KitRun): Promise<ConformanceReport> {
  const startedAt = new Date().toISOString()
  const contexts = contextLibrary()
  const wanted = new Set(requirements.map(({ id }) => id))
  const isWanted = (...ids: readonly string[]) => ids.some((id) => wanted.has(id))
  const results: CheckResult[] = []
  const { results: ofVectors, answers } = await runVectors(platform, vectors, (done, of) => { if (done % 25 === 0 || done === of) progress(`vectors: ${String(done)} of ${String(of)}`) })
  results.push(...ofVectors, ...answerChecks(answers))
  if (isWanted('GIS-074', 'GIS-075')) {
    progress('presentations in answer to a challenge')
    results.push(...(await challengeChecks(platform, contexts)))
  }
  if (isWanted('GIS-001', 'GIS-021', 'GIS-055', 'GIS-080', 'GIS-081', 'GIS-082', 'GIS-083', 'GIS-084', 'GIS-092', 'GIS-093', 'GIS-095', 'GIS-096')) {
    progress('issuing, verifying elsewhere, revoking')
    const run = await issueChecks({ platform, contexts, waitSecondsMax, progress, ...(issuer === undefined ? {} : { issuer }) })
    results.push(...run.results, ...(await walletChecks(platform, run.issuer)))
  }
  if (isWanted('GIS-100', 'GIS-101', 'GIS-102')) {
    progress('large and hostile input')
    results.push(...(await limitChecks(platform, contexts)))
  }
  return reportOn(requirements, results, { platform: platform.url, startedAt, finishedAt: new Date().toISOString() })
}
