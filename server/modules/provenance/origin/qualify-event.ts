import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotId, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Agreement, OriginWay } from './agreement.ts'
import { impliedGoods, impliedMaterials } from './implied-materials.ts'
import type { LotEvidence } from './lot-evidence.ts'
import { isProven, isWithdrawn } from './lot-evidence.ts'
import { originates, type Material } from './material.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { looserWay, worseOutcome, type Qualification, type QualificationOutcome } from './qualification.ts'
import { meetsAlternative } from './rule-alternative.ts'
import { ruleOf } from './rule-of.ts'
import { someAnswer } from './tariff-shift.ts'

/** What lots are judged by. */
export interface Judgement {
  readonly agreement: Agreement
  readonly evidence: LotEvidence
  /** The day that the law is asked for. */
  readonly on: DateText
  /** How a lot that was met before qualifies; undefined while it waits for itself. */
  qualificationOf(lot: LotId): Qualification | undefined
}

interface Making {
  readonly lot: LotId
  readonly recorded: RecordedEvent
  readonly goods: LotPart
  readonly judgement: Judgement
}

/** Whether a lot originates by the event that made it. */
export function qualifyByEvent(lot: LotId, recorded: RecordedEvent, judgement: Judgement): Qualification {
  const goods = recorded.event.outputs.find((part) => part.lot === lot) ?? { lot }
  const making: Making = { lot, recorded, goods, judgement }
  if (!isProven(recorded)) return failed(making, isWithdrawn(recorded) ? conditions.withdrawn : conditions.unproven)
  if (recorded.event.kind === 'aggregation' || recorded.event.kind === 'disaggregation') return passedOn(making)
  const country = countryOfMaking(recorded.event, goods)
  if (country === undefined) return failed(making, conditions.placeUnknown)
  if (country === 'several') return failed(making, conditions.placesDiffer)
  if (!isParty(judgement.agreement, country)) return shownNot(making, conditions.producedOutside, `made in ${country}, outside the parties`)
  return madeInParty(making, country)
}

function madeInParty(making: Making, country: string): Qualification {
  const { recorded: { event }, judgement: { agreement } } = making
  const process = event.process ?? ''
  if (agreement.nonQualifying.processes.includes(process)) return shownNot(making, conditions.nonQualifying, `${process} in ${country} confers no origin`)
  if (event.inputs.length === 0 && event.kind === 'production' && agreement.whollyObtained.processes.includes(process)) {
    return originating(making, { way: 'wholly-obtained', words: `wholly obtained: ${process} in ${country}`, authority: agreement.whollyObtained.authority, leadsTo: [] })
  }
  const materials = materialsOf(making)
  if (materials.length === 0) return failed(making, conditions.materialsUnknown)
  return materials.every(originates) ? madeOfOriginating(making, materials, country) : byRule(making, materials, country)
}

function madeOfOriginating(making: Making, materials: readonly Material[], country: string): Qualification {
  const ways = materials.map(({ qualification }): OriginWay => (qualification.way === 'wholly-obtained' ? 'wholly-obtained' : 'originating-materials'))
  const way = ways.reduce(looserWay)
  const criterion = making.judgement.agreement.criteria.find((each) => each.way === way)
  return originating(making, { way, words: `made in ${country} of originating materials alone`, authority: criterion?.authority ?? making.judgement.agreement.authority, leadsTo: lotsOf(materials) })
}

function byRule(making: Making, materials: readonly Material[], country: string): Qualification {
  const { lot, recorded, goods, judgement: { agreement, evidence, on } } = making
  const stated = evidence.codesOf(lot)
  const codes = stated.length > 0 ? stated : impliedGoods.get(recorded.event.process ?? '') ?? []
  const foreign = materials.filter((material) => !originates(material))
  if (codes.length === 0) return failed(making, conditions.classificationUnknown, lotsOf(foreign))
  if (stated.length > 1) return failed(making, conditions.classificationDiffers, lotsOf(foreign))
  const rules = codes.map((code) => ({ code, rule: ruleOf(agreement, code, on) }))
  const answers = rules.map(({ code, rule }) => {
    if (rule === undefined || rule.uncertain === true) return undefined
    const production = { agreement, rule, recorded, goods, goodsCode: code, materials: withoutDisregarded(materials) }
    return { rule, judged: rule.alternatives.map((alternative) => ({ alternative, answer: meetsAlternative(production, alternative) })) }
  })
  const [first] = answers
  if (first === undefined || answers.includes(undefined)) return failed(making, rules.some(({ rule }) => rule?.uncertain === true) ? conditions.ruleUncertain : conditions.ruleUnknown, lotsOf(foreign))
  const answer = answers.map((each) => someAnswer(each?.judged.map((one) => one.answer) ?? [])).reduce((one, other) => (one === other ? one : 'unknown'))
  const words = first.judged.find((one) => one.answer === 'yes')?.alternative.words ?? first.judged.map((one) => one.alternative.words).join('; or ')
  const sentence = `${first.rule.words} made in ${country}: ${words}`
  if (answer === 'yes') return originating(making, { way: 'product-specific-rule', words: sentence, authority: first.rule.authority, leadsTo: lotsOf(materials) })
  const condition = { ...(answer === 'no' ? conditions.ruleMissed : conditions.ruleNotShown), authority: first.rule.authority }
  return answer === 'no' ? shownNot(making, condition, sentence, lotsOf(foreign)) : failed(making, condition, lotsOf(foreign), sentence)
}

