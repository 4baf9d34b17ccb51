import type { Advice, AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { RandomDraw, RiskAssessment, RiskContribution, RiskSelection } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import { easternDate, isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { applies, hitOf, viewsOf, type CompiledRules } from './compiled-rules.ts'
import type { ValueLists } from './compile-condition.ts'
import type { FactGround, ImporterPast } from './fact.ts'
import { drawFor, examinationAuthority, presentsGoods, selectionOf, shareFor, type DrawSeed, type SetShare } from './random-inspection.ts'
import { riskAmounts, trustedTraders, type RiskAmount } from './risk-amounts.table.ts'
import { riskThresholds } from './risk-thresholds.table.ts'

/** What was found of the entry when it was filed before. */
export interface EarlierRisk {
  readonly selections: readonly RiskSelection[]
  readonly draw?: RandomDraw
  /** An officer examined or released the goods since. */
  readonly isSettled: boolean
}

/** What the risk of a filing rests on, beside the filing and the advice. */
export interface RiskGround {
  readonly rules: CompiledRules
  readonly lists: ValueLists
  readonly shares: readonly SetShare[]
  readonly seed: DrawSeed
  readonly past: ImporterPast | undefined
  readonly earlier: EarlierRisk | undefined
}

/** Says which risk is in a filing: what each rule and each stated amount adds, and what it is selected for. Pure. */
export function assessRisk(asked: AdviceAsked, advice: Omit<Advice, 'risk'>, ground: RiskGround): RiskAssessment {
  const on = easternDate(new Date(asked.receivedAt))
  const { contributions, selections } = byRules({ asked, advice, past: ground.past }, ground.rules, on)
  const all = [...contributions, ...byAmounts(asked, ground.lists, on)]
  const points = all.reduce((sum, one) => sum + one.points, 0)
  const draw = drawOf(asked, ground, on)
  const drawn = ground.earlier?.isSettled === true ? [] : selectionOf(draw)
  const found = [...selections, ...byThreshold(points, asked, on), ...drawn]
  return { points, contributions: all, selections: [...found, ...stillSelected(found, ground.earlier)], ...(draw !== undefined && { draw }) }
}

/** Each rule counts once for a filing: by the first line for which it holds, where it looks at lines. */
function byRules(filing: FactGround, compiled: CompiledRules, on: DateText): Pick<RiskAssessment, 'contributions' | 'selections'> {
  const contributions: RiskContribution[] = []
  const selections: RiskSelection[] = []
  const views = viewsOf(filing, compiled)
  for (const one of compiled.rules) {
    if (!applies(one.rule, filing.asked.declaration, on)) continue
    const hit = hitOf(one, views)
    if (hit === undefined) continue
    const { name: rule, version, words, authority, effect } = one.rule
    if ('points' in effect) contributions.push({ rule, version, points: effect.points, words, ...hit })
    else selections.push({ rule, version, outcome: effect.select, ...(effect.examKind !== undefined && { examKind: effect.examKind }), words, authority, ...hit })
  }
  return { contributions, selections }
}

type AmountHolds = (asked: AdviceAsked, lists: ValueLists) => boolean

const amountHolds: Readonly<Record<RiskAmount['name'], AmountHolds>> = {
  'trusted-trader': ({ client }, lists) => lists.get(trustedTraders)?.has(client.toUpperCase()) === true,
  'provenance-supported': ({ findings }) => findings.some(({ code }) => code === 'provenance-preference-supported') && !findings.some(({ code }) => code.startsWith('provenance-') && code.endsWith('-contradicted')),
  'evidence-verified': ({ findings }) => findings.some(({ code }) => code === 'evidence-recognised') && !findings.some(({ code }) => code.startsWith('evidence-contradicts-')),
  'data-complete': ({ declaration, findings }) => declaration.goodsItems.length > 0 && findings.every(({ severity }) => severity === 'information') && declaration.goodsItems.every((item) =>
    item.origin !== undefined && item.commodities.some(({ value }) => value !== undefined) && [...item.parties, ...declaration.parties].some(({ role }) => role === 'MF')),
}

function byAmounts(asked: AdviceAsked, lists: ValueLists, on: DateText): readonly RiskContribution[] {
  return riskAmounts.filter((amount) => isWithin(amount, on) && amountHolds[amount.name](asked, lists)).map(({ name, points, words }) => ({ rule: name, version: 1, points, words }))
}

function byThreshold(points: number, { environment }: AdviceAsked, on: DateText): readonly RiskSelection[] {
  const reached = riskThresholds.filter((one) => one.environment === environment && isWithin(one, on) && points >= one.atLeast).sort((one, other) => other.atLeast - one.atLeast)[0]
  return reached === undefined ? [] : [{ rule: 'risk-threshold', version: 1, outcome: reached.outcome, words: `The points of all rules come to ${String(points)}, of ${String(reached.atLeast)} that are looked at`, authority: examinationAuthority }]
}

/** An entry is drawn once, when it is first filed: to file it anew draws nothing anew. */
function drawOf({ filing, declaration, environment }: AdviceAsked, { earlier, shares, seed }: RiskGround, on: DateText): RandomDraw | undefined {
  if (!presentsGoods(declaration)) return undefined
  return earlier?.draw ?? drawFor(filing, seed, shareFor({ environment, mode: declaration.transportMode, on }, shares))
}

/** What was selected stays selected when the filer sends the entry anew, until an officer settles it: else everyone would file around a rule. */
function stillSelected(found: readonly RiskSelection[], earlier: EarlierRisk | undefined): readonly RiskSelection[] {
  if (earlier === undefined || earlier.isSettled) return []
  return earlier.selections.filter(({ rule }) => rule !== 'risk-threshold' && !found.some((one) => one.rule === rule))
}
