import { statSync } from 'node:fs'
import type { Format } from '@customhouse/formats/format.ts'
import type { SchemaValidator } from '@customhouse/formats/wco-xml/schema-validator.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'
import { openInput, wholeOf } from '../terminal/input-pieces.ts'
import { checkOffline } from './check-offline.ts'

interface Checked {
  readonly file: string
  readonly format: string | null
  readonly accepted: boolean
  readonly schemaValid?: boolean
  readonly findings: readonly Finding[]
}

interface CheckOptions {
  readonly full?: boolean
  readonly json?: boolean
  readonly schemas?: string
}

const help = `
Exit status: 0 all accepted, 1 findings reject one, 2 one could not be read.

Examples:
  npx customhouse check samples/*.catair
  npx customhouse check --schemas schemas/ --json messages/*.xml`

/** customhouse check FILE...: says what is wrong, without filing. */
export function check(program: Command): void {
  program
    .command('check')
    .description('Check files without filing them. Reads the bytes and the reference tables; --full asks the single window for a dry run that stores nothing.')
    .argument('<file...>', 'files in any format that Customhouse reads, or - for standard input')
    .option('--full', 'ask the single window: parties, bonds, tariff, duty and what is on file as well')
    .option('--schemas <folder>', 'judge WCO XML by the XML Schemas in a folder and by the functional rules as well')
    .option('--json', 'a JSON line per file')
    .addHelpText('after', help)
    .action(async (files: string[], options: CheckOptions) => {
      const today = easternDate(new Date())
      process.exitCode = options.full === true
        ? await withSingleWindow('meridian-filer', (client) => checkAll(files, options, (bytes, { mediaTypes }) => client.check(bytes, mediaTypes[0] ?? '').catch(findingsOf)))
        : await checkAll(files, options, (bytes, format) => Promise.resolve(checkOffline(format, bytes, today)))
    })
}

type Check = (bytes: Uint8Array, format: Format) => Promise<readonly Finding[]>

async function checkAll(files: readonly string[], options: CheckOptions, findings: Check): Promise<number> {
  // The tables of the formats take a while to load, so only a command that reads a file does it.
  const schemas = options.schemas === undefined ? undefined : (await import('./load-schemas.ts')).loadSchemas(options.schemas)
  let status: number = exitStatus.yes
  for (const file of files) {
    if (files.length > 1 && isFolder(file)) {
      printProgress(`${file} is a folder: passed over`)
      continue
    }
    const checked = await checkFile(file, findings, schemas)
    if (options.json === true) printJson('unread' in checked ? { file, format: null, accepted: false, findings: [checked.unread] } : checked)
    else print(file, checked)
    status = Math.max(status, 'unread' in checked ? exitStatus.couldNotRun : checked.accepted ? exitStatus.yes : exitStatus.no)
  }
  return status
}

/** A shell's * brings folders along; a folder given alone is a mistake that is told. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** An interchange that cannot be read at all is refused with findings: they are what was asked for. */
function findingsOf(failure: unknown): readonly Finding[] {
  if (failure instanceof Refusal && failure.findings.length > 0) return failure.findings
  throw failure
}

async function checkFile(file: string, findings: Check, schemas: SchemaValidator | undefined): Promise<Checked | { unread: Finding }> {
  try {
    const input = await openInput(file)
    const { recogniseMessageFormat, messageFormatNamed } = await import('@customhouse/formats/message-formats.ts')
    const { formats } = await import('@customhouse/formats/registry.ts')
    // Who gives schemas wants a verdict on every XML: what no format claims is then judged as WCO XML
    const messages = recogniseMessageFormat(input.beginning) ?? (schemas !== undefined && beginsAsXml(input.beginning) ? messageFormatNamed('wco-xml') : undefined)
    if (messages === undefined) return { unread: unrecognised }
    const door = formats.find(({ name }) => name === messages.name)
    if (door === undefined) {
      const { checkMessages } = await import('./check-messages.ts')
      const checked = await checkMessages(input, messages, { schemas, today: easternDate(new Date()) })
      return { file, format: messages.name, accepted: !rejects(checked.findings), ...checked }
    }
    const found = await findings(await wholeOf(input), door)
    return { file, format: door.name, accepted: !rejects(found), findings: found }
  } catch (failure) {
    if (!(failure instanceof CommandFailure)) throw failure
    return { unread: { code: 'file-unreadable', severity: 'fatal', pointer: {}, message: failure.message, authority: 'Customhouse terminal', remedy: failure.remedy ?? '' } }
  }
}

/** Whether the first character, after a byte order mark and spaces, is `<`; a byte 0 stands between in UTF-16. */
function beginsAsXml(beginning: Uint8Array): boolean {
  return Buffer.from(beginning.subarray(0, 1024)).toString('latin1').replaceAll(/[\0\s\u00bb\u00bf\u00ef\u00fe\u00ff]/g, '').startsWith('<')
}

const unrecognised: Finding = {
  code: 'format-unrecognised',
  severity: 'fatal',
  pointer: {},
  message: 'No format that Customhouse reads begins like this file',
  authority: 'Customhouse formats registry',
  remedy: 'Send CATAIR (80-character records that begin with an A record), a JSON declaration, or a message of another format that customhouse convert --list names; see samples/',
}

function print(file: string, checked: Checked | { unread: Finding }): void {
  const findings = 'unread' in checked ? [checked.unread] : checked.findings
  const accepted = !('unread' in checked) && checked.accepted
  const fatal = findings.filter((finding) => finding.severity === 'fatal').length
  const verdict = accepted ? coloured('green', 'accepted') : coloured('red', 'unread' in checked ? 'could not be read' : 'rejected')
  const judged = 'unread' in checked || checked.schemaValid === undefined ? '' : checked.schemaValid ? ', valid by the schemas' : ', not valid by the schemas'
  printLine(`${file}: ${verdict}, ${String(fatal)} fatal of ${String(findings.length)} findings${judged}`)
  for (const finding of findings) for (const line of findingLines(finding)) printLine(`  ${line}`)
}
