import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isParcelReceipt } from '@customhouse/proofs/receipt/parcel-receipt.ts'
import { verifyParcelReceipt, type ParcelReceiptVerification } from '@customhouse/sdk/verify/verify-parcel-receipt.ts'
import { verifyReceipt, type ReceiptVerification } from '@customhouse/sdk/verify/verify-receipt.ts'
import type { Command } from 'commander'
import { receiptFolder } from '../single-window/settings.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'

interface VerifyOptions {
  readonly filing?: string
  readonly logKey?: readonly string[]
  readonly json?: boolean
}

const together = (value: string, sofar: readonly string[] = []): readonly string[] => [...sofar, value]

/** customhouse receipt verify FILE: whether a receipt holds, offline. */
export function receiptVerify(program: Command): void {
  program
    .command('receipt')
    .description('Receipts: proofs that a filing was recorded as it was.')
    .command('verify')
    .description('Verify a receipt offline: that the log contains what it states, and that nothing of it was altered.')
    .argument('<file>', 'a receipt (.tlog-proof; of a parcel .json), or - for standard input')
    .option('--filing <file>', 'also verify that it is the receipt of these bytes (of a parcel: its line)')
    .option('--log-key <key>', 'a key of the log that you trust, or a file that holds it (default: the one kept beside the receipt or in the data folder)', together)
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExit status: 0 the receipt holds, 1 it does not, 2 it could not be read.')
    .action(async (path: string, options: VerifyOptions) => {
      const receipt = await readInput(path)
      const trustedKeys = options.logKey === undefined ? keptKeys(path) : options.logKey.flatMap(keysFrom)
      const verified = verify(receipt, { trustedKeys, ...(options.filing === undefined ? {} : { filing: await readInput(options.filing) }) })
      if (options.json === true) printJson({ file: path, ...verified })
      else print(path, verified)
      process.exitCode = verified.verified ? exitStatus.yes : exitStatus.no
    })
}

function verify(receipt: Uint8Array, expectations: Parameters<typeof verifyReceipt>[1]): ReceiptVerification | ParcelReceiptVerification {
  try {
    return isParcelReceipt(receipt) ? verifyParcelReceipt(receipt, expectations) : verifyReceipt(receipt, expectations)
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new CommandFailure('A trusted log key is not one', { remedy: 'Give it as the log publishes it at /ledger/key: <name>+<key ID>+<key>', cause })
    throw cause
  }
}

/** Log keys kept when receipts were saved: beside the receipt, or in the data folder. */
function keptKeys(path: string): readonly string[] {
  const places = [join(dirname(path), 'log.vkey'), join(receiptFolder(), 'log.vkey')]
  const place = places.find((candidate) => existsSync(candidate))
  return place === undefined ? [] : keysIn(place)
}

function keysFrom(keyOrFile: string): readonly string[] {
  return existsSync(keyOrFile) ? keysIn(keyOrFile) : [keyOrFile]
}

function keysIn(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '')
}

function print(path: string, verification: ReceiptVerification | ParcelReceiptVerification): void {
  const { verified, index, checkpoint, signer, findings } = verification
  printLine(`${path}: ${verified ? coloured('green', 'the receipt holds') : coloured('red', 'the receipt does not hold')}`)
  if ('answer' in verification) printParcel(verification)
  else if ('statement' in verification) printFiling(verification)
  if (index !== undefined && checkpoint !== undefined) printLine(`  entry ${String(index)} of the log ${checkpoint.origin}, proven in its state of ${String(checkpoint.size)} entries`)
  if (signer !== undefined) printLine(`  signed by ${signer}`)
  for (const finding of findings) for (const line of findingLines(finding)) printLine(`  ${line}`)
}

function printFiling({ statement }: ReceiptVerification): void {
  if (statement === undefined) return
  printLine(`  filing ${statement.filing}, ${statement.kind} ${statement.entryNumber ?? ''} (${statement.functionCode}), received ${statement.receivedAt}`)
  printLine(`  outcome ${coloured('bold', statement.outcome)}`)
}

function printParcel({ answer, batch }: ParcelReceiptVerification): void {
  if (answer === undefined || batch === undefined) return
  printLine(`  parcel ${answer.parcel} (${answer.id}) in batch ${batch.id}, decided ${batch.at} for ${batch.by}`)
  printLine(`  outcome ${coloured('bold', answer.outcome)}${answer.findings.length === 0 ? '' : `, found ${answer.findings.join(', ')}`}${answer.duty === undefined ? '' : `, duty ${answer.duty}`}`)
}
