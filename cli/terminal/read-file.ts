import { readFile } from 'node:fs/promises'
import { CommandFailure } from './command-failure.ts'

/** Reads a file, or standard input for `-`; a file that cannot be read ends the command with status 2. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path)
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks)
  } catch (cause) {
    throw new CommandFailure(`Cannot read ${path}: ${reasonFor(cause)}`, { remedy: 'Give the path of a file that you may read, or - for standard input', cause })
  }
}

/** Why a file cannot be read or written, in words. */
export function reasonFor(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'permission is denied', ENOSPC: 'there is no room left' }[code] ?? String(cause)
}
