/** An exemption from filing export information. */
export interface ExportExemption {
  readonly citation: string
  readonly title: string
  /** What must hold of the shipment, by the name of the condition that says otherwise. */
  readonly conditions: readonly ('low-value' | 'to-canada' | 'no-licence')[]
  readonly from: string
  readonly to?: string
}

/** In force since 2 July 2008 (73 FR 31548), which made the export information of today out of the shipper’s export declaration. */
const from = '2008-07-02'

/**
 * Exemptions of 15 CFR part 30, subpart D, whose conditions are judged here. Others of the subpart are taken on the word of who claims them,
 * and said not to be judged.
 */
export const exemptions: readonly ExportExemption[] = [
  { citation: '30.36', title: 'Shipments to Canada', conditions: ['to-canada', 'no-licence'], from },
  { citation: '30.36(a)', title: 'Shipments to Canada', conditions: ['to-canada', 'no-licence'], from },
  { citation: '30.37(a)', title: 'Shipments of limited value by tariff number', conditions: ['low-value', 'no-licence'], from },
  { citation: '30.37(b)', title: 'Tools of trade', conditions: ['no-licence'], from },
]

/** Sections that exempt, so that a citation may name them with a paragraph: 30.36 to 30.40. */
export const exemptionCitation = /^30\.(?:3[6-9]|40)(?:\([a-z0-9]{1,4}\)){0,4}$/

/** Value of the goods under one tariff number, in whole dollars, up to which no export information is filed (15 CFR 30.37(a)). */
export const lowValueDollars: readonly { readonly from: string; readonly dollars: number }[] = [{ from, dollars: 2_500 }]
