import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** Chapters of the tariff whose goods spoil. */
export interface PerishableChapter {
  readonly chapter: string
  readonly goods: string
  readonly from: DateText
  readonly to?: DateText
}

/**
 * Which goods count as perishable is HOUSE POLICY: the agreement defines them as goods that rapidly decay (WTO Agreement on Trade
 * Facilitation, article 7.9, footnote), and lists none. A heading of live, fresh or chilled goods stands in the chapters below.
 */
export const perishableChapters: readonly PerishableChapter[] = [
  { chapter: '01', goods: 'live animals', from: '2024-01-01' },
  { chapter: '02', goods: 'meat', from: '2024-01-01' },
  { chapter: '03', goods: 'fish', from: '2024-01-01' },
  { chapter: '04', goods: 'dairy produce, eggs, honey', from: '2024-01-01' },
  { chapter: '06', goods: 'live plants and cut flowers', from: '2024-01-01' },
  { chapter: '07', goods: 'vegetables', from: '2024-01-01' },
  { chapter: '08', goods: 'fruit', from: '2024-01-01' },
]
