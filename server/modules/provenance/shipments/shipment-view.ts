import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DigitalTwin, OriginClaim, TwinFiling } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { areas } from '../areas/registry.ts'
import { assessOrigin } from '../origin/assess-origin.ts'
import { claimOf } from '../origin/claim-of.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import { idAsGiven, strongestOfEach } from '../tracing/strongest-of-each.ts'
import { digitalTwin, supportedWith } from '../twin/digital-twin.ts'
import { countedOrigin } from './counted-origin.ts'
import { shipmentConditions } from './shipment-conditions.ts'
import { usedElsewhere } from './used-elsewhere.ts'

/** What was gathered of a shipment. */
export interface Gathered {
  readonly shipment: string
  readonly asOf: string
  readonly recorded: readonly RecordedEvent[]
  readonly filings: readonly TwinFiling[]
  /** Of the gathering itself. */
  readonly findings: readonly Finding[]
}

/** A claim that is asked about; what is left out is taken from the certification of origin. */
export type ClaimAsked = Partial<Omit<OriginClaim, 'evidence'>>

/** The twin of what was gathered; undefined where nothing was. Pure. */
export function twinOf({ shipment, asOf, recorded, filings, findings: gathering }: Gathered): DigitalTwin | undefined {
  if (recorded.length === 0 && filings.length === 0) return undefined
  const twin = digitalTwin({ shipment, asOf, recorded: strongestOfEach(recorded), filings })
  const disputed = disputedIds(recorded)
  const findings = [...twin.findings, ...gathering, ...usedElsewhere(twin, recorded), ...twin.events.filter(({ event }) => disputed.has(idAsGiven(event.id))).map(({ event }) => findingOfEvent(shipmentConditions.idDisputed, { event: event.id }))]
  return { ...twin, findings, supports: supportedWith(findings) }
}

/** What follows from a twin: for a claim of origin, the one given or the one that its certifications make, and for each trade that it is of. Pure. */
export function assessmentOf(twin: DigitalTwin, asked: ClaimAsked = {}): ShipmentAssessment {
  const on = twin.asOf.slice(0, 10)
  const origin = countedOrigin(assessOrigin({ twin, claim: claimAsked(twin, asked), on }), twin)
  const found = areas.filter((area) => area.appliesTo(twin)).map((area) => area.assess(twin, { on }))
  return {
    shipment: twin.shipment, twin, origin, areas: found, balance: twin.balance,
    findings: onceEach([...twin.findings, ...origin.findings, ...found.flatMap(({ findings }) => findings)]),
  }
}

/** What is asked about replaces what is certified, member by member; then no certificate claims it. */
function claimAsked(twin: DigitalTwin, asked: ClaimAsked): OriginClaim | undefined {
  const certified = claimOf(twin)
  if (Object.keys(asked).length === 0) return certified
  const country = asked.country ?? certified?.country
  return country === undefined ? undefined : { ...certified, ...asked, country, evidence: [] }
}

/** Ids under which several sources recorded events. */
function disputedIds(recorded: readonly RecordedEvent[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(recorded.map(({ event }) => event.id).filter((id) => seen.has(id) || !seen.add(id)))
}

function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.code, one.severity, one.pointer, one.message]), one])).values()]
}
