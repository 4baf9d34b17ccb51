import type { Database, Sql } from '../database/index.ts'
import { channel, type Handle, type Worker, type WorkOptions } from './job.ts'
import { startWorkers } from './workers.ts'

export interface EnqueueOptions {
  readonly runAt?: Date
  readonly attemptsMax?: number
  /** While a job of this key waits or is being done, another is not added. */
  readonly key?: string
}

export interface Jobs {
  /** Adds a job with the transaction that makes it necessary. */
  enqueue(sql: Sql, queue: string, job: EnqueueOptions & { readonly data: unknown }): Promise<void>
  /** Names who does a queue's jobs, before the workers start. */
  work(queue: string, handle: Handle, options?: WorkOptions): void
  startWorkers(): { stop(): Promise<void> }
  /** Jobs given up after their last attempt. */
  dead(): Promise<readonly DeadJob[]>
  /** Gives a dead job its attempts back. */
  revive(id: string): Promise<void>
}

export interface DeadJob {
  readonly id: string
  readonly queue: string
  readonly data: unknown
  readonly lastError: string
}

interface Needs {
  readonly database: Database
  readonly onError?: (error: unknown, queue: string) => void
}

const attemptsMaxDefault = 10

export function createJobs({ database, onError }: Needs): Jobs {
  const workers = new Map<string, Worker>()
  return {
    enqueue,
    work(queue, handle, options = {}) {
      if (workers.has(queue)) throw new Error(`Cannot let two handlers do the queue ${queue}`)
      workers.set(queue, { queue, handle, options: { concurrency: 4, leaseSeconds: 60, retrySeconds: 1, ...options } })
    },
    startWorkers: () => startWorkers({ database, workers: [...workers.values()], onError: onError ?? (() => undefined) }),
    dead: async () => database.system(async (sql) => sql.query<DeadJob>(`select id::text, queue, data, coalesce(last_error, '') as "lastError" from jobs.jobs where dead_at is not null order by id`)),
    revive: async (id) =>
      database.system(async (sql) => {
        await sql.query(`update jobs.jobs set dead_at = null, attempts = 0, run_at = now() where id = $1`, [id])
        await sql.query(`select pg_notify('${channel}', '')`)
      }),
  }
}

async function enqueue(sql: Sql, queue: string, { data, runAt, attemptsMax, key }: EnqueueOptions & { readonly data: unknown }): Promise<void> {
  await sql.query(
    `insert into jobs.jobs (queue, data, key, run_at, attempts_max) values ($1, $2, $3, coalesce($4, now()), $5) on conflict do nothing`,
    [queue, JSON.stringify(data ?? null), key ?? null, runAt ?? null, attemptsMax ?? attemptsMaxDefault],
  )
  await sql.query(`select pg_notify('${channel}', $1)`, [queue])
}
