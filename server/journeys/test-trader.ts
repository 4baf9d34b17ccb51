import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReceipt, type CheckedReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import type { JWK } from 'jose'
import { testSignIn } from '../sandbox/test-sign-in.ts'
import type { StartedServer } from './start-server.ts'

export const catairType = 'application/vnd.customhouse.catair'

export interface FindingSeen {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly pointer: { readonly record?: { readonly recordType: string } }
}

export interface FilingSeen {
  readonly filing: string
  readonly entryNumber: string
  readonly accepted: boolean
  readonly version?: string
  readonly replacesOnFile: boolean
  readonly determination: { readonly outcome: string; readonly reasons: readonly { readonly rule: string; readonly authority: string }[] }
  readonly assessment?: { readonly duty: string; readonly antidumping: string; readonly countervailing: string; readonly feesTotal: string; readonly total: string }
  readonly findings: readonly FindingSeen[]
  readonly receipt: string
}

/** The answer to POST /filings in JSON. */
export interface Filed {
  readonly interchange: string
  readonly filings: readonly FilingSeen[]
  readonly unread?: readonly { readonly message: number; readonly findings: readonly FindingSeen[] }[]
  readonly answers: { readonly mediaType: string; readonly content: string }
}

export interface PostOptions {
  readonly key?: string
  readonly type?: string
  readonly accept?: string
}

/** A program of the sandbox, signed in, as it uses the single window over HTTP. */
export interface Trader {
  call(path: string, init?: RequestInit): Promise<Response>
  read<Answer>(path: string): Promise<Answer>
  post(body: string | Uint8Array, options?: PostOptions): Promise<Response>
  /** Files and reads the JSON answer; throws where it is not 201. */
  file(body: string | Uint8Array, options?: PostOptions): Promise<Filed>
  /** The token, asked for anew where `renew` says so. */
  accessToken(renew?: boolean): Promise<string>
}

/** Signs in as one of the sandbox's programs. `keyFolder` is where its keys are, where that is not the server's own folder. */
export function signInAs(server: Pick<StartedServer, 'url' | 'dataFolder'>, clientId: string): Trader {
  const key = () => JSON.parse(readFileSync(join(server.dataFolder, 'sandbox', 'keys', `${clientId}.jwk.json`), 'utf8')) as JWK
  const signIn = testSignIn({ issuer: `${server.url}/oauth`, clientId, key, fetch })
  const call: Trader['call'] = (path, init) => signIn.fetch(`${server.url}${path}`, init)
  const post: Trader['post'] = (body, { key: idempotencyKey = randomUUID(), type = catairType, accept = 'application/json' } = {}) =>
    call('/filings', { method: 'POST', headers: { 'content-type': type, 'idempotency-key': idempotencyKey, accept }, body: Buffer.from(body) })
  return {
    call,
    post,
    accessToken: (renew) => signIn.accessToken(renew),
    read: async <Answer>(path: string) => json<Answer>(await call(path), 200),
    file: async (body, options) => json<Filed>(await post(body, options), 201),
  }
}

async function json<Answer>(response: Response, status: number): Promise<Answer> {
  const text = await response.text()
  if (response.status !== status) throw new Error(`Answered ${String(response.status)}, not ${String(status)}: ${text.slice(0, 2000)}`)
  return JSON.parse(text) as Answer
}

const folder = new URL('../../samples/', import.meta.url)

/** A sample's text. */
export function sample(file: string): string {
  return readFileSync(new URL(file, folder), 'latin1')
}

/** A CATAIR text for another entry number of the same filer, with another broker reference where one is given. */
export function renumbered(text: string, transaction: number, reference?: string): string {
  const number = entryNumberOf(transaction)
  const numbered = text.replaceAll(/^(10.|SE10.)ZZ9 {2}\d{8}/gm, `$1ZZ9  ${number.slice(3)}`)
  if (reference === undefined) return numbered
  return numbered.replaceAll(/^(10.{19}).{9}/gm, `$1${reference.padEnd(9)}`).replaceAll(/^SE20CR .{50}/gm, `SE20CR ${reference.padEnd(50)}`)
}

/** The entry number of Meridian's with this transaction number. */
export function entryNumberOf(transaction: number): string {
  const digits = String(transaction).padStart(7, '0')
  return `ZZ9${digits}${entryNumberCheckDigit('ZZ9', digits)}`
}

/** The records of a CATAIR answer, each exactly 80 characters. */
export function recordsOf(content: string): readonly string[] {
  const lines = content.split(/\r?\n/).filter((line) => line !== '')
  const odd = lines.find((line) => line.length !== 80)
  if (odd !== undefined) throw new Error(`A record of ${String(odd.length)} characters: ${odd}`)
  return lines
}

/** A receipt that verifies offline; throws where it does not. */
export function soundReceipt(receipt: string): CheckedReceipt {
  const checked = checkReceipt(receipt)
  if (!checked.isSound) throw new Error(checked.words)
  return checked
}

/** The one filing of an answer. */
export function onlyFiling({ filings }: Pick<Filed, 'filings'>): FilingSeen {
  const [filing, ...others] = filings
  if (filing === undefined || others.length > 0) throw new Error(`${String(filings.length)} filings were answered, not one`)
  return filing
}
