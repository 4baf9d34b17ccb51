import { decimal, decimalOf, divideRounded, formatShortest, add } from '@customhouse/vocabulary/measures/decimal.ts'
import type { RateTerm } from './rate.ts'

/** Reads one summand of a rate: `6.8%`, `46.3¢/kg`, `44¢ each`, `14% on the strap, band or bracelet`; undefined if it is none. */
export function readTerm(text: string): RateTerm | undefined {
  return readReferred(text) ?? readAdValorem(text) ?? readSpecific(text)
}

const referredForms: readonly { readonly form: RegExp; readonly to: 'applicable-subheading' | 'no-change' | 'in-absence' }[] = [
  { form: /^the duty(?: rate)? provided(?: for)? in ?the applicable (?:sub)?heading$/i, to: 'applicable-subheading' },
  { form: /^the duty rate provided in such subheading$/i, to: 'applicable-subheading' },
  { form: /^no change$/i, to: 'no-change' },
  { form: /^the rate(?: of duty)? applicable,? in the absence of this (?:sub)?heading$/i, to: 'in-absence' },
]

function readReferred(text: string): RateTerm | undefined {
  const found = referredForms.find(({ form }) => form.test(text))
  return found === undefined ? undefined : { kind: 'referred', to: found.to }
}

const adValoremForm = /^(?:a duty of )?(-?)(\d+(?:\.\d+)?)(?: (\d)\/(\d))? ?(?:%|percent)(?: ad val(?:\.|orem))?(?:\s*(?:on|upon|of)\s+(.+?))?$/i
const wholeValue = new Set(['the full value of the imported article', 'the full value', 'the value', 'the customs value', 'the entire set'])

function readAdValorem(text: string): RateTerm | undefined {
  const match = adValoremForm.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', numerator, denominator, part] = match
  if (denominator === '0' || (part !== undefined && !isPartOfGoods(part))) return undefined
  const on = part === undefined || wholeValue.has(part.toLowerCase()) ? 'value' : withArticle(part)
  return { kind: 'ad-valorem', percent: sign + percentText(whole, numerator, denominator), on }
}

// "33 1/3%" has no finite decimal. Twenty places make every product with whole cents round as the fraction would:
// a third of whole cents is never near half a cent.
function percentText(whole: string, numerator: string | undefined, denominator: string | undefined): string {
  if (numerator === undefined || denominator === undefined) return whole
  return formatShortest(add(decimal(whole), divideRounded(decimalOf(Number(numerator)), decimalOf(Number(denominator)), 20)))
}

function withArticle(part: string): string {
  return /^(?:the|each|such)\b/i.test(part) ? part : `the ${part}`
}

const specificForm = /^(\$ ?)?(\d+(?:\.\d+)?) ?(¢)?(.+)$/
const eachForm = /^ ?each$/i
const perForm = /^ ?\/ ?(.+)$/

function readSpecific(text: string): RateTerm | undefined {
  const match = specificForm.exec(text)
  if (match === null) return undefined
  const [, dollarSign, amount = '', centSign, rest = ''] = match
  if ((dollarSign === undefined) === (centSign === undefined)) return undefined
  const dollars = centSign === undefined ? amount : formatShortest(divideByHundred(amount))
  if (eachForm.test(rest)) return { kind: 'specific', dollars, per: 'each' }
  const unit = readUnit(perForm.exec(rest)?.[1] ?? '')
  return unit === undefined ? undefined : { kind: 'specific', dollars, ...unit }
}

function divideByHundred(amount: string): { units: bigint; scale: number } {
  const cents = decimal(amount)
  return { units: cents.units, scale: cents.scale + 2 }
}

/** Units as the tariff prints them, in the spelling kept; longest first where one begins another. */
const unitForms: readonly { readonly form: RegExp; readonly per: string }[] = [
  { form: /^clean kg/i, per: 'clean kg' },
  { form: /^kg/i, per: 'kg' },
  { form: /^pf\. ?liters?/i, per: 'pf.liter' },
  { form: /^proof liters?/i, per: 'pf.liter' },
  { form: /^liters?/i, per: 'liter' },
  { form: /^line ?\/ ?gross/i, per: 'line/gross' },
  { form: /^gross/i, per: 'gross' },
  { form: /^doz\. ?prs?\./i, per: 'doz. prs.' },
  { form: /^doz(?:\.|en)/i, per: 'doz.' },
  { form: /^prs?\./i, per: 'pr.' },
  { form: /^bbl\.?/i, per: 'bbl' },
  { form: /^head/i, per: 'head' },
  { form: /^article/i, per: 'article' },
  { form: /^jewel/i, per: 'jewel' },
  { form: /^pack/i, per: 'pack' },
  { form: /^(?:1,?000 pins|1,?000|thousand)/i, per: '1000' },
  { form: /^lin\. ?m/i, per: 'lin. m' },
  { form: /^m(?:2|²)/i, per: 'm2' },
  { form: /^m(?:3|³)/i, per: 'm3' },
  { form: /^m(?![a-z])/i, per: 'm' },
  { form: /^No\./i, per: 'No.' },
  { form: /^carat/i, per: 'carat' },
  { form: /^g(?![a-z])/i, per: 'g' },
  { form: /^t(?![a-z])/i, per: 't' },
]

interface SpecificUnit {
  readonly per: string
  readonly on?: string
  readonly over?: string
}

function readUnit(text: string): SpecificUnit | undefined {
  for (const { form, per } of unitForms) {
    const match = form.exec(text)
    if (match !== null) return withPart(per, text.slice(match[0].length).trim())
  }
  return undefined
}

function withPart(per: string, rest: string): SpecificUnit | undefined {
  if (rest === '') return { per }
  const over = /^over (\d+)$/i.exec(rest)?.[1]
  if (over !== undefined) return { per, over }
  const on = /^(?:on|of) (.+)$/i.exec(rest)?.[1] ?? /^, ?(including weight of container)$/i.exec(rest)?.[1]
  return on === undefined || !isPartOfGoods(on) ? undefined : { per, on }
}

// A part is named in a few words; digits or a further sentence mean that more of the text was swallowed than a part.
function isPartOfGoods(words: string): boolean {
  return words.length <= 80 && !/[\d¢$%+;:]|\b(?:but|less|whichever|if consisting)\b/i.test(words)
}
