import type { Fact } from '../../../platform/outbox/index.ts'
import type { Filings } from '../../filings/index.ts'

/** What is told to filers of security filings whose bills a carrier's report put on file or took off it. */
export function matchedFacts(matches: Awaited<ReturnType<Filings['matchSecurityFilings']>>, at: string): readonly Fact[] {
  return matches.flatMap(({ filing: { number, organisation, client, environment }, changed }) =>
    changed.map(({ key, isOnFile }): Fact => ({ module: 'filings', type: 'SecurityFilingMatched', organisation, client, subject: number, occurredAt: at, environment, data: { number, bill: key, isOnFile } })))
}
