import { createReadStream, existsSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { LoadReport } from '@customhouse/sdk/client/single-window-client.ts'
import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'
import { referenceLoadContext } from './reference-load-context.ts'

/** customhouse reference load hts FILE, customhouse reference load context FILE. */
export function referenceLoad(program: Command): void {
  const load = program
    .command('reference')
    .description('Official reference data, as their publishers issue them.')
    .command('load')
    .description('Load reference data into the single window.')
  loadTariff(load)
  referenceLoadContext(load)
}

/** Loads a tariff revision as its publisher issues it. */
function loadTariff(load: Command): void {
  load
    .command('hts')
    .description('Load a revision of the Harmonized Tariff Schedule, CSV or JSON as USITC exports it. Revisions stand side by side, each for its dates.')
    .argument('<file>', 'the exported file (.csv or .json)')
    .requiredOption('--as-of <YYYY-MM-DD>', 'the first day on which the revision is in force')
    .option('--name <name>', 'what to call the revision (default: the name of the file)')
    .option('--json', 'one JSON object')
    .action(async (path: string, options: { asOf: string; name?: string; json?: boolean }) => {
      if (!existsSync(path) || !statSync(path).isFile())
        throw new CommandFailure(`Cannot read ${path}: there is no such file`, { remedy: 'Give the path of the file exported from the USITC tariff site' })
      printProgress(`Loading ${path} (${String(Math.ceil(statSync(path).size / 1024))} KiB)`)
      const report = await withSingleWindow('administrator', (client) =>
        client.loadSchedule(createReadStream(path), { format: extname(path) === '.json' ? 'json' : 'csv', asOf: options.asOf, name: options.name ?? basename(path) }))
      if (options.json === true) printJson(report)
      else print(report)
    })
}

function print({ outcome, name, asOf, rows, tariffNumbers, rateCells, formulas, notFormulas, findings }: LoadReport): void {
  printLine(`${name}, as of ${asOf}: ${outcome === 'loaded' ? coloured('green', 'loaded') : 'loaded before, nothing changed'}`)
  printLine(`  ${String(rows)} rows, ${String(tariffNumbers)} tariff numbers`)
  const share = rateCells === 0 ? 100 : (100 * formulas) / rateCells
  printLine(`  ${String(formulas)} of ${String(rateCells)} rates read as formulas (${share.toFixed(2)} %)`)
  for (const { text, cells } of notFormulas.slice(0, listedMost)) printLine(`    not a formula, ${String(cells)} times: ${text}`)
  if (notFormulas.length > listedMost) printLine(`    and ${String(notFormulas.length - listedMost)} more texts; --json has them all`)
  for (const line of findings.flatMap(findingLines)) printLine(`  ${line}`)
}

const listedMost = 12
