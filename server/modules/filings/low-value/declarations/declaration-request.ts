import type { Contact, Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { AmountText, DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Parcel } from '../parcel.ts'

/** A parcel on file, with what was decided about it. */
export interface ParcelToDeclare {
  readonly parcel: Parcel
  readonly outcome: Outcome
}

/** The filer's numbers that entries may be given, from the first to the last: seven digits each, without filer code and check digit. */
export interface EntryNumberRange {
  readonly filerCode: string
  readonly from: number
  readonly to: number
}

/** What a filer knows of a seller beyond what its parcels state. */
export interface KnownSeller {
  /** The account at the marketplace, or the name, as parcels state it. */
  readonly seller: string
  readonly line?: string
  readonly city?: string
  /** Who makes what it sells (MID), where parcels do not say. */
  readonly manufacturer?: string
}

/** What a filer adds so that parcels become declarations: who enters them, how they come, and under which numbers. */
export interface ParcelDeclarationRequest {
  /** Without them each entry takes the number that its parcel states, and holds one parcel. */
  readonly entryNumbers?: EntryNumberRange
  /** So many parcels at most go on one entry; within the limit of informal entry, of one day and one port. */
  readonly parcelsPerEntry: number
  readonly importerOfRecord: string
  readonly contact: Contact
  /** CBP mode of transportation code. */
  readonly transportMode: string
  readonly carrier: { readonly code: string; readonly trip?: string; readonly name?: string }
  /** Under which the parcels' own bills stand as house bills. */
  readonly masterBill?: string
  readonly exportation: DateText
  /** That of the seller where none is given. */
  readonly countryOfExport?: string
  /** Schedule K; asked for by sea. */
  readonly portOfLading?: string
  /** For parcels that state no port. */
  readonly portOfEntry?: string
  readonly portOfUnlading?: string
  readonly destinationState?: string
  /** Entered at a facility for express consignments as one consolidation of them (19 CFR part 128). */
  readonly isExpressConsolidation: boolean
  readonly sellers: readonly KnownSeller[]
}

/** One entry: the cargo release and the summary, with the parcels that are on it. */
export interface PreparedEntry {
  readonly entryNumber: string
  readonly parcels: readonly { readonly parcel: string; readonly lines: readonly number[] }[]
  /** SE. */
  readonly release: Declaration
  /** AE. */
  readonly summary: Declaration
  readonly duty: AmountText
  readonly fees: AmountText
  /** What was made to fit and is to be looked at. */
  readonly findings: readonly Finding[]
}

/** A parcel that is on no entry, and why. Pointers go into the parcel. */
export interface LeftOutParcel {
  readonly parcel: string
  readonly findings: readonly Finding[]
}

/** What became of all parcels: each is on one entry or left out. Nothing is filed. */
export interface PreparedDeclarations {
  readonly entries: readonly PreparedEntry[]
  readonly leftOut: readonly LeftOutParcel[]
}
