/** A party by number: importer number, consignee number, 4811 party. */
export interface PartyNumber {
  /** EI employer (IRS), ANI assigned by CBP, 34 social security; absent where the form tells. */
  readonly qualifier?: string
  readonly number: string
}

/** A party named in a declaration by its role. */
export interface DeclaredParty {
  /**
   * Role as CBP and UN/EDIFACT 3035 code it: SE seller, BY buyer or sold-to party, MF manufacturer, CN consignee, ST ship to,
   * DP delivered-to party, EX foreign exporter...
   */
  readonly role: string
  readonly name?: string
  /** Qualifier: EI, ANI or 34 for an importer number, MID for a manufacturer identification code. */
  readonly identifier?: { readonly qualifier: string; readonly value: string }
  /** Global business identifiers (LEI, GLN, DUNS, ALTA), with the lines that describe what kind of party they name. */
  readonly globalIdentifiers?: readonly GlobalIdentifier[]
  readonly address?: DeclaredAddress
}

/** A global business identifier of a party. */
export interface GlobalIdentifier {
  readonly qualifier: string
  readonly value: string
  readonly descriptions?: readonly string[]
}

/** A postal address as filed. */
export interface DeclaredAddress {
  readonly components: readonly { readonly qualifier: string; readonly value: string }[]
  readonly city?: string
  readonly subdivision?: string
  readonly postalCode?: string
  readonly country?: string
}
