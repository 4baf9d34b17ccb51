import type { ClaimedIdentifier } from '../evidence/credential-claims.ts'
import type { AmountText, DateText, DecimalText, MomentText } from '../measures/texts.ts'

/**
 * What can happen to goods. Names follow EPCIS 2.0 (ISO/IEC 19987) and the UNTP traceability events where these have one: a production
 * makes lots from nothing known before (a harvest, a heat, a wellhead receipt), a transformation consumes lots and makes others,
 * aggregation and disaggregation put lots into another and take them out unchanged, a measurement states what is there, custody and
 * ownership change hands each by themselves, and an inspection says what somebody found.
 */
export const provenanceEventKinds = ['production', 'transformation', 'aggregation', 'disaggregation', 'measurement', 'custody-transfer', 'ownership-transfer', 'inspection'] as const

export type ProvenanceEventKind = (typeof provenanceEventKinds)[number]

/**
 * The identity of a lot: a URI (EPC URI, GS1 Digital Link, DID URL), or `scheme:value` with a scheme of ours such as
 * `heat-number:H4711`, `batch:NP-2026-03`, `fsma:TLC-88`. Compared as it is written after `lotIdOf`.
 */
export type LotId = string

/** What happened to which lots, when, where, by whose word; the wire form of `POST /provenance/events` too. */
export interface ProvenanceEvent {
  /** A URI that its source gave it, never used twice for another event. */
  readonly id: string
  readonly kind: ProvenanceEventKind
  readonly occurredAt: MomentText
  /** What was used up: inputs of a transformation, what goes into a container. */
  readonly inputs: readonly LotPart[]
  /** What came of it. */
  readonly outputs: readonly LotPart[]
  /** What was measured, moved, sold or inspected, and stayed what it was. */
  readonly about: readonly LotPart[]
  /** What is left behind, evaporates or is used as fuel: part of the balance, and no lot. Quantities of the kind of the inputs. */
  readonly losses?: readonly LotQuantity[]
  readonly place?: EventPlace
  /** Who did it, or states it. */
  readonly by?: PartyReference
  /** Of a transfer: who gave it and who has it now. */
  readonly from?: PartyReference
  readonly to?: PartyReference
  /** The trade's word for it: `melting`, `casting`, `rolling`, `slitting`, `commingling`, `storage-injection`, `harvesting`, `cooling`. */
  readonly process?: string
  /** Of statements for a time: nominations, allocations, monthly deliveries. Both days inclusive. */
  readonly period?: { readonly from: DateText; readonly to: DateText }
  /** How far what goes in and what comes out may differ, in percent of what goes in; nought where nothing is stated. */
  readonly tolerancePercent?: DecimalText
  /** Papers that it is known by: bills, tickets, invoices, licences. `kind` as in credential claims. */
  readonly documents: readonly EventDocument[]
  /** Facts of one trade, by name in kebab-case: `inspection-result`, `inventory-method`, `line`, `cycle`. Never prices. */
  readonly attributes?: Readonly<Record<string, string>>
  /** What is for customs alone: prices, and parties that others of the chain do not know of. */
  readonly confidential?: ConfidentialTerms
}

/** A lot in an event: how much of it, and what it is said to be. */
export interface LotPart {
  readonly lot: LotId
  /** How much of it took part; all of it where nothing is stated. */
  readonly quantity?: LotQuantity
  readonly particulars?: LotParticulars
}

/**
 * An exact quantity. Volumes of liquids and gases mean nothing without the conditions they are stated at; those that the unit or the
 * trade fixes are left out (barrels at 60 °F and equilibrium pressure, cubic metres of oil at 15 °C: API MPMS 11.1).
 */
export interface LotQuantity {
  readonly value: DecimalText
  /** UN/ECE Recommendation 20: KGM, TNE, LBR, C62, MTQ, BLL (barrel of 42 gallons), GJ as GV, BTU, LTR… */
  readonly unit: string
  readonly conditions?: QuantityConditions
}

/** What a volume is stated at, or what turns it into mass or energy. */
export interface QuantityConditions {
  readonly temperatureCelsius?: DecimalText
  readonly pressureKilopascals?: DecimalText
  /** At 15 °C. */
  readonly densityKilogramsPerCubicMetre?: DecimalText
  /** Of a gas: megajoules per cubic metre at the stated conditions. */
  readonly heatingValueMegajoulesPerCubicMetre?: DecimalText
  /** By which standard it was corrected: `API MPMS 11.1`, `ISO 6976`. */
  readonly standard?: string
}

/** What a lot is said to be, by whoever states the event. */
export interface LotParticulars {
  readonly description?: string
  /** Digits alone, 4 to 10 of them. */
  readonly commodityCode?: string
  /** ISO 3166-1 alpha-2. */
  readonly countryOfOrigin?: string
  readonly countryOfManufacture?: string
  /** 19 CFR part 360. */
  readonly countryOfMeltAndPour?: string
  /** What it is worth, where that is no secret: a rule of origin asks for it. The method in `attributes` of the event. */
  readonly value?: { readonly amount: AmountText; readonly currency: string }
  readonly identifiers?: readonly ClaimedIdentifier[]
  /** By kind in kebab-case: `steel-grade`, `variety`, `api-gravity`, `sulphur-percent`, `origin-criterion`. */
  readonly attributes?: Readonly<Record<string, string>>
}

/** A party by whatever names it: the first identifier is what it is compared by. */
export interface PartyReference {
  readonly name?: string
  /** At least one: `did`, `lei`, `gln`, `importer-number`, `scac`… */
  readonly identifiers: readonly ClaimedIdentifier[]
  readonly country?: string
}

export interface EventPlace {
  readonly name?: string
  readonly identifiers: readonly ClaimedIdentifier[]
  readonly country?: string
}

export interface EventDocument {
  /** e.g. `bill-of-lading`, `commercial-invoice`, `mill-test-report`, `delivery-ticket`, `entry-number`, `shipment`. */
  readonly kind: string
  readonly number: string
}

/** What the parties of a sale keep from others; disclosed to customs alone (19 CFR 103.31, 18 U.S.C. 1905). */
export interface ConfidentialTerms {
  readonly price?: { readonly amount: AmountText; readonly currency: string; readonly per?: string }
  readonly parties?: readonly { readonly role: string; readonly party: PartyReference }[]
  /** A compact JWE for the authority's key, where the sender kept even us out until customs looks. */
  readonly sealed?: string
}
