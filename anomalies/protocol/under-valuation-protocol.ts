import type { PriceRow } from '../datasets/dataset.ts'
import { rankingFigures, type RankingFigures } from '../figures/ranking-figures.ts'
import { peerPrices } from '../peers/price-peers.ts'
import { seededDraws } from '../randomness/seeded-draws.ts'
import type { Evaluation } from './evaluation.ts'

const words = (cut: number): string => `Under-valuation by ${String(cut)} % was planted in a secretly drawn 3 % of the rows; each price is compared with its month, and with what its type and its route (the last 6) usually differ from that in earlier months. The planted prices stay in the history`

const anchors = [
  'AUC at -10 / -20 / -30 % on the EU crude register: global z-score .645/.762/.867, month median .886/.975/.994, rolling 12-month differential of the type .927/.985/.997, route history .936/.988/.998, isolation forest .780/.929/.981',
]

export const plantedShare = 0.03
const cuts = [10, 20, 30] as const
const headline = 20

/** Judges the price peers by under-valuation that is planted with a seed. */
export function underValuationProtocol(rows: readonly PriceRow[], seed: number): Evaluation {
  const planted = drawnRows(rows.length, plantedShare, seed)
  const parts = cuts.map((cut) => ({ cut, name: `-${String(cut)} %`, figures: figuresAt(rows, planted, cut) }))
  const main = parts.find(({ cut }) => cut === headline)
  if (main === undefined) throw new RangeError('Cannot evaluate: no size of under-valuation')
  return { protocol: words(headline), anchors, ...main.figures, parts: parts.map(({ name, figures }) => ({ name, figures })) }
}

function figuresAt(rows: readonly PriceRow[], planted: Uint8Array, cut: number): RankingFigures {
  const declared = rows.map((row, place) => (planted[place] === 1 ? { ...row, price: row.price * (1 - cut / 100) } : row))
  return rankingFigures({ scores: priceSuspicion(declared), labels: planted })
}

/** How cheap each row is among its peers; 0 where there is nothing to compare with. */
export function priceSuspicion(rows: readonly PriceRow[]): Float64Array {
  return Float64Array.from(peerPrices(rows), (compared) => (compared === undefined ? 0 : -compared.distance))
}

/** 1 for each row that is drawn. */
export function drawnRows(count: number, share: number, seed: number): Uint8Array {
  const draws = seededDraws(seed)
  return Uint8Array.from({ length: count }, () => (draws.next() < share ? 1 : 0))
}
