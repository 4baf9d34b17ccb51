import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { numbers, organisation, parties, placeOf, reachable } from './e-commerce-parties.ts'
import { parcelLines } from './e-commerce-parcels.ts'
import { integrityCredential, sampleDid, sampleId, tokenCredential, type SampleCredential } from './sample-credentials.ts'
import { jsonFile, textFile, type SampleFile } from './sample-file.ts'

/** The steps of the two demonstrations of 2024, apparel and pesticides, each by whoever takes it; what speaks against them; and parcels. */
export async function files(): Promise<readonly SampleFile[]> {
  const made = [...apparel(), ...pesticides(), ...contrary()].map(async ([path, sample]) => written(`e-commerce/${path}`, sample))
  return [...await Promise.all(made), jsonFile('e-commerce/12-entry-papers.json', { events: [entryOf('apparel', apparelIntent, filingBeforeLading, filingBeforeArrival)] }), jsonFile('e-commerce/34-entry-papers.json', { events: [entryOf('pesticides', pesticidesIntent)] }), textFile('e-commerce/parcels/parcels.ndjson', ...parcelLines())]
}

type Step = readonly [path: string, sample: SampleCredential]

/** Contexts of GS1 are served by GS1 alone: its credentials go as tokens, which need none to be verified. */
async function written(path: string, sample: SampleCredential): Promise<SampleFile> {
  return path.endsWith('.jwt') ? textFile(path, await tokenCredential(sample)) : jsonFile(path, await integrityCredential(sample))
}

const link = (gtin: string): string => `https://id.gs1.org/01/0${gtin}`
const until = '2030-01-01T00:00:00Z'

const prefixLicence: SampleCredential = {
  type: 'GS1PrefixLicenseCredential', issuer: parties.globalOffice, name: 'prefix 952', validFrom: '2024-01-02T00:00:00Z', validUntil: until,
  subject: { id: sampleDid(parties.member), partyGLN: numbers.memberGln, organizationName: `${parties.member} (sandbox)`, licenseValue: numbers.memberPrefix },
}

function companyLicence(company: string, prefix: string, gln: string): SampleCredential {
  return {
    type: 'GS1CompanyPrefixLicenseCredential', issuer: parties.member, name: `company prefix ${prefix}`, validFrom: '2024-02-01T00:00:00Z', validUntil: until,
    subject: { id: sampleDid(company), partyGLN: gln, organizationName: `${company} (sandbox)`, extendsCredential: sampleId(prefixLicence), licenseValue: prefix },
  }
}

function key(licence: SampleCredential, company: string, { id, prefix }: { readonly id: string; readonly prefix: string }): SampleCredential {
  return { type: 'GS1KeyCredential', issuer: company, name: id, validFrom: '2024-03-01T00:00:00Z', validUntil: until, subject: { id, extendsCredential: sampleId(licence), licenseValue: prefix } }
}

/** Who has a location number, by the member organisation that gave its prefix. */
function organisationData(company: string, gln: string, placeKey: SampleCredential): SampleCredential {
  return {
    type: 'GS1OrganizationDataCredential', issuer: parties.member, name: gln, validFrom: '2024-02-02T00:00:00Z', validUntil: until,
    subject: { id: `https://id.gs1.org/417/${gln}`, keyAuthorization: sampleId(placeKey), organization: { 'gs1:partyGLN': gln, 'gs1:organizationName': `${company} (sandbox)`, 'gs1:address': { 'gs1:addressLocality': 'Newark', 'gs1:addressRegion': 'NJ', 'gs1:addressCountry': { 'gs1:countryCode': 'US' } } } },
  }
}

/** What the product is, by the company that numbers it. */
function productData(company: string, gtin: string, { key: declared, description, content }: { readonly key: SampleCredential; readonly description: string; readonly content: readonly [value: string, unit: string] }): SampleCredential {
  return {
    type: 'GS1DataCredential', issuer: company, name: gtin, validFrom: '2024-03-02T00:00:00Z', validUntil: until,
    subject: { id: link(gtin), keyAuthorization: sampleId(declared), brandOwner: `${company} (sandbox)`, tradeItemDescription: description, netContent: content[0], netContentUOM: content[1], targetMarketCountryCode: ['US'] },
  }
}

