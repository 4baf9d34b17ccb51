import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { OriginWay, ProductRule } from './agreement.ts'
import { contractualProcesses } from './contractual-processes.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import { disregard } from './disregard.ts'
import { impliedGoods } from './implied-materials.ts'
import { isParty } from './is-party.ts'
import { areAlike } from './commodity-range.ts'
import type { Judgement } from './judgement.ts'
import { isProven, isWithdrawn } from './lot-evidence.ts'
import { materialsOf } from './materials-of.ts'
import { originates, type Material } from './material.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { isWorkedOnAbroad } from './transit.ts'
import { greatestShare, looserWay, worseOutcome, type Qualification, type QualificationOutcome } from './qualification.ts'
import { meetsAlternative } from './rule-alternative.ts'
import { ruleOf } from './rule-of.ts'
import { someAnswer, type Answer } from './tariff-shift.ts'

/** Materials times products that one event is judged for: more is no production that anybody traces, and would take time in proportion to both. */
const partsMax = 250_000

interface Making {
  readonly lot: LotId
  readonly recorded: RecordedEvent
  readonly goods: LotPart
  readonly judgement: Judgement
}

/** Whether a lot originates by the event that made it. */
export function qualifyByEvent(lot: LotId, recorded: RecordedEvent, judgement: Judgement): Qualification {
  const { inputs, outputs, kind } = recorded.event
  if (inputs.length * outputs.length > partsMax) return failed({ lot, recorded, goods: { lot }, judgement }, conditions.eventTooLarge)
  const making: Making = { lot, recorded, judgement, goods: outputs.find((part) => part.lot === lot) ?? { lot } }
  if (!isProven(recorded)) return failed(making, isWithdrawn(recorded) ? conditions.withdrawn : conditions.unproven)
  if (contractualProcesses.has(recorded.event.process)) return failed(making, conditions.exchanged, { leadsTo: inputs.map((part) => part.lot) })
  return kind === 'aggregation' || kind === 'disaggregation' ? passedOn(making) : byPlace(making)
}

/** Only what was made in the territory of the parties can originate. */
function byPlace(making: Making): Qualification {
  const country = countryOfMaking(making.recorded.event, making.goods)
  if (country === undefined) return failed(making, conditions.placeUnknown)
  if (country === severalCountries) return failed(making, conditions.placesDiffer)
  if (!isParty(making.judgement.agreement, country)) return shownNot(making, conditions.producedOutside, { words: `made in ${country}, outside the parties` })
  return madeInParty(making, country)
}

function madeInParty(making: Making, country: string): Qualification {
  const { recorded: { event }, judgement: { agreement } } = making
  const process = event.process ?? ''
  if (agreement.nonQualifying.processes.includes(process)) return shownNot(making, conditions.nonQualifying, { words: `${process} in ${country} confers no origin` })
  if (event.inputs.length === 0 && event.kind === 'production' && agreement.whollyObtained.processes.includes(process)) {
    return originating(making, { way: 'wholly-obtained', words: `wholly obtained: ${process} in ${country}`, authority: agreement.whollyObtained.authority, leadsTo: [] })
  }
  const materials = materialsOf(making.recorded, making.judgement)
  if (materials.length === 0) return failed(making, conditions.materialsUnknown)
  const isPlain = materials.every((material) => originates(material) && material.qualification.disregardedShare === undefined)
  return isPlain ? madeOfOriginating(making, materials, country) : byRule(making, materials, country)
}

function madeOfOriginating(making: Making, materials: readonly Material[], country: string): Qualification {
  const ways = materials.map(({ qualification }): OriginWay => (qualification.way === 'wholly-obtained' ? 'wholly-obtained' : 'originating-materials'))
  const way = ways.reduce(looserWay)
  const criterion = making.judgement.agreement.criteria.find((each) => each.way === way)
  return originating(making, { way, words: `made in ${country} of originating materials alone`, authority: criterion?.authority ?? making.judgement.agreement.authority, leadsTo: lotsOf(materials) })
}

function byRule(making: Making, materials: readonly Material[], country: string): Qualification {
  const leadsTo = lotsOf(materials.filter((material) => !originates(material)))
  const asked = rulesOf(making)
  if ('code' in asked) return failed(making, asked, { leadsTo })
  const [first, ...others] = asked.rules.map(({ code, rule }) => ({ rule, ...judgeByRule(making, { code, rule, materials }) }))
  if (first === undefined) return failed(making, conditions.ruleUnknown, { leadsTo })
  const answer = others.some((other) => other.answer !== first.answer) ? 'unknown' : first.answer
  const words = `${first.rule.words} made in ${country}: ${first.words}`
  const { authority } = first.rule
  if (answer === 'no') return shownNot(making, { ...conditions.ruleMissed, authority }, { words, leadsTo })
  if (answer === 'unknown') return failed(making, { ...conditions.ruleNotShown, authority }, { words, leadsTo })
  return { ...originating(making, { way: 'product-specific-rule', words, authority, leadsTo: lotsOf(materials) }), ...(first.disregardedShare !== undefined && { disregardedShare: first.disregardedShare }) }
}

interface AskedRule {
  readonly code: string
  readonly rule: ProductRule
}

