import { Command, CommanderError } from 'commander'
import { bill } from './commands/bill.ts'
import { check } from './commands/check.ts'
import { conformance } from './commands/conformance.ts'
import { convert } from './commands/convert.ts'
import { credential } from './commands/credential.ts'
import { dataModel } from './commands/data-model.ts'
import { did } from './commands/did.ts'
import { duty } from './commands/duty.ts'
import { explain } from './commands/explain.ts'
import { file } from './commands/file.ts'
import { provenance } from './commands/provenance.ts'
import { referenceLoad } from './commands/reference-load.ts'
import { receiptVerify } from './commands/receipt-verify.ts'
import { refunds } from './commands/refunds.ts'
import { watch } from './commands/watch.ts'
import { CommandFailure } from './terminal/command-failure.ts'
import { exitStatus } from './terminal/exit-status.ts'
import { findingLines } from './terminal/finding-lines.ts'
import { printJson, printProgress } from './terminal/print.ts'

const program = new Command('customhouse')
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

for (const command of [check, file, bill, convert, duty, receiptVerify, watch, explain, refunds, referenceLoad, did, credential, conformance, dataModel, provenance]) command(program)

// Whoever reads may have seen enough, as `head` has: that ends the command, and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (failure) {
  process.exitCode = report(failure)
}

/** Says on stderr what went wrong and returns the exit status. */
function report(failure: unknown): number {
  // commander has said its part already; only help and version asked for end well
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? exitStatus.yes : exitStatus.couldNotRun
  if (failure instanceof CommandFailure) {
    const { message, remedy, findings, exitCode } = failure
    printProgress(message)
    for (const line of [...(remedy === undefined ? [] : [remedy]), ...findings.flatMap(findingLines)]) printProgress(`  ${line}`)
    if (process.argv.includes('--json')) printJson({ error: message, ...(remedy === undefined ? {} : { remedy }), findings })
    return exitCode
  }
  process.stderr.write(`${failure instanceof Error ? failure.stack ?? failure.message : String(failure)}\n`)
  return exitStatus.couldNotRun
}
