import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { exitStatus } from './exit-status.ts'

/** A command cannot go on: one clear line, what to do or what was found, and the exit status. Findings are a no unless told otherwise; anything else could not be run. */
export class CommandFailure extends Error {
  readonly remedy: string | undefined
  readonly findings: readonly Finding[]
  readonly exitCode: number

  constructor(message: string, options: { readonly remedy?: string; readonly findings?: readonly Finding[]; readonly exitCode?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.remedy = options.remedy
    this.findings = options.findings ?? []
    this.exitCode = options.exitCode ?? (this.findings.length > 0 ? exitStatus.no : exitStatus.couldNotRun)
  }
}
