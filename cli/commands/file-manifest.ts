import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import type { FiledManifests } from '@customhouse/sdk/client/manifest-calls.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'

interface FileManifestOptions {
  readonly json?: boolean
  readonly idempotencyKey?: string
  readonly receipts: string
}

/** The format of messages that a carrier's report is in; undefined for bytes that declare goods, which filing takes in its own formats. */
export async function manifestFormatOf(bytes: Uint8Array): Promise<MessageFormat | undefined> {
  const { recogniseMessageFormat } = await import('@customhouse/formats/message-formats.ts')
  const format = recogniseMessageFormat(bytes)
  return format === undefined || declares.has(format.name) ? undefined : format
}

const declares: ReadonlySet<string> = new Set(['catair', 'json'])

/** Files what a carrier reports, prints what it came to, and saves the receipts. */
export async function fileManifest(client: SingleWindowClient, bytes: Uint8Array, options: FileManifestOptions & { readonly format: MessageFormat }): Promise<number> {
  const { format } = options
  printProgress(`Filing ${String(bytes.length)} bytes of ${format.title} as the report of a carrier`)
  const filed = await client.fileManifests(bytes, { mediaType: format.mediaTypes[0] ?? 'application/octet-stream', idempotencyKey: options.idempotencyKey ?? randomUUID() })
  await mkdir(options.receipts, { recursive: true })
  for (const manifest of filed.manifests) {
    const path = join(options.receipts, `${manifest.manifest}.tlog-proof`)
    await writeFile(path, manifest.receipt)
    if (options.json === true) printJson({ ...manifest, answers: filed.answers, receipt: path })
    else print(manifest, path)
  }
  if (options.json !== true && filed.answers.content !== '') {
    printLine(`  answers (${filed.answers.mediaType}):`)
    for (const line of filed.answers.content.trimEnd().split('\n')) printLine(`    ${line}`)
  }
  return filed.manifests.every(({ accepted }) => accepted) ? exitStatus.yes : exitStatus.no
}

function print({ manifest, accepted, bills, findings }: FiledManifests['manifests'][number], receipt: string): void {
  printLine(`${coloured('bold', accepted ? 'accepted' : 'rejected')}  report ${manifest} with ${String(bills)} bill${bills === 1 ? '' : 's'}`)
  for (const line of findings.flatMap(findingLines)) printLine(`  ${line}`)
  printLine(`  receipt saved: ${receipt}`)
}
