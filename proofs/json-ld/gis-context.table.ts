import type { ContextDocument } from './context-library.ts'

const gis = 'https://customhouse.example/contexts/gis/v1#'
// The IRIs below that are others' were not compared with the vocabularies as published; do so before the context is.
const schema = 'https://schema.org/'
const gs1 = 'https://ref.gs1.org/voc/'
const qudt = 'http://qudt.org/schema/qudt/'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** Terms whose values are texts as they come. */
const texts = (namespace: string, names: readonly string[]): Readonly<Record<string, { readonly '@id': string }>> => Object.fromEntries(names.map((name) => [name, { '@id': namespace + name }]))
const typed = (namespace: string, type: string, names: readonly string[]): Readonly<Record<string, { readonly '@id': string; readonly '@type': string }>> =>
  Object.fromEntries(names.map((name) => [name, { '@id': namespace + name, '@type': type }]))

/**
 * The context of the credentials that Customhouse itself issues in the five project areas of the Global Interoperability
 * Standards: every term is defined and protected, and there is no default vocabulary, so that nothing is signed without meaning.
 */
export const gisContext: ContextDocument = {
  url: 'https://customhouse.example/contexts/gis/v1',
  sha256: '4994fe4dcf2231cea1be7a6de71729a1c73f2abf84a398bb0504943010c50bf4',
  document: {
    '@context': {
      '@version': 1.1,
      '@protected': true,
      // Things.
      ...texts(gis, [
        'Shipment', 'Lot', 'Batch', 'Heat', 'MillTestReport', 'ChemicalResult', 'MechanicalResult', 'MeterTicket', 'Entry', 'EntryLine', 'BillOfLading', 'Determination',
        'Release', 'Receipt', 'Filing', 'Facility', 'TransportMeans', 'ShippingContainer', 'QualityResult', 'OwnershipChange', 'EcommerceItem',
        'DeterminationReason', 'RecognisedIssuer', 'RecognitionScope', 'CustomsReleaseCredential', 'FilingReceiptCredential', 'RecognitionCredential',
      ]),
      ...texts(schema, ['Product', 'Organization', 'Place', 'PostalAddress', 'QuantitativeValue']),
      // Parties and places.
      ...typed(gis, '@id', [
        'importerOfRecord', 'customsBroker', 'consignee', 'consignor', 'shipper', 'carrier', 'producer', 'grower', 'processor', 'operator', 'owner', 'formerOwner', 'newOwner',
        'buyer', 'filer', 'recipient', 'laboratory', 'pipeline', 'facility', 'portOfEntry', 'portOfLading', 'portOfUnlading', 'placeOfReceipt', 'placeOfDelivery', 'meterStation',
      ]),
      ...typed(schema, '@id', ['seller', 'manufacturer', 'location', 'address', 'image', 'sameAs']),
      ...texts(schema, ['legalName', 'streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry', 'latitude', 'longitude', 'telephone', 'email', 'taxID', 'leiCode']),
      ...texts(gis, ['importerNumber', 'brokerLicenseNumber', 'facilityRegistrationNumber', 'unlocode', 'portCode', 'standardCarrierAlphaCode', 'manufacturerIdentificationCode']),
      // Products, and how much of them.
      ...texts(schema, ['sku', 'category', 'productID', 'countryOfOrigin', 'unitCode', 'value']),
      ...texts(gs1, ['gtin', 'sscc', 'hasBatchLotNumber', 'hasSerialNumber']),
      ...texts(gis, ['commodityCode', 'commodityDescription', 'grade', 'specification', 'dimensions', 'lotNumber', 'traceabilityLotCode', 'batchNumber', 'heatNumber', 'countryOfMeltAndPour', 'countryOfSmelt']),
      unit: { '@id': `${qudt}hasUnit`, '@type': '@id' },
      ...typed(gis, '@id', [
        'shipment', 'lot', 'batch', 'heat', 'product', 'goods', 'quantity', 'grossWeight', 'netWeight', 'volume', 'density', 'temperature', 'pressure', 'energy', 'basicSedimentAndWater', 'sulphurContent',
        'entry', 'entryLine', 'bill', 'masterBill', 'houseBill', 'determination', 'release', 'receipt', 'filing', 'testReport', 'meterTicket', 'transportMeans', 'shippingContainer', 'madeFrom', 'replaces', 'evidenceFor',
      ]),
      // Mill tests and laboratory results.
      ...typed(gis, '@id', ['chemicalResult', 'mechanicalResult', 'qualityResult']),
      ...texts(gis, ['element', 'massFraction', 'property', 'testMethod', 'resultValue', 'resultUnit', 'isWithinSpecification', 'testStandard']),
      // Metering of crude oil and natural gas.
      ...texts(gis, ['meterTicketNumber', 'meterNumber', 'batchIdentifier', 'meterFactor', 'openingReading', 'closingReading', 'apiGravity', 'deliveryMonth']),
      // Customs.
      ...texts(gis, [
        'entryNumber', 'entryType', 'billNumber', 'masterBillNumber', 'houseBillNumber', 'containerNumber', 'sealNumber', 'voyageNumber', 'vesselName', 'vesselNumber', 'modeOfTransport', 'lineNumber',
        'determinationOutcome', 'releaseStatus', 'legalBasis', 'receiptNumber', 'filingDigest', 'logIndex', 'logOrigin', 'currency', 'customsValue', 'orderNumber', 'invoiceNumber',
        'environment', 'filingNumber', 'declarationKind', 'functionCode', 'rule', 'words', 'decisionDigest', 'receiptDigest', 'inclusionProof',
      ]),
      reason: { '@id': `${gis}reason`, '@type': '@id' },
      // Who is recognised to issue what.
      scope: { '@id': `${gis}scope`, '@type': '@id' },
      ...texts(gis, ['recognisedType', 'standing', 'country', 'agreement', 'identifierPrefix']),
      ...typed(gis, `${xsd}dateTime`, ['occurredAt', 'startedAt', 'endedAt', 'filedAt', 'determinedAt', 'releasedAt', 'receivedAt', 'sampledAt', 'testedAt', 'ticketedAt', 'recognisedFrom', 'recognisedUntil']),
      ...typed(gis, `${xsd}date`, ['productionDate', 'harvestDate', 'packingDate', 'arrivalDate', 'exportDate', 'entryDate', 'invoiceDate']),
    },
  },
}
