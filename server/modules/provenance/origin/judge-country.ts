import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { certifyingProcess } from './certification-elements.ts'
import { isProven, type LotEvidence } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import { worseOutcome, type QualificationOutcome } from './qualification.ts'

const authority = '19 CFR 134.1(b)'

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
  if (maker.event.kind === 'aggregation' || maker.event.kind === 'disaggregation') return { ...step(lot, maker, 'put together or taken out unchanged'), further: maker.event.inputs.map((part) => part.lot) }
  return { ...byMaking(lot, maker, { country, evidence }), further: [] }
}

function byMaking(lot: LotId, maker: RecordedEvent, { country, evidence }: { readonly country: string; readonly evidence: LotEvidence }): JudgedCountry {
  const made = countryOfMaking(maker.event, maker.event.outputs.find((part) => part.lot === lot) ?? { lot })
  if (made === undefined || made === severalCountries) return missed(lot, maker, made === undefined ? conditions.placeUnknown : conditions.placesDiffer)
  if (maker.event.kind === 'transformation' && !isSubstantial(lot, maker, evidence)) return missed(lot, maker, conditions.countryUncertain)
  return made === country ? step(lot, maker, `last changed substantially in ${made}`) : { ...missed(lot, maker, conditions.otherOrigin), outcome: 'shown-not' }
}

/** Whether every material is of another heading than what came of it. */
function isSubstantial(lot: LotId, { event }: RecordedEvent, evidence: LotEvidence): boolean {
  const headings = new Set(evidence.codesOf(lot).map((code) => code.slice(0, 4)))
  const materials = event.inputs.map((part) => evidence.codesOf(part.lot).map((code) => code.slice(0, 4)))
  return headings.size === 1 && materials.length > 0 && materials.every((codes) => codes.length > 0 && codes.every((code) => !headings.has(code)))
}

function bySource(lot: LotId, country: string, evidence: LotEvidence): JudgedCountry {
  // A certification is what the claim rests on, and proves nothing by itself.
  const stated = evidence.spokenOf(lot).filter(({ recorded, part }) => isProven(recorded) && recorded.event.process !== certifyingProcess && part.particulars?.countryOfOrigin === country)
  const [first] = stated
  if (first !== undefined) return step(lot, first.recorded, `product of ${country}, as recognised evidence says`)
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
