import type { PlaceRow } from '../dictionary-place.ts'

const goods = 'conveyanceReport/consignment/consignmentItem/commodity/dangerousGoods'

/**
 * What the forms of the FAL Convention state beyond the report of a conveyance: who authenticated it and when, why the ship calls, the bill
 * of mail aboard, packages and references of dangerous goods. New elements carry CHM and a number.
 */
export const maritimeTable: readonly PlaceRow[] = [
  ['conveyanceReport/authentication/authenticationDateTime', 'CHM001', 'dateTime', 'AuthenticationDateTime', 0, 1],
  ['conveyanceReport/authentication/authenticator/givenName', 'CHM002', 'text', 'GivenName', 0, 1],
  ['conveyanceReport/authentication/authenticator/roleCode', 'CHM003', 'code', 'RoleCode', 0, 1],
  ['conveyanceReport/callPurposeCode', 'CHM004', 'code', 'CallPurposeCode', 0, 1],
  ['conveyanceReport/borderTransportMeans/typeName', 'CHM005', 'text', 'TypeName', 0, 1],
  ['conveyanceReport/borderTransportMeans/master/roleCode', 'CHM006', 'code', 'RoleCode', 0, 1],
  ['conveyanceReport/person/id', 'CHM007', 'identifier', 'ID', 0, 1],
  ['conveyanceReport/mailBill', 'CHM008', 'class', 'MailBill', 0, 0],
  ['conveyanceReport/mailBill/originOfficeId', 'CHM009', 'identifier', 'OriginOfficeID', 0, 1],
  ['conveyanceReport/mailBill/originOfficeName', 'CHM010', 'text', 'OriginOfficeName', 0, 1],
  ['conveyanceReport/mailBill/destinationOfficeId', 'CHM011', 'identifier', 'DestinationOfficeID', 0, 1],
  ['conveyanceReport/mailBill/destinationOfficeName', 'CHM012', 'text', 'DestinationOfficeName', 0, 1],
  ['conveyanceReport/mailBill/mailCategoryCode', 'CHP006', 'code', 'MailCategoryCode', 0, 1],
  ['conveyanceReport/mailBill/transportEquipmentId', '159', 'identifier', 'TransportEquipmentID', 0, 1],
  ['conveyanceReport/mailBill/sealId', '165', 'identifier', 'SealID', 0, 1],
  ['conveyanceReport/mailBill/letterReceptacleQuantity', 'CHM013', 'quantity', 'LetterReceptacleQuantity', 0, 1],
  ['conveyanceReport/mailBill/parcelReceptacleQuantity', 'CHM014', 'quantity', 'ParcelReceptacleQuantity', 0, 1],
  ['conveyanceReport/mailBill/emptyReceptacleQuantity', 'CHM015', 'quantity', 'EmptyReceptacleQuantity', 0, 1],
  ['conveyanceReport/mailBill/letterGrossMassMeasure', 'CHM016', 'measure', 'LetterGrossMassMeasure', 0, 1],
  ['conveyanceReport/mailBill/parcelGrossMassMeasure', 'CHM017', 'measure', 'ParcelGrossMassMeasure', 0, 1],
  ['conveyanceReport/mailBill/emptyReceptacleGrossMassMeasure', 'CHM018', 'measure', 'EmptyReceptacleGrossMassMeasure', 0, 1],
  ['conveyanceReport/mailBill/remarks', 'CHM019', 'text', 'Remarks', 0, 1],
  [`${goods}/sequenceNumeric`, '006', 'numeric', 'SequenceNumeric', 0, 1],
  [`${goods}/shipperReferenceId`, 'CHM020', 'identifier', 'ShipperReferenceID', 0, 1],
  [`${goods}/transportEquipmentId`, '159', 'identifier', 'TransportEquipmentID', 0, 1],
  [`${goods}/packageQuantity`, '144', 'quantity', 'PackageQuantity', 0, 1],
  [`${goods}/packageTypeCode`, '141', 'code', 'PackageTypeCode', 0, 1],
  [`${goods}/marksNumbersId`, '142', 'identifier', 'MarksNumbersID', 0, 1],
  [`${goods}/additionalInformation`, 'CHM021', 'text', 'AdditionalInformation', 0, 1],
]
