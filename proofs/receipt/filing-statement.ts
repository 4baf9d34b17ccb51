import type { Determination, Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { DeclarationKind, FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { AmountText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { sha256 } from '../transparency-log/merkle-hash.ts'

/**
 * What the single window states about one filing, and can no longer deny or change once it is in the log. It holds digests in
 * place of commercial data. Only the parties to the filing hold it: the log publishes the digest of it, which the salt keeps
 * from being guessed.
 */
export interface FilingStatement {
  readonly version: typeof statementVersion
  /** A receipt of the test environment proves nothing about real goods. */
  readonly environment: 'test' | 'production'
  readonly filing: string
  readonly kind: StatedKind
  readonly functionCode: FunctionCode
  /** Left out where what was filed held none that could be read. */
  readonly entryNumber?: string
  readonly receivedAt: MomentText
  /** SHA-256 of the bytes as received, 64 lower-case hexadecimal digits: see digestOfBytes(). */
  readonly bodySha256: string
  /** SHA-256 of what was decided: see digestOfDecision(). */
  readonly decisionSha256: string
  readonly outcome: Outcome | 'accepted'
  /** 16 random bytes, 32 lower-case hexadecimal digits. */
  readonly salt: string
}

/** What kinds of filing are stated: goods declarations, which come to an outcome about goods; reports of carriers, exports and security filings, which are accepted or rejected. */
export type StatedKind = DeclarationKind | 'manifest' | 'in-bond-movement' | 'export-declaration' | 'security-filing' | 'pre-loading-report'

/** What was decided about a filing, as its digest covers it. */
export interface FilingDecisionRecord {
  readonly determination: Determination
  /** The codes of all findings, in their order. */
  readonly findings: readonly string[]
  /** The total that the assessment comes to, where there is one. */
  readonly total?: AmountText
}

/** The version of statement that this code writes and reads. */
export const statementVersion = 'customhouse.filing/1'

const digest = /^[0-9a-f]{64}$/
const forms = {
  version: /^customhouse\.filing\/1$/,
  environment: /^(?:test|production)$/,
  filing: /^[A-Za-z0-9._:-]{1,64}$/,
  kind: /^(?:entry|entry-summary|manifest|in-bond-movement|export-declaration|security-filing|pre-loading-report)$/,
  functionCode: /^(?:add|replace|update|cancel)$/,
  entryNumber: /^[0-9A-Z]{1,15}$/,
  receivedAt: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/,
  bodySha256: digest,
  decisionSha256: digest,
  outcome: /^(?:accepted|release|under-review|documents-required|exam|hold|reject)$/,
  salt: /^[0-9a-f]{32}$/,
} as const satisfies Readonly<Record<keyof FilingStatement, RegExp>>

/** SHA-256 of bytes, e.g. of a filing as received, in 64 lower-case hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return Buffer.from(sha256(bytes)).toString('hex')
}

/** SHA-256 of the canonical JSON (RFC 8785) of a decision, in 64 lower-case hexadecimal digits. */
export function digestOfDecision({ determination, findings, total }: FilingDecisionRecord): string {
  return digestOfBytes(Buffer.from(canonicalJson({ determination, findings, total })))
}

/** SHA-256 of the canonical JSON (RFC 8785) of any facts, e.g. of what an act says, in 64 lower-case hexadecimal digits. */
export function digestOfFacts(facts: object): string {
  return digestOfBytes(Buffer.from(canonicalJson(facts)))
}

/** Whether a text can stand in a statement as its entry number; what was filed may hold anything in its place. */
export function isStatedEntryNumber(text: string): boolean {
  return forms.entryNumber.test(text)
}

/**
 * The text of a statement: canonical JSON (RFC 8785).
 * @throws RangeError where a member is not as the statement needs it, naming the member and not its value.
 */
export function formatStatement(statement: FilingStatement): string {
  const wrong = wrongMember(Object.entries(statement).filter(([, value]) => value !== undefined))
  if (wrong !== undefined) throw new RangeError(`Cannot state a filing: ${wrong} does not have the form that a statement needs`)
  return canonicalJson(statement)
}

/** Reads a statement from JSON data. @throws SyntaxError where a member is missing, unknown or malformed. */
export function readStatement(value: unknown): FilingStatement {
  if (!isStatement(value)) throw new SyntaxError('The statement about the filing is not one that this version knows')
  return value
}

/** The entry in the log that stands for a statement: the SHA-256 of its text, 32 bytes. */
export function statementEntry(text: string): Uint8Array {
  return sha256(Buffer.from(text))
}

function isStatement(value: unknown): value is FilingStatement {
  if (typeof value !== 'object' || value === null) return false
  return wrongMember(Object.entries(value)) === undefined
}

function wrongMember(members: readonly (readonly [string, unknown])[]): string | undefined {
  const values = new Map(members)
  const unknown = [...values.keys()].find((name) => !Object.hasOwn(forms, name))
  if (unknown !== undefined) return 'an unknown member'
  return Object.entries(forms).find(([name, form]) => {
    const value = values.get(name)
    return !(typeof value === 'string' ? form.test(value) : value === undefined && name === 'entryNumber')
  })?.[0]
}
