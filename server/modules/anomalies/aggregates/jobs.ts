import type { Outbox } from '../../../platform/outbox/index.ts'
import { outcomesOfExam } from '../outcomes/transport.ts'
import { saveOutcomes } from '../outcomes/store.ts'
import { askForTrainingWhenDue, type TrainingQueue } from '../training/jobs.ts'
import { foldLines } from './store.ts'

/**
 * Takes what was filed, and what inspections came to, into the aggregates after answers were given: intake does not wait for it, and a line is
 * compared with earlier days anyway. One subscriber alone changes aggregates, so that no change is lost to another.
 */
export function followTrade({ outbox, jobs }: { readonly outbox: Pick<Outbox, 'subscribe'>; readonly jobs: TrainingQueue }): void {
  outbox.subscribe('anomalies', async (facts, sql) => {
    if (facts.some(({ type }) => type === 'FilingDetermined')) await foldLines(sql)
    const outcomes = facts.flatMap(outcomesOfExam)
    await saveOutcomes(sql, outcomes)
    for (const environment of new Set(outcomes.map((outcome) => outcome.environment))) await askForTrainingWhenDue(sql, jobs, environment)
  })
}