/** The rules of the goods: one for each code that they may have; the condition where they cannot be told. */
function rulesOf({ lot, recorded, judgement: { agreement, evidence, on } }: Making): { readonly rules: readonly AskedRule[] } | Condition {
  const stated = evidence.codesOf(lot)
  const codes = stated.length > 0 ? stated : impliedGoods.get(recorded.event.process ?? '') ?? []
  if (codes.length === 0) return conditions.classificationUnknown
  if (stated.length > 1) return conditions.classificationDiffers
  const rules = codes.flatMap((code) => {
    const rule = ruleOf(agreement, code, on)
    return rule === undefined ? [] : [{ code, rule }]
  })
  if (rules.length < codes.length) return conditions.ruleUnknown
  return rules.some(({ rule }) => rule.uncertain === true) ? conditions.ruleUncertain : { rules }
}

interface JudgedByRule {
  readonly answer: Answer
  readonly words: string
  readonly disregardedShare?: Decimal
}

function judgeByRule({ recorded, goods, judgement: { agreement } }: Making, { code, rule, materials }: { readonly code: string; readonly rule: ProductRule; readonly materials: readonly Material[] }): JudgedByRule {
  const { counted, share, words } = disregard({ rule, goods, materials })
  if (counted.every(originates)) return { answer: 'yes', words, ...(share !== undefined && { disregardedShare: share }) }
  const judged = rule.alternatives.map((alternative) => ({ alternative, answer: meetsAlternative({ agreement, rule, recorded, goods, goodsCode: code, materials: counted }, alternative) }))
  const met = judged.find(({ answer }) => answer === 'yes')
  return { answer: someAnswer(judged.map(({ answer }) => answer)), words: met?.alternative.words ?? rule.alternatives.map((each) => each.words).join('; or '), ...(share !== undefined && { disregardedShare: share }) }
}

/** What goes into a container or comes out of it stays what it was. */
function passedOn(making: Making): Qualification {
  const { judgement, recorded: { event } } = making
  const materials = materialsOf(making.recorded, making.judgement)
  if (materials.length === 0) return failed(making, conditions.materialsUnknown)
  if (isReclassified(making, materials)) return failed(making, conditions.classificationDiffers, { leadsTo: lotsOf(materials) })
  if (isWorkedOnAbroad(event, judgement.agreement)) return workedOnAbroad(making, materials)
  const outcome = materials.map(({ qualification }) => qualification.outcome).reduce<QualificationOutcome>(worseOutcome, 'originating')
  const words = event.kind === 'aggregation' ? 'put together unchanged' : 'taken out unchanged'
  if (outcome !== 'originating') return { lot: making.lot, outcome, steps: [stepOf(making, { words, authority: judgement.agreement.authority, holds: false })], findings: [], leadsTo: lotsOf(materials.filter((material) => !originates(material))) }
  const way = materials.map(({ qualification }) => qualification.way ?? 'product-specific-rule').reduce(looserWay)
  const share = greatestShare(materials.map(({ qualification }) => qualification))
  return { ...originating(making, { way, words, authority: judgement.agreement.authority, leadsTo: lotsOf(materials) }), ...(share !== undefined && { disregardedShare: share }) }
}

function workedOnAbroad(making: Making, materials: readonly Material[]): Qualification {
  const { transit } = making.judgement.agreement
  const leadsTo = lotsOf(materials)
  return transit.uncertain === true ? failed(making, { ...conditions.transitUncertain, authority: transit.authority }, { leadsTo }) : shownNot(making, { ...conditions.transitBroken, authority: transit.authority }, { leadsTo })
}

/** What is of no code of what it was taken from or put together of was changed, whatever the event calls it. */
function isReclassified({ lot, judgement }: Making, materials: readonly Material[]): boolean {
  const codes = judgement.evidence.codesOf(lot)
  return codes.length > 0 && materials.every((material) => material.codes.length > 0 && !areAlike(codes, material.codes))
}

function originating(making: Making, { way, words, authority, leadsTo }: { readonly way: OriginWay; readonly words: string; readonly authority: string; readonly leadsTo: readonly LotId[] }): Qualification {
  return { lot: making.lot, outcome: 'originating', way, steps: [stepOf(making, { words, authority, holds: true })], findings: [], leadsTo }
}

interface Shortcoming {
  readonly words?: string
  readonly leadsTo?: readonly LotId[]
}

function failed(making: Making, condition: Condition, { words = lowered(condition.message), leadsTo = [] }: Shortcoming = {}): Qualification {
  return { lot: making.lot, outcome: 'not-shown', steps: [stepOf(making, { words, authority: condition.authority, holds: false })], findings: [found(making, condition)], leadsTo }
}

function shownNot(making: Making, condition: Condition, shortcoming: Shortcoming): Qualification {
  return { ...failed(making, condition, shortcoming), outcome: 'shown-not' }
}

function found({ lot, recorded }: Making, condition: Condition): Qualification['findings'][number] {
  return findingOfEvent(condition, { event: recorded.event.id, lot })
}

function stepOf({ lot, recorded }: Making, step: { readonly words: string; readonly authority: string; readonly holds: boolean }): Qualification['steps'][number] {
  return { lot, ...step, evidence: [referenceTo(recorded)] }
}

function lotsOf(materials: readonly Material[]): readonly LotId[] {
  return materials.map(({ lot }) => lot)
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}
