import type { ClaimedGoods, ClaimedParty, ClaimedPlace, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt, priceSpecification } from '../parts/money.ts'
import { codedPartiesAt, organization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { countriesAt, place, placesAt } from '../parts/place.ts'
import { commodity } from '../parts/product.ts'
import { quantitativeValue, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, list, number, oneOf, text, thing, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const line = thing('CBPEntrySummaryLineItem', {}, {
  commodity,
  manifestQuantity: number,
  relationship: yesOrNo,
  htsRate: oneOf('free', 'ad valorem', 'specific', 'compound'),
  ...all(quantitativeValue, 'grossWeight', 'netQuantity'),
  ...all(priceSpecification, 'enteredValue', 'charges', 'ircRate', 'dutyAndIRTax'),
  ...all(text, 'adCvdNumber', 'categoryNumber', 'otherFees', 'adCvdRate', 'visaNumber', 'agriculturalLicenseNumber'),
})

/** Entry summary of the traceability vocabulary: CBP form 7501 (19 CFR 142.11). */
export const cbp7501EntrySummary: CredentialType = {
  name: 'CBP7501EntrySummaryCredential',
  title: 'Entry summary (CBP 7501)',
  summary: 'A filer states classification, value and duty of an entry; customs takes from it the goods line by line and the amounts that were declared.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CBP7501EntrySummaryCredential'),
  frame: traceabilityFrame,
  subject: thing('CBPEntrySummary', { ...all(text, 'entryNumber', 'entryDate', 'countryOfOrigin'), portCode: place, descriptionOfMerchandise: list(line) }, {
    importerNumber: thing('CBPImporterOfRecord', { number: text }, { identifierType: oneOf('IRS', 'SSN', 'CBP') }),
    missingDocuments: list(text),
    ...all(place, 'portOfLoading', 'portOfUnlading', 'locationOfGoods'),
    ...all(organization, 'ultimateConsignee', 'importerOfRecord'),
    ...all(priceSpecification, 'totalEnteredValue', 'duty', 'tax', 'other', 'total'),
    ...all(text, 'entryType', 'summaryDate', 'suretyCode', 'bondType', 'importingCarrier', 'transportMode', 'importDate', 'billOfLadingNumber', 'manufacturerId',
      'exportingCountry', 'exportDate', 'immediateTransportationNumber', 'immediateTransportationDate', 'consigneeNumber', 'referenceNumber',
      'otherFeeSummary', 'declarationOfImporter'),
  }),
  claims: claimsFrom({ issuer: 'declarant', subject: read }),
}

function read(summary: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesOf(summary),
    documents: [
      ...documentsAt(at(summary, 'entryNumber'), 'entry-number'), ...documentsAt(at(summary, 'billOfLadingNumber'), 'bill-of-lading'),
      ...documentsAt(at(summary, 'immediateTransportationNumber'), 'in-bond-number'), ...documentsAt(at(summary, 'referenceNumber'), 'reference'),
    ],
    goods: [
      ...goodsAt(summary, {
        amounts: [
          ...amountsAt(at(summary, 'totalEnteredValue'), 'total-entered-value'), ...amountsAt(at(summary, 'duty'), 'duty'), ...amountsAt(at(summary, 'tax'), 'tax'),
          ...amountsAt(at(summary, 'other'), 'fees'), ...amountsAt(at(summary, 'total'), 'total-payable'),
        ],
      }),
      ...each(at(summary, 'descriptionOfMerchandise')).flatMap((one) => readLine(one, at(summary, 'countryOfOrigin'))),
    ],
    places: placesOf(summary),
    dates: [
      ...datesAt(at(summary, 'entryDate'), 'entered'), ...datesAt(at(summary, 'summaryDate'), 'summary-filed'), ...datesAt(at(summary, 'importDate'), 'imported'),
      ...datesAt(at(summary, 'exportDate'), 'exported'), ...datesAt(at(summary, 'immediateTransportationDate'), 'in-bond-moved'),
    ],
    attestations: [
      ...attestationsAt(at(summary, 'entryType'), 'entry-type'), ...attestationsAt(at(summary, 'bondType'), 'bond-type'),
      ...attestationsAt(at(summary, 'transportMode'), 'transport-mode'), ...attestationsAt(at(summary, 'missingDocuments'), 'missing-document'),
    ],
  }
}

function partiesOf(summary: Passage): readonly ClaimedParty[] {
  return [
    ...partiesAt(at(summary, 'importerOfRecord'), 'importer-of-record'),
    ...partiesAt(at(summary, 'importerNumber'), 'importer-of-record', [['importer-number', 'number']]),
    ...partiesAt(at(summary, 'ultimateConsignee'), 'ultimate-consignee'),
    ...codedPartiesAt(at(summary, 'consigneeNumber'), 'ultimate-consignee', 'importer-number'),
    ...codedPartiesAt(at(summary, 'manufacturerId'), 'manufacturer', 'manufacturer-id'),
    ...codedPartiesAt(at(summary, 'importingCarrier'), 'carrier', 'scac'),
    ...codedPartiesAt(at(summary, 'suretyCode'), 'surety', 'surety-code'),
  ]
}

function placesOf(summary: Passage): readonly ClaimedPlace[] {
  return [
    ...placesAt(at(summary, 'portCode'), 'port-of-entry'), ...placesAt(at(summary, 'portOfLoading'), 'port-of-loading'),
    ...placesAt(at(summary, 'portOfUnlading'), 'port-of-unlading'), ...placesAt(at(summary, 'locationOfGoods'), 'location-of-goods'),
    ...countriesAt(at(summary, 'countryOfOrigin'), 'country-of-origin'), ...countriesAt(at(summary, 'exportingCountry'), 'country-of-export'),
  ]
}

function readLine(one: Passage, origin: Passage): readonly ClaimedGoods[] {
  return goodsAt(one, {
    description: [at(one, 'commodity', 'description')],
    commodityCode: [at(one, 'commodity', 'commodityCode')],
    origin: [origin],
    quantities: [
      ...quantitiesAt(at(one, 'netQuantity'), 'net-quantity'), ...quantitiesAt(at(one, 'grossWeight'), 'gross-weight'), ...quantitiesAt(at(one, 'manifestQuantity'), 'packages'),
    ],
    amounts: [
      ...amountsAt(at(one, 'enteredValue'), 'customs-value'), ...amountsAt(at(one, 'charges'), 'charges'), ...amountsAt(at(one, 'dutyAndIRTax'), 'duty'),
    ],
    attestations: [
      ...attestationsAt(at(one, 'adCvdNumber'), 'trade-remedy-case'), ...attestationsAt(at(one, 'relationship'), 'parties-related'),
      ...attestationsAt(at(one, 'htsRate'), 'rate-of-duty'), ...attestationsAt(at(one, 'visaNumber'), 'visa'), ...attestationsAt(at(one, 'agriculturalLicenseNumber'), 'agricultural-licence'),
    ],
  })
}
