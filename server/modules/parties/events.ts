import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** An importer was registered (CBP Form 5106). */
export interface ImporterRegistered {
  readonly type: 'ImporterRegistered'
  readonly data: { readonly importerNumber: string; readonly registeredOn: DateText }
}

/** An importer empowered an agent to do customs business for it (19 CFR part 141 subpart C). */
export interface PowerOfAttorneyGranted {
  readonly type: 'PowerOfAttorneyGranted'
  readonly data: { readonly id: string; readonly importerNumber: string; readonly agent: string; readonly from: DateText; readonly to?: DateText }
}

/** A power of attorney ends on a day: from that day on the agent acts no more (19 CFR 141.35). */
export interface PowerOfAttorneyRevoked {
  readonly type: 'PowerOfAttorneyRevoked'
  readonly data: { readonly id: string; readonly importerNumber: string; readonly agent: string; readonly revokedOn: DateText }
}

/** A bond secures an importer's transactions (19 CFR part 113). */
export interface BondExecuted {
  readonly type: 'BondExecuted'
  readonly data: { readonly bondNumber: string; readonly importerNumber: string; readonly type: '8' | '9'; readonly from: DateText }
}

/** From a day on no new transaction is charged against the bond (19 CFR 113.27). */
export interface BondTerminated {
  readonly type: 'BondTerminated'
  readonly data: { readonly bondNumber: string; readonly importerNumber: string; readonly terminatedOn: DateText }
}

/** Everything that this module publishes. */
export type PartyFact = ImporterRegistered | PowerOfAttorneyGranted | PowerOfAttorneyRevoked | BondExecuted | BondTerminated
