import { count, date, hundredths, text, whole, word, yes } from '../mapping/form.ts'
import { mapRecord, repeat, type Repetition, type Row } from '../mapping/record-mapping.ts'

const chapter = 'entry-summary'
const map = (key: string, rows: readonly Row[], repetitions: readonly Repetition[] = []) => mapRecord(chapter, key, rows, repetitions)
const times = (key: string, list: string, table: { times: number; rows: readonly Row[] }) => repeat(chapter, key, { list, ...table })

/** Summary filing action request code. A and R both add or replace (usage note a); the canonical word keeps what was asked. */
export const actionCodes = { A: 'add', R: 'replace', D: 'cancel' } as const

export const headerControl = map('10', [
  ['Summary Filing Action Request Code', 'functionCode', word(actionCodes)],
  [['Entry Filer Code', 'Entry Number'], 'entryNumber', text],
  ['District/Port of Entry', 'portOfEntry', text],
  ['Broker Reference Number', 'functionalReference', text],
  ['Entry Type Code', 'typeCode', text],
  ['Mode of Transportation (MOT) Code', 'transportMode', text],
  ['Bond Waiver Indicator', 'indicators/bondWaiver', text],
  ['Electronic Signature', 'indicators/electronicSignature', text],
  ['Cargo Release Certification Request Indicator', 'indicators/requestsCargoRelease', yes('A')],
  ['Electronic Invoice Indicator', 'indicators/electronicInvoice', text],
  ['Consolidated Summary Indicator', 'indicators/consolidatedSummary', text],
  ['Shipment Usage Type Code', 'indicators/shipmentUsage', text],
  ['Live Entry Indicator', 'indicators/liveEntry', text],
  ['Deferred Tax Payment Code', 'indicators/deferredTaxPayment', text],
  ['Trade Agreement Reconciliation Indicator', 'reconciliation/tradeAgreement', text],
  ['Reconciliation Issue Code', 'reconciliation/issueCode', text],
  ['Payment Type Code', 'payment/type', text],
  ['Preliminary Statement Print Date', 'payment/statementPrintDate', date],
  ['Periodic Statement Month', 'payment/periodicMonth', text],
  ['Statement Client Branch Identifier', 'payment/clientBranch', text],
  ['Bond Waiver Reason Code', 'bondWaiverReason', text],
  ['Post Summary Correction Indicator', 'correction/indicator', text],
  ['Accelerated Liquidation Request Indicator', 'correction/acceleratedLiquidation', text],
  ['Known Importer Indicator', 'indicators/knownImporter', text],
  ['PGA Data Included Indicator', 'indicators/agencyDataIncluded', text],
  ['TIB Declaration Indicator', 'indicators/temporaryImportation', text],
  ['Consolidated Express Informal Indicator', 'indicators/consolidatedExpressInformal', text],
])

export const headerContent = map('11', [
  ['Importer of Record Number', 'importerOfRecord/number', text],
  ['Consignee Number', 'consignee/number', text],
  ['Designated Notify Party (4811) Number', 'notifyParty/number', text],
  ['Estimated Entry Date', 'dates/estimatedEntry', date],
  ['Date of Importation', 'dates/importation', date],
  ['U.S. State of Destination Code', 'destinationState', text],
  ['Foreign Trade Zone Identifier', 'foreignTradeZone', text],
])

export const cargoReference = map('20', [
  ['Carrier Code', 'conveyances/0/carrierCode', text],
  ['District/Port of Unlading', 'portOfUnlading', text],
  ['Estimated Date of Arrival', 'dates/estimatedArrival', date],
  ['Location of Goods Code', 'goodsLocation', text],
  ['Conveyance Name', 'conveyances/0/name', text],
  ['Vessel Code', 'conveyances/0/vesselCode', text],
  ['Designated Exam Port Code', 'examPort', text],
  ['In-Bond/In-Transit Date', 'dates/inBond', date],
])

export const correctionContact = map('SE13', [
  ['Contact Name', 'contact/name', text],
  ['Contact Phone', 'contact/phone', text],
  ['DIS Indicator', 'indicators/documentsInImageSystem', yes('1')],
])

export const trip = map('21', [['Trip Identifier', 'conveyances/0/trip', text]])

export const manifest = map('22', [
  ['Manifested Quantity', 'manifestedQuantity', whole],
  ['Manifested Quantity Unit of Measure Code', 'manifestedUnit', text],
])

export const bill = map('23', [
  ['Manifest Component Type Code', 'type', text],
  ['Manifest Component Issuer Code', 'issuer', text],
  ['Manifest Component Identifier', 'identifier', text],
])

export const warehouseWithdrawal = map('30', [
  [['Associated Warehouse Entry Filer Code', 'Associated Warehouse Entry Number'], 'warehouse/entryNumber', text],
  ['Associated Warehouse Entry District/Port Code', 'warehouse/port', text],
  ['Final Warehouse Withdrawal Indicator', 'warehouse/isFinalWithdrawal', yes('Y')],
])

export const bond = map('31', [
  ['Bond Type Code', 'type', text],
  ['Bond Designation Type Code', 'designation', text],
  ['Continuous Bond Indicator', 'continuousBondChange', text],
  ['Surety Company Code', 'suretyCode', text],
  ['Single Transaction Bond Amount', 'amount', whole],
  ['Single Transaction Bond Producer Account Number', 'producerAccount', text],
])

export const releases = map('32', [], [times('32', 'releases', { times: 6, rows: [[['Release Entry Filer Code', 'Release Entry Number'], '', text]] })])

export const missingDocuments = map('33', [], [times('33', 'missingDocuments', { times: 2, rows: [['Missing Document Code', '', text]] })])

export const headerFees = map('34', [], [times('34', 'headerFees', { times: 2, rows: [
  ['Accounting Class Code', 'classCode', text],
  ['Header Fee Amount', 'amount', hundredths],
] })])

export const headerReasons = map('35', [], [times('35', 'correction/headerReasons', { times: 5, rows: [['Post Summary Correction Header Reason Code', '', text]] })])

export const explanation = map('36', [], [{ list: ['correction', 'explanation'], items: [map('36', [['PSC Filing Explanation Text', '', text]]).elements] }])

export const bondedTotals = map('88', [
  ['Total Bonded AD Duty Amount', 'totals/bondedAntidumping', hundredths],
  ['Total Cash Deposit AD Duty Amount', 'totals/cashAntidumping', hundredths],
  ['Total Bonded CV Duty Amount', 'totals/bondedCountervailing', hundredths],
  ['Total Cash Deposit CV Duty Amount', 'totals/cashCountervailing', hundredths],
])

export const feeTotals = map('89', [], [times('89', 'totals/feesByClass', { times: 5, rows: [
  ['Accounting Class Code', 'classCode', text],
  ['Total Fee Amount', 'amount', hundredths],
] })])

export const grandTotals = map('90', [
  ['Grand Total Duty Amount', 'totals/duty', hundredths],
  ['Grand Total User Fee Amount', 'totals/fees', hundredths],
  ['Grand Total IR Tax Amount', 'totals/internalRevenueTax', hundredths],
  ['Grand Total AD Duty Amount', 'totals/antidumping', hundredths],
  ['Grand Total CV Duty Amount', 'totals/countervailing', hundredths],
  ['Grand Total Other Revenue Amount', 'totals/otherRevenue', hundredths],
])

export const invoiceRanges = times('42', 'ranges', { times: 4, rows: [
  ['Invoice Line Range # - Begin', 'from', count],
  ['Invoice Line Range # - End', 'to', count],
] })
