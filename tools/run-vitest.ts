import { startVitest } from 'vitest/node'

export interface TestRun {
  /** What kind of test this is, for the messages. */
  readonly kind: string
  readonly include: readonly string[]
  /** Runs only files whose path holds one of these words. */
  readonly names: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly testMillisecondsMax: number
}

/** Runs test files chosen by name and prints the counts; a name that matches nothing is an error, because nothing was shown by it. */
export async function runVitest({ kind, include, names, environment, testMillisecondsMax }: TestRun): Promise<void> {
  Object.assign(process.env, environment)
  const vitest = await startVitest('test', [...names], { include: [...include], run: true, watch: false, testTimeout: testMillisecondsMax, fileParallelism: false, passWithNoTests: true })
  const files = vitest.state.getFiles().length
  if (files === 0) {
    console.error(`No ${kind} matches ${names.join(' ')}`)
    process.exitCode = 1
  }
  await vitest.close()
}

/** The names given on the command line; prints the help and answers undefined when that was asked for. */
export function namesFrom(words: readonly string[], help: string): readonly string[] | undefined {
  if (!words.includes('--help')) return words.filter((word) => !word.startsWith('--'))
  console.log(help)
  return undefined
}
