import type { PlaceRow } from '../dictionary-place.ts'

const goodsItem = 'declaration/goodsShipment/governmentAgencyGoodsItem'

/**
 * What export declarations (electronic export information, 15 CFR 30.6) and importer security filings (19 CFR 149.3) of the United States state
 * beyond the base and beyond entries. New elements carry CHF and a number.
 */
export const filingsTable: readonly PlaceRow[] = [
  ['declaration/agent/identificationTypeCode', 'CHC009', 'code', 'IdentificationTypeCode', 0, 1],
  ['declaration/agent/contact', '34A', 'class', 'Contact', 0, 1],
  ['declaration/agent/contact/name', '246', 'text', 'Name', 0, 1],
  ['declaration/agent/communication', '25A', 'class', 'Communication', 0, 0],
  ['declaration/agent/communication/id', '240', 'identifier', 'ID', 0, 1],
  ['declaration/agent/communication/typeCode', '253', 'code', 'TypeCode', 0, 1],
  ['declaration/goodsShipment/consignee/typeCode', 'CHF001', 'code', 'TypeCode', 0, 1],
  ['declaration/unitedStates/export', 'CHF002', 'class', 'Export', 0, 1],
  ['declaration/unitedStates/export/filingOptionCode', 'CHF003', 'code', 'FilingOptionCode', 0, 1],
  ['declaration/unitedStates/export/exemptionCode', 'CHF004', 'code', 'ExemptionCode', 0, 1],
  ['declaration/unitedStates/export/routedTransactionIndicator', 'CHF005', 'indicator', 'RoutedTransactionIndicator', 0, 1],
  ['declaration/unitedStates/export/relatedPartyIndicator', 'CHF006', 'indicator', 'RelatedPartyIndicator', 0, 1],
  ['declaration/unitedStates/export/hazardousMaterialIndicator', 'CHF007', 'indicator', 'HazardousMaterialIndicator', 0, 1],
  ['declaration/unitedStates/export/stateOfOriginCode', 'CHF008', 'code', 'StateOfOriginCode', 0, 1],
  ['declaration/unitedStates/export/inBondTypeCode', 'CHF009', 'code', 'InBondTypeCode', 0, 1],
  ['declaration/unitedStates/export/importEntryId', 'CHF010', 'identifier', 'ImportEntryID', 0, 1],
  ['declaration/unitedStates/export/soldEnRouteIndicator', 'CHF011', 'indicator', 'SoldEnRouteIndicator', 0, 1],
  [`${goodsItem}/exportControl`, 'CHF012', 'class', 'ExportControl', 0, 1],
  [`${goodsItem}/exportControl/informationCode`, 'CHF013', 'code', 'InformationCode', 0, 1],
  [`${goodsItem}/exportControl/domesticForeignCode`, 'CHF014', 'code', 'DomesticForeignCode', 0, 1],
  [`${goodsItem}/exportControl/licenceTypeCode`, 'CHF015', 'code', 'LicenceTypeCode', 0, 1],
  [`${goodsItem}/exportControl/licenceId`, 'CHF016', 'identifier', 'LicenceID', 0, 1],
  [`${goodsItem}/exportControl/controlClassificationId`, 'CHF017', 'identifier', 'ControlClassificationID', 0, 1],
  [`${goodsItem}/exportControl/licenceValueAmount`, 'CHF018', 'amount', 'LicenceValueAmount', 0, 1],
  [`${goodsItem}/exportControl/munitionsRegistrationId`, 'CHF019', 'identifier', 'MunitionsRegistrationID', 0, 1],
  [`${goodsItem}/exportControl/munitionsCategoryCode`, 'CHF020', 'code', 'MunitionsCategoryCode', 0, 1],
  [`${goodsItem}/exportControl/significantMilitaryEquipmentIndicator`, 'CHF021', 'indicator', 'SignificantMilitaryEquipmentIndicator', 0, 1],
  [`${goodsItem}/exportControl/eligiblePartyIndicator`, 'CHF022', 'indicator', 'EligiblePartyIndicator', 0, 1],
  [`${goodsItem}/exportControl/munitionsExemptionCode`, 'CHF023', 'code', 'MunitionsExemptionCode', 0, 1],
  [`${goodsItem}/exportControl/munitionsQuantity`, 'CHF024', 'quantity', 'MunitionsQuantity', 0, 1],
  [`${goodsItem}/commodity/vehicle`, 'CHF025', 'class', 'Vehicle', 0, 0],
  [`${goodsItem}/commodity/vehicle/id`, 'CHF026', 'identifier', 'ID', 0, 1],
  [`${goodsItem}/commodity/vehicle/identificationTypeCode`, 'CHF027', 'code', 'IdentificationTypeCode', 0, 1],
  [`${goodsItem}/commodity/vehicle/titleId`, 'CHF028', 'identifier', 'TitleID', 0, 1],
  [`${goodsItem}/commodity/vehicle/titleStateCode`, 'CHF029', 'code', 'TitleStateCode', 0, 1],
  ['declaration/unitedStates/securityFiling', 'CHF030', 'class', 'SecurityFiling', 0, 1],
  ['declaration/unitedStates/securityFiling/submissionTypeCode', 'CHF031', 'code', 'SubmissionTypeCode', 0, 1],
  ['declaration/unitedStates/securityFiling/shipmentTypeCode', 'CHF032', 'code', 'ShipmentTypeCode', 0, 1],
  ['declaration/unitedStates/securityFiling/actionReasonCode', 'CHF033', 'code', 'ActionReasonCode', 0, 1],
  ['declaration/unitedStates/securityFiling/foreignUnloadingLocationId', 'CHF034', 'identifier', 'ForeignUnloadingLocationID', 0, 1],
  ['declaration/unitedStates/securityFiling/placeOfDeliveryId', 'CHF035', 'identifier', 'PlaceOfDeliveryID', 0, 1],
  ['declaration/unitedStates/securityFiling/estimatedLadingDateTime', 'CHF036', 'dateTime', 'EstimatedLadingDateTime', 0, 1],
]
