import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { printDetermination } from '../terminal/determination-lines.ts'
import { explanationLines } from '../terminal/explanation-lines.ts'
import { printJson, printLine } from '../terminal/print.ts'

/** customhouse explain FILING: why it was decided so, and how what is owed was reached. */
export function explain(program: Command): void {
  program
    .command('explain')
    .description('Explain a filing: the determination with every reason and authority, and what is owed as a tree.')
    .argument('<filing>', 'the identifier that filing gave')
    .option('--json', 'one JSON object')
    .action(async (identifier: string, options: { json?: boolean }) => {
      const filing = await withSingleWindow('meridian-filer', (client) => client.filing(identifier))
      if (options.json === true) {
        printJson(filing)
        return
      }
      printDetermination(filing)
      if (filing.assessment?.explanation !== undefined) {
        printLine('')
        for (const line of explanationLines(filing.assessment.explanation)) printLine(line)
      }
    })
}
