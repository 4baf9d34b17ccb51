import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { canonicalJson } from '../canonicalization/canonical-json.ts'

/**
 * What the single window states about one act that is no filing, such as a decision on the data model, and can no longer deny or change
 * once it is in the log. What was said in the act is held as a digest: see digestOfFacts().
 */
export interface ActStatement {
  readonly version: typeof actStatementVersion
  /** Id of the act. */
  readonly act: string
  /** What was done, in the past tense in kebab-case, e.g. `maintenance-request-proposed`. */
  readonly kind: string
  /** What it was done to: an id or a name, e.g. of a maintenance request, or a version number. */
  readonly subject: string
  /** The organisation that acted. */
  readonly by: string
  readonly at: MomentText
  /** SHA-256 of what the act says, 64 lower-case hexadecimal digits: see digestOfFacts(). */
  readonly factsSha256: string
  /** 16 random bytes, 32 lower-case hexadecimal digits. */
  readonly salt: string
}

/** The version of statement about acts that this code writes and reads. */
export const actStatementVersion = 'customhouse.act/1'

const forms = {
  version: /^customhouse\.act\/1$/,
  act: /^[A-Za-z0-9._:-]{1,64}$/,
  kind: /^[a-z]+(?:-[a-z]+){0,9}$/,
  subject: /^[A-Za-z0-9._:-]{1,100}$/,
  by: /^[a-z0-9][a-z0-9-]{0,62}$/,
  at: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/,
  factsSha256: /^[0-9a-f]{64}$/,
  salt: /^[0-9a-f]{32}$/,
} as const satisfies Readonly<Record<keyof ActStatement, RegExp>>

/**
 * The text of a statement about an act: canonical JSON (RFC 8785).
 * @throws RangeError where a member is not as the statement needs it, naming the member and not its value.
 */
export function formatActStatement(statement: ActStatement): string {
  const wrong = wrongMember(Object.entries(statement))
  if (wrong !== undefined) throw new RangeError(`Cannot state an act: ${wrong} does not have the form that a statement needs`)
  return canonicalJson(statement)
}

/** Reads a statement about an act from JSON data. @throws SyntaxError where a member is missing, unknown or malformed. */
export function readActStatement(value: unknown): ActStatement {
  if (!isActStatement(value)) throw new SyntaxError('The statement about the act is not one that this version knows')
  return value
}

function isActStatement(value: unknown): value is ActStatement {
  return typeof value === 'object' && value !== null && wrongMember(Object.entries(value)) === undefined
}

function wrongMember(members: readonly (readonly [string, unknown])[]): string | undefined {
  const values = new Map(members)
  if ([...values.keys()].some((name) => !Object.hasOwn(forms, name))) return 'an unknown member'
  return Object.entries(forms).find(([name, form]) => {
    const value = values.get(name)
    return typeof value !== 'string' || !form.test(value)
  })?.[0]
}
