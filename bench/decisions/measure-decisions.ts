import { pointInTime } from '@customhouse/anomalies/features/point-in-time.ts'
import type { Memory } from '@customhouse/anomalies/features/remember.ts'
import { valuesByName } from '@customhouse/anomalies/features/features-of-line.ts'
import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import { linesOfFiling } from '../../server/modules/anomalies/lines/lines-of-filing.ts'
import { adviserOn } from '../../server/modules/anomalies/scoring/adviser.ts'
import { trainModel, type KnownLine } from '../../server/modules/anomalies/training/train-model.ts'
import { assessRisk, type RiskGround } from '../../server/modules/determinations/targeting/assess-risk.ts'
import { compileRules } from '../../server/modules/determinations/targeting/compiled-rules.ts'
import { finderOf } from '../../server/modules/screening/find-listed.ts'
import { screeningBook } from '../../server/modules/screening/screening-book.ts'
import { screenFiling } from '../../server/modules/screening/transport.ts'
import { drawsFrom, inventedFilings, inventedList } from './invented-trade.ts'
import { inventedRules } from './invented-rules.ts'

/** What one decision in one pass costs. Times of a line are those of its filing over its lines. */
export interface MeasuredDecisions {
  readonly filings: number
  readonly lines: number
  readonly rules: number
  readonly listedNames: number
  readonly rememberedLines: number
  /** Lines a second through rules, anomalies and screening, by one thread. */
  readonly linesPerSecond: number
  readonly linesPerSecondWithoutScreening: number
  /** Milliseconds of a line. */
  readonly riskStep: Percentiles
  readonly riskStepWithScreening: Percentiles
  readonly rulesAlone: Percentiles
  readonly trainedOnLines: number
  readonly trainingSeconds: number
  readonly memoryMegabytes: number
  readonly hits: number
}

export interface Percentiles {
  readonly p50: number
  readonly p99: number
}

const sizes = { filings: 1_500, rules: 200, listedNames: 20_000, history: 4_000 }

/** Measures in this process, with everything in memory that one read for a group of filings leaves there. */
export function measureDecisions({ say }: { readonly say: (line: string) => void }): MeasuredDecisions {
  say('Inventing a year of trade, and 200 rules')
  const history = inventedFilings(sizes.history)
  const asked = inventedFilings(sizes.history + sizes.filings).slice(sizes.history).map((one) => ({ ...one, receivedAt: '2026-07-02T12:00:00.000Z' }))
  say('Training a model on what exams of it found')
  const { score, trainingSeconds, trainedOnLines, rememberedLines } = trainedScorer(history)
  say('Making an index of 20,000 invented names')
  const book = screeningBook('1', finderOf([{ list: 'invented', edition: '2026-01-01', parties: inventedList(sizes.listedNames) }]), [])
  const screen: Adviser<readonly PartyHit[]> = (one) => screenFiling(one, book, () => undefined)
  const assess = riskOf(history)
  // The first are for the compiler: a server runs for weeks.
  for (const one of asked.slice(0, 500)) assess(one, score(one), screen(one))
  say('Deciding')
  return { ...measured(asked.slice(500), { score, screen, assess }), rules: sizes.rules, listedNames: sizes.listedNames, rememberedLines, trainedOnLines, trainingSeconds, memoryMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20) }
}

interface Steps {
  readonly score: Adviser<readonly LineScore[]>
  readonly screen: Adviser<readonly PartyHit[]>
  readonly assess: (asked: AdviceAsked, lines: readonly LineScore[], parties: readonly PartyHit[]) => number
}

function measured(asked: readonly AdviceAsked[], { score, screen, assess }: Steps): Pick<MeasuredDecisions, 'filings' | 'lines' | 'linesPerSecond' | 'linesPerSecondWithoutScreening' | 'riskStep' | 'riskStepWithScreening' | 'rulesAlone' | 'hits'> {
  const times = { rules: [] as number[], step: [] as number[], screened: [] as number[] }
  let lines = 0
  let hits = 0
  for (const one of asked) {
    const count = one.declaration.goodsItems.length
    const start = performance.now()
    const scores = score(one)
    const scored = performance.now()
    const parties = screen(one)
    const screened = performance.now()
    hits += assess(one, scores, parties)
    const end = performance.now()
    lines += count
    const rules = end - screened
    push(times.rules, rules, count)
    push(times.step, rules + scored - start, count)
    push(times.screened, end - start, count)
  }
  const perSecond = (all: readonly number[]) => Math.round(1000 * lines / all.reduce((sum, time) => sum + time, 0))
  return { filings: asked.length, lines, hits, linesPerSecond: perSecond(times.screened), linesPerSecondWithoutScreening: perSecond(times.step), riskStep: percentiles(times.step), riskStepWithScreening: percentiles(times.screened), rulesAlone: percentiles(times.rules) }
}

/** Each line of a filing took its share of the time. */
function push(times: number[], milliseconds: number, lines: number): void {
  for (let line = 0; line < lines; line += 1) times.push(milliseconds / lines)
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(4))
  return { p50: at(0.5), p99: at(0.99) }
}

function riskOf(history: readonly AdviceAsked[]): Steps['assess'] {
  const lists = new Map([['watched-importers', new Set(history.slice(0, 200).map(({ client }) => client))], ['trusted-traders', new Set(history.slice(200, 400).map(({ client }) => client))]])
  const ground: RiskGround = { rules: compileRules(inventedRules(sizes.rules), lists), lists, shares: [], seed: { treeSize: 1, rootHash: Buffer.alloc(32, 7).toString('base64') }, past: undefined, earlier: undefined }
  return (asked, lines, parties) => {
    const { contributions, selections } = assessRisk(asked, { lines, parties, agencies: [] }, ground)
    return contributions.length + selections.length
  }
}

interface Scorer {
  readonly score: Adviser<readonly LineScore[]>
  readonly trainingSeconds: number
  readonly trainedOnLines: number
  readonly rememberedLines: number
}

/** A model trained on a part of the history that was inspected, and the memory that the history leaves. */
function trainedScorer(history: readonly AdviceAsked[]): Scorer {
  const draw = drawsFrom(5)
  const memory: Memory = new Map()
  const lines = history.flatMap(linesOfFiling)
  const known: KnownLine[] = []
  for (const { line, computed } of pointInTime({ lines, memory })) {
    const features = valuesByName(computed)
    const isOdd = (line.value ?? 0) / (line.quantity ?? 1) < 5
    if (draw() < 0.3) known.push({ day: line.date, inspectedOn: line.date, isIllicit: draw() < (isOdd ? 0.3 : 0.03), features })
  }
  const start = performance.now()
  const trained = trainModel(known)
  const trainingSeconds = Number(((performance.now() - start) / 1000).toFixed(2))
  const read = 'file' in trained ? readModel(trained.file) : undefined
  if (read === undefined || !('model' in read)) throw new Error('The invented history trains no model')
  const none = new Map<string, never>()
  return { score: adviserOn({ states: { test: none, production: memory }, ownLines: new Map(), models: new Map([['production', { id: '1', model: read.model }]]), measures: [] }), trainingSeconds, trainedOnLines: known.length, rememberedLines: lines.length }
}
