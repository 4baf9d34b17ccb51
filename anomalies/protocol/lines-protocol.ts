import type { LabelledLine, PriceRow } from '../datasets/dataset.ts'
import { rankingFigures } from '../figures/ranking-figures.ts'
import { featuredRows, labelsOf, trainOnLines } from '../lines/line-model.ts'
import { scoreRow } from '../trees/score-row.ts'
import type { Evaluation } from './evaluation.ts'
import { underValuationProtocol } from './under-valuation-protocol.ts'

const words = 'Rolling origin: the lines in the order of their days are cut into five parts of equal size; each after the first is scored by a model trained on the outcomes of the parts before it. '
  + 'Features look at strictly earlier days and at outcomes known before. Figures are pooled over the parts'

const parts = 5

/** Judges lines of trade: by their outcomes where there are any of both kinds, else by under-valuation that is planted in their prices. */
export function linesProtocol(rows: readonly LabelledLine[], { seed, onPart }: { readonly seed: number; readonly onPart?: (done: number, of: number) => void }): Evaluation {
  const inspected = rows.filter(({ isIllicit }) => isIllicit !== undefined)
  if (new Set(inspected.map(({ isIllicit }) => isIllicit)).size < 2) return underValuationProtocol(pricesOf(rows), seed)
  const featured = featuredRows(rows).filter(({ row }) => row.isIllicit !== undefined)
  const size = Math.ceil(featured.length / parts)
  const judged = Array.from({ length: parts - 1 }, (_, done) => {
    const tested = featured.slice((done + 1) * size, (done + 2) * size)
    const model = trainOnLines(featured.slice(0, (done + 1) * size), seed)
    onPart?.(done + 1, parts - 1)
    return { name: `${tested[0]?.row.date ?? ''} to ${tested.at(-1)?.row.date ?? ''}`, scores: tested.map(({ values }) => scoreRow(model, values)), labels: [...labelsOf(tested)] }
  })
  return {
    protocol: words, anchors: [],
    ...rankingFigures({ scores: judged.flatMap(({ scores }) => scores), labels: judged.flatMap(({ labels }) => labels) }),
    parts: judged.map(({ name, ...ranked }) => ({ name, figures: rankingFigures(ranked) })),
  }
}

/** Lines as prices for a unit on their route, by month. */
export function pricesOf(rows: readonly LabelledLine[]): readonly PriceRow[] {
  return rows.map(({ hid, place, date, line }) => {
    const amount = line.quantity ?? line.mass ?? 0
    return { hid, place, date: `${date.slice(0, 7)}-01`, reporter: line.departure, origin: line.origin, type: `${line.commodity}|${line.unit}`, volume: amount, price: amount > 0 ? (line.value ?? 0) / amount : 0 }
  })
}
