import { readTerm } from './read-term.ts'
import type { FormulaRate, ProvisionsRate, Rate, RateTerm } from './rate.ts'

const textLengthMax = 2_000

/**
 * Reads one rate text of the tariff into data. Never throws: a text that no rule reads becomes `unreadable`.
 * The texts are those of the HTSUS columns "general", "2" and, program by program, "special".
 */
export function readRate(text: string): Rate {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'none', text: '' }
  if (trimmed.length > textLengthMax) return { kind: 'unreadable', text: trimmed }
  const plain = plainText(trimmed)
  return readFree(plain, trimmed)
    ?? readDegrees(plain, trimmed)
    ?? readAlternatives(plain, trimmed)
    ?? readFormula(plain, trimmed)
    ?? readProvisions(plain, trimmed)
    ?? readDerived(plain, trimmed)
    ?? { kind: 'unreadable', text: trimmed }
}

/** Undoes what typesetting did: line breaks, hyphens at line ends, missing blanks, a full stop at the end. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([a-z])- ([a-z])/g, '$1$2')
    .replace(/\b(the|in|or)(?=battery|applicable|alterations)/g, '$1 ')
    .trim()
    .replace(/(?<!doz|prs|pr|No)[.,;]$/i, '')
    .trim()
}

function readFree(plain: string, text: string): FormulaRate | undefined {
  const match = /^(?:free|no additional duty)\b[\s,;]*\(?(.*?)\)?$/is.exec(plain)
  if (match === null) return undefined
  const condition = match[1] ?? ''
  return condition === '' ? { kind: 'formula', terms: [], text } : { kind: 'formula', terms: [], condition, text }
}

const degreesForm = /^(\S+?)\s*\/\s*kg less (\S+?)\s*\/\s*kg for each degree under (\d+) degrees? ?\(and fractions of a degree in proportion\),? but not less(?: than)? (\S+?)\s*\/\s*kg$/i

function readDegrees(plain: string, text: string): FormulaRate | undefined {
  const match = degreesForm.exec(plain)
  if (match === null) return undefined
  const [dollars, less, floor] = [match[1], match[2], match[4]].map((amount) => dollarsOf(amount ?? ''))
  if (dollars === undefined || less === undefined || floor === undefined) return undefined
  return { kind: 'formula', terms: [{ kind: 'degree', dollars, lessDollarsPerDegree: less, floorDollars: floor, per: 'kg', fullDegrees: match[3] ?? '100' }], text }
}

function dollarsOf(amount: string): string | undefined {
  const term = readTerm(`${amount}/kg`)
  return term?.kind === 'specific' ? term.dollars : undefined
}

const alternativeForms: readonly { readonly form: RegExp; readonly choose: 'greater' | 'lesser' }[] = [
  { form: /^(.+?),? but not less than (.+)$/i, choose: 'greater' },
  { form: /^(.+?),? but not (?:more than|in excess of|to exceed) (.+)$/i, choose: 'lesser' },
  { form: /^(.+?),? or (.+?),? whichever is (?:the )?(?:higher|greater)$/i, choose: 'greater' },
  { form: /^(.+?),? or (.+?),? whichever is (?:the )?(?:lower|lesser|less)$/i, choose: 'lesser' },
]

function readAlternatives(plain: string, text: string): Rate | undefined {
  for (const { form, choose } of alternativeForms) {
    const match = form.exec(plain)
    const of = [match?.[1], match?.[2]].map((part) => (part === undefined ? undefined : readFormula(part, part)))
    const [first, second] = of
    if (first !== undefined && second !== undefined) return { kind: 'alternatives', choose, of: [first, second], text }
  }
  return undefined
}

/** Reads a sum of terms; undefined unless every term reads, so that no part of a rate is ever lost. */
function readFormula(plain: string, text: string): FormulaRate | undefined {
  const terms: RateTerm[] = []
  const parts = plain.replace(/\bplus\b/gi, '+').replace(/\bminus (?=\d)/gi, '+ -').split('+')
  for (const part of parts) {
    const term = readTerm(part.trim())
    if (term === undefined) return undefined
    terms.push(term)
  }
  return { kind: 'formula', terms, text }
}

const provisionList = /^see (?:subheadings? |headings? )?((?:\d{2}\.?\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{2})?)?(?:\s*(?:,|-|and|or|through)\s*)?)+)$/i

function readProvisions(plain: string, text: string): ProvisionsRate | undefined {
  const list = provisionList.exec(plain)?.[1]
  if (list === undefined) return undefined
  const ranges = list.split(/,|\band\b|\bor\b/).flatMap((part) => {
    const [from, to] = part.split(/-|through/).map((code) => code.replace(/[.\s]/g, ''))
    return from === undefined || from === '' ? [] : [{ from, to: to === undefined || to === '' ? from : to }]
  })
  return { kind: 'provisions', ranges, text }
}

// The duty turns on facts of the goods or on a note's table; the words are kept for the table of notes and for people.
const derivedForm = /^(?:see\b|the rates?\b|the duty\b|a duty\b|a rate\b)|, but if consisting\b/i

function readDerived(plain: string, text: string): Rate | undefined {
  return derivedForm.test(plain) ? { kind: 'derived', note: plain, text } : undefined
}
