import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { compileCondition, type CompiledCondition, type ValueLists } from './compile-condition.ts'
import { comparisonsOf } from './condition.ts'
import { factSlots, type FactSlots } from './fact-view.ts'
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
