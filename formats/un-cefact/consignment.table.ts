import type { MappingRow } from '../wire-tree/mapping.ts'

const shipment = 'declaration/goodsShipment'
const goodsItem = `${shipment}/governmentAgencyGoodsItem[]`

/** Address lists of codes that the vocabulary writes as addresses, by the name of the member. */
export const codeLists: ReadonlyMap<string, string> = new Map([
  ['countryId', 'CountryId'], ['tradeAddressCountryId', 'CountryId'], ['transportModeCode', 'TransportModeCodeList'], ['transportMeansTypeCode', 'TransportMeansTypeCodeList'],
])

/** Classes of the objects that stand under a name, by the end of the name; the first that fits. */
export const classNames: readonly (readonly [RegExp, string])[] = [
  [/Party$/, 'TradeParty'], [/^postalAddress$/, 'TradeAddress'], [/Country$/, 'Country'], [/Document$/, 'Document'], [/^includedConsignmentItem$/, 'ConsignmentItem'],
  [/^utilizedTransportEquipment$/, 'LogisticsTransportEquipment'], [/^affixedSeal$/, 'Seal'], [/Location$/, 'LogisticsLocation'], [/^usedTransportMeans$/, 'LogisticsTransportMeans'],
  [/TransportMovement$/, 'TransportMovement'], [/^physicalShippingMarks$/, 'ShippingMarks'], [/WeightMeasure$/, 'WeightUnitMeasureType'], [/Quantity$/, 'QuantityType'], [/Amount$/, 'AmountType'],
]

function partyRows(wire: string, canonical: string): MappingRow[] {
  return [
    [`${wire}/identifier`, `${canonical}/id`],
    [`${wire}/name`, `${canonical}/name`],
    [`${wire}/postalAddress/streetName`, `${canonical}/address/line`],
    [`${wire}/postalAddress/cityName`, `${canonical}/address/cityName`],
    [`${wire}/postalAddress/countrySubDivisionName`, `${canonical}/address/countrySubDivisionName`],
    [`${wire}/postalAddress/countrySubDivisionId`, `${canonical}/address/countrySubDivisionCode`],
    [`${wire}/postalAddress/postcodeCode`, `${canonical}/address/postcodeId`],
    [`${wire}/postalAddress/tradeAddressCountryId`, `${canonical}/address/countryCode`],
  ]
}

