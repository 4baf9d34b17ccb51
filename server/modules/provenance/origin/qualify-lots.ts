import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { sourcesOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Agreement } from './agreement.ts'
import { countryOfMaking, severalCountries } from './country-of-making.ts'
import type { Judgement } from './judgement.ts'
import { blendOf } from './blend-of.ts'
import { isOfAnotherMaker, isProven, isWithdrawn, type LotEvidence } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { qualifyByEvent } from './qualify-event.ts'
import { qualifyWithdrawal } from './qualify-withdrawal.ts'
import { qualifySource } from './qualify-source.ts'
import { greatestShare, looserWay, worseOutcome, type Qualification } from './qualification.ts'

/**
 * How lots qualify, each judged once after its materials: from the goods down without recursion, so that a chain of a million links takes
 * memory and time in proportion. A lot that waits for itself is met as one that is not shown to originate.
 */
export function qualifyLots(lots: readonly LotId[], { agreement, evidence, on }: { readonly agreement: Agreement; readonly evidence: LotEvidence; readonly on: DateText }): ReadonlyMap<LotId, Qualification> {
  const known = new Map<LotId, Qualification>()
  const opened = new Set<LotId>()
  const judgement: Judgement = { agreement, evidence, on, draws: new Map(), qualificationOf: (lot) => known.get(lot) }
  const waiting = [...lots]
  for (let lot = waiting.at(-1); lot !== undefined; lot = waiting.at(-1)) {
    const isOpened = opened.has(lot)
    opened.add(lot)
    if (!isOpened) waiting.push(...newSources(lot, judgement, opened))
    else if (known.has(waiting.pop() ?? lot)) continue
    else known.set(lot, qualifyLot(lot, judgement))
  }
  return known
}

function newSources(lot: LotId, { evidence }: Judgement, opened: ReadonlySet<LotId>): readonly LotId[] {
  return [...new Set(evidence.graph.madeBy(lot).flatMap(sourcesOf))].filter((source) => !opened.has(source))
}

function qualifyLot(lot: LotId, judgement: Judgement): Qualification {
  const makers = judgement.evidence.graph.madeBy(lot)
  const proven = makers.filter((recorded) => isProven(recorded) && !isOfAnotherMaker(lot, recorded))
  if (makers.length === 0) return qualifySource(lot, judgement)
  if (proven.length === 0) return together(lot, makers.map((recorded) => qualifyByEvent(lot, recorded, judgement)))
  const counted = new Set(proven)
  const blend = blendOf(lot, proven, judgement)
  const parts = blend === undefined ? proven : [blend]
  const qualification = together(lot, parts.map((recorded) => qualifyWithdrawal(lot, recorded, judgement) ?? qualifyByEvent(lot, recorded, judgement)))
  return circular(lot, proven, { judgement, qualification: doubted(lot, { proven, others: makers.filter((recorded) => !counted.has(recorded)), qualification }) })
}

/** What leads back to a circle is not shown to originate, wherever one came upon the circle first. */
function circular(lot: LotId, proven: readonly RecordedEvent[], { judgement, qualification }: { readonly judgement: Judgement; readonly qualification: Qualification }): Qualification {
  const closing = proven.find((recorded) => sourcesOf(recorded).some((source) => judgement.qualificationOf(source) === undefined))
  const leading = proven.flatMap(sourcesOf).filter((source) => judgement.qualificationOf(source)?.isCircular === true)
  if (closing === undefined && leading.length === 0) return qualification
  const { way: _, ...rest } = qualification
  const step = { lot, words: 'made of itself, or of what is made of itself', authority: conditions.cycle.authority, holds: false, evidence: closing === undefined ? [] : [referenceTo(closing)] }
  return {
    ...rest, outcome: worseOutcome(qualification.outcome, 'not-shown'), isCircular: true, steps: [...qualification.steps, step],
    findings: [...qualification.findings, ...(closing === undefined ? [] : [findingOfEvent(conditions.cycle, { event: closing.event.id, lot })])],
    leadsTo: [...new Set([...qualification.leadsTo, ...leading])],
  }
}

/** Of a lot that several events made a part of, every part must originate. */
function together(lot: LotId, parts: readonly Qualification[]): Qualification {
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return first ?? { lot, outcome: 'not-shown', steps: [], findings: [], leadsTo: [] }
  const outcome = parts.map((part) => part.outcome).reduce(worseOutcome)
  const way = parts.map((part) => part.way ?? 'product-specific-rule').reduce(looserWay)
  const share = greatestShare(parts)
  return {
    lot, outcome, ...(outcome === 'originating' && { way }), ...(share !== undefined && { disregardedShare: share }),
    steps: parts.flatMap(({ steps }) => steps), findings: parts.flatMap(({ findings }) => findings), leadsTo: [...new Set(parts.flatMap(({ leadsTo }) => leadsTo))],
  }
}

interface Accounts {
  readonly proven: readonly RecordedEvent[]
  readonly others: readonly RecordedEvent[]
  readonly qualification: Qualification
}

/** What is stated without proof adds nothing; where it speaks of another country or of further materials, it takes the certainty away. */
function doubted(lot: LotId, { proven, others, qualification }: Accounts): Qualification {
  if (qualification.outcome !== 'originating') return qualification
  const materials = new Set(proven.flatMap(sourcesOf))
  const countries = new Set(proven.map((recorded) => countryIn(lot, recorded)))
  const different = others.filter((recorded) => {
    const country = countryIn(lot, recorded)
    return (country !== undefined && !countries.has(country)) || sourcesOf(recorded).some((source) => !materials.has(source))
  })
  if (different.length === 0) return qualification
  const { accountsDiffer } = conditions
  return {
    lot, outcome: 'not-shown', leadsTo: [],
    steps: [...qualification.steps, { lot, words: 'an account without proof differs', authority: accountsDiffer.authority, holds: false, evidence: different.map(referenceTo) }],
    findings: different.map((recorded) => findingOfEvent(isWithdrawn(recorded) ? conditions.withdrawn : accountsDiffer, { event: recorded.event.id, lot })),
  }
}

function countryIn(lot: LotId, { event }: RecordedEvent): string | typeof severalCountries | undefined {
  return countryOfMaking(event, event.outputs.find((part) => part.lot === lot) ?? { lot })
}