const jacket: JsonObject = { type: ['Product'], gtin: numbers.jacket, name: 'Rain jacket', description: 'Hooded rain jacket, man-made fibres', commodity: { type: ['Commodity'], commodityCode: '6201.40', commodityCodeType: 'HS' } }
const brandLicenceOf = (issuer: string, right: SampleCredential): SampleCredential => ({
  type: 'IntellectualPropertyRightsLicenseCredential', issuer, name: `licence for ${parties.seller}`, validFrom: '2026-01-01T00:00:00Z', validUntil: until, issuerMore: organisation(issuer),
  subject: { type: ['IntellectualPropertyRightsLicense'], licensee: organisation(parties.seller), intellectualPropertyRightsType: 'Trademark', intellectualPropertyRightsProduct: jacket, extendsCredential: sampleId(right) },
})
const brandLicence = companyLicence(parties.brand, numbers.brandPrefix, numbers.brandGln)
const rightOf = (issuer: string): SampleCredential => ({
  type: 'IntellectualPropertyRightsCredential', issuer, name: 'mark of the jacket', validFrom: '2024-05-01T00:00:00Z', validUntil: until, issuerMore: organisation(issuer),
  subject: { type: ['IntellectualPropertyRights'], intellectualPropertyRightsOwner: organisation(issuer), intellectualPropertyRightsType: 'Trademark', intellectualPropertyRightsProduct: jacket },
})

interface Sold {
  readonly invoice: string
  readonly bill: string
  readonly seller: string
  readonly maker: string
  readonly product: JsonObject
  readonly batch: string
  readonly origin: string
  readonly hts: string
  readonly count: number
  readonly price: number
  readonly weight: string
  readonly on: string
}

const jackets: Sold = { invoice: 'LS-2026-0311', bill: 'HARX26070011', seller: parties.seller, maker: parties.factory, product: jacket, batch: 'EV-26-07', origin: 'VN', hts: '6201.40.20.10', count: 30, price: 64, weight: '21.0', on: '2026-07-01' }
const repellents: Sold = { invoice: 'SP-2026-0042', bill: 'KESX26070042', seller: parties.pestSeller, maker: parties.formulator, batch: 'MR-114', origin: 'PH', hts: '3808.91.50.01', count: 200, price: 6, weight: '58.0', on: '2026-07-02',
  product: { type: ['Product'], gtin: numbers.repellent, name: 'Mosquito repellent', description: 'Mosquito repellent spray, 283 g', commodity: { type: ['Commodity'], commodityCode: '3808.91', commodityCodeType: 'HS' } } }

const measured = (value: string, unitCode: string): JsonObject => ({ type: ['QuantitativeValue'], value, unitCode })

function lineOf({ product, batch, maker, hts, origin, count, weight }: Sold): JsonObject {
  return {
    type: ['TradeLineItem'], description: product['description'] ?? '', itemCount: count, countryOfOrigin: origin, netWeight: measured(weight, 'KGM'),
    product: { ...product, batchNumber: batch, manufacturer: organisation(maker), commodity: { type: ['Commodity'], commodityCode: hts, commodityCodeType: 'HTS' } },
  }
}

function invoiceOf(sold: Sold): SampleCredential {
  const { invoice, bill, seller, origin, count, price, on } = sold
  return {
    type: 'CommercialInvoiceCredential', issuer: seller, name: invoice, validFrom: `${on}T08:00:00Z`, issuerMore: organisation(seller),
    subject: {
      type: ['Invoice'], invoiceNumber: invoice, billOfLadingNumber: bill, originCountry: origin, destinationCountry: 'US', invoiceDate: on, seller: organisation(seller), buyer: organisation(parties.fulfilment),
      itemsShipped: [{ ...lineOf(sold), lineItemTotalPrice: { type: ['PriceSpecification'], price: count * price, priceCurrency: 'USD' } }],
      totalPaymentDue: { type: ['PriceSpecification'], price: count * price, priceCurrency: 'USD' },
    },
  }
}

function packingOf(sold: Sold, issuer: string): SampleCredential {
  const { invoice, bill, seller, weight, on } = sold
  return {
    type: 'PackingListCredential', issuer, name: invoice, validFrom: `${on}T12:00:00Z`, issuerMore: organisation(issuer),
    subject: {
      type: ['PackingList'], seller: organisation(seller), buyer: organisation(parties.fulfilment), shipFromParty: organisation(issuer), shipToParty: organisation(parties.fulfilment), invoiceId: invoice, billOfLadingNumber: bill,
      totalNetWeight: measured(weight, 'KGM'), totalNumberOfPackages: 2,
      items: [{ type: ['ConsignmentItem'], descriptionOfPackagesAndGoods: 'Cartons', packageQuantity: 2, transportPackages: [{ type: ['Package'], packagingType: 'Carton', includedTradeLineItems: [lineOf(sold)] }] }],
    },
  }
}

