import { unusualness } from '../features/reasons-of.ts'
import { rankingFigures, type RankedRows, type RankingFigures } from '../figures/ranking-figures.ts'
import { generateTrade } from '../generator/generate-trade.ts'
import { schemeNames, type GeneratedLine } from '../generator/generated-line.ts'
import { featuredRows, labelsOf, trainOnLines, type FeaturedRow } from '../lines/line-model.ts'
import { scoreRow } from '../trees/score-row.ts'
import type { Evaluation } from './evaluation.ts'

const words = 'Invented trade with nine planted schemes, drawn by a secret seed: importers, goods, prices and plays. A model is trained on outcomes of the first 60 % of the days and scores the rest; features look at strictly earlier days, outcomes are known a week after filing. '
  + 'Parts: each scheme against all ordinary lines; the same without a model, by weights that people stated'

const trainingShare = 0.6

/** Judges features and model on invented trade with planted schemes. */
export function schemesProtocol(count: number, seed: number): Evaluation {
  const { lines, measures } = generateTrade(count, seed)
  const featured = featuredRows(lines.map((line, place) => ({ hid: line.id, place, date: line.date, line, isIllicit: line.scheme !== undefined, inspectedOn: weekAfter(line.date) })), measures)
  const cut = Math.floor(featured.length * trainingShare)
  const model = trainOnLines(featured.slice(0, cut), seed)
  const tested = featured.slice(cut)
  const ranked = { scores: tested.map(({ values }) => scoreRow(model, values)), labels: labelsOf(tested) }
  const schemeOf = new Map(lines.map((line) => [line.id, line.scheme]))
  const stated = { scores: tested.map(({ computed }) => unusualness(computed)), labels: ranked.labels }
  return {
    protocol: words, anchors: [], ...rankingFigures(ranked),
    parts: [
      ...schemeNames.map((scheme) => ({ name: scheme, figures: figuresOfScheme(ranked, tested, (row) => schemeOf.get(row.row.hid) === scheme) })),
      { name: 'stated weights, all', figures: rankingFigures(stated) },
      ...schemeNames.map((scheme) => ({ name: `stated, ${scheme}`, figures: figuresOfScheme(stated, tested, (row) => schemeOf.get(row.row.hid) === scheme) })),
    ],
  }
}

/** Lines of one scheme among ordinary ones; lines of other schemes are left aside. */
function figuresOfScheme({ scores, labels }: RankedRows, tested: readonly FeaturedRow[], isOfScheme: (row: FeaturedRow) => boolean): RankingFigures {
  const kept = tested.flatMap((row, place) => (labels[place] === 0 || isOfScheme(row) ? [place] : []))
  return rankingFigures({ scores: kept.map((place) => scores[place] ?? 0), labels: kept.map((place) => labels[place] ?? 0) })
}

function weekAfter(date: GeneratedLine['date']): string {
  return new Date(Date.parse(date) + 7 * 86_400_000).toISOString().slice(0, 10)
}
