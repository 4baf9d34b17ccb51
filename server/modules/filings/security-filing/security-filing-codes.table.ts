/** A party that a security filing names, and the paragraph that asks for it. */
export interface SecurityParty {
  readonly role: 'seller' | 'buyer' | 'importer' | 'consignee' | 'manufacturer' | 'ship-to' | 'stuffing-location' | 'consolidator' | 'booking-party'
  readonly authority: string
  /** May follow later, until 24 hours before arrival (19 CFR 149.2(b)). */
  readonly mayFollow: boolean
}

/** Parties of the ten elements (19 CFR 149.3(a)). */
export const tenElementParties: readonly SecurityParty[] = [
  { role: 'seller', authority: '19 CFR 149.3(a)(1)', mayFollow: false },
  { role: 'buyer', authority: '19 CFR 149.3(a)(2)', mayFollow: false },
  { role: 'importer', authority: '19 CFR 149.3(a)(3)', mayFollow: false },
  { role: 'consignee', authority: '19 CFR 149.3(a)(4)', mayFollow: false },
  { role: 'manufacturer', authority: '19 CFR 149.3(a)(5)', mayFollow: false },
  { role: 'ship-to', authority: '19 CFR 149.3(a)(6)', mayFollow: false },
  { role: 'stuffing-location', authority: '19 CFR 149.3(a)(9)', mayFollow: true },
  { role: 'consolidator', authority: '19 CFR 149.3(a)(10)', mayFollow: true },
]

/** Parties of the five elements for cargo that stays aboard or passes through (19 CFR 149.3(b)). */
export const fiveElementParties: readonly SecurityParty[] = [
  { role: 'booking-party', authority: '19 CFR 149.3(b)', mayFollow: false },
  { role: 'ship-to', authority: '19 CFR 149.3(b)', mayFollow: false },
]

/** Roles of parties that have no class of their own, by the entity codes of CATAIR SF30. */
export const roleCodes: ReadonlyMap<SecurityParty['role'], string> = new Map([['manufacturer', 'MF'], ['ship-to', 'ST'], ['stuffing-location', 'LG'], ['consolidator', 'CS'], ['booking-party', 'BKP']])

/** How long before lading a filing must be there (19 CFR 149.2(b)); in force since 26 January 2009 (73 FR 71730). Cargo that stays aboard has until lading itself. */
export const securityFilingTimes: readonly { readonly kind: 'isf-10' | 'isf-5'; readonly hours: number; readonly from: string; readonly authority: string }[] = [
  { kind: 'isf-10', hours: 24, from: '2009-01-26', authority: '19 CFR 149.2(b)' },
  { kind: 'isf-5', hours: 0, from: '2009-01-26', authority: '19 CFR 149.2(b)' },
]
