import { createWriteStream, type WriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { once } from 'node:events'
import { CommandFailure } from '../terminal/command-failure.ts'
import { reasonFor } from '../terminal/read-file.ts'

/** Where a conversion writes: a file, which is there only when it is whole, or standard output. */
export interface Output {
  write(bytes: Uint8Array): Promise<void>
  /** There is no more: the file takes its name. */
  keep(): Promise<void>
  /** Nothing of it is to be used: no file is left. What went to standard output has gone. */
  discard(): Promise<void>
}

/** Standard output. */
export const standardOutput: Output = {
  async write(bytes) {
    try {
      if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
    } catch (cause) {
      throw unwritable('standard output', cause)
    }
  },
  keep: () => Promise.resolve(),
  discard: () => Promise.resolve(),
}

/** A file that gets its name when it is whole; a device or pipe is written to as it is, since another file must never take its place. */
export async function outputFile(path: string): Promise<Output> {
  const target = await realpath(path).catch(() => path)
  const found = await stat(target).catch(() => undefined)
  const isReplaced = found === undefined || found.isFile()
  const unfinished = isReplaced ? `${target}.unfinished-${String(process.pid)}` : target
  const stream = createWriteStream(unfinished)
  let failure: unknown
  stream.on('error', (cause) => { failure = cause })
  try {
    await once(stream, 'open')
  } catch (cause) {
    throw unwritable(path, cause)
  }
  const discard = async (): Promise<void> => {
    await closed(stream)
    if (isReplaced) await rm(unfinished, { force: true })
  }
  return {
    discard,
    async write(bytes) {
      if (!stream.write(bytes)) await once(stream, 'drain').catch(() => undefined)
      if (failure !== undefined) throw unwritable(path, failure)
    },
    async keep() {
      await closed(stream)
      if (failure !== undefined) {
        await discard()
        throw unwritable(path, failure)
      }
      if (isReplaced) await rename(unfinished, target)
    },
  }
}

/** Why a file cannot be written, as the end of a command. */
export function unwritable(path: string, cause: unknown): CommandFailure {
  return new CommandFailure(`Cannot write ${path}: ${reasonFor(cause)}`, { remedy: 'Give a path in a folder that is there and that you may write to, where there is room', cause })
}

async function closed(stream: WriteStream): Promise<void> {
  if (stream.closed || stream.destroyed) return
  stream.end()
  // A failure to write is told by whoever keeps the file
  await once(stream, 'close').catch(() => undefined)
}
