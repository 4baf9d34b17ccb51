import { isCountryCode } from '../codes/country-code.ts'
import { isCurrencyCode } from '../codes/currency-code.ts'
import type { CodeListName } from './dictionary-element.ts'
import { recommendation20Units } from './recommendation-20-unit.table.ts'

const units: ReadonlySet<string> = new Set(recommendation20Units.join(' ').split(' '))

// Country Codes of ISO 3166-1 are joined by what customs and statistics write in their place: the European Union, Northern Ireland and Kosovo.
const besideCountries: ReadonlySet<string> = new Set(['EU', 'XI', 'XK'])

// Incoterms 2020, and those of 2000 and 2010 that contracts still name.
const deliveryTerms: ReadonlySet<string> = new Set(['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'DAT', 'DAF', 'DES', 'DEQ', 'DDU'])

/** The lists that are small enough to be known here: whether a code is of them. */
const known: ReadonlyMap<CodeListName, (code: string) => boolean> = new Map<CodeListName, (code: string) => boolean>([
  ['ISO 3166-1', (code) => isCountryCode(code) || besideCountries.has(code)],
  ['ISO 4217', isCurrencyCode],
  // The European tariff adds a qualifier to a unit: KGM#G is kilograms gross.
  ['UN/ECE Rec 20', (code) => units.has(code.replace(/#[A-Z]$/, ''))],
  ['UN/ECE Rec 19', (code) => /^\d$/.test(code)],
  ['EDIFACT 4053', (code) => deliveryTerms.has(code)],
])

/** Whether a code is of a list; undefined where the list is not known here. */
export function isOfCodeList(list: CodeListName, code: string): boolean | undefined {
  return known.get(list)?.(code)
}

/** Whether none of the lists can have the code: each of them is known here, and has it not. */
export function isOutsideCodeLists(lists: readonly CodeListName[], code: string): boolean {
  return lists.length > 0 && lists.every((list) => isOfCodeList(list, code) === false)
}
