import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import type { ConvertedPart } from '@customhouse/formats/conversion/conversion.ts'
import { unwritable } from './output-file.ts'

const lists = ['lost', 'defaulted', 'carried', 'findings'] as const

/** Writes the report of a conversion of any length as one JSON object: its lists grow on disk, not in memory. */
export class ReportFile {
  readonly #folder: string
  readonly #streams = new Map<string, WriteStream>()
  readonly #written = new Set<string>()

  static async create(): Promise<ReportFile> {
    return new ReportFile(await mkdtemp(join(tmpdir(), 'customhouse-report-')))
  }

  private constructor(folder: string) {
    this.#folder = folder
  }

  async add(part: Omit<ConvertedPart, 'bytes'>): Promise<void> {
    for (const list of lists) for (const each of part[list]) await this.#append(list, each)
  }

  /** Writes the whole report to a path, which replaces what is there. */
  async finish(path: string, about: { readonly from: string; readonly to: string; readonly documents: number }): Promise<void> {
    for (const stream of this.#streams.values()) {
      stream.end()
      await once(stream, 'close')
    }
    const report = createWriteStream(path)
    await once(report, 'open').catch((cause: unknown) => { throw unwritable(path, cause) })
    await write(report, JSON.stringify(about).slice(0, -1))
    for (const list of lists) {
      await write(report, `,\n"${list}":[`)
      if (this.#written.has(list)) for await (const piece of createReadStream(join(this.#folder, list))) await write(report, piece as Uint8Array)
      await write(report, ']')
    }
    report.end('}\n')
    await once(report, 'close')
  }

  /** Gives back what it took on disk. */
  async remove(): Promise<void> {
    for (const stream of this.#streams.values()) stream.destroy()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #append(list: string, value: unknown): Promise<void> {
    const stream = this.#streams.get(list) ?? createWriteStream(join(this.#folder, list))
    this.#streams.set(list, stream)
    await write(stream, `${this.#written.has(list) ? ',' : ''}\n${JSON.stringify(value)}`)
    this.#written.add(list)
  }
}

async function write(stream: WriteStream, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
