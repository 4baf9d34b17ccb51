import type { DecimalText } from '../measures/texts.ts'

/**
 * What a credential says, in the words of trade and not of one vocabulary: who, what, where, when and on which papers. Every
 * claim names the place in the credential that it stands at (JSON Pointer, RFC 6901), so that a decision can show its evidence.
 */
export interface CredentialClaims {
  readonly parties: readonly ClaimedParty[]
  readonly documents: readonly ClaimedDocument[]
  readonly goods: readonly ClaimedGoods[]
  readonly places: readonly ClaimedPlace[]
  readonly dates: readonly ClaimedDate[]
  /** What the issuer attests of the subject: grown organically, prefix licensed, facility inspected. */
  readonly attestations: readonly ClaimedAttestation[]
}

/** An identifier with the scheme that gives it meaning. */
export interface ClaimedIdentifier {
  /** e.g. `did`, `lei`, `gln`, `gtin`, `importer-number`, `heat-number`, `scac`. */
  readonly scheme: string
  readonly value: string
}

export interface ClaimedParty {
  /** The role in WCO words, e.g. `seller`, `buyer`, `manufacturer`, `consignee`, `carrier`, `importer`, `producer`, `certifier`. */
  readonly role: string
  readonly pointer: string
  readonly name?: string
  readonly identifiers: readonly ClaimedIdentifier[]
  /** ISO 3166-1 alpha-2, where the credential says it so. */
  readonly country?: string
}

export interface ClaimedDocument {
  /** e.g. `purchase-order`, `commercial-invoice`, `bill-of-lading`, `entry-number`, `mill-test-report`, `import-licence`. */
  readonly kind: string
  readonly pointer: string
  readonly number: string
}

export interface ClaimedGoods {
  readonly pointer: string
  /**
   * What they are to what happened or to the other goods, where the credential says so: `input`, `output`, `observed`, `container`,
   * `contents`, `material`. Left out where the credential is simply about them.
   */
  readonly role?: string
  readonly description?: string
  /** Digits alone, 2 to 10 of them. */
  readonly commodityCode?: string
  /** ISO 3166-1 alpha-2. */
  readonly countryOfOrigin?: string
  /** Where it was last worked, which is not yet a statement of origin. ISO 3166-1 alpha-2. */
  readonly countryOfManufacture?: string
  /** Where the steel was first made liquid and cast (19 CFR part 360). ISO 3166-1 alpha-2. */
  readonly countryOfMeltAndPour?: string
  readonly identifiers: readonly ClaimedIdentifier[]
  readonly quantities: readonly ClaimedQuantity[]
  readonly amounts: readonly ClaimedAmount[]
  /** What is attested of these goods alone: `steel-grade`, `origin-criterion`, `trade-agreement`. */
  readonly attestations: readonly ClaimedAttestation[]
}

export interface ClaimedQuantity {
  /** e.g. `net-weight`, `gross-weight`, `volume`, `count`, `packages`, `length`, `temperature`. */
  readonly kind: string
  /** Of the number itself. */
  readonly pointer: string
  readonly value: DecimalText
  /** As the credential writes it; UN/ECE Recommendation 20 where it does so. */
  readonly unit?: string
}

export interface ClaimedAmount {
  /** e.g. `invoice-total`, `unit-price`, `freight`, `insurance`. */
  readonly kind: string
  readonly pointer: string
  readonly value: DecimalText
  /** ISO 4217. */
  readonly currency?: string
}

export interface ClaimedPlace {
  /** e.g. `port-of-loading`, `port-of-unlading`, `place-of-production`, `destination`. */
  readonly role: string
  readonly pointer: string
  readonly name?: string
  readonly identifiers: readonly ClaimedIdentifier[]
  readonly country?: string
}

export interface ClaimedDate {
  /** e.g. `issued`, `shipped`, `harvested`, `arrival-estimated`, `valid-from`, `valid-until`. */
  readonly kind: string
  readonly pointer: string
  /** As the credential writes it: a date or a date and time (ISO 8601). */
  readonly value: string
}

export interface ClaimedAttestation {
  /** e.g. `organic`, `free-from-pests`, `facility-registered`, `trusted-trader`, `prefix-licensed`. */
  readonly kind: string
  readonly pointer: string
  readonly value: string
}

/** No claims at all: what one starts from. */
export const noClaims: CredentialClaims = { parties: [], documents: [], goods: [], places: [], dates: [], attestations: [] }
