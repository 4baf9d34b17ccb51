/** What a file is that no format of messages has: each has a door of its own. */
export type ToldByBeginning = 'credential' | 'provenance-events' | 'parcels' | 'receipt'

const tokens = /^\s*ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_.~-]*)?\s*$/
const beginningOfToken = /^\s*ey[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]*/

const members: readonly { readonly what: ToldByBeginning; readonly words: RegExp }[] = [
  { what: 'receipt', words: /^\s*c2sp\.org\/tlog-proof@v1/ },
  { what: 'parcels', words: /^\s*\{(?=[^\n]*"parcel"\s*:)(?=[^\n]*"claim"\s*:)/ },
  { what: 'provenance-events', words: /"type"\s*:\s*(?:\[\s*)?"EPCISDocument"/ },
  { what: 'credential', words: /"(?:Enveloped)?Verifiable(?:Credential|Presentation)"/ },
]

/** What the beginning of a file (some thousand characters of it) tells by itself; undefined where it tells nothing. */
export function toldByBeginning(beginning: string): ToldByBeginning | undefined {
  if (tokens.test(beginning) || beginningOfToken.test(beginning)) return 'credential'
  return members.find(({ words }) => words.test(beginning))?.what
}
