/**
 * One document in canonical data: what a message says, in the elements of the dictionary, whatever format it came in. Plain JSON. Member
 * names are the WCO tags in camel case; what may stand more than once is a list; what is not stated is absent.
 * The roots: `declaration` (WCO 42A: goods declarations for import, export and transit, of posts and of security), `response` (WCO 07B:
 * answers, acknowledgements, statuses) and `conveyanceReport` (what a carrier reports: conveyance, manifest, persons, stores).
 */
export interface CanonicalDocument {
  /** Version of the dictionary that it follows. */
  readonly version: string
  readonly metaData?: CanonicalClass
  readonly declaration?: CanonicalClass
  readonly response?: CanonicalClass
  readonly conveyanceReport?: CanonicalClass
  /** The envelope between partners that it travelled in, as far as a conversion has to keep it: names of our own, text values. */
  readonly interchange?: Readonly<Record<string, string>>
}

/** The roots that a document may have, one of them in each document beside metadata. */
export const documentRoots = ['declaration', 'response', 'conveyanceReport'] as const

export type DocumentRoot = (typeof documentRoots)[number]

/** A class of the data model with its members by name. */
export interface CanonicalClass {
  readonly [member: string]: CanonicalMember
}

export type CanonicalMember = CanonicalClass | readonly CanonicalClass[] | CanonicalValue | readonly CanonicalValue[]

/** The value of an attribute; see ValueKind for which kind has which shape. Numbers are decimal text as sent, never floating point. */
export type CanonicalValue = string | AmountValue | MeasureValue | DateTimeValue

export interface AmountValue {
  readonly value: string
  /** ISO 4217 alpha code. */
  readonly currency?: string
}

/** A measure or a quantity. */
export interface MeasureValue {
  readonly value: string
  /** Unit code as sent, UN/ECE Recommendation 20 in WCO messages. */
  readonly unit?: string
}

export interface DateTimeValue {
  readonly value: string
  /** EDIFACT 2379: 102 CCYYMMDD, 203 CCYYMMDDHHMM, 204 CCYYMMDDHHMMSS, 304 with zone; absent where the value is ISO 8601. */
  readonly format?: string
}
