import { agencyKinds, agencyPlacings } from '../agency-data/agency-records.ts'
import { consignmentKinds, conveyancePlacings } from '../mapping/consignment.ts'
import type { DocumentMapping, Opens, PartKind, Placing } from '../mapping/document-mapping.ts'
import { entityKinds, entityPlacings } from '../mapping/entity.ts'
import { text } from '../mapping/form.ts'
import { mapRecord, type RecordMapping } from '../mapping/record-mapping.ts'
import { additionalDeclarationMapping } from './additional-declaration.ts'
import * as header from './header-mapping.ts'
import * as line from './line-mapping.ts'

const kinds: Readonly<Record<string, PartKind>> = {
  ...consignmentKinds,
  ...entityKinds,
  ...agencyKinds,
  bond: { below: ['declaration'], list: 'bonds' },
  reference: { below: ['declaration'], list: 'references' },
  goodsItem: { below: ['declaration'], list: 'goodsItems' },
  invoice: { below: ['goodsItem'], list: 'invoices' },
  articleParty: { below: ['goodsItem'], list: 'parties' },
  commodity: { below: ['goodsItem'], list: 'commodities' },
  licence: { below: ['goodsItem'], list: 'licences' },
  tradeRemedyCase: { below: ['goodsItem'], list: 'tradeRemedyCases' },
  additionalDeclaration: { below: ['goodsItem'], list: 'additionalDeclarations' },
  internalRevenueTax: { below: ['goodsItem'], list: 'internalRevenueTaxes' },
  otherRevenue: { below: ['goodsItem'], list: 'otherRevenues' },
  fee: { below: ['goodsItem'], list: 'fees' },
  sanctions: { below: ['goodsItem'], list: 'sanctionsInformation' },
}

const reference = mapRecord('entry-summary', 'SE20', [
  ['Reference Identifier Qualifier', 'qualifier', text],
  ['Reference Identifier', 'identifier', text],
])

const always = (kind: string, mapping: RecordMapping): readonly Placing[] => [{ kind, opens: 'always', mapping }]
const here = (kind: string, mapping: RecordMapping, opens: Opens = 'never'): readonly Placing[] => [{ kind, opens, mapping }]
const whole = (mapping: RecordMapping): readonly Placing[] => here('declaration', mapping)
const ofLine = (mapping: RecordMapping): readonly Placing[] => here('goodsItem', mapping)

/**
 * Rulings and descriptions belong to the invoice that they follow under electronic invoicing, otherwise to the line (Entry Summary
 * structure map, Invoice/Ruling/Description Configurations).
 */
const ofInvoiceOrLine = (mapping: RecordMapping): readonly Placing[] => [{ kind: 'invoiceOrLine', opens: 'never', mapping }]

/** The entry summary as data: what every record of the AE chapter says of which part of the declaration. */
export const entrySummaryMapping: DocumentMapping = {
  kinds,
  either: { invoiceOrLine: ['invoice', 'goodsItem'] },
  records: new Map<string, readonly Placing[]>([
    ['10', whole(header.headerControl)],
    ['11', whole(header.headerContent)],
    ['20', whole(header.cargoReference)],
    ['SE13', whole(header.correctionContact)],
    ['21', whole(header.trip)],
    ['22', always('consignment', header.manifest)],
    ['23', always('bill', header.bill)],
    ...conveyancePlacings('entry-summary'),
    ['30', whole(header.warehouseWithdrawal)],
    ['31', always('bond', header.bond)],
    ['32', whole(header.releases)],
    ['33', whole(header.missingDocuments)],
    ['34', whole(header.headerFees)],
    ['35', whole(header.headerReasons)],
    ['36', whole(header.explanation)],
    ['SE20', always('reference', reference)],
    ...entityPlacings('entry-summary'),
    ['40', always('goodsItem', line.line)],
    ['41', ofLine(line.zoneStatus)],
    ['42', always('invoice', line.invoice)],
    ['43', ofInvoiceOrLine(line.ruling)],
    ['44', ofInvoiceOrLine(line.description)],
    ['47', always('articleParty', line.articleParty)],
    ['50', always('commodity', line.tariff)],
    ['SE60', here('commodity', line.sanctionDisclaim)],
    ['SE61', here('commodity', line.currentTariff)],
    ...agencyPlacings,
    ['51', ofLine(line.visa)],
    ['52', always('licence', line.licence)],
    ['53', always('tradeRemedyCase', line.tradeRemedyCase)],
    ['54', [{ kind: 'additionalDeclaration', opens: 'always', choose: additionalDeclarationMapping }]],
    ['60', always('internalRevenueTax', line.internalRevenueTax)],
    ['61', always('otherRevenue', line.otherRevenue)],
    ['62', always('fee', line.userFee)],
    ['SE62', always('sanctions', line.sanctionsQuestion)],
    ['SE63', here('sanctions', line.sanctionsAnswer)],
    ['63', ofLine(line.lineReasons)],
    ['CW02', ofLine(line.censusOverrides)],
    ['88', whole(header.bondedTotals)],
    ['89', whole(header.feeTotals)],
    ['90', whole(header.grandTotals)],
  ]),
}
