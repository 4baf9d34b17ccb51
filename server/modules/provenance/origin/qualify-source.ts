import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { certifyingProcess } from './certification-elements.ts'
import { isOfAnotherMaker, isProven, type SpokenPart } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import type { Agreement } from './agreement.ts'
import { isParty } from './is-party.ts'
import type { Judgement } from './judgement.ts'
import type { Qualification, QualificationOutcome } from './qualification.ts'

/** Lots that are heats of steel: what is known of them is where they were melted and poured. */
export const heatScheme = 'heat-number:'

/** A lot that no event made: what proven evidence says of it, which is little. */
export function qualifySource(lot: LotId, judgement: Judgement): Qualification {
  const spoken = judgement.evidence.spokenOf(lot)
  const proven = spoken.filter(({ recorded }) => isProven(recorded))
  return heatOfSteel(lot, proven, judgement) ?? ofOtherCountry(lot, proven, judgement) ?? unknown(lot, spoken)
}

/** Steel that was melted and poured is made of ore, pig iron, scrap and ferroalloys, which meets the rule of ingots and semifinished steel. */
function heatOfSteel(lot: LotId, proven: readonly SpokenPart[], { agreement }: Judgement): Qualification | undefined {
  // What certifies the claim, or tells of another mill's heat, proves nothing of it.
  const stated = proven.filter(({ recorded, part }) => part.particulars?.countryOfMeltAndPour !== undefined && recorded.event.process !== certifyingProcess && !isOfAnotherMaker(lot, recorded))
  const countries = [...new Set(stated.map(({ part }) => part.particulars?.countryOfMeltAndPour ?? ''))].sort()
  const [first] = stated
  if (!lot.startsWith(heatScheme) || first === undefined) return undefined
  const outcome = meltedIn(countries, agreement)
  const { placesDiffer, producedOutside } = conditions
  const evidence = stated.map(({ recorded }) => referenceTo(recorded))
  const words = `melted and poured in ${countries.join(' or ')}`
  if (outcome === 'originating') return { lot, outcome, way: 'product-specific-rule', findings: [], leadsTo: [], steps: [{ lot, words, authority: 'HTSUS general note 11(o), chapter 72; 19 CFR 360.101', holds: true, evidence }] }
  const condition = outcome === 'shown-not' ? producedOutside : placesDiffer
  return { lot, outcome, leadsTo: [], findings: [findingOfEvent(condition, { event: first.recorded.event.id, lot })], steps: [{ lot, words, authority: condition.authority, holds: false, evidence }] }
}

function meltedIn(countries: readonly string[], agreement: Agreement): QualificationOutcome {
  if (countries.every((country) => !isParty(agreement, country))) return 'shown-not'
  return countries.length === 1 ? 'originating' : 'not-shown'
}

function ofOtherCountry(lot: LotId, proven: readonly SpokenPart[], { agreement }: Judgement): Qualification | undefined {
  const stated = proven.filter(({ part }) => part.particulars?.countryOfOrigin !== undefined)
  const countries = [...new Set(stated.map(({ part }) => part.particulars?.countryOfOrigin ?? ''))]
  const [first] = stated
  if (first === undefined || countries.some((country) => isParty(agreement, country))) return undefined
  return {
    lot, outcome: 'shown-not', leadsTo: [],
    steps: [{ lot, words: `product of ${countries.sort().join(' or ')}`, authority: agreement.authority, holds: false, evidence: stated.map(({ recorded }) => referenceTo(recorded)) }],
    findings: [findingOfEvent(conditions.producedOutside, { event: first.recorded.event.id, lot })],
  }
}

function unknown(lot: LotId, [first]: readonly SpokenPart[]): Qualification {
  const { nothingKnown } = conditions
  return {
    lot, outcome: 'not-shown', leadsTo: [],
    steps: [{ lot, words: 'nothing is known of how it came to be', authority: nothingKnown.authority, holds: false, evidence: first === undefined ? [] : [referenceTo(first.recorded)] }],
    findings: [first === undefined ? { ...nothingKnown, pointer: { source: `lot ${lot}` } } : findingOfEvent(nothingKnown, { event: first.recorded.event.id, lot })],
  }
}
