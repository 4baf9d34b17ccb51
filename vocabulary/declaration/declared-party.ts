/** A party by number: importer number, consignee number, 4811 party. */
export interface PartyNumber {
  /** EI employer (IRS), ANI assigned by CBP, 34 social security; absent where the form tells. */
  readonly qualifier?: string
  readonly number: string
}

/** A party named in a declaration by its role. */
export interface DeclaredParty {
  /** Role as CBP and UN/EDIFACT 3035 code it: SE seller, BY buyer, MF manufacturer, CN consignee, ST ship to... */
  readonly role: string
  readonly name?: string
  readonly identifier?: { readonly qualifier: string; readonly value: string }
  readonly globalIdentifiers?: readonly { readonly qualifier: string; readonly value: string }[]
  readonly address?: DeclaredAddress
}

/** A postal address as filed. */
export interface DeclaredAddress {
  readonly components: readonly { readonly qualifier: string; readonly value: string }[]
  readonly city?: string
  readonly subdivision?: string
  readonly postalCode?: string
  readonly country?: string
}
