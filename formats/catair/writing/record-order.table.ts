/**
 * The order in which the records of a declaration are written: a record's id for the part at hand, or the records of each part of one of its
 * lists. After `!` stands the record that begins a part, which is written even where it states nothing.
 */
export type OrderLine = string | { readonly list: string; readonly lines: readonly OrderLine[]; readonly only?: 'last' | 'article-party' | 'entity' } | { readonly agencyData: string }

const entity = (tens: string): OrderLine => ({ list: 'parties', only: 'entity', lines: [`!SE${tens}0`, { list: 'globalIdentifiers', lines: [`!SE${tens}1`, `SE${tens}2`] }, `SE${tens}5`, `SE${tens}6`] })

const conveyancesOfLastConsignment: OrderLine = { list: 'consignments', only: 'last', lines: [{ list: 'conveyances', lines: ['!SE16', 'SE17'] }] }

/** Entry summaries: the input record structure map of the AE chapter. */
export const entrySummaryOrder: readonly OrderLine[] = [
  '!10', '11', '20', 'SE13', '21',
  { list: 'consignments', lines: ['!22', { list: 'transportDocuments', lines: ['!23'] }] },
  conveyancesOfLastConsignment,
  '30',
  { list: 'bonds', lines: ['!31'] },
  '32', '33', '34', '35', '36',
  { agencyData: 'agencySubstitutions' },
  { list: 'references', lines: ['!SE20'] },
  entity('3'),
  { list: 'goodsItems', lines: [
    '!40', '41',
    { list: 'invoices', lines: ['!42', '43', '44'] },
    '43', '44',
    { list: 'parties', only: 'article-party', lines: ['!47'] },
    entity('5'),
    { agencyData: 'agencySubstitutions' },
    { list: 'commodities', lines: ['!50', 'SE60', 'SE61', { agencyData: 'agencyData' }] },
    '51',
    { list: 'licences', lines: ['!52'] },
    { list: 'tradeRemedyCases', lines: ['!53'] },
    { list: 'additionalDeclarations', lines: ['!54'] },
    { list: 'internalRevenueTaxes', lines: ['!60'] },
    { list: 'otherRevenues', lines: ['!61'] },
    { list: 'fees', lines: ['!62'] },
    { list: 'sanctionsInformation', lines: ['!SE62', 'SE63'] },
    '63', 'CW02',
  ] },
  '88', '89', '90',
]

/** Cargo releases: the input record usage map of the SE chapter. */
export const cargoReleaseOrder: readonly OrderLine[] = [
  '!SE10', 'SE11', 'SE13',
  { list: 'consignments', lines: [{ list: 'transportDocuments', lines: ['!SE15'] }] },
  conveyancesOfLastConsignment,
  { list: 'references', lines: ['!SE20'] },
  { agencyData: 'agencySubstitutions' },
  entity('3'),
  { list: 'goodsItems', lines: [
    '!SE40', 'SE41',
    entity('5'),
    { agencyData: 'agencySubstitutions' },
    { list: 'commodities', lines: ['!SE60', 'SE61', { agencyData: 'agencyData' }] },
  ] },
]
