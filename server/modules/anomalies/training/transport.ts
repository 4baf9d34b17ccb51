import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { trainModel, type KnownLine, type Training } from './train-model.ts'

const program = fileURLToPath(new URL('./apart/transport.ts', import.meta.url))

/**
 * Trains in a process of its own, so that one that takes filings goes on taking them. Where this one came without its sources, or without a loader of
 * TypeScript to hand on, in this one.
 */
export async function trainApart(known: readonly KnownLine[], execArgv: readonly string[] = process.execArgv): Promise<Training> {
  if (!existsSync(program) || !execArgv.some((argument) => argument.includes('tsx'))) return trainModel(known)
  const child = fork(program, [], { execArgv: [...execArgv], serialization: 'advanced' })
  const ended = once(child, 'exit').then(() => { throw new Error('Cannot train: the process ended without an answer') })
  child.send(known)
  const [training] = await Promise.race([once(child, 'message'), ended]) as [Training]
  ended.catch(() => undefined)
  return training
}
