import type { Database, Sql } from '../database/index.ts'
import { channel, type Job, type Worker } from './job.ts'

interface WorkersNeeds {
  readonly database: Database
  readonly workers: readonly Worker[]
  readonly onError: (error: unknown, queue: string) => void
}

// A new job wakes its worker by a notification; this is for the case that one was lost.
const pollMilliseconds = 1000
const retrySecondsMax = 3600

/** Starts to do jobs. Stopping waits for those under way. */
export function startWorkers(needs: WorkersNeeds): { stop(): Promise<void> } {
  const wakes = new Map(needs.workers.map(({ queue }) => [queue, alarm()]))
  const listening = needs.database.listen(channel, (queue) => {
    for (const [name, { ring }] of wakes) if (queue === '' || queue === name) ring()
  })
  listening.catch((error: unknown) => { needs.onError(error, channel) })
  let stopped = false
  const loops = needs.workers.map(async (worker) => {
    const wake = wakes.get(worker.queue) ?? alarm()
    const busy = new Set<Promise<void>>()
    while (!stopped) {
      const free = worker.options.concurrency - busy.size
      const jobs = free === 0 ? [] : await take(needs, worker, free)
      for (const job of jobs) {
        const done: Promise<void> = attempt(needs, worker, job).finally(() => { busy.delete(done); wake.ring() })
        busy.add(done)
      }
      if (jobs.length < Math.max(free, 1)) await wake.wait(free === 0 ? pollMilliseconds : await untilNext(needs, worker.queue))
    }
    await Promise.all(busy)
  })
  return {
    async stop() {
      stopped = true
      for (const { ring } of wakes.values()) ring()
      await Promise.all(loops)
      await (await listening.catch(() => undefined))?.()
    },
  }
}

/** Takes due jobs by moving their time to the end of the lease: the row itself says when someone else may try. */
async function take({ database, onError }: WorkersNeeds, { queue, options }: Worker, limit: number): Promise<readonly Job[]> {
  const claim = async (sql: Sql) =>
    sql.query<Job>(
      `update jobs.jobs set attempts = attempts + 1, run_at = now() + make_interval(secs => $3)
       where id in (select id from jobs.jobs where queue = $1 and dead_at is null and run_at <= now() order by run_at, id limit $2 for update skip locked)
       returning id::text, queue, data, attempts as attempt`,
      [queue, limit, options.leaseSeconds],
    )
  return database.system(claim).catch((error: unknown) => {
    onError(error, queue)
    return []
  })
}

/** How long nothing of the queue is due. */
async function untilNext({ database }: WorkersNeeds, queue: string): Promise<number> {
  const next = async (sql: Sql) => sql.query<{ milliseconds: number | null }>('select (extract(epoch from min(run_at) - now()) * 1000)::float8 as milliseconds from jobs.jobs where queue = $1 and dead_at is null', [queue])
  const [row] = await database.system(next).catch(() => [])
  return Math.max(5, Math.min(row?.milliseconds ?? pollMilliseconds, pollMilliseconds))
}

async function attempt(needs: WorkersNeeds, worker: Worker, job: Job): Promise<void> {
  try {
    await worker.handle(job)
    // Should the lease have run out meanwhile, the attempt that took over decides.
    await needs.database.system(async (sql) => sql.query('delete from jobs.jobs where id = $1 and attempts = $2', [job.id, job.attempt]))
  } catch (error) {
    needs.onError(error, worker.queue)
    await putBack(needs.database, worker, { job, error }).catch((failure: unknown) => { needs.onError(failure, worker.queue) })
  }
}

async function putBack(database: Database, { options }: Worker, { job, error }: { job: Job; error: unknown }): Promise<void> {
  const seconds = Math.min(options.retrySeconds * 2 ** (job.attempt - 1), retrySecondsMax)
  await database.system(async (sql) =>
    sql.query(
      `update jobs.jobs set last_error = $3, run_at = now() + make_interval(secs => $4), dead_at = case when attempts >= attempts_max then now() end
       where id = $1 and attempts = $2`,
      [job.id, job.attempt, error instanceof Error ? error.message.slice(0, 500) : 'unknown', seconds],
    ),
  )
}

interface Alarm {
  readonly ring: () => void
  /** Resolves when it rings, at once if it rang since the last wait, or when the time is over. */
  readonly wait: (milliseconds: number) => Promise<void>
}

function alarm(): Alarm {
  let rang = false
  let wake: (() => void) | undefined
  return {
    ring() {
      rang = true
      wake?.()
    },
    async wait(milliseconds) {
      if (!rang)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      rang = false
      wake = undefined
    },
  }
}
