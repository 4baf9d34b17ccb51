import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'
import { createJobs, type EnqueueOptions, type Jobs } from './create-jobs.ts'
import type { Handle, WorkOptions } from './job.ts'

let test: TestDatabase
const running: { stop(): Promise<void> }[] = []
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())
beforeEach(async () => test.inspect('truncate jobs.jobs'))
afterEach(async () => { await Promise.all(running.splice(0).map(async (each) => each.stop())) })

function worker(handle: Handle, options: WorkOptions = {}): Jobs {
  const jobs = createJobs(test)
  jobs.work('letters', handle, { retrySeconds: 0.02, ...options })
  running.push(jobs.startWorkers())
  return jobs
}
const enqueue = async (data: unknown, options: EnqueueOptions = {}) => test.database.system(async (sql) => createJobs(test).enqueue(sql, 'letters', { data, ...options }))
const left = async () => (await test.inspect<{ count: number }>('select count(*)::int as count from jobs.jobs where dead_at is null'))[0]?.count
async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 800; tries += 1) {
    if (await met()) return
    await sleep(10)
  }
  throw new Error('It did not happen within eight seconds')
}

describe('createJobs()', () => {
  it('does what was enqueued, soon after the commit, and nothing of a transaction that failed', async () => {
    const done: unknown[] = []
    worker(async ({ data }) => { done.push(data); await Promise.resolve() })
    await expect(test.database.system(async (sql) => { await createJobs(test).enqueue(sql, 'letters', { data: 'lost' }); throw new Error('no') })).rejects.toThrow('no')
    await enqueue({ to: 'a' })
    await test.database.write({ organisation: 'north', clients: 'all', role: 'organisation' }, async (sql) => createJobs(test).enqueue(sql, 'letters', { data: 'b' }))
    await until(() => done.length === 2)
    expect(done).toEqual([{ to: 'a' }, 'b'])
    await until(async () => (await left()) === 0)
  })
  it('tries again with growing waits', async () => {
    const at: number[] = []
    worker(async () => { at.push(Date.now()); await Promise.resolve(); if (at.length < 4) throw new Error('not now') }, { retrySeconds: 0.05 })
    await enqueue('a')
    await until(async () => at.length === 4 && (await left()) === 0)
    expect((at[3] ?? 0) - (at[2] ?? 0)).toBeGreaterThan((at[1] ?? 0) - (at[0] ?? 0) - 1)
  })
  it('keeps what failed for the last time, and does it when revived', async () => {
    let fails = true
    const jobs = worker(async () => { await Promise.resolve(); if (fails) throw new Error('no such address') })
    await enqueue('a', { attemptsMax: 2 })
    await until(async () => (await jobs.dead()).length === 1)
    const [dead] = await jobs.dead()
    expect(dead).toMatchObject({ queue: 'letters', data: 'a', lastError: 'no such address' })
    fails = false
    await jobs.revive(dead?.id ?? '')
    await until(async () => (await left()) === 0 && (await jobs.dead()).length === 0)
  })
  it('shares the work between workers, each job once', async () => {
    const done: unknown[] = []
    for (let n = 0; n < 3; n += 1) worker(async ({ data }) => { await sleep(1); done.push(data) })
    await Promise.all(Array.from({ length: 60 }, async (_, n) => enqueue(n)))
    await until(async () => (await left()) === 0)
    expect(done).toHaveLength(60)
    expect(new Set(done).size).toBe(60)
  })
  it('takes over from a worker that died', async () => {
    await enqueue('a')
    await test.inspect(`update jobs.jobs set attempts = 1, run_at = now() + interval '300 milliseconds'`)
    const attempts: number[] = []
    worker(async ({ attempt }) => { attempts.push(attempt); await Promise.resolve() })
    await until(async () => (await left()) === 0)
    expect(attempts).toEqual([2])
  })
  it('waits for the time of a job, and adds none twice under one key', async () => {
    const done: unknown[] = []
    worker(async ({ data }) => { done.push(data); await Promise.resolve() })
    await enqueue('later', { runAt: new Date(Date.now() + 400), key: 'k' })
    await enqueue('again', { key: 'k' })
    await enqueue('now')
    await until(() => done.length === 1)
    expect(done).toEqual(['now'])
    await until(() => done.length === 2)
    expect(done).toEqual(['now', 'later'])
  })
  it('finishes what is under way when it stops', async () => {
    let finished = false
    const jobs = createJobs(test)
    jobs.work('letters', async () => { await sleep(200); finished = true })
    const workers = jobs.startWorkers()
    await enqueue('a')
    await until(async () => (await test.inspect<{ n: number }>('select attempts as n from jobs.jobs'))[0]?.n === 1)
    await workers.stop()
    expect(finished).toBe(true)
    expect(await left()).toBe(0)
  })
})
