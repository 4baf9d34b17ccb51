import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt, fullPrice, priceSpecification } from '../parts/money.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { countriesAt, place, placesAt } from '../parts/place.ts'
import { looseProduct, tradeLinesAt } from '../parts/product.ts'
import { looseQuantity, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, date, list, number, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const line = thing('TradeLineItem', {}, {
  product: looseProduct,
  itemCount: number,
  lineItemTotalPrice: priceSpecification,
  ...all(looseQuantity, 'netWeight', 'grossWeight'),
  ...all(text, 'name', 'description', 'freeTradeAgreement', 'countryOfOrigin'),
})

/** Commercial invoice of the traceability vocabulary: the document that customs value begins with (19 CFR 141.86). */
export const commercialInvoice: CredentialType = {
  name: 'CommercialInvoiceCredential',
  title: 'Commercial invoice',
  summary: 'A seller bills goods to a buyer; customs takes from it price and currency, classification, origin, weights and the parties to the sale.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CommercialInvoiceCredential'),
  frame: traceabilityFrame,
  subject: thing('Invoice', { invoiceNumber: text, ...all(organization, 'seller', 'buyer'), itemsShipped: list(line, { minItems: 1 }), totalPaymentDue: fullPrice }, {
    consignee: list(organization, { maxItems: 1 }),
    portOfEntry: place,
    packageQuantity: number,
    totalWeight: looseQuantity,
    ...all(date, 'invoiceDate', 'purchaseDate'),
    ...all(list(priceSpecification), 'discounts', 'deductions'),
    ...all(priceSpecification, 'invoiceSubtotal', 'tax', 'freightCost', 'insuranceCost'),
    ...all(list(text), 'purchaseOrderNumbers', 'comments'),
    ...all(text, 'customerReferenceNumber', 'billOfLadingNumber', 'letterOfCreditNumber', 'originCountry', 'destinationCountry',
      'termsOfDelivery', 'termsOfPayment', 'currencyOfSettlement'),
  }),
  claims: claimsFrom({ issuer: 'seller', subject: read }),
}

const amountKinds: readonly (readonly [member: string, kind: string])[] = [
  ['totalPaymentDue', 'invoice-total'], ['invoiceSubtotal', 'invoice-subtotal'], ['discounts', 'discount'], ['deductions', 'deduction'],
  ['tax', 'tax'], ['freightCost', 'freight'], ['insuranceCost', 'insurance'],
]

function read(invoice: Passage): Partial<CredentialClaims> {
  const lines = at(invoice, 'itemsShipped')
  return {
    parties: [
      ...partiesAt(at(invoice, 'seller'), 'seller'), ...partiesAt(at(invoice, 'buyer'), 'buyer'), ...partiesAt(at(invoice, 'consignee'), 'consignee'),
      ...each(lines).flatMap((one) => partiesAt(at(one, 'product', 'manufacturer'), 'manufacturer')),
    ],
    documents: [
      ...documentsAt(at(invoice, 'invoiceNumber'), 'commercial-invoice'), ...documentsAt(at(invoice, 'purchaseOrderNumbers'), 'purchase-order'),
      ...documentsAt(at(invoice, 'billOfLadingNumber'), 'bill-of-lading'), ...documentsAt(at(invoice, 'letterOfCreditNumber'), 'letter-of-credit'),
    ],
    goods: [
      ...goodsAt(invoice, {
        quantities: [...quantitiesAt(at(invoice, 'packageQuantity'), 'packages'), ...quantitiesAt(at(invoice, 'totalWeight'), 'total-weight')],
        amounts: amountKinds.flatMap(([member, kind]) => amountsAt(at(invoice, member), kind)),
      }),
      ...tradeLinesAt(lines, { origin: [at(invoice, 'originCountry')] }),
    ],
    places: [
      ...placesAt(at(invoice, 'portOfEntry'), 'port-of-entry'), ...countriesAt(at(invoice, 'originCountry'), 'country-of-origin'),
      ...countriesAt(at(invoice, 'destinationCountry'), 'country-of-destination'),
    ],
    dates: [...datesAt(at(invoice, 'invoiceDate'), 'invoiced'), ...datesAt(at(invoice, 'purchaseDate'), 'purchased')],
    attestations: attestationsAt(at(invoice, 'termsOfDelivery'), 'terms-of-delivery'),
  }
}
