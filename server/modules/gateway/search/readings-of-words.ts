import { parseCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { compactEntryNumber, hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'

/** What words that a person typed may be, in the spelling by which it is kept. */
export interface Reading {
  readonly kind: 'entry-number' | 'importer-number' | 'tariff-number' | 'did' | 'in-bond-number' | 'security-filing-number' | 'filing' | 'document-number' | 'name'
  readonly value: string
  /** Set where the check digit of an entry number is wrong: it may be mistyped. */
  readonly isDoubtful?: boolean
}

interface Reader {
  readonly kind: Reading['kind']
  readonly read: (text: string) => string | undefined
}

const readers: readonly Reader[] = [
  { kind: 'filing', read: (text) => (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined) },
  { kind: 'did', read: (text) => (/^did:[a-z0-9]+:\S+$/.test(text) ? text : undefined) },
  { kind: 'importer-number', read: (text) => parseImporterNumber(text.toUpperCase())?.number },
  { kind: 'entry-number', read: entryNumberIn },
  { kind: 'security-filing-number', read: (text) => (/^[0-9A-Z]{3}-[0-9]{11}$/i.test(text) ? text.toUpperCase() : undefined) },
  { kind: 'tariff-number', read: tariffNumberIn },
  { kind: 'in-bond-number', read: (text) => (/^[0-9]{9}$/.test(text) ? text : undefined) },
  { kind: 'document-number', read: documentNumberIn },
  { kind: 'name', read: (text) => (/[\p{L}]{2}/u.test(text) && !text.startsWith('did:') ? text : undefined) },
]

/** Everything that the words may be, the most particular first. Pure. */
export function readingsOfWords(words: string): readonly Reading[] {
  const text = words.trim().replaceAll(/\s+/g, ' ')
  const readings = readers.flatMap(({ kind, read }): readonly Reading[] => {
    const value = read(text)
    return value === undefined ? [] : [{ kind, value, ...(kind === 'entry-number' && isMistyped(value) ? { isDoubtful: true } : {}) }]
  })
  // A DID and the id of a filing are nothing else, and what has a form of its own is no mistyped entry number and no name.
  const certain = readings.find(({ kind }) => kind === 'did' || kind === 'filing')
  if (certain !== undefined) return [certain]
  const hasForm = readings.some(({ kind, isDoubtful }) => isDoubtful !== true && kind !== 'document-number' && kind !== 'name')
  return hasForm ? readings.filter(({ kind, isDoubtful }) => isDoubtful !== true && kind !== 'name') : readings
}

function entryNumberIn(text: string): string | undefined {
  const parsed = parseEntryNumber(text.toUpperCase().replaceAll(' ', '')) ?? parseEntryNumber(text.toUpperCase().replaceAll(/[\s-]/g, ''))
  return parsed && compactEntryNumber(parsed)
}

function isMistyped(compact: string): boolean {
  const parsed = parseEntryNumber(compact)
  return parsed !== undefined && !hasRightCheckDigit(parsed)
}

function tariffNumberIn(text: string): string | undefined {
  const code = parseCommodityCode(text)
  return code !== undefined && (code.length === 8 || code.length === 10) ? code : undefined
}

/** A number of a bill, a container, an invoice or a lot, in the one spelling of each. */
function documentNumberIn(text: string): string | undefined {
  return /[0-9]/.test(text) && text.length >= 3 && !text.includes(' ') ? text : undefined
}