function billOf({ bill, invoice, seller, on, count }: Sold, carrier: string): SampleCredential {
  return {
    type: 'MultiModalBillOfLadingCredential', issuer: carrier, name: bill, validFrom: `${on}T18:00:00Z`, issuerMore: organisation(carrier),
    subject: {
      type: ['MultiModalBillOfLading'], billOfLadingNumber: bill, shippersReferences: [invoice], shipper: organisation(seller), consignee: organisation(parties.fulfilment), forwardingAgent: organisation(carrier),
      mainCarriageTransportMovement: { type: ['Transport'], vesselNumber: 'MV Example Heron', voyageNumber: '026E' }, portOfLoading: { type: ['Place'], unLocode: 'VNHPH' }, portOfDischarge: { type: ['Place'], unLocode: 'USNYC' },
      totalNumberOfPackages: 2, particulars: [{ type: ['ConsignmentItem'], descriptionOfPackagesAndGoods: `2 cartons, ${String(count)} pieces`, packageQuantity: 2 }],
    },
  }
}

const entries = { apparel: { number: 'ZZ9-0009101-2', sold: jackets }, pesticides: { number: 'ZZ9-0009102-0', sold: repellents } } as const

function entryNumberOf(number: string): SampleCredential {
  return { type: 'EntryNumberCredential', issuer: parties.broker, name: number, validFrom: '2026-07-03T09:00:00Z', issuerMore: organisation(parties.broker), subject: { type: ['EntryNumber'], entryNumber: number } }
}

/** What the broker says joins the papers: which invoice and bill it enters under which number, and which declarations of the importer belong to them. */
function entryOf(kind: keyof typeof entries, ...declarations: readonly SampleCredential[]): object {
  const { number, sold } = entries[kind]
  return {
    id: `urn:example:entry-papers:${number}`, kind: 'inspection', occurredAt: '2026-07-03T09:30:00.000Z', process: 'entry-preparation', inputs: [], outputs: [], about: [],
    by: { name: `${parties.broker} (sandbox)`, identifiers: [{ scheme: 'did', value: sampleDid(parties.broker) }] },
    documents: [{ kind: 'entry-number', number }, { kind: 'commercial-invoice', number: sold.invoice }, { kind: 'bill-of-lading', number: sold.bill }, ...declarations.map((one) => ({ kind: 'supporting-credential', number: sampleId(one) }))],
  }
}

const intent = 'By issuing this Intent to Import Verifiable Credential and presenting it in a Traceable Presentation to US CBP, '
  + 'the issuing organization initiates a digital procedure for importing goods into the United States.'

function intentOf(issuer: string, name: string, validFrom: string): SampleCredential {
  return { type: 'IntentToImportCredential', issuer, name, validFrom, issuerMore: organisation(issuer), subject: { type: ['IntentToImport'], importIntent: intent } }
}

const apparelIntent = intentOf(parties.fulfilment, jackets.invoice, '2026-06-28T09:00:00Z')
const pesticidesIntent = intentOf(parties.pestSeller, repellents.invoice, '2026-07-02T09:00:00Z')

/** The importer's elements about a container: where it was stuffed, and by whom, are open until it says so (19 CFR 149.2(b)). */
function securityFilingOf({ product, seller, maker, origin, hts, count, weight, bill }: Sold, validFrom: string, stuffed: { readonly containerStuffingLocation: JsonObject[]; readonly consolidator: JsonObject[] }): SampleCredential {
  return {
    type: 'ImporterSecurityFilingCredential', issuer: parties.fulfilment, name: `${bill} ${validFrom}`, validFrom, issuerMore: organisation(parties.fulfilment),
    subject: {
      type: ['ImporterSecurityFiling'], seller: organisation(seller), buyer: organisation(parties.fulfilment), importer: organisation(parties.fulfilment), consignee: organisation(parties.fulfilment), shipToParty: organisation(parties.fulfilment),
      filingItems: [{
        type: ['ConsignmentItem'], descriptionOfPackagesAndGoods: product['description'] ?? '', commodity: { type: ['Commodity'], commodityCode: hts.slice(0, 7), commodityCodeType: 'HS' }, packageQuantity: 2, netWeight: measured(weight, 'KGM'),
        countryOfOrigin: origin, manufacturer: organisation(maker), marksAndNumbers: `${String(count)} PCS`,
      }],
      ...stuffed,
    },
  }
}

