import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
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
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
  },
  keep: () => Promise.resolve(),
  discard: () => Promise.resolve(),
}

/** A file that gets its name when it is whole. */
export async function outputFile(path: string): Promise<Output> {
  const unfinished = `${path}.unfinished-${String(process.pid)}`
  const stream = createWriteStream(unfinished)
  try {
    await once(stream, 'open')
  } catch (cause) {
    throw new CommandFailure(`Cannot write ${path}: ${reasonFor(cause)}`, { remedy: 'Give a path in a folder that is there and that you may write to', cause })
  }
  return {
    async write(bytes) {
      if (!stream.write(bytes)) await once(stream, 'drain')
    },
    async keep() {
      await closed(stream)
      await rename(unfinished, path)
    },
    async discard() {
      await closed(stream)
      await rm(unfinished, { force: true })
    },
  }
}

async function closed(stream: WriteStream): Promise<void> {
  if (stream.closed) return
  stream.end()
  await once(stream, 'close')
}
