import { Option, type Command } from 'commander'
import { CommandFailure } from '../terminal/command-failure.ts'

/** Adds the option by which a command asks for what was known at an earlier moment. */
export function asOfOption(command: Command): Command {
  return command.addOption(new Option('--as-of <date>', 'as known then: a date, or a date and time with its zone').argParser((text) => {
    // As the single window reads it.
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) || Number.isNaN(Date.parse(text)))
      throw new CommandFailure('What --as-of names is no date', { remedy: 'Give a date, e.g. 2026-07-01, or a date and time with its zone, e.g. 2026-07-01T14:30:00Z' })
    return text
  }))
}
