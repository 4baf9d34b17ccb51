import { Command, CommanderError } from 'commander'
import { CommandFailure } from './terminal/command-failure.ts'
import { exitStatus } from './terminal/exit-status.ts'
import { findingLines } from './terminal/finding-lines.ts'
import { printJson, printProgress } from './terminal/print.ts'

/** Each command with what describes it, in the order of the help; only what is asked for is loaded. */
const commands: ReadonlyMap<string, () => Promise<(program: Command) => void>> = new Map([
  ['check', async () => (await import('./commands/check.ts')).check],
  ['file', async () => (await import('./commands/file.ts')).file],
  ['bill', async () => (await import('./commands/bill.ts')).bill],
  ['convert', async () => (await import('./commands/convert.ts')).convert],
  ['duty', async () => (await import('./commands/duty.ts')).duty],
  ['receipt', async () => (await import('./commands/receipt-verify.ts')).receiptVerify],
  ['watch', async () => (await import('./commands/watch.ts')).watch],
  ['explain', async () => (await import('./commands/explain.ts')).explain],
  ['refunds', async () => (await import('./commands/refunds.ts')).refunds],
  ['reference', async () => (await import('./commands/reference-load.ts')).referenceLoad],
  ['did', async () => (await import('./commands/did.ts')).did],
  ['credential', async () => (await import('./commands/credential.ts')).credential],
  ['conformance', async () => (await import('./commands/conformance.ts')).conformance],
  ['data-model', async () => (await import('./commands/data-model.ts')).dataModel],
  ['provenance', async () => (await import('./commands/provenance.ts')).provenance],
  ['anomalies', async () => (await import('./commands/anomalies.ts')).anomalies],
  ['screen', async () => (await import('./commands/screen.ts')).screen],
])

/** Runs `customhouse` with the words after its name; says what it has to on stdout and stderr, and leaves its status in `process.exitCode`. */
export async function runCommand(words: readonly string[]): Promise<void> {
  const program = customhouse()
  const asked = commands.get(words[0] ?? '')
  for (const describe of asked === undefined ? commands.values() : [asked]) (await describe())(program)
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (failure) {
    process.exitCode = report(failure, words)
  }
}

function customhouse(): Command {
  return new Command('customhouse')
    .description('Work with Customhouse, the open single window for international trade, from the terminal.')
    .version('0.1.0')
    .showHelpAfterError('(try --help)')
    .exitOverride()
    .addHelpText('after', [
      '',
      'Settings, by environment:',
      '  CUSTOMHOUSE_URL         where the single window answers (http://127.0.0.1:8080); where nothing does, a command starts one for its own length',
      '  CUSTOMHOUSE_DATA        the data folder (.customhouse)',
      '  CUSTOMHOUSE_CLIENT_KEY  a private JWK file to sign in with (in the sandbox: found by itself)',
      '',
      'Exit status: 0 done, 1 the answer is no (findings reject it, a receipt is not intact), 2 it could not be read or run.',
    ].join('\n'))
}

/** Says on stderr what went wrong and returns the exit status. */
function report(failure: unknown, words: readonly string[]): number {
  // commander has said its part already; only help and version asked for end well
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? exitStatus.yes : exitStatus.couldNotRun
  if (failure instanceof CommandFailure) {
    const { message, remedy, findings, exitCode } = failure
    printProgress(message)
    for (const line of [...(remedy === undefined ? [] : [remedy]), ...findings.flatMap(findingLines)]) printProgress(`  ${line}`)
    if (words.includes('--json')) printJson({ error: message, ...(remedy === undefined ? {} : { remedy }), findings })
    return exitCode
  }
  process.stderr.write(`${failure instanceof Error ? failure.stack ?? failure.message : String(failure)}\n`)
  return exitStatus.couldNotRun
}
