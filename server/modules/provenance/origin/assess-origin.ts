import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DigitalTwin, OriginAssessment, OriginClaim, OriginStatus, OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { agreementOf } from './agreements/registry.ts'
import type { Agreement } from './agreement.ts'
import { areAlike } from './commodity-range.ts'
import { countriesOf } from './claimed-country.ts'
import { checkCertification } from './check-certification.ts'
import { judgeCountry } from './judge-country.ts'
import { isProven, lotEvidence, type LotEvidence } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { qualifyLots } from './qualify-lots.ts'
import { comparedWay } from './compared-way.ts'
import { looserWay, worseOutcome, type Qualification, type QualificationOutcome } from './qualification.ts'
import { judgeTransit } from './transit.ts'

/** What an origin is assessed by. */
export interface OriginQuestion {
  readonly twin: DigitalTwin
  /** What is claimed; `claimOf(twin)` finds it in certifications. */
  readonly claim: OriginClaim | undefined
  /** The day that the law is asked for: of importation. */
  readonly on: DateText
}

interface Judged {
  readonly outcome: QualificationOutcome
  readonly path: readonly OriginStep[]
  readonly findings: readonly Finding[]
}

const statuses: Readonly<Record<QualificationOutcome, OriginStatus>> = { 'originating': 'supported', 'not-shown': 'unsupported', 'shown-not': 'contradicted' }

/**
 * What the evidence says of a claim of origin: supported where every lot of the goods is shown to be of it, contradicted where proven
 * evidence shows the opposite, and unsupported for everything between. Pure; never throws.
 */
export function assessOrigin({ twin, claim, on }: OriginQuestion): OriginAssessment {
  if (claim === undefined) return { claim: null, status: 'unsupported', path: [], findings: [of(conditions.notClaimed, claim)] }
  const evidence = lotEvidence(twin.events)
  const lots = [...new Set(twin.lots.map(({ lot }) => lot))]
  const judged = [judgeGoods({ twin, claim, on }, lots, evidence), judgeStatedCountry(claim, lots, evidence), ...(twin.supports === 'nothing' ? [refused(conditions.twinContradictory, claim)] : [])]
  return {
    claim,
    status: statuses[judged.map(({ outcome }) => outcome).reduce(worseOutcome)],
    path: judged.flatMap(({ path }) => path),
    findings: onceEach(judged.flatMap(({ findings }) => findings)),
  }
}

function judgeGoods({ twin, claim, on }: OriginQuestion & { readonly claim: OriginClaim }, lots: readonly LotId[], evidence: LotEvidence): Judged {
  if (lots.length === 0) return refused(conditions.noGoods, claim)
  if (claim.agreement === undefined) return judgeCountry(lots, claim.country, evidence)
  const agreement = agreementOf(claim.agreement)
  if (agreement === undefined) return refused(conditions.agreementUnknown, claim)
  if (!agreement.inForce.some((period) => isWithin(period, on))) return refused(conditions.agreementNotInForce, claim, 'shown-not')
  const isParty = agreement.parties.some((party) => party.country === claim.country && isWithin(party, on))
  return isParty ? judgePreference({ twin, claim, agreement, on }, lots, evidence) : refused(conditions.countryNotParty, claim, 'shown-not')
}

function judgePreference({ twin, claim, agreement, on }: { readonly twin: DigitalTwin; readonly claim: OriginClaim; readonly agreement: Agreement; readonly on: DateText }, lots: readonly LotId[], evidence: LotEvidence): Judged {
  const qualified = qualifyLots(lots, { agreement, evidence, on })
  const transits = lots.map((lot) => judgeTransit(lot, { agreement, evidence }))
  const goods = lots.flatMap((lot) => qualified.get(lot) ?? [])
  const reached = reachedFrom(goods, qualified)
  const outcome = [...goods, ...transits].map((each) => each.outcome).reduce(worseOutcome)
  const certification = checkCertification(claim, { twin, agreement, evidence, on })
  const words = outcome === 'originating' ? [judgeCriterion(claim, agreement, goods), judgeClaimedCountry(claim, lots, evidence), judgeClaimedCode(claim, lots, evidence)].filter((each) => each !== undefined) : []
  return {
    outcome: [certification.outcome, ...words.map((each) => each.outcome)].reduce(worseOutcome, outcome),
    path: [...transits.flatMap(({ steps }) => steps), ...reached.flatMap(({ steps }) => steps)],
    findings: [...reached.flatMap(({ findings }) => findings), ...transits.flatMap(({ findings }) => findings), ...certification.findings, ...words.flatMap(({ findings }) => findings)],
  }
}

