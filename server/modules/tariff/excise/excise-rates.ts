import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** An internal revenue tax on imported alcohol, per unit of its statute. */
export interface ExciseRate extends Period {
  readonly name: string
  /** CBP accounting class of the 60-record. */
  readonly classCode: string
  /** False where AE Table 13, which is not in the sources at hand, would have to confirm the class; no finding rests on it then. */
  readonly isClassConfirmed: boolean
  /** Beginnings of tariff numbers. Several rates on one number are choices that the tariff number alone does not decide. */
  readonly headings: readonly string[]
  readonly dollars: DecimalText
  /** Statutory unit: PFG proof gallon, WG wine gallon, or a barrel of 31 gallons. */
  readonly unit: 'PFG' | 'WG' | 'barrel'
  readonly authority: string
}

const spirits = ['22071030', '2208']
const stillLow = ['22042150', '22042130', '22042220', '22042260', '22042961']
const stillHigh = ['22042180', '22042160', '22042240', '22042280', '22042981', '2205', '22060045', '22060090', '22060030']
const sparkling = ['220410', '22042120', '22060060']

/** Rates of 26 U.S.C. 5001, 5041 and 5051. The lower rates of the Craft Beverage Modernization Act are refunds by TTB since 2023 (AE usage note kk). */
export const publishedExciseRates: readonly ExciseRate[] = [
  { name: 'distilled spirits', classCode: '016', isClassConfirmed: true, headings: spirits, dollars: '13.50', unit: 'PFG', from: '1991-01-01', authority: '26 U.S.C. 5001(a)(1)' },
  { name: 'still wine, not over 16 percent', classCode: '017', isClassConfirmed: false, headings: [...stillLow, ...stillHigh], dollars: '1.07', unit: 'WG', from: '2018-01-01', authority: '26 U.S.C. 5041(b)(1)' },
  { name: 'still wine, over 16 to 21 percent', classCode: '017', isClassConfirmed: false, headings: stillHigh, dollars: '1.57', unit: 'WG', from: '2018-01-01', authority: '26 U.S.C. 5041(b)(2)' },
  { name: 'still wine, over 21 to 24 percent', classCode: '017', isClassConfirmed: false, headings: stillHigh, dollars: '3.15', unit: 'WG', from: '1991-01-01', authority: '26 U.S.C. 5041(b)(3)' },
  { name: 'sparkling wine', classCode: '017', isClassConfirmed: false, headings: sparkling, dollars: '3.40', unit: 'WG', from: '1991-01-01', authority: '26 U.S.C. 5041(b)(4)' },
  { name: 'artificially carbonated wine', classCode: '017', isClassConfirmed: false, headings: ['22042120', '22060060'], dollars: '3.30', unit: 'WG', from: '1991-01-01', authority: '26 U.S.C. 5041(b)(5)' },
  { name: 'hard cider', classCode: '017', isClassConfirmed: false, headings: ['22060015'], dollars: '0.226', unit: 'WG', from: '1997-10-01', authority: '26 U.S.C. 5041(b)(6)' },
  { name: 'beer', classCode: '018', isClassConfirmed: false, headings: ['2203'], dollars: '18.00', unit: 'barrel', from: '1991-01-01', authority: '26 U.S.C. 5051(a)(1)(A)(ii)' },
]
