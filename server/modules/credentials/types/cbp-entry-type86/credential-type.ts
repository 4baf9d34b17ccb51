import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt } from '../parts/money.ts'
import { partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { placesAt, postalAddress } from '../parts/place.ts'
import { commodity } from '../parts/product.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { documentsAt } from '../parts/references.ts'
import { all, number, oneOf, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const addressed = thing('Organization', { name: text, location: thing('Place', { address: postalAddress }) }, { id: text })

/** Informal entry of one low-value shipment. */
export const cbpEntryType86: CredentialType = {
  name: 'CBPEntryType86Credential',
  title: 'Low-value entry (entry type 86)',
  // Executive Order 14324, 90 FR 37775 (5 August 2025), carried out by 90 FR 42418; continued by an order of 20 February 2026, of which only reports
  // were read. Whether CBP has formally ended the test of 84 FR 40079 and 89 FR 2630 is not known here.
  summary: 'A filer states the entry of a shipment of 800 dollars or less; customs reads it of the past, because duty-free treatment is suspended for all countries since 29 August 2025 (Executive Order 14324, 90 FR 37775) and goods need another entry type.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CBPEntryType86Credential'),
  frame: traceabilityFrame,
  subject: thing('CBPEntryType86', {
    ...all(text, 'bolNumber', 'entryNumber', 'countryOfOrigin'),
    portOfEntry: thing('Place', { usPortCode: text }),
    shipper: addressed,
    consignee: addressed,
    quantity: thing('MeasuredValue', { value: text }, { unitCode: text }),
    fairRetailValue: thing('MonetaryAmount', { value: number, currency: Type.Literal('USD') }),
    htsusNumber: commodity,
    importerOfRecord: thing('CBPImporterOfRecord', { number: text }, { identifierType: oneOf('IRS', 'SSN', 'CBP') }),
  }),
  claims: claimsFrom({ issuer: 'filer', subject: read }),
}

function read(entry: Passage): Partial<CredentialClaims> {
  return {
    parties: [
      ...partiesAt(at(entry, 'shipper'), 'consignor'),
      ...partiesAt(at(entry, 'consignee'), 'consignee'),
      ...partiesAt(at(entry, 'importerOfRecord'), 'importer', [['importer-number', 'number']]),
    ],
    documents: [...documentsAt(at(entry, 'entryNumber'), 'entry-number'), ...documentsAt(at(entry, 'bolNumber'), 'bill-of-lading')],
    goods: goodsAt(entry, {
      commodityCode: [at(entry, 'htsusNumber', 'commodityCode'), at(entry, 'htsusNumber')],
      description: [at(entry, 'htsusNumber', 'description')],
      origin: [at(entry, 'countryOfOrigin')],
      quantities: quantitiesAt(at(entry, 'quantity'), 'count'),
      amounts: amountsAt(at(entry, 'fairRetailValue'), 'fair-retail-value'),
    }),
    places: placesAt(at(entry, 'portOfEntry'), 'port-of-entry'),
  }
}
