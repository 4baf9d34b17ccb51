import { seededDraws, type SeededDraws } from '../randomness/seeded-draws.ts'
import type { GeneratedLine, GeneratedTrade } from './generated-line.ts'
import { schemeNames } from './generated-line.ts'
import { dayCount, dayText, drawnGoods, drawnRoutes, ordinaryLine, type Route } from './ordinary-trade.ts'
import { schemes, type SchemeGround } from './planted-schemes.ts'

type Bare = Omit<GeneratedLine, 'id' | 'line'>

/** Each scheme plays until it has this share of all lines; together some 4 in a hundred. */
const shareOfScheme = 0.0045
const linesOfRoute = 16

/** Invented trade of a year and a half with planted schemes. The same count and seed give the same lines; another seed other importers, goods, prices and schemes. */
export function generateTrade(count: number, seed: number): GeneratedTrade {
  const draws = seededDraws(seed)
  const goods = drawnGoods(24, draws)
  const routes = drawnRoutes(Math.max(20, Math.round(count / linesOfRoute / 2.5)), goods, draws)
  const measureDay = Math.floor(dayCount / 3)
  const measured = goods[1 + draws.below(goods.length - 1)] ?? goods[0]
  if (measured === undefined) throw new RangeError('Cannot generate: there are no goods')
  const lines = plantedLines(count, { routes, goods, draws, measured, measureDay, play: 0 })
  while (lines.length < count) lines.push(...filingOf(routes, draws))
  return { lines: inFilings(lines), measures: [{ commodity: measured.commodity, origin: 'CN', from: dayText(measureDay), name: 'an invented additional duty', authority: 'invented for the generator' }] }
}

function plantedLines(count: number, ground: SchemeGround): Bare[] {
  const lines: Bare[] = []
  let play = 0
  for (const name of schemeNames) {
    for (let planted = 0; planted < count * shareOfScheme; planted = lines.filter(({ scheme }) => scheme === name).length) {
      lines.push(...schemes[name]({ ...ground, play }))
      play += 1
    }
  }
  return lines
}

/** A line or two of an importer's routes on one day. */
function filingOf(routes: readonly Route[], draws: SeededDraws): readonly Bare[] {
  const route = routes[draws.below(routes.length)]
  return route === undefined ? [] : [ordinaryLine(route, draws.below(dayCount), draws)]
}

/** In the order of days, numbered; lines of one day and importer are one filing now and then, but those of a scheme stand alone. */
function inFilings(lines: readonly Bare[]): readonly GeneratedLine[] {
  const sorted = lines.map((line, place) => ({ line, place })).sort((one, other) => (one.line.date === other.line.date ? one.place - other.place : one.line.date < other.line.date ? -1 : 1))
  return sorted.map(({ line }, place) => ({ ...line, id: `generated-${String(place + 1)}`, line: 1 }))
}
