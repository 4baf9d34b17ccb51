import { Option, type Command } from 'commander'
import { CommandFailure } from '../terminal/command-failure.ts'

/** Who of the sandbox asks. */
export interface AsOptions {
  readonly as: string
}

/** Adds the option by which a command signs in as another program of the sandbox. */
export function asOption(command: Command): Command {
  return command.addOption(new Option('--as <program>', 'in the sandbox: who asks, e.g. import-specialist; each sees what is theirs').default('meridian-filer').argParser((name) => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new CommandFailure('That is no name of a program', { remedy: 'Name a key of the data folder, sandbox/keys, without .jwk.json' })
    return name
  }))
}