/** A consignment in the terms of the UN/CEFACT vocabulary (D23B) and where the canonical declaration has what they say. */
export const consignmentRows: readonly MappingRow[] = [
  ['identifier', 'declaration/functionalReferenceId'],
  ['globalId', `${shipment}/ucr/id`],
  ['consignorAssignedId', `${shipment}/ucr/traderAssignedReferenceId`],
  ['summaryDescription', `${shipment}/consignment/summaryDescription`],
  ...partyRows('consignorParty', `${shipment}/consignor`),
  ...partyRows('consigneeParty', `${shipment}/consignee`),
  ...partyRows('exporterParty', 'declaration/exporter'),
  ...partyRows('importerParty', `${shipment}/importer`),
  ...partyRows('sellerParty', `${shipment}/seller`),
  ...partyRows('buyerParty', `${shipment}/buyer`),
  ...partyRows('carrierParty', 'declaration/consignment/carrier'),
  ['exportCountry/countryId', `${shipment}/exportCountry/id`],
  ['destinationCountry/countryId', `${shipment}/destination/countryCode`],
  ['packageQuantity', 'declaration/totalPackageQuantity'],
  ['weightUnitGrossWeightMeasure', 'declaration/totalGrossMassMeasure'],
  ['loadingLocation/identifier', `${shipment}/consignment/loadingLocation/id`],
  ['loadingLocation/name', `${shipment}/consignment/loadingLocation/name`],
  ['atDepartureTransportMovement/transportModeCode', `${shipment}/consignment/departureTransportMeans/modeCode`],
  ['atDepartureTransportMovement/usedTransportMeans/identifier', `${shipment}/consignment/departureTransportMeans/id`],
  ['atDepartureTransportMovement/usedTransportMeans/name', `${shipment}/consignment/departureTransportMeans/name`],
  ['atDepartureTransportMovement/usedTransportMeans/transportMeansTypeCode', `${shipment}/consignment/departureTransportMeans/typeCode`],
  ['atArrivalTransportMovement/transportModeCode', `${shipment}/consignment/arrivalTransportMeans/modeCode`],
  ['atArrivalTransportMovement/usedTransportMeans/identifier', `${shipment}/consignment/arrivalTransportMeans/id`],
  ['atArrivalTransportMovement/usedTransportMeans/name', `${shipment}/consignment/arrivalTransportMeans/name`],
  ['atArrivalTransportMovement/usedTransportMeans/transportMeansTypeCode', `${shipment}/consignment/arrivalTransportMeans/typeCode`],
  ['utilizedTransportEquipment[]/identifier', `${shipment}/consignment/transportEquipment[]/id`],
  ['utilizedTransportEquipment[]/sequenceNumeric', `${shipment}/consignment/transportEquipment[]/sequenceNumeric`, { as: 'number' }],
  ['utilizedTransportEquipment[]/affixedSeal[]/identifier', `${shipment}/consignment/transportEquipment[]/seal[]/id`],
  ['utilizedTransportEquipment[]/affixedSeal[]/sequenceNumeric', `${shipment}/consignment/transportEquipment[]/seal[]/sequenceNumeric`, { as: 'number' }],
  ['associatedDocument[]/identifier', 'declaration/additionalDocument[]/id'],
  ['associatedDocument[]/typeCode', 'declaration/additionalDocument[]/typeCode'],
  ['previousAdministrativeDocument[]/identifier', `${shipment}/previousDocument[]/id`],
  ['previousAdministrativeDocument[]/typeCode', `${shipment}/previousDocument[]/typeCode`],
  ['includedConsignmentItem[]/sequenceNumeric', `${goodsItem}/sequenceNumeric`, { as: 'number' }],
  ['includedConsignmentItem[]/globalId', `${goodsItem}/ucr/id`],
  ['includedConsignmentItem[]/information', `${goodsItem}/commodity/description`],
  ['includedConsignmentItem[]/exportTypeCode', `${goodsItem}/commodity/classification/id`],
  ['includedConsignmentItem[]/weightUnitGrossWeightMeasure', `${goodsItem}/commodity/goodsMeasure/grossMassMeasure`],
  ['includedConsignmentItem[]/weightUnitNetWeightMeasure', `${goodsItem}/commodity/goodsMeasure/netNetWeightMeasure`],
  ['includedConsignmentItem[]/tariffQuantity', `${goodsItem}/commodity/goodsMeasure/tariffQuantity`],
  ['includedConsignmentItem[]/declaredValueForCustomsAmount', `${goodsItem}/customsValueAmount`],
  ['includedConsignmentItem[]/declaredValueForStatisticsAmount', `${goodsItem}/statisticalValueAmount`],
  ['includedConsignmentItem[]/invoiceAmount', `${goodsItem}/commodity/invoiceLine/itemChargeAmount`],
  ['includedConsignmentItem[]/originCountry[+]/countryId', `${goodsItem}/origin[]/countryCode`],
  ['includedConsignmentItem[]/exportCountry/countryId', `${goodsItem}/exportCountry/id`],
  ['includedConsignmentItem[]/destinationCountry/countryId', `${goodsItem}/destination/countryCode`],
  ['includedConsignmentItem[]/packageQuantity', `${goodsItem}/packaging/quantityQuantity`],
  ['includedConsignmentItem[]/packageType', `${goodsItem}/packaging/typeCode`],
  ['includedConsignmentItem[]/associatedDocument[]/identifier', `${goodsItem}/additionalDocument[]/id`],
  ['includedConsignmentItem[]/associatedDocument[]/typeCode', `${goodsItem}/additionalDocument[]/typeCode`],
  ['includedConsignmentItem[]/associatedDocument[]/name', `${goodsItem}/additionalDocument[]/name`],
  ['includedConsignmentItem[]/previousAdministrativeDocument[]/identifier', `${goodsItem}/previousDocument[]/id`],
  ['includedConsignmentItem[]/previousAdministrativeDocument[]/typeCode', `${goodsItem}/previousDocument[]/typeCode`],
  ['includedConsignmentItem[]/manufacturerParty/identifier', `${goodsItem}/product/producer/id`],
  ['includedConsignmentItem[]/manufacturerParty/name', `${goodsItem}/product/producer/name`],
]
