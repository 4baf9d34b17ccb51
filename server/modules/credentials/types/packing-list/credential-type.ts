import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { commodity, lineQuantitiesAt, tradeLineItem, tradeLinesAt } from '../parts/product.ts'
import { quantitativeValue, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, list, number, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const weights = all(quantitativeValue, 'netWeight', 'grossWeight', 'grossVolume')

const packed = thing('Package', {}, {
  ...weights,
  ...all(text, 'physicalShippingMarks', 'packagingType'),
  perPackageUnitQuantity: number,
  includedTradeLineItems: list(tradeLineItem),
})

const item = thing('ConsignmentItem', {}, {
  ...weights,
  ...all(text, 'marksAndNumbers', 'descriptionOfPackagesAndGoods', 'countryOfOrigin'),
  ...all(number, 'packageQuantity', 'itemQuantity'),
  commodity,
  manufacturer: organization,
  transportPackages: list(packed),
})

/** What is in the packages of a consignment, and what they weigh. */
export const packingList: CredentialType = {
  name: 'PackingListCredential',
  title: 'Packing list',
  summary: 'A seller lists the packages of a consignment with marks, contents, weights and volumes; customs takes from it what should be found on examination.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('PackingListCredential'),
  frame: traceabilityFrame,
  subject: thing('PackingList', {}, {
    ...all(organization, 'seller', 'buyer', 'consignee', 'shipFromParty', 'shipToParty'),
    ...all(text, 'orderNumber', 'invoiceId', 'billOfLadingNumber', 'trackingNumber', 'deliveryStatus', 'estimatedTimeOfArrival', 'hasDeliveryMethod'),
    ...all(quantitativeValue, 'totalNetWeight', 'totalGrossWeight', 'totalGrossVolume'),
    ...all(number, 'totalNumberOfPackages', 'totalItemQuantity'),
    handlingInstructions: list(thing('Instructions', {}, { description: text })),
    items: list(item, { minItems: 1 }),
  }),
  claims: claimsFrom({ issuer: 'seller', subject: read }),
}

const parties = [['seller', 'seller'], ['buyer', 'buyer'], ['consignee', 'consignee'], ['shipFromParty', 'ship-from'], ['shipToParty', 'ship-to']] as const
const documents = [['orderNumber', 'purchase-order'], ['invoiceId', 'commercial-invoice'], ['billOfLadingNumber', 'bill-of-lading'], ['trackingNumber', 'tracking-number']] as const

function read(packing: Passage): Partial<CredentialClaims> {
  const items = each(at(packing, 'items'))
  return {
    parties: [
      ...parties.flatMap(([member, role]) => partiesAt(at(packing, member), role)),
      ...items.flatMap((one) => partiesAt(at(one, 'manufacturer'), 'manufacturer')),
    ],
    documents: documents.flatMap(([member, kind]) => documentsAt(at(packing, member), kind)),
    goods: [...readTotals(packing), ...items.flatMap(readItem)],
    dates: datesAt(at(packing, 'estimatedTimeOfArrival'), 'arrival-estimated'),
    attestations: each(at(packing, 'handlingInstructions')).flatMap((one) => attestationsAt(at(one, 'description'), 'handling-instruction')),
  }
}

/** The consignment as a whole. */
function readTotals(packing: Passage): readonly ClaimedGoods[] {
  return goodsAt(packing, {
    quantities: [
      ...quantitiesAt(at(packing, 'totalItemQuantity'), 'count'),
      ...quantitiesAt(at(packing, 'totalNumberOfPackages'), 'packages'),
      ...quantitiesAt(at(packing, 'totalNetWeight'), 'net-weight'),
      ...quantitiesAt(at(packing, 'totalGrossWeight'), 'gross-weight'),
      ...quantitiesAt(at(packing, 'totalGrossVolume'), 'volume'),
    ],
  })
}

/** One item of the consignment, and the lines of trade that are within its packages. */
function readItem(one: Passage): readonly ClaimedGoods[] {
  const packages = each(at(one, 'transportPackages'))
  return [
    ...goodsAt(one, {
      description: [at(one, 'descriptionOfPackagesAndGoods')],
      commodityCode: [at(one, 'commodity', 'commodityCode')],
      origin: [at(one, 'countryOfOrigin')],
      quantities: [...lineQuantitiesAt(one), ...packages.flatMap(lineQuantitiesAt)],
      attestations: [
        ...attestationsAt(at(one, 'marksAndNumbers'), 'marks-and-numbers'),
        ...packages.flatMap((each) => [...attestationsAt(at(each, 'physicalShippingMarks'), 'marks-and-numbers'), ...attestationsAt(at(each, 'packagingType'), 'packaging')]),
      ],
    }),
    ...packages.flatMap((each) => tradeLinesAt(at(each, 'includedTradeLineItems')).map((line) => ({ ...line, role: 'contents' }))),
  ]
}
