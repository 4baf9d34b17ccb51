import type { TradeLine } from '../trade-line.ts'
import { daysBetween, weekOf } from './days.ts'
import type { Feature, FeatureGround, FeatureValue } from './feature.ts'
import { figure, percent } from './figure.ts'
import type { Sketch } from './sketch.ts'

const newFor = 90
const linesOfNew = 250
/** Before so many lines are known, everybody is new and everything unseen: that says nothing of one. */
const linesOfHistory = 100
const newcomers = 'Korea Customs Service: importers with up to 250 filings 2.51 % illicit against 1.60 % of the others'

function age({ line, earlier }: FeatureGround): FeatureValue | undefined {
  if (line.importer === '') return undefined
  const { first } = earlier('importer')
  return { value: first === undefined ? 0 : Math.max(0, daysBetween(first, line.date)), found: earlier('all').lines }
}

const usualWeeks = 12
const recentWeeks = 2
const weeksOfHistory = 4

/** Lines of this week and the last against what two weeks had in the twelve before. */
function growth({ line, earlier }: FeatureGround): FeatureValue | undefined {
  const { weeks, first } = earlier('importer')
  if (weeks === undefined || first === undefined || daysBetween(first, line.date) < weeksOfHistory * 7) return undefined
  const now = weekOf(line.date)
  const within = (from: number, to: number) => Object.entries(weeks).reduce((sum, [week, lines]) => (Number(week) >= from && Number(week) <= to ? sum + lines : sum), 0)
  const found = within(now - recentWeeks + 1, now)
  const expected = within(now - recentWeeks - usualWeeks + 1, now - recentWeeks) / (usualWeeks / recentWeeks)
  return { value: Math.log((found + 1) / (expected + 1)), expected, found }
}

const linesOfHabit = 5

/** How rarely the importer brought this commodity this way before: minus the logarithm of the share. */
function rarity(counts: Sketch['departures'], lines: number, way: string): FeatureValue | undefined {
  if (lines < linesOfHabit || way === '') return undefined
  const share = (counts?.[way] ?? 0) / lines
  return { value: -Math.log(((counts?.[way] ?? 0) + 0.5) / (lines + 1)), found: share }
}

function change(name: string, member: 'departures' | 'ports'): Feature {
  const wayOf = (line: TradeLine) => (member === 'ports' ? line.port : line.departure)
  return {
    name, unit: 'minus logarithm of the share', source: 'Sudden changes of route are a sign of transshipment (OECD and EUIPO 2017, Mapping the real routes of trade in fake goods)',
    of: (ground) => { const own = ground.earlier('importer-commodity'); return rarity(own[member], own.lines, wayOf(ground.line)) },
    words: ({ found = 0 }, line) => `${member === 'ports' ? 'entered at port' : 'shipped from'} ${wayOf(line)}, as ${found === 0 ? 'none' : percent(found)} of this importer’s earlier lines of this commodity`,
    weight: ({ value }) => Math.min(1, Math.max(0, (value - 2.5) * 0.5)),
  }
}

export const historyFeatures: readonly Feature[] = [
  {
    name: 'importer-age', unit: 'days', source: newcomers, of: age,
    words: ({ value }) => (value === 0 ? 'the importer’s first day of filing' : `the importer’s first line was ${figure(value)} days before`),
    weight: ({ value, found = 0 }) => (found >= linesOfHistory && value < newFor ? 0.5 * (1 - value / newFor) : 0),
  },
  {
    name: 'importer-lines', unit: 'lines', source: newcomers,
    of: ({ line, earlier }) => (line.importer === '' ? undefined : { value: earlier('importer').lines, found: earlier('all').lines }),
    words: ({ value }) => (value === 0 ? 'the importer filed nothing before' : `${figure(value)} earlier lines of the importer`),
    weight: ({ value, found = 0 }) => (found >= linesOfHistory && value < linesOfNew ? 0.4 * (1 - value / linesOfNew) : 0),
  },
  {
    name: 'importer-growth', unit: 'logarithm of the ratio', source: 'Bursts of new importers before they vanish: missing traders and shells', of: growth,
    words: ({ found = 0, expected = 0 }) => `${figure(found)} lines of the importer in two weeks, where ${figure(expected)} are usual`,
    weight: ({ value }) => Math.min(1.5, Math.max(0, (value - 1.5) * 0.75)),
  },
  change('departure-change', 'departures'),
  change('port-change', 'ports'),
  {
    name: 'tuple-unseen', unit: '1 for never seen', source: 'Korea Customs Service: tariff numbers never seen before 3.51 % illicit against 1.17 %; anomaly of commodity, departure and origin together',
    of: ({ line, earlier }) => (line.commodity === '' || line.origin === '' || line.departure === '' ? undefined : { value: earlier('route').lines === 0 ? 1 : 0, found: earlier('all').lines }),
    words: ({ value }, { origin, departure }) => (value === 1 ? `nobody brought this commodity of ${origin} from ${departure} before` : `this commodity of ${origin} came from ${departure} before`),
    weight: ({ value, found = 0 }) => (found >= linesOfHistory ? value * 0.6 : 0),
  },
]
