import type { DutyAnswer } from '@customhouse/sdk/client/single-window-client.ts'
import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { explanationLines } from '../terminal/explanation-lines.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'

interface DutyOptions {
  readonly hts: readonly string[]
  readonly origin: string
  readonly value: string
  readonly date: string
  readonly spi?: string
  readonly quantity?: readonly string[]
  readonly transport?: string
  readonly entryType?: string
  readonly export?: string
  readonly json?: boolean
}

const together = (value: string, sofar: readonly string[] = []): readonly string[] => [...sofar, value]

/** customhouse duty: what is owed on goods, explained. */
export function duty(program: Command): void {
  program
    .command('duty')
    .description('What is owed on goods under the tariff numbers given, with the reasons. Provisions that may also apply are listed as findings, not added.')
    .requiredOption('--hts <number>', 'HTS number; repeat it for chapter 99 numbers, in the order of the line', together)
    .requiredOption('--origin <country>', 'country of origin, ISO two letters')
    .requiredOption('--value <dollars>', 'customs value in United States dollars')
    .requiredOption('--date <YYYY-MM-DD>', 'the date that fixes the rates')
    .option('--spi <code>', 'special programme claimed, such as S for USMCA')
    .option('--quantity <amount and unit>', 'such as 100KG or "12 NO"; repeat it for second and third units', together)
    .option('--transport <code>', "CBP's mode of transportation: 10, 11 vessel, 20 rail, 30 truck, 40 air...")
    .option('--entry-type <code>', 'CBP entry type', '01')
    .option('--export <country>', 'country of export, where it is not the origin')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExample: npx customhouse duty --hts 8471.30.01.00 --origin CN --value 10000 --date 2026-02-02 --transport 11')
    .action(async (options: DutyOptions) => {
      const answer = await withSingleWindow('meridian-filer', (client) =>
        client.duty({
          hts: options.hts,
          origin: options.origin,
          value: options.value,
          date: options.date,
          entryType: options.entryType ?? '01',
          quantities: (options.quantity ?? []).map(quantityOf),
          ...(options.spi === undefined ? {} : { spi: options.spi }),
          ...(options.transport === undefined ? {} : { transport: options.transport }),
          ...(options.export === undefined ? {} : { countryOfExport: options.export }),
        }))
      if (options.json === true) printJson(answer)
      else print(answer)
      process.exitCode = answer.findings.some((finding) => finding.severity === 'fatal') ? exitStatus.no : exitStatus.yes
    })
}

/** Splits `100KG`, `100 KG` or `100:KG`; the server judges number and unit. */
function quantityOf(text: string): { value: string; unit?: string } {
  const [, value = '', unit = ''] = /^\s*([\d.,]*)\s*:?\s*(.*?)\s*$/.exec(text) ?? []
  return { value: value.replaceAll(',', ''), ...(unit === '' ? {} : { unit: unit.toUpperCase() }) }
}

function print({ duty, fees, feesTotal, total, isProvisional, explanation, findings }: DutyAnswer): void {
  const classes = Object.entries(fees).map(([classCode, amount]) => `${classCode} ${amount}`)
  printLine(`${coloured('bold', `Total ${total} USD`)}${isProvisional ? ', provisional' : ''}: duty ${duty}, fees ${feesTotal}${classes.length > 0 ? ` (${classes.join(', ')})` : ''}`)
  printLine('')
  for (const line of explanationLines(explanation)) printLine(line)
  if (findings.length > 0) printLine('')
  for (const line of findings.flatMap(findingLines)) printLine(line)
}
