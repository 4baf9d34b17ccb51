import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import { knownLines, outcomesKnown, saveTraining, saveTrainingAsked, type TrainingAsked } from './store.ts'
import { trainApart } from './transport.ts'

const queue = 'anomaly-training'
/** So many more outcomes than last time are worth another model. */
const outcomesForAnother = 200

export type TrainingQueue = Pick<Jobs, 'enqueue'>

/** By whom a model is made that nobody asked for. */
export const madeByProgram = 'customhouse'

interface TrainingJob extends TrainingAsked {
  readonly id: string
}

/** Has a model trained by a worker. */
export async function askForTraining(sql: Sql, jobs: TrainingQueue, { at, ...asked }: TrainingAsked & { readonly at: string }): Promise<string> {
  const id = await saveTrainingAsked(sql, asked, at)
  await jobs.enqueue(sql, queue, { data: { ...asked, id } satisfies TrainingJob })
  return id
}

/** Has a model trained once enough outcomes came in since the last. */
export async function askForTrainingWhenDue(sql: Sql, jobs: TrainingQueue, environment: TrainingAsked['environment']): Promise<void> {
  const { known, lastTrained } = await outcomesKnown(sql, environment)
  if (known < lastTrained + outcomesForAnother) return
  // While one waits, another is not added.
  await jobs.enqueue(sql, queue, { key: `due ${environment}`, data: { environment, askedBy: madeByProgram, id: '' } satisfies TrainingJob })
}

/** Trains when asked. The lines are read in one transaction and the model kept in another: neither waits for the training. */
export function trainingJobs({ jobs, database, clock }: { readonly jobs: Pick<Jobs, 'work'>; readonly database: Database; readonly clock: Clock }): void {
  jobs.work(queue, async ({ data }) => {
    // Written by this program above.
    const asked = data as TrainingJob
    const id = asked.id === '' ? await database.system((sql) => saveTrainingAsked(sql, asked, clock.now().toISOString())) : asked.id
    const known = await database.system((sql) => knownLines(sql, asked.environment))
    const training = await trainApart(known)
    await database.system((sql) => saveTraining(sql, { ...asked, id, training, outcomes: known.length, at: clock.now().toISOString() }))
  }, { concurrency: 1, leaseSeconds: 600 })
}
