import type { PlaceRow } from '../dictionary-place.ts'

const item = 'declaration/goodsShipment/governmentAgencyGoodsItem'

/**
 * What linked data of trade state beyond the subset: a summary of the consignment, and of goods the product with its batch and serial number,
 * who made it, where and when. New elements carry CHN and a number.
 */
export const unCefactTable: readonly PlaceRow[] = [
  ['declaration/goodsShipment/consignment/summaryDescription', 'CHN001', 'text', 'SummaryDescription', 0, 1],
  [`${item}/product`, 'CHN002', 'class', 'Product', 0, 1],
  [`${item}/product/id`, 'CHN003', 'identifier', 'ID', 0, 1],
  [`${item}/product/registeredId`, 'CHN004', 'identifier', 'RegisteredID', 0, 1],
  [`${item}/product/name`, 'CHN005', 'text', 'Name', 0, 1],
  [`${item}/product/batchId`, 'CHN006', 'identifier', 'BatchID', 0, 1],
  [`${item}/product/serialId`, 'CHN007', 'identifier', 'SerialID', 0, 1],
  [`${item}/product/productionDateTime`, 'CHN008', 'dateTime', 'ProductionDateTime', 0, 1],
  [`${item}/product/credentialId`, 'CHN009', 'identifier', 'CredentialID', 0, 1],
  [`${item}/product/producer`, 'CHN010', 'class', 'Producer', 0, 1],
  [`${item}/product/producer/id`, 'CHN011', 'identifier', 'ID', 0, 1],
  [`${item}/product/producer/registeredId`, 'CHN012', 'identifier', 'RegisteredID', 0, 1],
  [`${item}/product/producer/name`, 'CHN013', 'text', 'Name', 0, 1],
  [`${item}/product/facility`, 'CHN014', 'class', 'Facility', 0, 1],
  [`${item}/product/facility/id`, 'CHN015', 'identifier', 'ID', 0, 1],
  [`${item}/product/facility/registeredId`, 'CHN016', 'identifier', 'RegisteredID', 0, 1],
  [`${item}/product/facility/name`, 'CHN017', 'text', 'Name', 0, 1],
  [`${item}/product/facility/address`, '04A', 'class', 'Address', 0, 1],
  [`${item}/product/facility/address/line`, '239', 'text', 'Line', 0, 1],
  [`${item}/product/facility/address/cityName`, '241', 'text', 'CityName', 0, 1],
  [`${item}/product/facility/address/countrySubDivisionName`, '243', 'text', 'CountrySubDivisionName', 0, 1],
  [`${item}/product/facility/address/postcodeId`, '245', 'identifier', 'PostcodeID', 0, 1],
  [`${item}/product/facility/address/countryCode`, '242', 'code', 'CountryCode', 0, 1],
]