/** The goods and what they rest on, or fail by, each once, from the goods to the sources. What a rule lets pass is shown without its own faults. */
function reachedFrom(goods: readonly Qualification[], qualified: ReadonlyMap<LotId, Qualification>): readonly Qualification[] {
  const found = new Map<LotId, Qualification>(goods.map((each) => [each.lot, each]))
  for (const each of found.values()) {
    for (const lot of each.leadsTo) {
      const next = qualified.get(lot)
      if (next === undefined || found.has(lot)) continue
      found.set(lot, each.outcome === 'originating' && next.outcome !== 'originating' ? letPass(next) : next)
    }
  }
  return [...found.values()]
}

function letPass({ lot, steps }: Qualification): Qualification {
  return { lot, outcome: 'originating', leadsTo: [], findings: [], steps: steps.slice(0, 1).map((step) => ({ ...step, words: `does not originate, and need not: ${step.words}`, holds: true })) }
}

/** Goods that originate by a looser way than the certification claims do not bear out the claim. */
function judgeCriterion(claim: OriginClaim, agreement: Agreement, goods: readonly Qualification[]): Judged | undefined {
  const way = goods.map((each) => each.way ?? 'product-specific-rule').reduce(looserWay)
  const compared = comparedWay(agreement, claim.criterion, way)
  if (compared === 'same') return undefined
  return compared === 'stricter' ? { outcome: 'originating', path: [], findings: [of(conditions.criterionStricter, claim)] } : refused(conditions.criterionNotShown, claim)
}

/** Goods of the parties are not of each of them: every lot must be one that may be of the claimed country. */
function judgeClaimedCountry(claim: OriginClaim, lots: readonly LotId[], evidence: LotEvidence): Judged | undefined {
  return lots.every((lot) => countriesOf([lot], evidence).has(claim.country)) ? undefined : refused(conditions.claimedCountryDiffers, claim)
}

/** Whether the claim is for goods of another code than the lots are proven to be. */
function judgeClaimedCode(claim: OriginClaim, lots: readonly LotId[], evidence: LotEvidence): Judged | undefined {
  const codes = lots.map((lot) => evidence.codesOf(lot)).filter((each) => each.length > 0)
  const claimed = claim.commodityCode?.slice(0, 6)
  return claimed === undefined || codes.every((each) => areAlike(each, [claimed])) ? undefined : refused(conditions.claimedCodeDiffers, claim)
}

/** Whether evidence names another country of origin than the claim. */
function judgeStatedCountry(claim: OriginClaim, lots: readonly LotId[], evidence: LotEvidence): Judged {
  const differing = lots.flatMap((lot) => evidence.spokenOf(lot)).filter(({ part }) => part.particulars?.countryOfOrigin !== undefined && part.particulars.countryOfOrigin !== claim.country)
  const outcomes = differing.map(({ recorded }): QualificationOutcome => (isProven(recorded) ? 'shown-not' : 'not-shown'))
  return {
    outcome: outcomes.reduce<QualificationOutcome>(worseOutcome, 'originating'),
    path: [],
    findings: differing.map(({ recorded, part }) => findingOfEvent(isProven(recorded) ? conditions.otherOrigin : conditions.otherOriginUnproven, { event: recorded.event.id, lot: part.lot })),
  }
}

function refused(condition: Condition, claim: OriginClaim, outcome: QualificationOutcome = 'not-shown'): Judged {
  return { outcome, path: [], findings: [of(condition, claim)] }
}

/** A finding about the claim itself stands at the evidence that makes it. */
function of(condition: Condition, claim: OriginClaim | undefined): Finding {
  const [first] = claim?.evidence ?? []
  return first === undefined ? { ...condition, pointer: { source: 'claim of origin' } } : findingOfEvent(condition, { event: first.event })
}

function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((each) => [`${each.code} ${each.pointer.source ?? ''}`, each])).values()]
}
