import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommandFailure } from '../terminal/command-failure.ts'

/** Where the single window answers, by CUSTOMHOUSE_URL. */
export function singleWindowUrl(): string {
  const url = process.env['CUSTOMHOUSE_URL'] ?? 'http://127.0.0.1:8080'
  if (!URL.canParse(url)) throw new CommandFailure(`CUSTOMHOUSE_URL is not a URL: ${url}`, { remedy: 'Set it like http://127.0.0.1:8080' })
  return url.replace(/\/+$/, '')
}

/** The data folder, by CUSTOMHOUSE_DATA. */
export function dataFolder(): string {
  return resolve(process.env['CUSTOMHOUSE_DATA'] ?? '.customhouse')
}

/** The private key file to sign in with: named by the user, or the sandbox's own for the program. */
export function clientKeyFile(program: string): string {
  const named = process.env['CUSTOMHOUSE_CLIENT_KEY']
  const path = named ?? join(dataFolder(), 'sandbox', 'keys', `${program}.jwk.json`)
  if (!existsSync(path))
    throw new CommandFailure(`No key to sign in with: ${path} does not exist`, {
      remedy: 'Run this beside the data folder of the sandbox, set CUSTOMHOUSE_DATA to it, or CUSTOMHOUSE_CLIENT_KEY to a private JWK file',
    })
  return path
}

/** Where receipts are saved and the log keys that they are checked against are kept. */
export function receiptFolder(): string {
  return join(dataFolder(), 'receipts')
}
