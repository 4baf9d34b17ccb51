import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
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
  const abroad = journeyOf(lot, evidence).filter(({ event }) => isAbroad(event.place?.country, agreement))
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

/** Whether putting together or taking out was done outside the parties, and was more than what is allowed there. */
export function isWorkedOnAbroad(event: RecordedEvent['event'], agreement: Agreement): boolean {
  return isAbroad(event.place?.country, agreement) && isWorkedOn(event, agreement.transit)
}

/** A lot that the goods were, or were in, and between which moments. */
interface Stage {
  readonly lot: LotId
  readonly from: MomentText
  readonly until: MomentText
}

const always = '9999'

/**
 * What happened to goods since they were produced: to the lot, to what it was taken out of or put together of unchanged, and to the containers
 * that it went into. Taking out and putting together are no production: they do not end the journey before them.
 */
function journeyOf(goods: LotId, evidence: LotEvidence): readonly RecordedEvent[] {
  const stages = [...stagesBefore(goods, evidence.graph), ...stagesWithin(goods, evidence.graph)]
  const spoken = stages.flatMap(({ lot, from, until }) => evidence.spokenOf(lot).map(({ recorded }) => recorded).filter(({ event }) => event.occurredAt >= from && event.occurredAt <= until))
  return [...new Set(spoken)].filter((recorded) => !isMaking(recorded))
}

/** The lot itself, and back to what was produced. */
function stagesBefore(goods: LotId, graph: LotGraph): readonly Stage[] {
  const until = new Map<LotId, MomentText>([[goods, always]])
  const stages: Stage[] = []
  for (const [lot, end] of until) {
    const makers = graph.madeBy(lot)
    stages.push({ lot, until: end, from: makers.find(isMaking)?.event.occurredAt ?? '' })
    const taken = makers.filter((one) => !isMaking(one)).flatMap(({ event }) => event.inputs.map((part) => [part.lot, event.occurredAt] as const))
    for (const [source, at] of taken) if (!until.has(source)) until.set(source, at)
  }
  return stages
}

/** Pallets, and the containers that these went into, from when the goods were put into them. */
function stagesWithin(goods: LotId, graph: LotGraph): readonly Stage[] {
  const from = new Map<LotId, MomentText>([[goods, '']])
  for (const [lot] of from) {
    const put = graph.usedBy(lot).filter((one) => one.event.kind === 'aggregation').flatMap(({ event }) => event.outputs.map((part) => [part.lot, event.occurredAt] as const))
    for (const [container, at] of put) if (!from.has(container)) from.set(container, at)
  }
  from.delete(goods)
  return [...from].map(([lot, since]) => ({ lot, from: since, until: graph.usedBy(lot).filter(({ event }) => event.kind === 'disaggregation').at(-1)?.event.occurredAt ?? always }))
}

function isMaking({ event: { kind } }: RecordedEvent): boolean {
  return kind === 'production' || kind === 'transformation'
}

function outcomeOf(recorded: RecordedEvent, { transit }: Agreement): QualificationOutcome {
  if (transit.uncertain === true) return 'not-shown'
  const stated = recorded.event.attributes ?? {}
  if (isWorkedOn(recorded.event, transit) || stated[customsControlAttribute] === 'no') return isProven(recorded) ? 'shown-not' : 'not-shown'
  const isKept = stated[customsControlAttribute] === 'yes' && (transit.kind === 'customs-control' || stated[throughBillAttribute] === 'yes')
  return isProven(recorded) && isKept ? 'originating' : 'not-shown'
}

function conditionOf(outcome: QualificationOutcome, { transit }: Agreement): Condition {
  if (outcome === 'shown-not') return conditions.transitBroken
  if (transit.uncertain === true) return conditions.transitUncertain
  return transit.kind === 'direct-shipment' ? conditions.notDirect : conditions.transitNotShown
}

/** Handing over, selling, measuring and looking change nothing; what else was done must be among what is allowed. */
function isWorkedOn({ kind, process }: RecordedEvent['event'], { operations }: Agreement['transit']): boolean {
  if (kind === 'transformation' || kind === 'production') return true
  if (kind !== 'aggregation' && kind !== 'disaggregation') return false
  return process !== undefined && !operations.includes(process)
}
