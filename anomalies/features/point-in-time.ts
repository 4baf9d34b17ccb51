import type { InspectedLine, TradeLine } from '../trade-line.ts'
import { featuresOfLine, type ComputedFeature } from './features-of-line.ts'
import type { DatedMeasure } from './measure.ts'
import { remember, rememberOutcome, type Memory } from './remember.ts'

export interface FeaturedLine<Line extends TradeLine> {
  readonly line: Line
  readonly computed: readonly ComputedFeature[]
}

export interface HistoryToFeature<Line extends TradeLine> {
  /** In the order of their days; lines of one filing beside each other. */
  readonly lines: readonly Line[]
  readonly measures?: readonly DatedMeasure[]
  /** Outcomes, in any order. Each counts from the day after it became known. */
  readonly outcomes?: readonly InspectedLine[]
  /** What is remembered to begin with; it goes on from there. */
  readonly memory?: Memory
}

/** The features of each line of a history as they were known on its day: it is walked once, and nothing is seen before its time. */
export function* pointInTime<Line extends TradeLine>({ lines, measures = [], outcomes = [], memory = new Map() }: HistoryToFeature<Line>): Generator<FeaturedLine<Line>> {
  const known = [...outcomes].sort((one, other) => (one.inspectedOn < other.inspectedOn ? -1 : Number(one.inspectedOn > other.inspectedOn)))
  let told = 0
  for (const filing of filingsOf(lines)) {
    const date = filing[0]?.date ?? ''
    for (let outcome = known[told]; outcome !== undefined && outcome.inspectedOn < date; outcome = known[told]) {
      rememberOutcome(memory, outcome)
      told += 1
    }
    const consignmentValue = filing.reduce((sum, { value = 0 }) => sum + value, 0)
    // All lines of a filing are compared with what came before the filing.
    const featured = filing.map((line) => ({ line, computed: featuresOfLine(line, { states: memory, measures, consignmentValue }) }))
    for (const line of filing) remember(memory, line)
    yield* featured
  }
}

/** Lines of one filing and day, together. */
function* filingsOf<Line extends TradeLine>(lines: readonly Line[]): Generator<readonly Line[]> {
  let filing: Line[] = []
  for (const line of lines) {
    const [first] = filing
    if (first !== undefined && (first.id !== line.id || first.date !== line.date)) {
      yield filing
      filing = []
    }
    filing.push(line)
  }
  if (filing.length > 0) yield filing
}
