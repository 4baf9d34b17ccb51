import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { trainModel, type KnownLine, type Training } from './train-model.ts'

/** Trains in a thread of its own, so that a process that takes filings goes on taking them. Where the program came without its sources, in this one. */
export async function trainInThread(known: readonly KnownLine[]): Promise<Training> {
  const thread = new URL('./thread/start-training-thread.mjs', import.meta.url)
  if (!existsSync(thread)) return trainModel(known)
  const worker = new Worker(thread, { workerData: known, execArgv: [] })
  try {
    const [training] = await once(worker, 'message') as [Training]
    return training
  } finally {
    await worker.terminate()
  }
}
