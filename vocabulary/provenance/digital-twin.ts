import type { Finding } from '../finding/finding.ts'
import type { MomentText } from '../measures/texts.ts'
import type { EventPlace, LotId, LotParticulars, LotQuantity, PartyReference } from './provenance-event.ts'
import type { EventReference, RecordedEvent } from './recorded-event.ts'

/**
 * The joined view of a shipment from evidence and filings: what it is, where it is, who holds it, who owns it, what proves each of
 * that, and what is missing or contradictory, as known at a moment. It is there from the first event on, long before any filing.
 */
export interface DigitalTwin {
  /** As it was asked for: a bill, a shipment number, an entry number, or a lot. */
  readonly shipment: string
  /** As known at this moment. */
  readonly asOf: MomentText
  /** What is shipped, not what it was made of. */
  readonly lots: readonly TwinLot[]
  readonly place?: Proven<EventPlace>
  readonly custodian?: Proven<PartyReference>
  readonly owner?: Proven<PartyReference>
  /** Everything that leads back from the lots to their sources, and what happened to them since, the oldest first. */
  readonly events: readonly RecordedEvent[]
  /** What filings say about the same goods. */
  readonly filings: readonly TwinFiling[]
  /** What goes in and comes out, node by node. */
  readonly balance: readonly NodeBalance[]
  /** Contradictory, revoked, or missing: each names the event by its pointer. */
  readonly findings: readonly Finding[]
  /** What the twin can carry: `full` while nothing stands against it, `partial` with something missing or unproven, `nothing` once contradicted. */
  readonly supports: TwinSupport
}

export type TwinSupport = 'full' | 'partial' | 'nothing'

/** A value with what proves it. */
export interface Proven<Value> {
  readonly value: Value
  readonly since: MomentText
  readonly evidence: readonly EventReference[]
}

export interface TwinLot {
  readonly lot: LotId
  readonly quantity?: Proven<LotQuantity>
  /** What was said last, with the proof of it. */
  readonly particulars?: Proven<LotParticulars>
  /** The lots without a known maker that it leads back to. */
  readonly sources: readonly LotId[]
}

/** A filing about the same goods: its kind and number, by which document it was found, and where it stands. */
export interface TwinFiling {
  readonly kind: string
  readonly id: string
  readonly number: string
  readonly by: string
  readonly stage: string
}

/**
 * What goes in and what comes out at one event, in one unit; `difference` is out and losses less in. Of a lot: what all events made of it
 * and what all of them used; what is left of it is no fault.
 */
export interface NodeBalance {
  /** Of a lot: the event that used it last. */
  readonly event: string
  /** Where it is the balance of a lot over all events. */
  readonly lot?: LotId
  readonly unit: string
  readonly in: string
  readonly out: string
  readonly losses: string
  readonly difference: string
  readonly tolerancePercent: string
  readonly holds: boolean
}

/** What is claimed of the origin of goods. */
export interface OriginClaim {
  /** The agreement's folder, e.g. `usmca`; left out where a country of origin alone is claimed. */
  readonly agreement?: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Of USMCA: A wholly obtained, B tariff shift or value content, C of originating materials alone, D (Annex 5-A). */
  readonly criterion?: string
  readonly commodityCode?: string
  /** Who claims it: the certificate or filing. */
  readonly evidence: readonly EventReference[]
}

export type OriginStatus = 'supported' | 'unsupported' | 'contradicted'

/** What the provenance says of a claim, with the path that shows it. */
export interface OriginAssessment {
  readonly claim: OriginClaim | null
  readonly status: OriginStatus
  /** From the goods to their sources: each step a lot, the rule that it met or missed, its citation, and the evidence. */
  readonly path: readonly OriginStep[]
  readonly findings: readonly Finding[]
}

export interface OriginStep {
  readonly lot: LotId
  /** Plain words: melted and poured in Mexico; heading 7208 from any other heading. */
  readonly words: string
  readonly authority: string
  readonly holds: boolean
  readonly evidence: readonly EventReference[]
}

/** What one trade's knowledge adds to a twin: what stands against it, what can be declared of it, and what is still needed. */
export interface AreaAssessment {
  readonly area: string
  readonly findings: readonly Finding[]
  /** Data for filings, each with its source: JSON Pointer into the canonical declaration. */
  readonly derived: readonly DerivedDatum[]
  readonly needed: readonly NeededDatum[]
  /** Of goods that cannot wait, such as perishables: what would be decided today, before they arrive. */
  readonly earlyDecision?: EarlyDecision
}

/** What would be decided of goods before they arrive: release, to wait for what is missing, or to examine them on arrival. Advice with its reasons; whoever decides is named elsewhere. */
export interface EarlyDecision {
  readonly outcome: 'release' | 'wait' | 'examine'
  /** Each point that was looked at, and whether it holds. */
  readonly reasons: readonly { readonly words: string; readonly holds: boolean; readonly authority?: string }[]
}

/** A datum that evidence gives for a filing. */
export interface DerivedDatum {
  /** JSON Pointer into the canonical declaration. */
  readonly pointer: string
  /** In plain words, e.g. `country of melt and pour`. */
  readonly name: string
  readonly value: unknown
  readonly sources: readonly EventReference[]
}

/** A datum that is still missing: what, from whom, until when, and by which law. */
export interface NeededDatum {
  readonly name: string
  readonly pointer?: string
  /** The role that can give it: `producer`, `carrier`, `importer`, `laboratory`. */
  readonly from: string
  /** By when, in words or as a date: `before loading`, `2026-08-01`. */
  readonly by: string
  readonly authority: string
}
