import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** What came of one filing of a draft. */
export interface FiledOutcome {
  /** What it is known by: an entry number, a bill, a movement. */
  readonly name: string
  /** Its page in the portal, where it has one. */
  readonly page?: string
  readonly accepted: boolean
  /** The outcome in the server's word, such as `release` or `reject`. */
  readonly outcome?: string
  readonly findings: readonly Finding[]
}

/** That a draft is to be filed: made once for each content, and told again with the same key, so that nothing is filed twice. */
export interface FilingIntent {
  readonly idempotencyKey: string
  /** Of what was to be filed: another content is another intent. */
  readonly digest: string
}

/** Something on its way to be filed, kept in this browser. */
export interface Draft {
  readonly id: string
  /** Subject of the person whose draft it is. */
  readonly owner: string
  readonly kind: 'text' | 'guided-entry'
  readonly name: string
  /** Text of a file, or the declaration of a guided entry as JSON. */
  readonly content: string
  /** How its characters become bytes. */
  readonly encoding: 'utf-8' | 'latin1'
  readonly changedAt: string
  /** Counts what was kept: whoever kept a later one wrote last. */
  readonly revision: number
  readonly intent?: FilingIntent
  readonly filed?: readonly FiledOutcome[]
}

/** The intent to file this content: the one before, where it was of the same content. */
export function intentFor(draft: Draft, digest: string, newKey: () => string): FilingIntent {
  return draft.intent?.digest === digest ? draft.intent : { idempotencyKey: newKey(), digest }
}

/** The bytes of a draft, as they are checked and filed. */
export function bytesOf({ content, encoding }: Pick<Draft, 'content' | 'encoding'>): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(content)
  return Uint8Array.from(content, (character) => character.charCodeAt(0) & 0xff)
}

/** The characters of a file: UTF-8 where it is that, else a character for each byte, so that filing gives the same bytes. */
export function textOfBytes(bytes: Uint8Array): Pick<Draft, 'content' | 'encoding'> {
  try {
    return { content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const parts: string[] = []
    for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
    return { content: parts.join(''), encoding: 'latin1' }
  }
}