const filingBeforeLading = securityFilingOf(jackets, '2026-06-29T08:00:00Z', { containerStuffingLocation: [], consolidator: [] })
const filingBeforeArrival = securityFilingOf(jackets, '2026-07-06T10:00:00Z', { containerStuffingLocation: [placeOf(parties.factory)], consolidator: [organisation(parties.logistics)] })

function apparel(): readonly Step[] {
  const right = rightOf(parties.brand)
  const placeKey = key(brandLicence, parties.brand, { id: `https://id.gs1.org/417/${numbers.brandGln}`, prefix: numbers.brandPrefix })
  const productKey = key(brandLicence, parties.brand, { id: link(numbers.jacket), prefix: numbers.brandPrefix })
  return [
    ['01-prefix-licence.jwt', prefixLicence],
    ['02-company-prefix-licence.jwt', brandLicence],
    ['03-place-key.jwt', placeKey],
    ['03-place-of-organisation.jwt', organisationData(parties.brand, numbers.brandGln, placeKey)],
    ['04-product-key.jwt', productKey],
    ['04-product-of-brand.jwt', productData(parties.brand, numbers.jacket, { key: productKey, description: 'Hooded rain jacket, man-made fibres', content: ['1', 'H87'] })],
    ['05-brand-right.json', right],
    ['06-brand-licence.json', brandLicenceOf(parties.brand, right)],
    ['07-invoice.json', invoiceOf(jackets)],
    ['08-entry-number.json', entryNumberOf(entries.apparel.number)],
    ['09-packing-list.json', packingOf(jackets, parties.fulfilment)],
    ['10-bill-of-lading.json', billOf(jackets, parties.logistics)],
    ['13-intent-to-import.json', apparelIntent],
    ['14-security-filing-before-lading.json', filingBeforeLading],
    ['15-security-filing-before-arrival.json', filingBeforeArrival],
  ]
}

const registered = { registration: '99999-8', establishment: '099999-PHL-002', product: 'Sample mosquito repellent (sandbox)', ingredient: 'Example active ingredient - 15.3 %' } as const

/** The agency's own word on the product that a notice names. */
function registration(status: 'registered' | 'cancelled' = 'registered', on = '2024-05-01'): SampleCredential {
  return {
    type: 'EPARegisteredPesticideCredential', issuer: parties.environment, name: `${registered.registration} ${status}`, validFrom: `${on}T00:00:00Z`, validUntil: '2039-05-01T00:00:00Z', issuerMore: organisation(parties.environment),
    subject: {
      type: ['EPARegisteredPesticide'], epaRegistrationNumber: registered.registration, registrant: organisation(parties.registrant), pesticideProductName: registered.product, activeIngredients: [registered.ingredient],
      registeredProducts: [{ type: ['Product'], gtin: numbers.repellent, name: 'Mosquito repellent' }], registrationStatus: status, restrictedUse: false, registeredOn: '2024-05-01',
    },
  }
}

const establishment: SampleCredential = {
  type: 'EPAProducerEstablishmentCredential', issuer: parties.environment, name: registered.establishment, validFrom: '2025-01-15T00:00:00Z', validUntil: until, issuerMore: organisation(parties.environment),
  subject: {
    type: ['EPAProducerEstablishment'], epaProducerEstablishmentNumber: registered.establishment, producer: organisation(parties.formulator), registrationStatus: 'registered', producedTypes: ['insect repellent'], registeredOn: '2021-01-15',
    establishment: { type: ['Place'], address: { type: ['PostalAddress'], streetAddress: '3 Invented Road', addressLocality: 'Cebu', postalCode: '6000', addressCountry: 'PH' } },
  },
}

function noticeBy(issuer: string): SampleCredential {
  return {
    type: 'EPA35401PesticidesCredential', issuer, name: `notice for ${entries.pesticides.number}`, validFrom: '2026-07-03T10:00:00Z', issuerMore: organisation(issuer),
    subject: {
      type: ['EPA35401Pesticides'], customsBroker: reachable(parties.broker), importer: reachable(parties.fulfilment), shipper: reachable(parties.formulator), carrier: reachable(parties.courier),
      epaRegistrationNumber: registered.registration, epaProducerEstablishmentNumber: registered.establishment, pesticideBrandName: registered.product, activeIngredients: [registered.ingredient],
      unitSize: measured('10', 'ONZ'), quantity: measured('200', 'C62'), totalNetWeight: measured('58.0', 'KGM'), countryOfOrigin: 'PH', countryOfPackagingAndLabeling: 'PH', entryNumber: entries.pesticides.number,
      portOfEntry: { type: ['Place'], usPortCode: '4601' }, anticipatedEntryDate: '2026-07-20', confidentialBusinessInformationAssertion: ['N/A'],
      examinationLocation: { type: ['Place'], address: { type: ['PostalAddress'], name: 'Sample warehouse (sandbox)', streetAddress: '12 Invented Road', addressLocality: 'Newark', addressRegion: 'NJ', postalCode: '07114', addressCountry: 'US' } },
    },
  }
}

