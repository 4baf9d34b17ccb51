import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt, priceSpecification } from '../parts/money.ts'
import { partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { postalAddress } from '../parts/place.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { all, oneOf, text, thing, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const organization = thing('Organization', { name: text, location: thing('Place', { address: postalAddress }) }, { id: text })
const entity = thing('Entity', { address: postalAddress }, { entityType: oneOf('Person', 'Organization'), name: text })

const flags = [
  ['shipmentSecurityScan', 'security-scanned'], ['knownCarrierCustomerFlag', 'known-carrier-customer'], ['knownMarketplaceSellerFlag', 'known-marketplace-seller'],
] as const

/** Data that marketplaces and carriers gave about a low-value shipment before it arrived. */
export const cbpSection321DeMinimis: CredentialType = {
  name: 'CBPSection321DeMinimisCredential',
  title: 'Low-value shipment (section 321)',
  // Executive Order 14324, 90 FR 37775 (5 August 2025), carried out by 90 FR 42418; continued by an order of 20 February 2026, of which only reports
  // were read. The published context defines the type under a misspelt name, so that its name is an issuer-dependent term there.
  summary: 'A marketplace or carrier tells of a low-value shipment before it arrives; customs takes from it seller, buyer and what the goods are, but no exemption from duty, which is suspended for all countries since 29 August 2025 (Executive Order 14324, 90 FR 37775).',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CBPSection321DeMinimisCredential'),
  frame: traceabilityFrame,
  subject: thing('DeMinimisShipment', {
    originatorCode: text,
    participantFilerType: oneOf('Manufacturer', 'Carrier', 'Online Marketplace'),
    modeOfTransportation: oneOf('Air', 'Truck', 'Rail', 'Vessel'),
  }, {
    ...all(text, 'shipmentTrackingNumber', 'houseBillOfLadingNumber', 'masterBillOfLadingNumber', 'enhancedProductDescription', 'marketplaceSellerAccountNumber', 'productPicture'),
    ...all(organization, 'shipmentInitiator', 'seller'),
    ...all(entity, 'buyer', 'finalDeliverTo'),
    ...all(yesOrNo, ...flags.map(([member]) => member)),
    listedPriceOnMarketplace: priceSpecification,
  }),
  claims: claimsFrom({ issuer: 'filer', subject: read }),
}

function read(shipment: Passage): Partial<CredentialClaims> {
  return {
    parties: [
      ...partiesAt(at(shipment, 'shipmentInitiator'), 'shipment-initiator'),
      ...partiesAt(at(shipment, 'seller'), 'seller'),
      ...partiesAt(at(shipment, 'buyer'), 'buyer'),
      ...partiesAt(at(shipment, 'finalDeliverTo'), 'ship-to'),
    ],
    documents: [
      ...documentsAt(at(shipment, 'shipmentTrackingNumber'), 'tracking-number'),
      ...documentsAt(at(shipment, 'houseBillOfLadingNumber'), 'house-bill-of-lading'),
      ...documentsAt(at(shipment, 'masterBillOfLadingNumber'), 'master-bill-of-lading'),
    ],
    goods: goodsAt(shipment, {
      description: [at(shipment, 'enhancedProductDescription')],
      amounts: amountsAt(at(shipment, 'listedPriceOnMarketplace'), 'listed-price'),
      attestations: attestationsAt(at(shipment, 'productPicture'), 'picture'),
    }),
    attestations: [
      ...attestationsAt(at(shipment, 'originatorCode'), 'originator-code'),
      ...attestationsAt(at(shipment, 'participantFilerType'), 'filer-kind'),
      ...attestationsAt(at(shipment, 'modeOfTransportation'), 'transport-mode'),
      ...attestationsAt(at(shipment, 'marketplaceSellerAccountNumber'), 'marketplace-seller-account'),
      ...flags.flatMap(([member, kind]) => attestationsAt(at(shipment, member), kind)),
    ],
  }
}
