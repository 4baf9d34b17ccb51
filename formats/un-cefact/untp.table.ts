import type { MappingRow } from '../wire-tree/mapping.ts'

const goodsItem = 'declaration/goodsShipment/governmentAgencyGoodsItem[]'
const product = `${goodsItem}/product`

/**
 * What a subject of UNTP 0.6.1 says that a declaration can say, once each product has its place in `products`: a Product Passport has one, a
 * Conformity Credential those that it assesses, a Traceability Event those that come out of it, a Facility Record one that names no more than
 * its facility.
 */
export const untpRows: readonly MappingRow[] = [
  ['products[]/credentialId', `${product}/credentialId`],
  ['products[]/id', `${product}/id`],
  ['products[]/registeredId', `${product}/registeredId`],
  ['products[]/name', `${product}/name`],
  ['products[]/description', `${goodsItem}/commodity/description`],
  ['products[]/productCategory[]/code', `${goodsItem}/commodity/classification[]/id`],
  ['products[]/productCategory[]/schemeID', `${goodsItem}/commodity/classification[]/identificationTypeCode`],
  ['products[]/batchNumber', `${product}/batchId`],
  ['products[]/serialNumber', `${product}/serialId`],
  ['products[]/productionDate', `${product}/productionDateTime`],
  ['products[]/countryOfProduction', `${goodsItem}/origin/countryCode`],
  ['products[]/producedByParty/id', `${product}/producer/id`],
  ['products[]/producedByParty/registeredId', `${product}/producer/registeredId`],
  ['products[]/producedByParty/name', `${product}/producer/name`],
  ['products[]/producedAtFacility/id', `${product}/facility/id`],
  ['products[]/producedAtFacility/registeredId', `${product}/facility/registeredId`],
  ['products[]/producedAtFacility/name', `${product}/facility/name`],
  ['products[]/producedAtFacility/address/streetAddress', `${product}/facility/address/line`],
  ['products[]/producedAtFacility/address/addressLocality', `${product}/facility/address/cityName`],
  ['products[]/producedAtFacility/address/addressRegion', `${product}/facility/address/countrySubDivisionName`],
  ['products[]/producedAtFacility/address/postalCode', `${product}/facility/address/postcodeId`],
  ['products[]/producedAtFacility/address/addressCountry', `${product}/facility/address/countryCode`],
  ['products[]/dimensions/weight', `${goodsItem}/commodity/goodsMeasure/netNetWeightMeasure`],
  ['products[]/quantity', `${goodsItem}/commodity/goodsMeasure/tariffQuantity`],
]
