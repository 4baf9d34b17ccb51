import type { ClaimedDocument, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt } from '../parts/money.ts'
import { codedPartiesAt, looseOrganization, partiesAt } from '../parts/party.ts'
import { at, each, textOf, type Passage } from '../parts/passage.ts'
import { loosePlace, place, placesAt, postalAddress } from '../parts/place.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, date, list, number, oneOf, perhapsTyped, text, thing, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const importerOfRecord = thing('CBPImporterOfRecord', { number: text }, { identifierType: oneOf('IRS', 'SSN', 'CBP') })

const importer = thing('Organization', {
  name: text,
  location: thing('Place', { address: Type.Intersect([postalAddress, Type.Object(all(text, 'streetAddress', 'addressCountry'))]) }),
}, { id: text })

const line = thing('CBPEntryLineItem', {
  commodity: perhapsTyped('Commodity', {}, { commodityCode: text, commodityCodeType: oneOf('HTS') }),
  itemCount: number,
  ...all(text, 'productDescription', 'countryOfOrigin'),
}, {
  itemParty: thing('CBPEntryEntity', { importerOfRecord }, { role: oneOf('Manufacturer', 'Consignee', 'Seller', 'Buyer'), organization: looseOrganization }),
  freeTradeZoneFilingDate: date,
  ...all(text, 'freeTradeZoneStatus', 'value'),
})

// As the vocabulary prints them: words and code of the form in one text.
const entryTypes = ['Free and Dutiable 01', 'Quota/Visa 02', 'Antidumping/Countervailing Duty (AD/CVD) 03', 'Foreign Trade Zone Consumption 06',
  'Quota/Visa and AD/CVD combinations 07', 'Free and Dutiable 11', 'Quota Other than textiles 12', 'Warehouse Entries 21', 'Re-Warehouse Entries 22',
  'Temporary Importation Bond 23', 'Defense Contract Management Command (DCMAO NY) Military Only (P99 filer) 51', 'Any U.S. Federal Government agency (other than DCMAO NY) 52']

/** Entry of the traceability vocabulary: CBP form 3461 (19 CFR 142.3). */
export const cbp3461Entry: CredentialType = {
  name: 'CBP3461EntryCredential',
  title: 'Entry (CBP 3461)',
  summary: 'A filer asks for release of goods; customs takes from it the entry, its bond, the importer, the arrival and the goods line by line.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CBP3461EntryCredential'),
  frame: traceabilityFrame,
  subject: thing('CBPEntry', {
    portOfEntry: loosePlace,
    importer,
    importerOfRecord,
    entryNumber: text,
    entryType: oneOf(...entryTypes),
    transportMode: oneOf('Air', 'Ocean', 'Rail', 'Truck', 'Hand Carry', 'Pipeline', 'Other'),
    arrivalDate: date,
  }, {
    portOfUnlading: thing('Place', { usPortCode: text }),
    locationOfGoods: place,
    lineItems: list(line),
    quantity: thing('MeasuredValue', { value: text }, { unitCode: text }),
    ...all(number, 'bondValue', 'entryValue'),
    ...all(yesOrNo, 'nonAMS', 'splitBill'),
    ...all(text, 'bondType', 'centralizedExaminationSite', 'originatingWarehouseEntryNumber', 'suretyCode', 'generalOrderNumber',
      'conveyanceNameOrFreeTradeZoneID', 'referenceIDCode', 'referenceIDNumber', 'bolType', 'scac', 'inBondNumber', 'bolNumber', 'voyageFlightTrip', 'conveyanceName'),
  }),
  claims: claimsFrom({ issuer: 'declarant', subject: read }),
}

const partyRoles: ReadonlyMap<string | undefined, string> = new Map([['Manufacturer', 'manufacturer'], ['Consignee', 'consignee'], ['Seller', 'seller'], ['Buyer', 'buyer']])

function read(entry: Passage): Partial<CredentialClaims> {
  const lines = each(at(entry, 'lineItems'))
  return {
    parties: [
      ...partiesAt(at(entry, 'importer'), 'importer'), ...partiesAt(at(entry, 'importerOfRecord'), 'importer-of-record', [['importer-number', 'number']]),
      ...codedPartiesAt(at(entry, 'scac'), 'carrier', 'scac'), ...codedPartiesAt(at(entry, 'suretyCode'), 'surety', 'surety-code'),
      ...lines.map((line) => at(line, 'itemParty'))
        .flatMap((party) => partiesAt(at(party, 'organization'), partyRoles.get(textOf(at(party, 'role'))) ?? 'party')),
    ],
    documents: documentsOf(entry),
    goods: [
      ...goodsAt(entry, {
        quantities: quantitiesAt(at(entry, 'quantity'), 'packages'),
        amounts: amountsAt(at(entry, 'entryValue'), 'entry-value'),
      }),
      ...lines.flatMap((line) => goodsAt(line, {
        description: [at(line, 'productDescription')],
        commodityCode: [at(line, 'commodity', 'commodityCode')],
        origin: [at(line, 'countryOfOrigin')],
        quantities: quantitiesAt(at(line, 'itemCount'), 'count'),
        amounts: amountsAt(at(line, 'value'), 'customs-value'),
        attestations: attestationsAt(at(line, 'freeTradeZoneStatus'), 'free-trade-zone-status'),
      })),
    ],
    places: [
      ...placesAt(at(entry, 'portOfEntry'), 'port-of-entry'), ...placesAt(at(entry, 'portOfUnlading'), 'port-of-unlading'),
      ...placesAt(at(entry, 'locationOfGoods'), 'location-of-goods'),
    ],
    dates: datesAt(at(entry, 'arrivalDate'), 'arrived'),
    attestations: [
      ...attestationsAt(at(entry, 'entryType'), 'entry-type'), ...attestationsAt(at(entry, 'transportMode'), 'transport-mode'),
      ...attestationsAt(at(entry, 'bondType'), 'bond-type'), ...attestationsAt(at(entry, 'bondValue'), 'bond-amount'),
      ...attestationsAt(at(entry, 'conveyanceName'), 'vessel'), ...attestationsAt(at(entry, 'voyageFlightTrip'), 'voyage-number'),
    ],
  }
}

function documentsOf(entry: Passage): readonly ClaimedDocument[] {
  const billKind = at(entry, 'bolType').value === 'Master' ? 'master-bill' : at(entry, 'bolType').value === 'House' ? 'house-bill' : 'bill-of-lading'
  return [
    ...documentsAt(at(entry, 'entryNumber'), 'entry-number'), ...documentsAt(at(entry, 'bolNumber'), billKind), ...documentsAt(at(entry, 'inBondNumber'), 'in-bond-number'),
    ...documentsAt(at(entry, 'originatingWarehouseEntryNumber'), 'warehouse-entry-number'), ...documentsAt(at(entry, 'generalOrderNumber'), 'general-order'),
    ...documentsAt(at(entry, 'referenceIDNumber'), 'reference'),
  ]
}
