import { statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Command } from 'commander'
import type { ConvertedFile } from '../conversion/convert-file.ts'
import { outputFile, standardOutput } from '../conversion/output-file.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

interface ConvertOptions {
  readonly to?: string
  readonly from?: string
  readonly message?: string
  readonly strict?: boolean
  readonly output?: string
  readonly report?: string
  readonly json?: boolean
  readonly list?: boolean
}

const help = `
The converted message goes to standard output, or to --output; what was lost goes to standard error, and wholly to --report.
Elements that a format has no place for travel in statements where it has such; --strict leaves them out, and tells them as lost.
So that records of 80 characters come back as they were, the communication password of their A-record travels to wco-xml and
data-model-json, which is told; with --strict it never does. No report shows it.

Exit status: 0 converted, 1 findings reject it or a document of it, 2 it could not be read or run. Losses alone are no failure.

Examples:
  npx customhouse convert samples/vessel-dutiable.catair --to wco-xml
  npx customhouse convert samples/vessel-dutiable.catair --to json --output entry.json --report losses.json
  npx customhouse convert samples/edifact/cuscar-manifest.edi --to x12 --message 309
  mkdir converted && npx customhouse convert samples/wco-xml/* --to data-model-json --output converted/
  npx customhouse convert --list`

/** customhouse convert FILE... --to FORMAT: any format to any other, and what is lost on the way. */
export function convert(program: Command): void {
  program
    .command('convert')
    .description('Convert messages from any format to any other, and tell what the other cannot carry. Files of any size are streamed.')
    .argument('[file...]', 'files in any format that Customhouse reads, or - for standard input')
    .option('--to <format>', 'the format to write')
    .option('--from <format>', 'the format to read (default: recognised by its content)')
    .option('--message <name>', 'which message of the format to write, e.g. 309 or CUSCAR (default: the one for the document)')
    .option('--strict', 'write only what the standard has places for, no statements of ours')
    .option('--output <path>', 'the file to write, or a folder for several')
    .option('--report <file>', 'write what was lost, defaulted and carried as JSON')
    .option('--json', 'a JSON line per file: on standard output with --output, else on standard error')
    .option('--list', 'list the formats')
    .addHelpText('after', help)
    .action(async (files: string[], options: ConvertOptions) => {
      process.exitCode = options.list === true ? await listFormats(options) : await convertAll(files, options)
    })
}

async function listFormats({ json }: ConvertOptions): Promise<number> {
  const { messageFormats } = await import('@customhouse/formats/message-formats.ts')
  for (const { name, title, mediaTypes, extension } of messageFormats) {
    if (json === true) printJson({ name, title, mediaTypes, extension })
    else printLine(`${name.padEnd(20)} ${title} (${mediaTypes[0] ?? ''})`)
  }
  return exitStatus.yes
}

async function convertAll(files: readonly string[], options: ConvertOptions): Promise<number> {
  const { to } = options
  if (files.length === 0 || to === undefined) throw new CommandFailure('Say which file to convert, and to which format', { remedy: 'customhouse convert FILE --to FORMAT; customhouse convert --list names the formats' })
  const isFolder = options.output !== undefined && statSync(options.output, { throwIfNoEntry: false })?.isDirectory() === true
  if (files.length > 1 && (options.output === undefined || !isFolder || options.report !== undefined)) {
    throw new CommandFailure('Several files need a folder as --output, and a report is of one file', { remedy: 'Make a folder and give it as --output; ask for reports file by file' })
  }
  let status: number = exitStatus.yes
  for (const file of files) status = Math.max(status, await convertOne({ file, to, isFolder }, options))
  return status
}

interface OneFile {
  readonly file: string
  readonly to: string
  readonly isFolder: boolean
}

async function convertOne({ file, to, isFolder }: OneFile, options: ConvertOptions): Promise<number> {
  // The tables of the formats take a while to load, so only a command that reads a file does it.
  const { convertFile, formatCalled } = await import('../conversion/convert-file.ts')
  const target = formatCalled(to)
  const path = options.output === undefined || !isFolder ? options.output : join(options.output, `${file === '-' ? 'converted' : basename(file, extname(file))}${target.extension}`)
  const converted = await convertFile({
    file, to: target,
    from: options.from === undefined ? undefined : formatCalled(options.from),
    options: { preparedAt: new Date(), ...(options.message !== undefined && { message: options.message }), ...(options.strict === true && { strict: true }) },
    output: path === undefined ? standardOutput : await outputFile(path),
    report: options.report,
  })
  if (options.json === true) tellJson(file, converted, path)
  else tell(file, converted, { title: target.title, path })
  return converted.isAccepted ? exitStatus.yes : exitStatus.no
}

function tellJson(file: string, { from, documents, isAccepted, isWritten, summary, findings, findingCount }: ConvertedFile, path: string | undefined): void {
  const line = { file, output: isWritten ? path ?? '-' : null, from: from.name, documents, accepted: isAccepted, ...summary.counts, findingCount, findings }
  if (path === undefined) printProgress(JSON.stringify(line))
  else printJson(line)
}

function tell(file: string, { from, documents, isWritten, summary, findings, findingCount }: ConvertedFile, target: { readonly title: string; readonly path: string | undefined }): void {
  const { lost, defaulted, carried } = summary.counts
  const done = isWritten ? `${String(documents)} ${documents === 1 ? 'document' : 'documents'}${target.path === undefined ? '' : ` to ${printable(target.path)}`}` : 'not converted'
  printProgress(`${printable(file)}: ${from.title} to ${target.title}, ${done}; ${String(lost)} lost, ${String(defaulted)} defaulted, ${String(carried)} carried otherwise`)
  for (const line of summary.lines()) printProgress(line)
  for (const finding of findings) for (const line of findingLines(finding)) printProgress(`  ${line}`)
  if (findingCount > findings.length) printProgress(`  and ${String(findingCount - findings.length)} more findings; --report FILE tells each`)
}
