import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { partiesAt } from '../parts/party.ts'
import { at } from '../parts/passage.ts'
import { product, productsAt } from '../parts/product.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** A seller's own registration of a product that it offers. */
export const productRegistration: CredentialType = {
  name: 'ProductRegistrationCredential',
  title: 'Product registration',
  summary: 'A seller registers a product that it offers; customs takes from it what the seller says the goods are before any are ordered.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('ProductRegistrationCredential'),
  frame: traceabilityFrame,
  subject: product,
  claims: claimsFrom({ issuer: 'seller', subject: (one) => ({ parties: [...partiesAt(at(one, 'seller'), 'seller'), ...partiesAt(at(one, 'manufacturer'), 'manufacturer')], goods: productsAt(one) }) }),
}
