import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { printable } from '../terminal/printable.ts'

/** Waits for an answer about something; where nothing is known of it, or nothing that the asker may see, says so by its name. */
export async function knownOrFail<Answer>({ what, asOf }: { readonly what: string; readonly asOf: string | undefined }, asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (failure) {
    if (!(failure instanceof Refusal) || failure.status !== 404) throw failure
    throw new CommandFailure(`Nothing that you may see is known of ${printable(what)}${asOf === undefined ? '' : `, as known on ${asOf}`}`, {
      remedy: `Look at how it is written; hand in what tells of it with customhouse provenance add; or ask as somebody of the sandbox who may see it, with --as${asOf === undefined ? '' : '; it may have been handed in later'}`, cause: failure,
    })
  }
}
