import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Agreement } from './agreement.ts'
import { isProven, type LotEvidence } from './lot-evidence.ts'
import { originConditions as conditions } from './origin-conditions.ts'
import { isParty } from './is-party.ts'
import { worseOutcome, type QualificationOutcome } from './qualification.ts'

/** The attribute by which an event outside the parties says whether customs there kept control of the goods: `yes` or `no`. */
const customsControlAttribute = 'customs-control'

/** The attribute by which an event says whether the goods are under way on a through bill to the importing country: `yes`. */
const throughBillAttribute = 'through-bill'

interface TransitJudgement {
  readonly outcome: QualificationOutcome
  readonly steps: readonly OriginStep[]
  readonly findings: readonly Finding[]
}

/** Whether goods stayed what they were on their way: what happened to them outside the parties after their last production. */
export function judgeTransit(lot: LotId, { agreement, evidence }: { readonly agreement: Agreement; readonly evidence: LotEvidence }): TransitJudgement {
  const made = evidence.graph.madeBy(lot).map(({ event }) => event.occurredAt).sort().at(-1) ?? ''
  const abroad = [...new Set(evidence.spokenOf(lot).map(({ recorded }) => recorded))].filter(({ event }) => isAbroad(event.place?.country, agreement) && event.occurredAt >= made && !makes(lot, event))
  const judged = abroad.map((recorded) => ({ recorded, outcome: outcomeOf(recorded, agreement) }))
  const missed = judged.filter(({ outcome }) => outcome !== 'originating')
  return {
    outcome: judged.map(({ outcome }) => outcome).reduce<QualificationOutcome>(worseOutcome, 'originating'),
    steps: judged.map(({ recorded, outcome }) => ({
      lot, words: `${recorded.event.process ?? recorded.event.kind} in ${recorded.event.place?.country ?? ''}: ${agreement.transit.words}`,
      authority: agreement.transit.authority, holds: outcome === 'originating', evidence: [referenceTo(recorded)],
    })),
    findings: missed.map(({ recorded, outcome }) => findingOfEvent({ ...conditionOf(outcome, agreement), authority: agreement.transit.authority }, { event: recorded.event.id, lot })),
  }
}

function isAbroad(country: string | undefined, agreement: Agreement): boolean {
  return country !== undefined && !isParty(agreement, country)
}

function makes(lot: LotId, { outputs }: RecordedEvent['event']): boolean {
  return outputs.some((part) => part.lot === lot)
}

function outcomeOf(recorded: RecordedEvent, { transit }: Agreement): QualificationOutcome {
  const stated = recorded.event.attributes ?? {}
  if (isWorkedOn(recorded.event, transit) || stated[customsControlAttribute] === 'no') return isProven(recorded) ? 'shown-not' : 'not-shown'
  const isKept = stated[customsControlAttribute] === 'yes' && (transit.kind === 'customs-control' || stated[throughBillAttribute] === 'yes')
  return isProven(recorded) && isKept ? 'originating' : 'not-shown'
}

function conditionOf(outcome: QualificationOutcome, { transit }: Agreement): Condition {
  if (outcome === 'shown-not') return conditions.transitBroken
  return transit.kind === 'direct-shipment' ? conditions.notDirect : conditions.transitNotShown
}

/** Handing over, selling, measuring and looking change nothing; what else was done must be among what is allowed. */
function isWorkedOn({ kind, process }: RecordedEvent['event'], { operations }: Agreement['transit']): boolean {
  if (kind === 'transformation' || kind === 'production') return true
  if (kind !== 'aggregation' && kind !== 'disaggregation') return false
  return process !== undefined && !operations.includes(process)
}
