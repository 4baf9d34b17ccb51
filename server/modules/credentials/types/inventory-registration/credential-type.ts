import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { partiesAt } from '../parts/party.ts'
import { at } from '../parts/passage.ts'
import { product, productsAt } from '../parts/product.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** A registration of what a warehouse keeps for a seller. */
export const inventoryRegistration: CredentialType = {
  name: 'InventoryRegistrationCredential',
  title: 'Inventory registration',
  summary: 'A warehouse that keeps goods for sellers registers whose they are; customs takes from it who stands behind an offer, by an identifier.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('InventoryRegistrationCredential'),
  frame: traceabilityFrame,
  subject: product,
  claims: claimsFrom({ issuer: 'warehouse', subject: (one) => ({ parties: [...partiesAt(at(one, 'seller'), 'seller'), ...partiesAt(at(one, 'manufacturer'), 'manufacturer')], goods: productsAt(one) }) }),
}
