import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FiledInterchange, FilingCredential, SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { Command } from 'commander'
import { beforehandFilers, beforehandIn, fileBeforehand } from './file-beforehand.ts'
import { fileLowValue } from './file-low-value.ts'
import { fileManifest, manifestFormatOf } from './file-manifest.ts'
import { printInBond } from './in-bond-lines.ts'
import { receiptFolder } from '../single-window/settings.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { evidenceLines } from '../terminal/evidence-lines.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printFiling } from '../terminal/determination-lines.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'

interface FileOptions {
  readonly json?: boolean
  readonly idempotencyKey?: string
  readonly receipts: string
}

/** customhouse file FILE: files, waits, prints the determination, what is owed and the answers, and saves the receipt. */
export function file(program: Command): void {
  program
    .command('file')
    .description('File a declaration or an interchange, wait for the determination, print it with what is owed and the answers, and save the receipt. A carrier’s report (X12 309, CUSCAR, the data model...) is told by its content and filed as a manifest; so are export declarations, importer security filings and air cargo before loading. Lines of parcels of low value are filed from *.ndjson.')
    .argument('<file>', 'a file in any format that Customhouse reads, or - for standard input')
    .option('--json', 'a JSON line per filing')
    .option('--idempotency-key <key>', 'repeat a call with the same key and it is not filed twice (default: a new one)')
    .option('--receipts <folder>', 'where receipts are saved', receiptFolder())
    .addHelpText('after', '\nExit status: 0 filed and not rejected, 1 findings reject it, 2 it could not be read or sent.\n\nExample: npx customhouse file samples/vessel-dutiable.catair')
    .action(async (path: string, options: FileOptions) => {
      if (path.endsWith('.ndjson')) {
        process.exitCode = await withSingleWindow('meridian-filer', (client) => fileLowValue(client, path, options))
        return
      }
      const bytes = await readInput(path)
      const format = await manifestFormatOf(bytes)
      const kind = format && beforehandIn(format, bytes)
      if (format === undefined) process.exitCode = await withSingleWindow('meridian-filer', (client) => fileBytes(client, bytes, options))
      else if (kind !== undefined) process.exitCode = await withSingleWindow(beforehandFilers[kind], (client) => fileBeforehand(client, bytes, { ...options, format, kind }))
      else process.exitCode = await withSingleWindow('tidemark-manifests', (client) => fileManifest(client, bytes, { ...options, format }))
    })
}

async function fileBytes(client: SingleWindowClient, bytes: Uint8Array, options: FileOptions): Promise<number> {
  // The tables of the formats take a while to load, so only a command that reads a file does it.
  const { recogniseFormat } = await import('@customhouse/formats/registry.ts')
  const format = recogniseFormat(bytes)
  if (format === undefined)
    throw new CommandFailure('No format that Customhouse reads begins like this file', { remedy: 'Send CATAIR or a JSON declaration; see samples/' })
  printProgress(`Filing ${String(bytes.length)} bytes as ${format.name}`)
  const filed = await client.file(bytes, { mediaType: format.mediaTypes[0] ?? '', idempotencyKey: options.idempotencyKey ?? randomUUID() })
  await mkdir(options.receipts, { recursive: true })
  await keepLogKey(options.receipts, (await client.logKey()).trim())
  if (filed.inBond !== undefined) return printInBond(filed, { receipts: options.receipts, json: options.json === true })
  for (const filing of filed.filings) {
    const path = join(options.receipts, `${filing.filing}.tlog-proof`)
    await writeFile(path, filing.receipt)
    // Records of 80 characters carry no credentials.
    const credentials = format.name === 'json' ? await client.filingCredentials(filing.filing) : []
    print(filing, { path, answers: filed.answers, credentials, json: options.json === true })
  }
  return filed.filings.some((filing) => filing.determination.outcome === 'reject') ? exitStatus.no : exitStatus.yes
}

/** Keeps the log's key beside the receipts at first sight, so that later ones are checked against it; another key is added with a warning. */
async function keepLogKey(folder: string, key: string): Promise<void> {
  const path = join(folder, 'log.vkey')
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept.split('\n').includes(key)) return
  if (kept !== '') printProgress(`The log signs with another key than before: ${key}. Confirm it with the authority`)
  await writeFile(path, `${kept}${key}\n`)
}

interface Printed {
  readonly path: string
  readonly answers: FiledInterchange['answers']
  readonly credentials: readonly FilingCredential[]
  readonly json: boolean
}

function print(filing: FiledInterchange['filings'][number], { path, answers, credentials, json }: Printed): void {
  if (json) {
    printJson({ ...filing, answers, ...(credentials.length === 0 ? {} : { credentials }), receipt: path })
    return
  }
  printFiling(filing)
  for (const line of credentials.flatMap(evidenceLines)) printLine(`  ${line}`)
  printLine(`  answers (${answers.mediaType}):`)
  for (const line of answers.content.trimEnd().split('\n')) printLine(`    ${line}`)
  printLine(`  receipt saved: ${path}`)
  printLine(`  check it any time, offline: npx customhouse receipt verify ${path}`)
}
