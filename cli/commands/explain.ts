import type { DeterminationOnFile, FilingCredential, FilingOnFile } from '@customhouse/sdk/client/single-window-client.ts'
import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { printFiling } from '../terminal/determination-lines.ts'
import { evidenceLines } from '../terminal/evidence-lines.ts'
import { explanationLines } from '../terminal/explanation-lines.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'

/** customhouse explain FILING: why it was decided so, and how what is owed was reached. */
export function explain(program: Command): void {
  program
    .command('explain')
    .description('Explain a filing: the determination with every reason and authority, what its credentials bear out, and what is owed as a tree.')
    .argument('<filing>', 'the identifier that filing gave')
    .option('--json', 'one JSON object: filing, determination, determinations, credentials, assessment, findings')
    .addHelpText('after', '\nExample: npx customhouse explain 0199a2f4-0000-7000-8000-000000000000')
    .action(async (identifier: string, options: { json?: boolean }) => {
      if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(identifier))
        throw new CommandFailure(`Not the identifier of a filing: ${identifier}`, { remedy: 'Give the one that customhouse file printed, such as 0199a2f4-0000-7000-8000-000000000000' })
      const [filing, determinations, credentials] = await withSingleWindow('meridian-filer', (client) => Promise.all([client.filing(identifier), client.determinations(identifier), client.filingCredentials(identifier)]))
      if (options.json === true) printJson({ ...explained(filing, determinations), credentials })
      else print(filing, determinations, credentials)
    })
}

function explained(filing: FilingOnFile, determinations: readonly DeterminationOnFile[]): object {
  const { id, ...rest } = filing
  return { filing: id, ...rest, determination: determinations.at(-1), determinations }
}

function print(filing: FilingOnFile, determinations: readonly DeterminationOnFile[], credentials: readonly FilingCredential[]): void {
  const [determination, ...earlier] = determinations.toReversed()
  const { id, assessment, findings } = filing
  if (determination !== undefined) printFiling({ ...filing, filing: id, determination, findings, ...(assessment === undefined ? {} : { assessment }) })
  for (const line of credentials.flatMap(evidenceLines)) printLine(`  ${line}`)
  for (const { outcome, decidedAt, act } of earlier) printLine(`  before: ${outcome} since ${decidedAt}${act === undefined ? '' : ` (${act})`}`)
  if (assessment === undefined) return
  printLine('')
  printLine(coloured('bold', 'What is owed, step by step'))
  for (const line of explanationLines(assessment.explanation)) printLine(line)
}
