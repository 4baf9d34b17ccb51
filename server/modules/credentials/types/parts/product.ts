import type { ClaimedGoods, ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { goodsAt, type GoodsPassages } from './goods.ts'
import { idAt, identifiersAt, type IdentifierScheme } from './identifiers.ts'
import { amountsAt, priceSpecification } from './money.ts'
import { organization } from './party.ts'
import { at, each, type Passage } from './passage.ts'
import { looseQuantity, quantitativeValue, quantitiesAt } from './quantity.ts'
import { attestationsAt } from './references.ts'
import { all, list, number, oneOf, text, thing } from './thing.ts'

/** A classification: the code, the nomenclature that it is of, its words. */
export const commodity = thing('Commodity', {}, { commodityCodeType: oneOf('HS', 'HTS'), ...all(text, 'commodityCode', 'description') })

/** A product. */
export const product = thing('Product', {}, {
  manufacturer: organization,
  seller: organization,
  commodity,
  productPrice: priceSpecification,
  images: list(text),
  ...all(quantitativeValue, 'weight', 'depth', 'width', 'height'),
  ...all(text, 'id', 'gtin', 'name', 'description', 'category', 'sku', 'batchNumber', 'countryOfOrigin', 'htsCode'),
})

/** A product as orders and invoices repeat it: values and units of its measures may be missing. */
export const looseProduct = thing('Product', {}, {
  manufacturer: organization,
  commodity,
  weight: looseQuantity,
  productPrice: priceSpecification,
  ...all(text, 'id', 'gtin', 'name', 'description', 'category', 'sku', 'batchNumber'),
})

/** A line of an order, an invoice or a certificate. */
export const tradeLineItem = thing('TradeLineItem', {}, {
  product,
  shipToParty: organization,
  lineItemTotalPrice: priceSpecification,
  ...all(quantitativeValue, 'netWeight', 'grossWeight'),
  ...all(number, 'itemCount', 'packageQuantity'),
  ...all(text, 'name', 'description', 'purchaseOrderNumber', 'freeTradeAgreement', 'countryOfOrigin'),
})

const productSchemes: readonly IdentifierScheme[] = [['gtin', 'gtin'], ['sku', 'sku'], ['lot-number', 'batchNumber']]

/** The quantities that lines of trade and of carriage say alike: counts, packages, weights, volume. */
export function lineQuantitiesAt(line: Passage): readonly ClaimedQuantity[] {
  return [
    ...quantitiesAt(at(line, 'itemCount'), 'count'),
    ...quantitiesAt(at(line, 'packageQuantity'), 'packages'),
    ...quantitiesAt(at(line, 'netWeight'), 'net-weight'),
    ...quantitiesAt(at(line, 'grossWeight'), 'gross-weight'),
    ...quantitiesAt(at(line, 'grossVolume'), 'volume'),
  ]
}

/** The goods of the lines of an order, an invoice or a certificate; what is said of all of them stands `beside` the lines. */
export function tradeLinesAt(lines: Passage, beside: Pick<GoodsPassages, 'origin' | 'manufacture'> = {}): readonly ClaimedGoods[] {
  return each(lines).flatMap((line) => {
    const sold = at(line, 'product')
    return goodsAt(line, {
      description: [at(line, 'description'), at(sold, 'description'), at(line, 'name'), at(sold, 'name')],
      commodityCode: [at(sold, 'commodity', 'commodityCode'), at(sold, 'htsCode'), at(line, 'commodity', 'commodityCode')],
      origin: [at(line, 'countryOfOrigin'), at(sold, 'countryOfOrigin'), ...(beside.origin ?? [])],
      manufacture: beside.manufacture ?? [],
      identifiers: [...idAt(sold), ...identifiersAt(sold, productSchemes)],
      quantities: [...lineQuantitiesAt(line), ...quantitiesAt(at(sold, 'weight'), 'weight-per-piece')],
      amounts: [...amountsAt(at(line, 'lineItemTotalPrice'), 'line-total'), ...amountsAt(at(sold, 'productPrice'), 'unit-price')],
      attestations: attestationsAt(at(line, 'freeTradeAgreement'), 'trade-agreement'),
    })
  })
}

/** The goods of products that stand by themselves. */
export function productsAt(products: Passage): readonly ClaimedGoods[] {
  return each(products).flatMap((one) => goodsAt(one, {
    description: [at(one, 'description'), at(one, 'name')],
    commodityCode: [at(one, 'commodity', 'commodityCode'), at(one, 'htsCode')],
    origin: [at(one, 'countryOfOrigin')],
    identifiers: [...idAt(one), ...identifiersAt(one, productSchemes)],
    quantities: quantitiesAt(at(one, 'weight'), 'weight'),
    amounts: amountsAt(at(one, 'productPrice'), 'unit-price'),
  }))
}
