import { exitStatus } from './exit-status.ts'

/** A command cannot go on: one clear line, what to do, and the exit status. */
export class CommandFailure extends Error {
  readonly remedy: string | undefined
  readonly exitCode: number

  constructor(message: string, options: { readonly remedy?: string; readonly exitCode?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.remedy = options.remedy
    this.exitCode = options.exitCode ?? exitStatus.couldNotRun
  }
}
