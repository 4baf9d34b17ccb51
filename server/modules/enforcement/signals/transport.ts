import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { signalUnknown } from '../case/case-conditions.ts'
import type { CaseOnFile } from '../case/case-on-file.ts'
import type { StepTaker } from '../case/case-step.ts'
import type { CaseOwner } from '../case/store.ts'
import { refusedByRules } from '../case/transport.ts'
import type { EnforcementNeeds } from '../enforcement.ts'
import { takeEvidence, type EvidenceToTake } from '../evidence/transport.ts'
import { signalEvidence, signalSeen, type SignalNamed } from './signal-seen.ts'

/** Signals as evidence, each as the caller may see it now; throws 422 for one that is not on file. */
export async function signalsSeen(needs: Pick<EnforcementNeeds, 'database' | 'clock' | 'screening' | 'anomalies' | 'determinations'>, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, named: readonly SignalNamed[]): Promise<readonly EvidenceToTake[]> {
  const at = needs.clock.now().toISOString()
  return needs.database.read(scope, async (sql) => {
    const items: EvidenceToTake[] = []
    for (const [index, signal] of named.entries()) {
      const { filing } = signal
      const seen = signalSeen(signal, { hits: await needs.screening.hits(sql, filing, environment), lines: await needs.anomalies.scores(sql, environment, filing), risk: await needs.determinations.risk(sql, environment, filing) })
      if (seen === undefined) throw refusedByRules([finding(signalUnknown, `/signals/${String(index)}`)])
      items.push(signalEvidence(signal, seen, at))
    }
    return items
  })
}

/** Takes what a case was opened from into its evidence. Needs a system transaction. */
export async function takeSignals(sql: Sql, needs: EnforcementNeeds, { state, owner, by, items }: { readonly state: CaseOnFile; readonly owner: CaseOwner; readonly by: StepTaker; readonly items: readonly EvidenceToTake[] }): Promise<void> {
  let after = state
  for (const item of items) after = (await takeEvidence(sql, needs, { under: { id: state.id, owner, state: after }, by, item })).state
}
