import { Conversion, type ConvertedPart } from '@customhouse/formats/conversion/conversion.ts'
import type { ConversionFinding } from '@customhouse/formats/conversion/conversion-report.ts'
import { messageFormatNamed, messageFormats, recogniseMessageFormat } from '@customhouse/formats/message-formats.ts'
import type { MessageFormat, WriterOptions } from '@customhouse/formats/message-format.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { openInput, type Input } from '../terminal/input-pieces.ts'
import { LossSummary } from './loss-summary.ts'
import type { Output } from './output-file.ts'
import { ProgressLine } from './progress-line.ts'
import { ReportFile } from './report-file.ts'

/** What is asked of a conversion. */
export interface FileConversion {
  readonly file: string
  readonly to: MessageFormat
  readonly from: MessageFormat | undefined
  readonly options: WriterOptions
  readonly output: Output
  readonly report: string | undefined
}

/** What came of one: `isWritten` where something of the target is there. */
export interface ConvertedFile {
  readonly from: MessageFormat
  readonly documents: number
  readonly isAccepted: boolean
  readonly isWritten: boolean
  readonly summary: LossSummary
  /** The first of them. */
  readonly findings: readonly ConversionFinding[]
  readonly findingCount: number
}

/** As many findings are shown; the report file has them all. */
const mostFindings = 200

/** Converts a file as it is read, in memory that does not grow with it. Of what cannot be read as a whole nothing is kept. */
export async function convertFile(asked: FileConversion): Promise<ConvertedFile> {
  let report: ReportFile | undefined
  try {
    if (asked.report !== undefined) report = await ReportFile.create()
    return await convertInput(asked, await openInput(asked.file), report)
  } catch (failure) {
    await asked.output.discard()
    throw failure
  } finally {
    await report?.remove()
  }
}

async function convertInput(asked: FileConversion, input: Input, report: ReportFile | undefined): Promise<ConvertedFile> {
  const from = asked.from ?? recogniseMessageFormat(input.beginning)
  if (from === undefined) throw unrecognised(asked.file)
  const taken = new TakenParts(asked.output, report)
  const conversion = await convertPieces(new Conversion(from, asked.to, asked.options), input, taken)
  const { documents } = conversion
  const isWritten = !conversion.isUnusable && documents > 0
  // The report first: where it cannot be written, no file is left that nobody knows the losses of
  if (asked.report !== undefined) await report?.finish(asked.report, { from: from.name, to: asked.to.name, documents })
  await (isWritten ? asked.output.keep() : asked.output.discard())
  return { from, documents, isAccepted: !conversion.isRejected, isWritten, ...taken.told() }
}

async function convertPieces(conversion: Conversion, { pieces, size }: Input, taken: TakenParts): Promise<Conversion> {
  const progress = new ProgressLine(size)
  for await (const piece of pieces) {
    await taken.add(conversion.push(piece))
    progress.advance(piece.length, conversion.documents)
    if (conversion.isUnusable) break
  }
  await taken.add(conversion.end())
  progress.end()
  return conversion
}

/** Passes the parts of a conversion on as they come about, and keeps what is told in the end. */
class TakenParts {
  readonly #output: Output
  readonly #report: ReportFile | undefined
  readonly #summary = new LossSummary()
  readonly #findings: ConversionFinding[] = []
  #findingCount = 0

  constructor(output: Output, report: ReportFile | undefined) {
    this.#output = output
    this.#report = report
  }

  async add(part: ConvertedPart): Promise<void> {
    this.#summary.add(part)
    this.#findingCount += part.findings.length
    this.#findings.push(...part.findings.slice(0, mostFindings - this.#findings.length))
    await this.#report?.add(part)
    for (const bytes of part.bytes) await this.#output.write(bytes)
  }

  told(): Pick<ConvertedFile, 'summary' | 'findings' | 'findingCount'> {
    return { summary: this.#summary, findings: this.#findings, findingCount: this.#findingCount }
  }
}

/** The format of a name given on the command line. */
export function formatCalled(name: string): MessageFormat {
  const format = messageFormatNamed(name)
  if (format !== undefined) return format
  const near = messageFormats.find((each) => each.name.startsWith(name) || name.startsWith(each.name) || each.name.replaceAll('-', '') === name.toLowerCase().replaceAll(/[-_ ]/g, ''))
  throw new CommandFailure(`No format is called ${name}`, { remedy: `${near === undefined ? '' : `Did you mean ${near.name}? `}customhouse convert --list names the formats` })
}

function unrecognised(file: string): CommandFailure {
  return new CommandFailure(`No format that Customhouse reads begins like ${file}`, { remedy: 'Name its format with --from; customhouse convert --list names them' })
}
