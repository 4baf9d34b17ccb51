import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { foodTraceabilityList, type TracedFood } from './food-traceability-list.table.ts'

/** The group of the Food Traceability List that goods are of on a day, by their code and description; undefined where they are of none. Groups that are named count before whole headings. */
export function tracedFoodOf(particulars: Pick<LotParticulars, 'commodityCode' | 'description'>, on: DateText): TracedFood | undefined {
  const { commodityCode: code } = particulars
  const words = particulars.description?.toLowerCase() ?? ''
  const groups = foodTraceabilityList.filter((food) => isWithin(food, on) && !mentions(words, food.except ?? []))
  const under = code === undefined ? groups : groups.filter(({ headings }) => headings.some((heading) => code.startsWith(heading)))
  const named = under.filter((food) => mentions(words, food.words))
  // What is cut is another food than what it was cut from: it is transformed.
  return named.find(({ name }) => name === 'fresh-cut-produce') ?? named[0] ?? (code === undefined ? undefined : under.find(({ whole }) => whole))
}

/** Whether goods are food by the chapter of their code: chapters 2 to 5 and 7 to 22 without live animals and plants. */
export function isFoodChapter(code: string): boolean {
  const chapter = Number(code.slice(0, 2))
  return (chapter >= 2 && chapter <= 4) || (chapter >= 7 && chapter <= 22 && ![13, 14].includes(chapter))
}

/** Whether goods are fresh plants or parts of plants: chapters 7 and 8. */
export function isFreshProduce(code: string): boolean {
  return code.startsWith('07') || code.startsWith('08')
}

function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
