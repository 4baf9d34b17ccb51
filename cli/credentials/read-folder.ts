import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CommandFailure } from '../terminal/command-failure.ts'

/** A file that was found, with its bytes. */
export interface FoundFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The files in a folder and its folders, in the order of their names, or the one file that the path names. */
export function readFolder(path: string, remedy: string): readonly FoundFile[] {
  try {
    const paths = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted().map((name) => join(path, name)).filter((file) => statSync(file).isFile()) : [path]
    return paths.map((file) => ({ path: file, bytes: readFileSync(file) }))
  } catch (cause) {
    throw new CommandFailure(`Cannot read ${path}`, { remedy, cause })
  }
}