function withoutDisregarded(materials: readonly Material[]): readonly Material[] {
  return materials
}

/** What goes into a container or comes out of it stays what it was. */
function passedOn(making: Making): Qualification {
  const { judgement, recorded: { event } } = making
  const materials = materialsOf(making)
  if (materials.length === 0) return failed(making, conditions.materialsUnknown)
  const outcome = materials.map(({ qualification }) => qualification.outcome).reduce<QualificationOutcome>(worseOutcome, 'originating')
  const words = event.kind === 'aggregation' ? 'put together unchanged' : 'taken out unchanged'
  if (outcome !== 'originating') return { lot: making.lot, outcome, steps: [stepOf(making, { words, authority: judgement.agreement.authority, holds: false })], findings: [], leadsTo: lotsOf(materials.filter((material) => !originates(material))) }
  const way = materials.map(({ qualification }) => qualification.way ?? 'product-specific-rule').reduce(looserWay)
  return originating(making, { way, words, authority: judgement.agreement.authority, leadsTo: lotsOf(materials) })
}

/** The materials of an event, or those that its process is known to need. Indirect materials and packing are none. */
function materialsOf({ recorded, judgement }: Making): readonly Material[] {
  const { event } = recorded
  const { agreement, evidence } = judgement
  if (event.inputs.length === 0) return impliedOf(event)
  const counted = event.inputs.filter(({ particulars }) => !agreement.disregarded.uses.includes(particulars?.attributes?.['material-use'] ?? ''))
  return counted.map((part) => {
    const qualification = judgement.qualificationOf(part.lot) ?? inCircle(part.lot, recorded)
    return { lot: part.lot, part, qualification, codes: codesOfMaterial(part.lot, evidence) }
  })
}

/** A report on a heat states the code of what was made of it, so it says nothing of the heat itself. */
function codesOfMaterial(lot: LotId, evidence: LotEvidence): readonly string[] {
  const stated = lot.startsWith('heat-number:') ? [] : evidence.codesOf(lot)
  return stated.length > 0 ? stated : impliedCodesOf(lot, evidence)
}

function impliedCodesOf(lot: LotId, evidence: LotEvidence): readonly string[] {
  return evidence.graph.madeBy(lot).filter(isProven).flatMap(({ event }) => impliedGoods.get(event.process ?? '') ?? [])
}

function impliedOf(event: ProvenanceEvent): readonly Material[] {
  const lot = event.id
  const codes = impliedMaterials.get(event.process ?? '')
  return codes === undefined ? [] : [{ lot, part: { lot }, codes, qualification: { lot, outcome: 'not-shown', steps: [], findings: [], leadsTo: [] } }]
}

function inCircle(lot: LotId, recorded: RecordedEvent): Qualification {
  return { lot, outcome: 'not-shown', steps: [], findings: [findingOfEvent(conditions.cycle, { event: recorded.event.id, lot })], leadsTo: [] }
}

/** Where goods were made: the place of the event, and what the goods say of it. */
export function countryOfMaking({ place, process }: ProvenanceEvent, { particulars }: LotPart): string | 'several' | undefined {
  const melted = impliedGoods.has(process ?? '') ? particulars?.countryOfMeltAndPour : undefined
  const named = new Set([place?.country, particulars?.countryOfManufacture, melted].filter((country) => country !== undefined))
  if (named.size > 1) return 'several'
  const [country] = named
  return country
}

/** Whether a country is a party. Goods of a time before the agreement count once it is in force. */
export function isParty(agreement: Agreement, country: string): boolean {
  return agreement.parties.some((party) => party.country === country)
}

function originating(making: Making, { way, words, authority, leadsTo }: { readonly way: OriginWay; readonly words: string; readonly authority: string; readonly leadsTo: readonly LotId[] }): Qualification {
  return { lot: making.lot, outcome: 'originating', way, steps: [stepOf(making, { words, authority, holds: true })], findings: [], leadsTo }
}

function failed(making: Making, condition: Condition, leadsTo: readonly LotId[] = [], words: string = lowered(condition.message)): Qualification {
  return { lot: making.lot, outcome: 'not-shown', steps: [stepOf(making, { words, authority: condition.authority, holds: false })], findings: [found(making, condition)], leadsTo }
}

// eslint-disable-next-line max-params -- four words of one sentence
function shownNot(making: Making, condition: Condition, words: string, leadsTo: readonly LotId[] = []): Qualification {
  return { lot: making.lot, outcome: 'shown-not', steps: [stepOf(making, { words, authority: condition.authority, holds: false })], findings: [found(making, condition)], leadsTo }
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
