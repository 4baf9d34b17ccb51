import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { CommandFailure } from '../terminal/command-failure.ts'

/** A file to be written that must not be there yet. */
export interface NewFile {
  readonly path: string
  readonly text: string
  /** Whether the owner alone may read it. */
  readonly isSecret: boolean
}

/** Writes all files or none; nothing is ever overwritten. */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const taken = files.find(({ path }) => existsSync(path))
  if (taken !== undefined) throw alreadyThere(taken.path)
  for (const { path, text, isSecret } of files) {
    try {
      await writeFile(path, text, { flag: 'wx', mode: isSecret ? 0o600 : 0o644 })
    } catch (cause) {
      throw cause instanceof Error && 'code' in cause && cause.code === 'EEXIST' ? alreadyThere(path) : new CommandFailure(`Cannot write ${path}`, { remedy: 'Give the path of a new file in a folder that you may write to', cause })
    }
  }
}

function alreadyThere(path: string): CommandFailure {
  return new CommandFailure(`${path} exists already, and keys are never overwritten`, { remedy: 'Choose another file with --out, or move that one away' })
}
