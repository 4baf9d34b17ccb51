import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import { forgetNonces } from '../openid/collecting/store.ts'
import { forgetOffers } from '../openid/offering/store.ts'
import { forgetContent } from './store.ts'

interface ForgettingNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly jobs: Jobs
}

const queue = 'forget-verified-credentials'
const hourMilliseconds = 3_600_000
/** As many as an hour brings; what is left goes with those that come after. */
const noncesMax = 100_000

/** Forgets, every hour, the content of what was verified longer ago than it is kept, and what wallets were offered and did not collect. */
export function forgettingJobs({ database, clock, jobs }: ForgettingNeeds): { start(): Promise<void> } {
  // The hour is part of the key: the next one is enqueued while this one is still being done, and many processes enqueue it once.
  const enqueue = async (sql: Sql, runAt: Date) => jobs.enqueue(sql, queue, { data: null, runAt, key: runAt.toISOString().slice(0, 13) })
  jobs.work(queue, async () => {
    const now = clock.now()
    await database.system(async (sql) => {
      await forgetContent(sql, now)
      await forgetOffers(sql, now)
      await forgetNonces(sql, now, noncesMax)
      await enqueue(sql, new Date(now.getTime() + hourMilliseconds))
    })
  }, { concurrency: 1 })
  return { start: () => database.system(async (sql) => enqueue(sql, clock.now())) }
}
