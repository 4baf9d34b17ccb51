import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'

/** customhouse watch: prints facts as they happen, until interrupted. */
export function watch(program: Command): void {
  program
    .command('watch')
    .description('Print what happens to your filings as it happens, until Ctrl-C. Resumes where the connection broke.')
    .option('--after <position>', 'begin after this position (default: now)')
    .option('--most <count>', 'end after so many facts', Number)
    .option('--json', 'a JSON line per fact')
    .action(async (options: { after?: string; most?: number; json?: boolean }) => {
      const interrupted = new AbortController()
      process.once('SIGINT', () => { interrupted.abort(); })
      await withSingleWindow('meridian-filer', async (client) => {
        printProgress('Watching; Ctrl-C ends it')
        let count = 0
        for await (const fact of client.facts({ signal: interrupted.signal, ...(options.after === undefined ? {} : { after: options.after }) })) {
          if (options.json === true) printJson(fact)
          else printLine(`${fact.occurredAt}  ${coloured('bold', fact.type)}  ${fact.subject}  (position ${fact.position})`)
          if (++count === options.most) return
        }
      })
    })
}
