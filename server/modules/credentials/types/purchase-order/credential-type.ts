import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt, fullPrice, priceSpecification } from '../parts/money.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at } from '../parts/passage.ts'
import { looseProduct, tradeLinesAt } from '../parts/product.ts'
import { looseQuantity, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, date, list, number, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const line = thing('TradeLineItem', { product: looseProduct, itemCount: number, lineItemTotalPrice: fullPrice },
  { ...all(looseQuantity, 'netWeight', 'grossWeight'), ...all(text, 'name', 'description') })

/** Purchase order of the traceability vocabulary: what a buyer orders, and for how much. */
export const purchaseOrder: CredentialType = {
  name: 'PurchaseOrderCredential',
  title: 'Purchase order',
  summary: 'A buyer orders goods of a seller; customs takes from it who sells to whom, what, how much and for what price, before there is an invoice.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('PurchaseOrderCredential'),
  frame: traceabilityFrame,
  subject: thing('PurchaseOrder', { ...all(organization, 'buyer', 'seller'), items: list(line), totalOrderAmount: priceSpecification }, {
    orderDate: date,
    shipToParty: organization,
    totalWeight: looseQuantity,
    discounts: list(fullPrice),
    deductions: list(priceSpecification),
    comments: list(text),
    ...all(priceSpecification, 'purchaseOrderSubtotal', 'tax', 'freightCost', 'insuranceCost'),
    ...all(text, 'purchaseOrderNo', 'termsOfDelivery', 'termsOfPayment'),
  }),
  claims: claimsFrom({
    issuer: 'buyer',
    subject: (order) => ({
      parties: [...partiesAt(at(order, 'buyer'), 'buyer'), ...partiesAt(at(order, 'seller'), 'seller'), ...partiesAt(at(order, 'shipToParty'), 'ship-to')],
      documents: documentsAt(at(order, 'purchaseOrderNo'), 'purchase-order'),
      goods: [
        ...goodsAt(order, {
          quantities: quantitiesAt(at(order, 'totalWeight'), 'total-weight'),
          amounts: [
            ...amountsAt(at(order, 'totalOrderAmount'), 'order-total'), ...amountsAt(at(order, 'discounts'), 'discount'),
            ...amountsAt(at(order, 'deductions'), 'deduction'), ...amountsAt(at(order, 'tax'), 'tax'),
            ...amountsAt(at(order, 'freightCost'), 'freight'), ...amountsAt(at(order, 'insuranceCost'), 'insurance'),
          ],
        }),
        ...tradeLinesAt(at(order, 'items')),
      ],
      dates: datesAt(at(order, 'orderDate'), 'ordered'),
      attestations: attestationsAt(at(order, 'termsOfDelivery'), 'terms-of-delivery'),
    }),
  }),
}
