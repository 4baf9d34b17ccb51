import { forget } from '@customhouse/anomalies/features/remember.ts'
import type { KeyState } from '@customhouse/anomalies/features/key-state.ts'
import type { DatedMeasure } from '@customhouse/anomalies/features/measure.ts'
import type { TradeLine } from '@customhouse/anomalies/trade-line.ts'
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import { linesOfFiling } from '../lines/lines-of-filing.ts'
import type { ModelInForce } from '../models/model-in-force.ts'
import { scoreLines } from './score-lines.ts'

type Environment = AdviceAsked['environment']

/** What scoring a group of filings rests on. */
export interface ScoringOnFile {
  readonly states: Readonly<Record<Environment, ReadonlyMap<string, KeyState>>>
  /** Lines that are remembered under the entry numbers of the group, by environment and entry number. */
  readonly ownLines: ReadonlyMap<string, readonly TradeLine[]>
  readonly models: ReadonlyMap<Environment, ModelInForce>
  readonly measures: readonly DatedMeasure[]
}

export function entryKey(environment: Environment, entryNumber: string): string {
  return `${environment} ${entryNumber}`
}

/** What scores the lines of a filing. What an entry said of the same goods before is no history of them. Pure. */
export function adviserOn({ states, ownLines, models, measures }: ScoringOnFile): Adviser<readonly LineScore[]> {
  return (asked) => {
    const { environment, declaration } = asked
    const own = ownLines.get(entryKey(environment, declaration.entryNumber)) ?? []
    return scoreLines(linesOfFiling(asked), { states: without(states[environment], own), measures, model: models.get(environment) })
  }
}

function without(states: ReadonlyMap<string, KeyState>, own: readonly TradeLine[]): ReadonlyMap<string, KeyState> {
  if (own.length === 0) return states
  const memory = new Map(states)
  for (const line of own) forget(memory, line)
  return memory
}
