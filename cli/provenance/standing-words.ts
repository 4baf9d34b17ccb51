import { printable } from '../terminal/printable.ts'

const words: ReadonlyMap<string, string> = new Map([
  ['not-recognised', 'issuer not recognised'], ['stated', 'stated without a proof'], ['suspended', 'proof suspended'], ['revoked', 'proof revoked'],
])

/** What a proof is worth, in words. */
export function standingWords(standing: string): string {
  return words.get(standing) ?? printable(standing)
}
