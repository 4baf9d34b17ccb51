import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { certifyingProcess } from './certification-elements.ts'
import { isOfAnotherMaker, isProven, type LotEvidence } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { contractualProcesses } from './contractual-processes.ts'
import { impliedGoods } from './implied-materials.ts'
import { areAlike } from './commodity-range.ts'
import { agreements } from './agreements/registry.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import { worseOutcome, type QualificationOutcome } from './qualification.ts'

const authority = '19 CFR 134.1(b)'

/** What takes goods from nature, by any agreement: then there are no materials. */
const fromNature: ReadonlySet<string> = new Set(agreements.flatMap(({ whollyObtained }) => whollyObtained.processes))

interface JudgedCountry {
  readonly outcome: QualificationOutcome
  readonly path: readonly OriginStep[]
  readonly findings: readonly Finding[]
}

/** Whether lots are products of a country: where they were last changed substantially. A change of heading counts as one; less is not decided. */
export function judgeCountry(lots: readonly LotId[], country: string, evidence: LotEvidence): JudgedCountry {
  const judged: JudgedCountry[] = []
  const seen = new Set(lots)
  const waiting = [...lots]
  for (let lot = waiting.pop(); lot !== undefined; lot = waiting.pop()) {
    const { further, ...verdict } = judgeLot(lot, country, evidence)
    judged.push(verdict)
    for (const each of further) {
      if (seen.has(each)) continue
      seen.add(each)
      waiting.push(each)
    }
  }
  return { outcome: judged.map(({ outcome }) => outcome).reduce<QualificationOutcome>(worseOutcome, 'originating'), path: judged.flatMap(({ path }) => path), findings: judged.flatMap(({ findings }) => findings) }
}

function judgeLot(lot: LotId, country: string, evidence: LotEvidence): JudgedCountry & { readonly further: readonly LotId[] } {
  const makers = evidence.graph.madeBy(lot)
  const [maker] = makers
  if (maker === undefined) return { ...bySource(lot, country, evidence), further: [] }
  const unproven = makers.find((recorded) => !isProven(recorded))
  if (unproven !== undefined) return { ...missed(lot, unproven, conditions.unproven), further: [] }
  if (makers.length > 1) return { ...missed(lot, maker, conditions.countryUncertain), further: [] }
  if (contractualProcesses.has(maker.event.process)) return { ...missed(lot, maker, conditions.exchanged), further: [] }
  if (isOfAnotherMaker(lot, maker)) return { ...missed(lot, maker, conditions.unproven), further: [] }
  if (maker.event.kind === 'aggregation' || maker.event.kind === 'disaggregation') return isReclassified(lot, maker, evidence) ? { ...missed(lot, maker, conditions.classificationDiffers), further: [] } : { ...step(lot, maker, 'put together or taken out unchanged'), further: maker.event.inputs.map((part) => part.lot) }
  return { ...byMaking(lot, maker, { country, evidence }), further: [] }
}

function byMaking(lot: LotId, maker: RecordedEvent, { country, evidence }: { readonly country: string; readonly evidence: LotEvidence }): JudgedCountry {
  const made = countryOfMaking(maker.event, maker.event.outputs.find((part) => part.lot === lot) ?? { lot })
  if (made === undefined || made === severalCountries) return missed(lot, maker, made === undefined ? conditions.placeUnknown : conditions.placesDiffer)
  if (!isSubstantial(lot, maker, evidence)) return missed(lot, maker, conditions.countryUncertain)
  return made === country ? step(lot, maker, `last changed substantially in ${made}`) : { ...missed(lot, maker, conditions.otherOrigin), outcome: 'shown-not' }
}

/** Whether what is put together or taken out is of no code of its materials: then it was changed. */
function isReclassified(lot: LotId, { event }: RecordedEvent, evidence: LotEvidence): boolean {
  const [codes, materials] = [evidence.codesOf(lot), event.inputs.flatMap((part) => evidence.codesOf(part.lot))]
  return codes.length > 0 && materials.length > 0 && !areAlike(codes, materials)
}

/**
 * Whether it was taken from nature or melted, or every material is of another heading than what came of it. Who gives goods a number or packs them
 * makes nothing, and of what is made of materials that nobody names nobody can say.
 */
function isSubstantial(lot: LotId, { event }: RecordedEvent, evidence: LotEvidence): boolean {
  if (event.inputs.length === 0) return event.kind === 'production' && (fromNature.has(event.process ?? '') || impliedGoods.has(event.process ?? ''))
  const headings = new Set(evidence.codesOf(lot).map((code) => code.slice(0, 4)))
  const materials = event.inputs.map((part) => evidence.codesOf(part.lot).map((code) => code.slice(0, 4)))
  return headings.size === 1 && materials.length > 0 && materials.every((codes) => codes.length > 0 && codes.every((code) => !headings.has(code)))
}

function bySource(lot: LotId, country: string, evidence: LotEvidence): JudgedCountry {
  // A certification is what the claim rests on, and proves nothing by itself.
  // Neither do the papers of the sale and of the carriage, which say what the seller says.
  const stated = evidence.spokenOf(lot).filter(({ recorded: { event, ...source }, part }) => isProven({ event, ...source }) && event.kind === 'inspection' && event.process !== certifyingProcess && event.process !== 'ordering' && part.particulars?.countryOfOrigin !== undefined)
  const [first] = stated
  if (first !== undefined && stated.every(({ part }) => part.particulars?.countryOfOrigin === country)) return step(lot, first.recorded, `product of ${country}, as recognised evidence says`)
  const spoken = evidence.spokenOf(lot)[0]
  if (spoken !== undefined) return missed(lot, spoken.recorded, conditions.nothingKnown)
  return { outcome: 'not-shown', path: [], findings: [{ ...conditions.nothingKnown, pointer: { source: `lot ${lot}` } }] }
}

function step(lot: LotId, recorded: RecordedEvent, words: string): JudgedCountry {
  return { outcome: 'originating', path: [{ lot, words, authority, holds: true, evidence: [referenceTo(recorded)] }], findings: [] }
}

function missed(lot: LotId, recorded: RecordedEvent, condition: Condition): JudgedCountry {
  return {
    outcome: 'not-shown', path: [{ lot, words: condition.message.slice(0, 1).toLowerCase() + condition.message.slice(1), authority, holds: false, evidence: [referenceTo(recorded)] }],
    findings: [findingOfEvent(condition, { event: recorded.event.id, lot })],
  }
}
