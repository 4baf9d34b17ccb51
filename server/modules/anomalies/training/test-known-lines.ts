import { seededDraws } from '@customhouse/anomalies/randomness/seeded-draws.ts'
import type { KnownLine } from './train-model.ts'

/** Lines of a year, in which too low a price is illicit more often than not. */
export function knownLinesForTests(count: number): readonly KnownLine[] {
  const draws = seededDraws(7)
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor((index * 300) / count)))
    const price = draws.next() * 8 - 6
    return { day: day.toISOString().slice(0, 10), inspectedOn: new Date(day.getTime() + 3 * 86_400_000).toISOString().slice(0, 10), isIllicit: draws.next() < (price < -3 ? 0.8 : 0.05), features: { 'price-against-route': price, 'importer-lines': Math.floor(draws.next() * 300), unusualness: price < 0 ? 0.1 : 0 } }
  })
}
