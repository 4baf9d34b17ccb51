import { runCommand } from './run-command.ts'

// Whoever reads may have seen enough, as `head` has: that ends the command, and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await runCommand(process.argv.slice(2))
