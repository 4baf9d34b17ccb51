import type { DeclarationRow, PriceRow } from '../datasets/dataset.ts'
import { declarationCategories, declarationNumbers } from '../declarations/declaration-features.ts'
import { declarationProbability, declarationValues, sameGoodsSeen, trainDeclarationModel } from '../declarations/declaration-model.ts'
import { lookUp } from '../encoding/target-encoding.ts'
import { isInspected, quarterOf } from '../protocol/never-seen-protocol.ts'
import { contributions } from '../trees/score-row.ts'
import type { TreeModel } from '../trees/tree-model.ts'
import type { ScoredRow } from './scored-row.ts'
import { scorePrices } from './score-prices.ts'

/** Declarations by a model that was trained before. */
export function scoreDeclarations(rows: readonly DeclarationRow[], model: TreeModel): readonly ScoredRow[] {
  return rows.map((row) => ({ hid: row.hid, place: row.place, score: Number(declarationProbability(model, row).toFixed(6)), reasons: reasonsFor(row, model) }))
}

/**
 * Declarations without a model: those of each quarter by one trained on outcomes of strictly earlier quarters of the same file; where there are no outcomes at all, by the
 * price for a kilogram among peers.
 */
export function scoreDeclarationsByPast(rows: readonly DeclarationRow[], seed: number): readonly ScoredRow[] {
  const inspected = rows.filter(isInspected)
  if (inspected.length === 0) return scorePrices(rows.map(priceOf))
  const quarters = [...new Set(rows.map(({ date }) => quarterOf(date)))]
  return quarters.flatMap((quarter) => {
    const earlier = inspected.filter(({ date }) => quarterOf(date) < quarter)
    const those = rows.filter(({ date }) => quarterOf(date) === quarter)
    if (new Set(earlier.map(({ isIllicit }) => isIllicit)).size < 2) return those.map(({ hid, place }) => ({ hid, place, score: 0, reasons: ['no outcome of an earlier quarter to learn from'] }))
    return scoreDeclarations(those, trainDeclarationModel(earlier, { seed }))
  })
}

function priceOf({ hid, place, date, categories, price, mass }: DeclarationRow): PriceRow {
  return { hid, place, date: `${date.slice(0, 7)}-01`, reporter: categories.dep, origin: categories.origin, type: categories.hs10, volume: mass, price: mass > 0 && Number.isFinite(price) ? price / mass : 0 }
}

const mostReasons = 4
const leastWeight = 0.02

function reasonsFor(row: DeclarationRow, model: TreeModel): readonly string[] {
  const [count, positives] = sameGoodsSeen(model, row)
  const same = count === 0 ? [] : [`the very same goods were inspected ${count === 1 ? 'once' : `${String(count)} times`}, ${String(positives)} with a finding`]
  const { byFeature } = contributions(model, declarationValues(model, row))
  const moved = [
    ...declarationCategories.map((category, place) => ({ weight: (byFeature[2 * place] ?? 0) + (byFeature[2 * place + 1] ?? 0), words: rateWords(row, model, place) })),
    ...declarationNumbers.map(({ words }, place) => ({ weight: byFeature[2 * declarationCategories.length + place] ?? 0, words })),
  ]
  const told = moved.filter(({ weight }) => Math.abs(weight) >= leastWeight).sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, mostReasons)
  return [...same, ...told.map(({ weight, words }) => `${words} ${weight > 0 ? 'raises' : 'lowers'} it (${weight > 0 ? '+' : ''}${weight.toFixed(2)})`)]
}

function rateWords(row: DeclarationRow, { encodings = [] }: TreeModel, place: number): string {
  const [category, encoding] = [declarationCategories[place], encodings[place]]
  if (category === undefined || encoding === undefined) return 'a feature that is not known'
  const { rate, count } = lookUp(encoding, category.valueOf(row))
  return count === 0 ? `${category.words}: never inspected before,` : `${category.words}: ${(100 * rate).toFixed(0)} % of ${String(count)} inspected with a finding (all: ${(100 * encoding.prior).toFixed(0)} %)`
}
