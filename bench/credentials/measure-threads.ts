import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { median } from './cpu-rate.ts'

/** Verifications per second of wall-clock time, by one thread and by as many as the machine has cores. */
export interface Scaling {
  readonly suite: string
  readonly threads: number
  readonly perSecondByOne: number
  readonly perSecondByAll: number
  readonly ratio: number
}

const perThread = 1_500

/** Measures how verification scales over worker threads: in turns, one thread and all of them, each on documents of its own. */
export async function measureThreads(suite: string, rounds: number): Promise<Scaling> {
  const threads = availableParallelism()
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./start-verify-thread.mjs', import.meta.url), { workerData: { suiteName: suite, count: perThread }, execArgv: [] }))
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    const one: number[] = []
    const all: number[] = []
    for (let count = 0; count < rounds; count += 1) {
      one.push(await rateOf(workers.slice(0, 1)))
      all.push(await rateOf(workers))
    }
    const perSecondByOne = Math.round(median(one))
    const perSecondByAll = Math.round(median(all))
    return { suite, threads, perSecondByOne, perSecondByAll, ratio: Math.round((perSecondByAll / perSecondByOne) * 100) / 100 }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

async function rateOf(workers: readonly Worker[]): Promise<number> {
  const begun = performance.now()
  await Promise.all(workers.map(async (worker) => {
    const done = once(worker, 'message')
    worker.postMessage('go')
    await done
  }))
  return (workers.length * perThread) / ((performance.now() - begun) / 1000)
}
