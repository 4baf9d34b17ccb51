import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { measures, type QualityMeasure, type QualityReason } from './quality-measures.ts'

/** How good the data of one party, or from one source, are. Deterministic: the same events and findings give the same score. */
export interface DataQuality {
  /** The party's DID, the organisation, or the issuer: as it was asked for. */
  readonly party: string
  /** 0 to 100: the weighted mean of the measures that something could be said of. 100 where there are no events. */
  readonly score: number
  readonly eventCount: number
  readonly measures: readonly MeasuredQuality[]
}

/** One measure with the counts that it comes from. */
export interface MeasuredQuality {
  readonly name: QualityMeasure['name']
  /** 0 to 100, rounded half up. */
  readonly score: number
  /** How much it weighs in the whole. */
  readonly weight: number
  readonly reasons: readonly QualityReason[]
}

/**
 * The quality of the data that a party is responsible for: `events` are those that it stated, handed in or issued (see eventsOfParty), and
 * `findings` what was found in the graphs that these stand in. Each reason counts what is good of how many, so that the party sees what
 * to better. Meant for the party itself and for customs.
 */
export function dataQuality(party: string, events: readonly RecordedEvent[], findings: readonly Finding[]): DataQuality {
  const against = countsByEvent(findings)
  const measured = measures.flatMap((measure) => measuredBy(measure, events, against))
  const weight = measured.reduce((sum, one) => sum + one.weight, 0)
  const score = weight === 0 ? 100 : Math.round(measured.reduce((sum, one) => sum + one.score * one.weight, 0) / weight)
  return { party, score, eventCount: events.length, measures: measured }
}

/** Those events that a party is responsible for: handed in by its organisation, issued by its DID, or done by it in its own words. */
export function eventsOfParty(party: string, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return events.filter(({ source }) => source.organisation === party || source.issuer === party)
}

/** The same for each source of the events: each issuer, and each organisation that states without a credential. */
export function dataQualityBySource(events: readonly RecordedEvent[], findings: readonly Finding[]): readonly DataQuality[] {
  const bySource = new Map<string, RecordedEvent[]>()
  for (const one of events) {
    const source = one.source.issuer ?? one.source.organisation
    const known = bySource.get(source)
    if (known === undefined) bySource.set(source, [one])
    else known.push(one)
  }
  return [...bySource].sort(([one], [other]) => (one < other ? -1 : 1)).map(([source, each]) => dataQuality(source, each, findings))
}

function measuredBy(measure: QualityMeasure, events: readonly RecordedEvent[], against: ReadonlyMap<string, number>): readonly MeasuredQuality[] {
  const reasons = measure.reasons(events, against).filter((reason) => reason.of > 0)
  if (reasons.length === 0) return []
  const shares = reasons.reduce((sum, { good, of }) => sum + good / of, 0)
  return [{ name: measure.name, weight: measure.weight, score: Math.round((100 * shares) / reasons.length), reasons }]
}

/** How many findings that stand against data name each event; notices do not. */
function countsByEvent(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const link = finding.severity === 'information' ? undefined : linkOfFinding(finding)
    if (link !== undefined) counts.set(link.event, (counts.get(link.event) ?? 0) + 1)
  }
  return counts
}
