import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * Tariff numbers flagged for another agency. CBP's flag table was not obtained, so these rows are INVENTED FOR THE SANDBOX and
 * count in the test environment alone; a real table takes their place by its own rows with `isSandbox: false`.
 */
export interface AgencyFlag {
  /** Beginning of the tariff number, digits only. */
  readonly prefix: string
  /** Agency by CATAIR Appendix V. */
  readonly agency: string
  /** `must`: data are required; `may`: data are required, or a disclaimer. */
  readonly flag: 'must' | 'may'
  readonly from: DateText
  readonly to?: DateText
  readonly isSandbox: boolean
  readonly source: string
}

const invented = 'Invented for the sandbox'

export const agencyFlags: readonly AgencyFlag[] = [
  { prefix: '0406', agency: 'FDA', flag: 'must', from: '2024-01-01', isSandbox: true, source: invented },
  { prefix: '0409', agency: 'FDA', flag: 'must', from: '2024-01-01', isSandbox: true, source: invented },
  { prefix: '2009', agency: 'FDA', flag: 'must', from: '2024-01-01', isSandbox: true, source: invented },
  { prefix: '2106', agency: 'FDA', flag: 'must', from: '2024-01-01', isSandbox: true, source: invented },
  { prefix: '330499', agency: 'FDA', flag: 'may', from: '2024-01-01', isSandbox: true, source: invented },
  { prefix: '4407', agency: 'APH', flag: 'may', from: '2024-01-01', isSandbox: true, source: invented },
  { prefix: '8703', agency: 'NHT', flag: 'must', from: '2024-01-01', isSandbox: true, source: invented },
]
