import type { Command } from 'commander'
import type { AddOptions } from '../provenance/add-files.ts'
import { asOption } from '../provenance/signed-in-as.ts'

const help = `
A folder is read file by file, in the order of their names: *.json with a credential, a presentation, a list of them, {"events": […]} or an EPCIS 2.0
document; *.jwt with a token on each line. Other files of a folder are passed over. The same again changes nothing.

A credential whose issuer is not recognised is taken up, and what it says supports nothing until the issuer is.

With --json a line per file: {file, credentials, recorded, known, refused, findings}.

Exit status: 0 all of it is on file, 1 something was refused, 2 a file could not be read.

Example: npx customhouse provenance add samples/steel`

/** customhouse provenance add DIR|FILE...: hands in what tells where goods come from. */
export function provenanceAdd(group: Command): void {
  asOption(group
    .command('add')
    .description('Hand in credentials, events and EPCIS documents that tell where goods come from.')
    .argument('<path...>', 'files or folders')
    .option('--json', 'a JSON line per file'))
    .addHelpText('after', help)
    .action(async (paths: string[], options: AddOptions) => {
      const { addFiles } = await import('../provenance/add-files.ts')
      process.exitCode = await addFiles(paths, options)
    })
}
