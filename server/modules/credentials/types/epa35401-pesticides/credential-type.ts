import type { CredentialClaims, ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { place, placesAt, postalAddress } from '../parts/place.ts'
import { looseQuantity, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, date, list, perhapsTyped, text, thing, untyped, uri, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const addressed = thing('Organization', { ...all(text, 'name', 'email'), location: thing('Place', { address: postalAddress }) },
  { id: text, contactPoint: untyped({}, { name: text }), return: yesOrNo })

/** The boxes of block 18, for products that are not registered (40 CFR 152.30). */
const boxes = ['18a', '18b', '18c', '18d', '18e', '18f', '18g', '18h'] as const
const numbers = [
  ['domesticProducerEstablishmentNumber', 'domestic-producer-establishment'], ['epaRegistrationNumber', 'formulated-product-registration'],
  ['experimentalUsePermitNumber', 'experimental-use-permit'], ['emergencyExemptionNumber', 'emergency-exemption'],
] as const

/** Notice of arrival of pesticides and devices, EPA Form 3540-1, part I. */
export const epa35401Pesticides: CredentialType = {
  name: 'EPA35401PesticidesCredential',
  title: 'Notice of arrival of pesticides',
  summary: 'An importer or its broker announces pesticides (19 CFR 12.112); customs takes from it registration, establishment, quantities, entry and where the goods can be examined.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('EPA35401PesticidesCredential'),
  frame: traceabilityFrame,
  subject: thing('EPA35401Pesticides', {
    ...all(addressed, 'customsBroker', 'importer', 'shipper', 'carrier'),
    ...all(text, 'epaRegistrationNumber', 'epaProducerEstablishmentNumber', 'pesticideBrandName', 'countryOfOrigin', 'countryOfPackagingAndLabeling', 'entryNumber'),
    ...all(looseQuantity, 'unitSize', 'quantity', 'totalNetWeight'),
    portOfEntry: place,
    anticipatedEntryDate: date,
    examinationLocation: thing('Place', { address: postalAddress }),
  }, {
    ...all(list(text), 'activeIngredients', 'confidentialBusinessInformationAssertion'),
    unregisteredPesticides: perhapsTyped('UnregisteredPesticides', {}, { ...all(yesOrNo, ...boxes), ...all(text, ...numbers.map(([member]) => member)) }),
    remarks: text,
    label: uri,
  }),
  claims: claimsFrom({ issuer: 'filer', subject: read }),
}

function read(notice: Passage): Partial<CredentialClaims> {
  return {
    parties: [
      ...partiesAt(at(notice, 'customsBroker'), 'customs-broker'),
      ...partiesAt(at(notice, 'importer'), 'importer'),
      ...partiesAt(at(notice, 'shipper'), 'consignor'),
      ...partiesAt(at(notice, 'carrier'), 'carrier'),
    ],
    documents: documentsAt(at(notice, 'entryNumber'), 'entry-number'),
    goods: readGoods(notice),
    places: [...placesAt(at(notice, 'portOfEntry'), 'port-of-entry'), ...placesAt(at(notice, 'examinationLocation'), 'examination-place')],
    dates: datesAt(at(notice, 'anticipatedEntryDate'), 'entry-estimated'),
    attestations: [...attestationsAt(at(notice, 'confidentialBusinessInformationAssertion'), 'confidential-business-information'), ...attestationsAt(at(notice, 'remarks'), 'remarks')],
  }
}

function readGoods(notice: Passage): readonly ClaimedGoods[] {
  const unregistered = at(notice, 'unregisteredPesticides')
  return goodsAt(notice, {
    description: [at(notice, 'pesticideBrandName')],
    origin: [at(notice, 'countryOfOrigin')],
    identifiers: identifiersAt(notice, [['epa-registration', 'epaRegistrationNumber'], ['epa-establishment', 'epaProducerEstablishmentNumber']]),
    quantities: [
      ...quantitiesAt(at(notice, 'quantity'), 'count'),
      ...quantitiesAt(at(notice, 'unitSize'), 'unit-size'),
      ...quantitiesAt(at(notice, 'totalNetWeight'), 'net-weight'),
    ],
    attestations: [
      ...attestationsAt(at(notice, 'activeIngredients'), 'active-ingredient'),
      ...attestationsAt(at(notice, 'countryOfPackagingAndLabeling'), 'country-of-packaging'),
      ...attestationsAt(at(notice, 'label'), 'label'),
      ...boxes.flatMap((box) => attestationsAt(at(unregistered, box), `unregistered-pesticide-${box}`)),
      ...numbers.flatMap(([member, kind]) => attestationsAt(at(unregistered, member), kind)),
    ],
  })
}
