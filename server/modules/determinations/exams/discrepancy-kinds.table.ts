export const discrepancyKindNames = ['quantity', 'description', 'classification', 'origin', 'value', 'undeclared-goods', 'intellectual-property', 'agency-matter', 'safety'] as const
export type DiscrepancyKind = (typeof discrepancyKindNames)[number]

/** Something that may be other than declared. */
export interface DiscrepancyRow {
  readonly words: string
  readonly authority: string
  /** Whether less may have been owed than was due. */
  readonly touchesRevenue: boolean
}

/** What an exam may find to be other than declared, and the law that it speaks to. */
export const discrepancyKinds: Readonly<Record<DiscrepancyKind, DiscrepancyRow>> = {
  quantity: { words: 'another quantity than declared', authority: '19 U.S.C. 1499(a)(4); 19 CFR part 158', touchesRevenue: true },
  description: { words: 'other goods than described', authority: '19 U.S.C. 1481(a)(3) and 1485(a)', touchesRevenue: true },
  classification: { words: 'goods of another tariff number', authority: '19 U.S.C. 1484(a)(1)(B) and 1500(b)', touchesRevenue: true },
  origin: { words: 'another country of origin, or its marking is missing', authority: '19 U.S.C. 1304; 19 CFR part 134', touchesRevenue: true },
  value: { words: 'another value than declared', authority: '19 U.S.C. 1401a and 1500(a)', touchesRevenue: true },
  'undeclared-goods': { words: 'goods that no line declares', authority: '19 U.S.C. 1499(a)(3)', touchesRevenue: true },
  'intellectual-property': { words: 'marks or works used without their owner', authority: '19 U.S.C. 1526(e) and 1595a(c)(2)(C); 19 CFR part 133', touchesRevenue: false },
  'agency-matter': { words: 'what another agency’s law forbids or asks a permit for', authority: '19 U.S.C. 1595a(c)(2)', touchesRevenue: false },
  safety: { words: 'goods that are not safe', authority: '15 U.S.C. 2066; 19 U.S.C. 1595a(c)(2)(A)', touchesRevenue: false },
}

/** Discrepancies by which less may have been owed than was due. */
export const revenueKinds: readonly DiscrepancyKind[] = discrepancyKindNames.filter((kind) => discrepancyKinds[kind].touchesRevenue)