function statusBy(issuer: string, at: string): SampleCredential {
  return {
    type: 'PGAShipmentStatusCredential', issuer, name: `status of ${entries.pesticides.number}`, validFrom: at, issuerMore: organisation(issuer),
    subject: { type: ['PGAShipmentStatusList'], pgaShipmentStatusItems: [{ type: ['PGAShipmentStatus'], recordNo: 'SO70', entryNo: entries.pesticides.number, entryLineSequence: '001:001', statusCode: '07', statusCodeDescription: 'May proceed', validCodeReason: '23', validCodeReasonDescription: 'Released' }] },
  }
}

function answerTo(notice: SampleCredential, actions: JsonObject): SampleCredential {
  return { type: 'EPA35401PesticidesPart2Credential', issuer: parties.environment, name: `answer ${JSON.stringify(actions)}`, validFrom: '2026-07-06T14:00:00Z', issuerMore: organisation(parties.environment), subject: { type: ['EPA35401PesticidesPart2'], part1Identifier: sampleId(notice), ...actions } }
}

function pesticides(): readonly Step[] {
  const licence = companyLicence(parties.registrant, numbers.registrantPrefix, numbers.registrantGln)
  const notice = noticeBy(parties.broker)
  const answer = answerTo(notice, { releaseShipment: true, epaRemarks: 'Registration and label agree' })
  const placeKey = key(licence, parties.registrant, { id: `https://id.gs1.org/417/${numbers.registrantGln}`, prefix: numbers.registrantPrefix })
  const productKey = key(licence, parties.registrant, { id: link(numbers.repellent), prefix: numbers.registrantPrefix })
  return [
    ['20-registered-pesticide.json', registration()],
    ['21-producer-establishment.json', establishment],
    ['22-company-prefix-licence.jwt', licence],
    ['22-place-key.jwt', placeKey],
    ['22-place-of-organisation.jwt', organisationData(parties.registrant, numbers.registrantGln, placeKey)],
    ['23-product-key.jwt', productKey],
    ['23-product-of-registrant.jwt', productData(parties.registrant, numbers.repellent, { key: productKey, description: 'Mosquito repellent spray', content: ['283', 'GRM'] })],
    ['24-invoice.json', invoiceOf(repellents)],
    ['25-intent-to-import.json', pesticidesIntent],
    ['26-notice-of-arrival-of-seller.json', noticeBy(parties.pestSeller)],
    ['27-notice-of-arrival.json', notice],
    ['28-entry-number.json', entryNumberOf(entries.pesticides.number)],
    ['29-answer-to-notice.json', answer],
    ['30-agency-status.json', statusBy(parties.environment, '2026-07-06T15:00:00Z')],
    ['31-packing-list.json', packingOf(repellents, parties.pestSeller)],
    ['32-bill-of-lading.json', billOf(repellents, parties.courier)],
    ['33-customs-action.json', { type: 'EPA35401PesticidesPart3Credential', issuer: parties.customs, name: sampleId(notice), validFrom: '2026-07-06T16:00:00Z', issuerMore: organisation(parties.customs), subject: { type: ['EPA35401PesticidesPart3'], part1Identifier: sampleId(notice), part2Identifier: sampleId(answer), cbpRemarks: 'Compared with the entry papers' } }],
    ['35-customs-status.json', statusBy(parties.customs, '2026-07-06T17:00:00Z')],
  ]
}

/** To be handed in beside the others: each contradicts them. */
function contrary(): readonly Step[] {
  const licence = companyLicence(parties.otherCompany, numbers.otherPrefix, numbers.otherGln)
  return [
    ['contrary/licence-of-another-brand.json', brandLicenceOf(parties.otherBrand, rightOf(parties.otherBrand))],
    ['contrary/licence-of-another-company.jwt', licence],
    ['contrary/product-key-of-another-company.jwt', key(licence, parties.otherCompany, { id: link(numbers.jacket), prefix: numbers.otherPrefix })],
    ['contrary/registration-cancelled.json', registration('cancelled', '2026-06-20')],
    ['contrary/answer-detains.json', answerTo(noticeBy(parties.broker), { detainForInspection: true, epaRemarks: 'Compare the label with the registration' })],
  ]
}
