import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { CommandFailure } from './command-failure.ts'
import { reasonFor } from './read-file.ts'

/** A file that is read as it comes, whatever its size. */
export interface Input {
  /** Up to 64 KiB of its beginning. */
  readonly beginning: Uint8Array
  /** All of it, in pieces; to be taken once. */
  readonly pieces: AsyncIterable<Uint8Array>
  /** How many bytes it has, where that is known. */
  readonly size: number | undefined
}

/** By so much a format is recognised. */
const beginningBytes = 65_536

/** Opens a file, or standard input for `-`; what cannot be read ends the command with status 2. */
export async function openInput(path: string): Promise<Input> {
  const size = path === '-' ? undefined : await sizeOf(path)
  const source = piecesOf(path)[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let bytes = 0
  while (bytes < beginningBytes) {
    const next = await source.next()
    if (next.done === true) break
    held.push(next.value)
    bytes += next.value.length
  }
  return { beginning: Buffer.concat(held).subarray(0, beginningBytes), pieces: following(held, source), size }
}

/** All bytes of a file. */
export async function wholeOf({ pieces }: Input): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

async function* following(held: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    const stream: AsyncIterable<unknown> = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
    for await (const piece of stream) yield piece as Uint8Array
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : undefined
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

function unreadable(path: string, cause: unknown): CommandFailure {
  return new CommandFailure(`Cannot read ${path}: ${reasonFor(cause)}`, { remedy: 'Give the path of a file that you may read, or - for standard input', cause })
}
