import type { HeldCondition } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { compileCondition, type CompiledCondition, type ValueLists } from './compile-condition.ts'
import { comparisonsOf } from './condition.ts'
import type { FactGround } from './fact.ts'
import { factSlots, factView, type FactSlots, type FactView } from './fact-view.ts'
import { findFact } from './find-fact.ts'
import type { RuleScope, TargetingRule } from './targeting-rule.ts'

/** A rule, ready to be asked. */
export interface CompiledRule {
  readonly rule: TargetingRule
  /** Asked of each line, else once of the filing. */
  readonly isOfLine: boolean
  readonly condition: CompiledCondition
}

/** Rules that were compiled together: they share what they read. */
export interface CompiledRules {
  readonly slots: FactSlots
  readonly rules: readonly CompiledRule[]
  /** Some rule looks at the importer's past. */
  readonly needsPast: boolean
}

/** Compiles rules. Pure. */
export function compileRules(rules: readonly TargetingRule[], lists: ValueLists): CompiledRules {
  const slots = factSlots()
  const compiled = rules.map((rule): CompiledRule => ({
    rule,
    condition: compileCondition(rule.condition, { slots, lists }),
    isOfLine: comparisonsOf(rule.condition).some(({ fact }) => findFact(fact)?.of === 'line'),
  }))
  return { slots, rules: compiled, needsPast: slots.facts.some(({ needsPast }) => needsPast === true) }
}

/** Whether a rule applies to a declaration on a day at all. */
export function applies({ scope, from, expires }: TargetingRule, declaration: Declaration, on: DateText): boolean {
  return isWithin({ from, to: expires }, on) && isInScope(scope, declaration)
}

function isInScope({ ports, modes, kinds }: RuleScope, { portOfEntry = '', transportMode = '', kind }: Declaration): boolean {
  return (ports === undefined || ports.includes(portOfEntry)) && (modes === undefined || modes.includes(transportMode)) && (kinds === undefined || kinds.includes(kind))
}

/** That a rule holds. */
export interface RuleHit {
  readonly line?: number
  readonly held: readonly HeldCondition[]
}

/** What rules see of a filing and of its lines. */
export interface Views {
  readonly filing: FactView
  readonly lines: readonly { readonly line: number; readonly view: FactView }[]
}

/** What rules see, each value read when first asked for. */
export function viewsOf(ground: FactGround, { slots }: CompiledRules): Views {
  const filing = factView(slots, ground)
  const scores = new Map(ground.advice.lines.map((score) => [score.line, score]))
  const lines = ground.asked.declaration.goodsItems.map((item) => {
    const score = scores.get(item.sequence)
    return { line: item.sequence, view: factView(slots, { ...ground, item, ...(score !== undefined && { score }) }, filing) }
  })
  return { filing, lines }
}

/** Whether a rule holds for a filing, by which line, and why. Pure. */
export function hitOf({ isOfLine, condition }: CompiledRule, { filing, lines }: Views): RuleHit | undefined {
  if (!isOfLine) return condition.test(filing) === 'true' ? { held: condition.explain(filing) } : undefined
  const hit = lines.find(({ view }) => condition.test(view) === 'true')
  return hit && { line: hit.line, held: condition.explain(hit.view) }
}
