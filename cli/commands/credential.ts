import type { Command } from 'commander'
import { credentialInspect } from './credential-inspect.ts'
import { credentialIssue } from './credential-issue.ts'
import { credentialVerify } from './credential-verify.ts'

/** customhouse credential verify, issue, inspect. */
export function credential(program: Command): void {
  const group = program.command('credential').description('Credentials: facts that somebody signed, in the forms of the W3C.')
  for (const command of [credentialVerify, credentialIssue, credentialInspect]) command(group)
}
