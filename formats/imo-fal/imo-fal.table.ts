import type { WireForm } from '../wire-tree/mapping.ts'
import { partyRows } from '../wire-tree/party-rows.ts'

/** The forms that a report can be made of; the first seven are those of the FAL Convention. */
export const falForms = ['FAL1', 'FAL2', 'FAL3', 'FAL4', 'FAL5', 'FAL6', 'FAL7', 'MAIL'] as const

export type FalForm = (typeof falForms)[number]

/**
 * How sure the name of a JSON member is. `numbered`: published with the number of its IMO data element; `sample`: seen in published samples
 * without a number; `ours`: the form of the Convention has such a field, its member is named by us.
 */
export type FalCertainty = 'numbered' | 'sample' | 'ours'

/** A member of the JSON: which form it is of (`all`: of every form), where it stands, where it goes, how sure its name is, its IMO data number. */
export type FalRow = readonly [form: FalForm | 'all', wire: string, canonical: string, certainty: FalCertainty, imoNumber?: string | undefined, form?: WireForm]

const report = 'conveyanceReport'
const ship = `${report}/borderTransportMeans`
const departure = `${report}/itinerary[functionCode=5]`
const arrival = `${report}/itinerary[functionCode=60]`
const otherCalls = `${report}/itinerary[functionCode!=5|60|61|94][]`
const consignment = `${report}/consignment[]`
const cargoItem = `${consignment}/consignmentItem[]`
const goods = `${cargoItem}/commodity/dangerousGoods[]`
const crew = `${report}/person[roleCode=FM][]`
const passenger = `${report}/person[roleCode=FL][]`
const mail = `${report}/mailBill[]`

const identifier: WireForm = { wrapped: {} }
const locode: WireForm = { wrapped: { listId: 'UNLOCODE' } }
const country: WireForm = { wrapped: { schemeId: 'ISO3166-1-alpha2' } }
const packageType: WireForm = { wrapped: { listId: 'UNECE-Rec21' } }
const wrappedCode: WireForm = { wrapped: {} }
const truth: WireForm = { as: 'boolean' }

/** What form 5 and form 6 state of a person alike. */
function personRows(form: 'FAL5' | 'FAL6', wire: string, person: string): FalRow[] {
  return [
    [form, `${wire}/sequenceNumber`, `${person}/sequenceNumeric`, 'ours', undefined, { as: 'number' }],
    [form, `${wire}/personId`, `${person}/id`, 'sample', undefined, identifier],
    [form, `${wire}/familyName`, `${person}/familyName`, 'sample'],
    [form, `${wire}/givenName`, `${person}/givenName`, 'sample'],
    [form, `${wire}/secondName`, `${person}/secondName`, 'ours'],
    [form, `${wire}/dateOfBirth`, `${person}/birthDateTime`, 'sample'],
    [form, `${wire}/placeOfBirth`, `${person}/birthPlaceName`, 'ours'],
    [form, `${wire}/countryOfBirthId`, `${person}/birthCountryCode`, 'ours', undefined, country],
    [form, `${wire}/nationalityId`, `${person}/nationalityCode`, 'sample', undefined, country],
    [form, `${wire}/countryOfResidenceId`, `${person}/residenceCountryCode`, 'ours', undefined, country],
    [form, `${wire}/sexCode`, `${person}/sexCode`, 'sample', undefined, wrappedCode],
    [form, `${wire}/travelDocumentId`, `${person}/travelDocument/id`, 'sample', undefined, identifier],
    [form, `${wire}/travelDocumentTypeCode`, `${person}/travelDocument/typeCode`, 'ours', undefined, wrappedCode],
    [form, `${wire}/travelDocumentIssuingCountryId`, `${person}/travelDocument/issuingCountryCode`, 'ours', undefined, country],
    [form, `${wire}/travelDocumentIssueDate`, `${person}/travelDocument/issueDateTime`, 'ours'],
    [form, `${wire}/travelDocumentExpiryDate`, `${person}/travelDocument/expiryDateTime`, 'ours'],
    [form, `${wire}/embarkationPortCode`, `${person}/embarkationLocationId`, 'sample', undefined, locode],
    [form, `${wire}/disembarkationPortCode`, `${person}/disembarkationLocationId`, 'sample', undefined, locode],
    [form, `${wire}/clearancePortCode`, `${person}/clearanceLocationId`, 'ours', undefined, locode],
    [form, `${wire}/transitIndicator`, `${person}/transitIndicator`, 'sample', undefined, truth],
  ]
}

function ownPartyRows(form: FalForm, wire: string, canonical: string): FalRow[] {
  return partyRows(wire, canonical).map(([name, path]) => [form, name, path, 'ours'])
}

/** Every member that the format knows, form by form, with the ship and its voyage before them. */
export const falRows: readonly FalRow[] = [
  ['all', 'messageHeader/messageFunctionCode', `${report}/functionCode`, 'numbered', 'IMO0305', { wrapped: { listId: '1225', listAgencyId: 'UN/EDIFACT' } }],
  ['all', 'messageHeader/arrivalDepartureCode', `${report}/arrivalDepartureCode`, 'numbered', 'IMO0013', { wrapped: { listId: 'IMO-ArrivalDeparture' } }],
  ['all', 'messageHeader/authenticationDateTime', `${report}/authentication/authenticationDateTime`, 'numbered', 'IMO0014', { wrapped: {} }],
  ['all', 'messageHeader/messageId', `${report}/functionalReferenceId`, 'numbered', 'IMO0277', identifier],
  ['all', 'messageHeader/messageDateTime', `${report}/issueDateTime`, 'ours', 'IMO0078', { wrapped: {} }],
  ['all', 'messageHeader/messageSenderId', 'interchange/sender', 'ours', 'IMO0082', identifier],
  ['all', 'messageHeader/messageRecipientId', 'interchange/recipient', 'ours', undefined, identifier],
  ['all', 'messageHeader/authenticatorFamilyName', `${report}/authentication/authenticator/name`, 'ours', 'IMO0016'],
  ['all', 'messageHeader/authenticatorGivenName', `${report}/authentication/authenticator/givenName`, 'ours', 'IMO0582'],
  ['all', 'messageHeader/authenticatorRoleCode', `${report}/authentication/authenticator/roleCode`, 'ours', 'IMO0128', wrappedCode],
  ['all', 'messageHeader/reportTypeCode', `${report}/typeCode`, 'ours', undefined, wrappedCode],
  ['all', 'messageHeader/shipStayReferenceId', `${report}/id`, 'ours', 'IMO0153', identifier],
  ['all', 'ship/imoShipNumberId', `${ship}/id`, 'numbered', 'IMO0140', { wrapped: { schemeId: 'IMOShipNumber', schemeAgencyId: 'IMO' } }],
  ['all', 'ship/shipIdTypeCode', `${ship}/identificationTypeCode`, 'ours', undefined, wrappedCode],
  ['all', 'ship/shipName', `${ship}/name`, 'numbered', 'IMO0142'],
  ['all', 'ship/callSignId', `${ship}/callSignId`, 'numbered', 'IMO0136', identifier],
  ['all', 'ship/mmsiNumberId', `${ship}/maritimeMobileServiceId`, 'numbered', 'IMO0326', { wrapped: { schemeId: 'MMSI' } }],
  ['all', 'ship/flagStateId', `${ship}/registrationNationalityCode`, 'numbered', 'IMO0138', country],
  ['all', 'ship/shipTypeCode', `${ship}/typeCode`, 'sample', undefined, { wrapped: { listId: 'UNECE-Rec28' } }],
  ['all', 'ship/shipTypeName', `${ship}/typeName`, 'sample'],
  ['all', 'ship/transportModeCode', `${ship}/modeCode`, 'ours', undefined, wrappedCode],
  ['all', 'ship/registrationId', `${ship}/registrationId`, 'ours', undefined, identifier],
  ['all', 'ship/registrationDate', `${ship}/registrationDateTime`, 'ours'],
  ['all', 'ship/registrationPortCode', `${ship}/registrationLocationId`, 'ours', undefined, locode],
  ['all', 'ship/registrationPortName', `${ship}/registrationLocationName`, 'ours'],
  ['all', 'voyage/voyageId', `${ship}/journeyId`, 'sample', undefined, identifier],
  ['all', 'voyage/portOfDepartureSequenceNumber', `${departure}/sequenceNumeric`, 'ours', undefined, { as: 'number' }],
  ['all', 'voyage/portOfDepartureCode', `${departure}/id`, 'sample', undefined, locode],
  ['all', 'voyage/portOfDepartureName', `${departure}/name`, 'sample'],
  ['all', 'voyage/portOfArrivalSequenceNumber', `${arrival}/sequenceNumeric`, 'ours', undefined, { as: 'number' }],
  ['all', 'voyage/portOfArrivalCode', `${arrival}/id`, 'numbered', 'IMO0108', locode],
  ['all', 'voyage/portOfArrivalName', `${arrival}/name`, 'numbered', 'IMO0109'],
  ['all', 'voyage/estimatedArrivalDateTime', `${arrival}/estimatedArrivalDateTime`, 'numbered', 'IMO0064', { wrapped: {} }],
  ['all', 'voyage/actualArrivalDateTime', `${arrival}/arrivalDateTime`, 'ours', 'IMO0063', { wrapped: {} }],
  ['all', 'voyage/estimatedDepartureDateTime', `${arrival}/estimatedDepartureDateTime`, 'sample', 'IMO0066', { wrapped: {} }],
  ['all', 'voyage/actualDepartureDateTime', `${arrival}/departureDateTime`, 'ours', 'IMO0065', { wrapped: {} }],
  ['all', 'voyage/nextPortSequenceNumber', `${report}/itinerary[functionCode=61]/sequenceNumeric`, 'ours', undefined, { as: 'number' }],
  ['all', 'voyage/nextPortCode', `${report}/itinerary[functionCode=61]/id`, 'sample', 'IMO0120', locode],
  ['all', 'voyage/nextPortName', `${report}/itinerary[functionCode=61]/name`, 'sample'],
  ['all', 'voyage/lastPortSequenceNumber', `${report}/itinerary[functionCode=94]/sequenceNumeric`, 'ours', undefined, { as: 'number' }],
  ['all', 'voyage/lastPortCode', `${report}/itinerary[functionCode=94]/id`, 'ours', 'IMO0076', locode],
  ['all', 'voyage/lastPortName', `${report}/itinerary[functionCode=94]/name`, 'ours'],
  ['all', 'voyage/portsOfCall[]/sequenceNumber', `${otherCalls}/sequenceNumeric`, 'ours', 'IMO0110', { as: 'number' }],
  ['all', 'voyage/portsOfCall[]/functionCode', `${otherCalls}/functionCode`, 'ours', undefined, wrappedCode],
  ['all', 'voyage/portsOfCall[]/portCode', `${otherCalls}/id`, 'ours', undefined, locode],
  ['all', 'voyage/portsOfCall[]/portName', `${otherCalls}/name`, 'ours'],
  ['all', 'voyage/portsOfCall[]/countryId', `${otherCalls}/routingCountryCode`, 'ours', undefined, country],
  ['all', 'voyage/portsOfCall[]/arrivalDateTime', `${otherCalls}/arrivalDateTime`, 'ours', undefined, { wrapped: {} }],
  ['all', 'voyage/portsOfCall[]/estimatedArrivalDateTime', `${otherCalls}/estimatedArrivalDateTime`, 'ours', undefined, { wrapped: {} }],
  ['all', 'voyage/portsOfCall[]/departureDateTime', `${otherCalls}/departureDateTime`, 'ours', undefined, { wrapped: {} }],
  ['all', 'voyage/portsOfCall[]/estimatedDepartureDateTime', `${otherCalls}/estimatedDepartureDateTime`, 'ours', undefined, { wrapped: {} }],
  ['all', 'voyage/purposeOfCallCode', `${report}/callPurposeCode`, 'ours', 'IMO0172', wrappedCode],
  ['all', 'voyage/berthName', `${ship}/berthName`, 'ours', 'IMO0232'],

  ['FAL1', 'generalDeclaration/master/familyName', `${ship}/master/familyName`, 'sample'],
  ['FAL1', 'generalDeclaration/master/givenName', `${ship}/master/givenName`, 'sample'],
  ['FAL1', 'generalDeclaration/master/roleCode', `${ship}/master/roleCode`, 'sample', undefined, wrappedCode],
  ['FAL1', 'generalDeclaration/agentAtPort/partyId', `${report}/agent/id`, 'sample', 'IMO0007', identifier],
  ['FAL1', 'generalDeclaration/agentAtPort/name', `${report}/agent/name`, 'sample', 'IMO0010'],
  ['FAL1', 'generalDeclaration/agentAtPort/contactFamilyName', `${report}/agent/contact/name`, 'ours', 'IMO0002'],
  ['FAL1', 'generalDeclaration/agentAtPort/email', `${report}/agent/communication[typeCode=EM]/id`, 'sample', 'IMO0006'],
  ['FAL1', 'generalDeclaration/agentAtPort/telephone', `${report}/agent/communication[typeCode=TE]/id`, 'sample', 'IMO0008'],
  ['FAL1', 'generalDeclaration/agentAtPort/streetAndNumber', `${report}/agent/address/line`, 'ours', 'IMO0012'],
  ['FAL1', 'generalDeclaration/agentAtPort/city', `${report}/agent/address/cityName`, 'ours', 'IMO0001'],
  ['FAL1', 'generalDeclaration/agentAtPort/postcode', `${report}/agent/address/postcodeId`, 'ours', 'IMO0011'],
  ['FAL1', 'generalDeclaration/agentAtPort/countrySubdivisionName', `${report}/agent/address/countrySubDivisionName`, 'ours', 'IMO0004'],
  ['FAL1', 'generalDeclaration/agentAtPort/countryId', `${report}/agent/address/countryCode`, 'ours', 'IMO0003', country],
  ['FAL1', 'generalDeclaration/crewCount', `${report}/crewQuantity`, 'sample', 'IMO0086'],
  ['FAL1', 'generalDeclaration/passengerCount', `${report}/passengerQuantity`, 'sample', 'IMO0087'],
  ['FAL1', 'generalDeclaration/briefCargoDescription', `${report}/cargoDescription`, 'sample'],
  ['FAL1', 'generalDeclaration/briefVoyageDescription', `${report}/voyageDescription`, 'ours'],
  ['FAL1', 'generalDeclaration/grossTonnageMeasure', `${ship}/grossTonnageMeasure`, 'sample'],
  ['FAL1', 'generalDeclaration/netTonnageMeasure', `${ship}/netTonnageMeasure`, 'sample'],
  ['FAL1', 'generalDeclaration/remarks', `${report}/remarks`, 'ours', 'IMO0196'],
  ...ownPartyRows('FAL1', 'generalDeclaration/carrier', `${report}/carrier`),

  ['FAL2', 'cargoDeclaration[+]/transportContractId', `${consignment}/transportContractDocument/id`, 'numbered', 'IMO0170', identifier],
  ['FAL2', 'cargoDeclaration[+]/transportContractTypeCode', `${consignment}/transportContractDocument/typeCode`, 'ours', undefined, wrappedCode],
  ['FAL2', 'cargoDeclaration[+]/transportContractIssuerId', `${consignment}/transportContractDocument/issuerId`, 'ours', undefined, identifier],
  ['FAL2', 'cargoDeclaration[+]/sequenceNumber', `${consignment}/sequenceNumeric`, 'ours', undefined, { as: 'number' }],
  ['FAL2', 'cargoDeclaration[+]/statusCode', `${consignment}/statusCode`, 'ours', undefined, wrappedCode],
  ['FAL2', 'cargoDeclaration[+]/uniqueConsignmentReferenceId', `${consignment}/ucr/id`, 'ours', undefined, identifier],
  ['FAL2', 'cargoDeclaration[+]/portOfLoadingCode', `${consignment}/loadingLocation/id`, 'ours', undefined, locode],
  ['FAL2', 'cargoDeclaration[+]/portOfLoadingName', `${consignment}/loadingLocation/name`, 'ours'],
  ['FAL2', 'cargoDeclaration[+]/portOfDischargeCode', `${consignment}/unloadingLocation/id`, 'ours', undefined, locode],
  ['FAL2', 'cargoDeclaration[+]/portOfDischargeName', `${consignment}/unloadingLocation/name`, 'ours'],
  ['FAL2', 'cargoDeclaration[+]/placeOfReceiptCode', `${consignment}/receiptLocation/id`, 'ours', undefined, locode],
  ['FAL2', 'cargoDeclaration[+]/placeOfDeliveryCode', `${consignment}/deliveryLocation/id`, 'ours', undefined, locode],
  ['FAL2', 'cargoDeclaration[+]/totalNumberOfPackages', `${consignment}/totalPackageQuantity`, 'ours'],
  ['FAL2', 'cargoDeclaration[+]/totalGrossWeightMeasure', `${consignment}/grossMassMeasure`, 'ours'],
  ...ownPartyRows('FAL2', 'cargoDeclaration[+]/consignor', `${consignment}/consignor`),
  ...ownPartyRows('FAL2', 'cargoDeclaration[+]/consignee', `${consignment}/consignee`),
  ...ownPartyRows('FAL2', 'cargoDeclaration[+]/notifyParties[]', `${consignment}/notifyParty[]`),
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/itemSequenceNumber', `${cargoItem}/sequenceNumeric`, 'sample', undefined, { as: 'number' }],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/description', `${cargoItem}/commodity/description`, 'sample'],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/hsCodeId', `${cargoItem}/commodity/classification/id`, 'numbered', 'IMO0025', identifier],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/hsCodeTypeCode', `${cargoItem}/commodity/classification/identificationTypeCode`, 'ours', undefined, wrappedCode],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/marksAndNumbers', `${cargoItem}/packaging/marksNumbersId`, 'sample'],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/grossWeightMeasure', `${cargoItem}/goodsMeasure/grossMassMeasure`, 'numbered', 'IMO0024'],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/grossVolumeMeasure', `${cargoItem}/goodsMeasure/grossVolumeMeasure`, 'numbered', 'IMO0023'],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/netWeightMeasure', `${cargoItem}/goodsMeasure/netNetWeightMeasure`, 'ours'],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/numberOfPackages', `${cargoItem}/packaging/quantityQuantity`, 'numbered', 'IMO0028'],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/packageTypeCode', `${cargoItem}/packaging/typeCode`, 'numbered', 'IMO0029', packageType],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/transportEquipmentId[+]', `${cargoItem}/transportEquipment[]/id`, 'numbered', 'IMO0021', identifier],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/countryOfOriginId', `${cargoItem}/origin/countryCode`, 'ours', undefined, country],
  ['FAL2', 'cargoDeclaration[+]/cargoItems[]/valueAmount', `${cargoItem}/commodity/valueAmount`, 'ours'],

  ['FAL3', 'shipsStoresDeclaration/stores[]/storeItemSequenceNumber', `${report}/store[]/sequenceNumeric`, 'sample', undefined, { as: 'number' }],
  ['FAL3', 'shipsStoresDeclaration/stores[]/description', `${report}/store[]/description`, 'sample'],
  ['FAL3', 'shipsStoresDeclaration/stores[]/typeCode', `${report}/store[]/typeCode`, 'ours', undefined, wrappedCode],
  ['FAL3', 'shipsStoresDeclaration/stores[]/quantityMeasure', `${report}/store[]/quantityQuantity`, 'sample'],
  ['FAL3', 'shipsStoresDeclaration/stores[]/locationOnBoard', `${report}/store[]/locationName`, 'sample'],
  ['FAL3', 'shipsStoresDeclaration/stores[]/remarks', `${report}/store[]/remarks`, 'ours'],

  ...personRows('FAL5', 'crewList/crewMembers[]', crew),
  ['FAL5', 'crewList/crewMembers[]/rankOrRating', `${crew}/rankName`, 'sample'],
  ['FAL5', 'crewList/crewMembers[]/rankOrRatingCode', `${crew}/rankCode`, 'ours', undefined, wrappedCode],
  ['FAL4', 'crewList/crewMembers[]/effects[]/effectDescription', `${crew}/personalEffect[]/description`, 'sample'],
  ['FAL4', 'crewList/crewMembers[]/effects[]/quantityMeasure', `${crew}/personalEffect[]/quantityQuantity`, 'sample'],
  ['FAL4', 'crewList/crewMembers[]/effects[]/typeCode', `${crew}/personalEffect[]/typeCode`, 'ours', undefined, wrappedCode],

  ...personRows('FAL6', 'passengerList/passengers[]', passenger),
  ['FAL6', 'passengerList/passengers[]/bookingReferenceId', `${passenger}/bookingReferenceId`, 'ours', undefined, identifier],
  ['FAL6', 'passengerList/passengers[]/cabinId', `${passenger}/seatId`, 'ours', undefined, identifier],

  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/itemSequenceNumber', `${goods}/sequenceNumeric`, 'sample', undefined, { as: 'number' }],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/unNumberId', `${goods}/undgId`, 'sample', undefined, identifier],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/properShippingName', `${goods}/properShippingName`, 'sample'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/technicalName', `${goods}/technicalName`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/dangerousGoodsClassCode', `${goods}/hazardClassCode`, 'sample', undefined, wrappedCode],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/subsidiaryRiskCode', `${goods}/subsidiaryHazardCode`, 'ours', undefined, wrappedCode],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/packingGroupCode', `${goods}/packingGroupCode`, 'sample', undefined, wrappedCode],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/emsCode', `${goods}/emergencyScheduleId`, 'sample', undefined, wrappedCode],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/flashPointMeasure', `${goods}/flashpointMeasure`, 'sample'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/marinePollutantIndicator', `${goods}/marinePollutantIndicator`, 'sample', undefined, truth],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/numberOfPackages', `${goods}/packageQuantity`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/packageTypeCode', `${goods}/packageTypeCode`, 'ours', undefined, packageType],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/marksAndNumbers', `${goods}/marksNumbersId`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/grossWeightMeasure', `${goods}/grossMassMeasure`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/netWeightMeasure', `${goods}/netMassMeasure`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/stowagePositionId', `${goods}/stowageId`, 'numbered', 'IMO0045', identifier],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/transportEquipmentId', `${goods}/transportEquipmentId`, 'numbered', 'IMO0021', identifier],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/shipperReferenceId', `${goods}/shipperReferenceId`, 'numbered', 'IMO0056', identifier],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/emergencyContactName', `${goods}/contactName`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/emergencyContactNumber', `${goods}/contactNumberId`, 'ours'],
  ['FAL7', 'cargoDeclaration[+]/cargoItems[]/goods[]/additionalInformation', `${goods}/additionalInformation`, 'ours'],

  ['MAIL', 'mailDeliveryBill[+]/originOfficeId', `${mail}/originOfficeId`, 'numbered', 'IMO1232', identifier],
  ['MAIL', 'mailDeliveryBill[+]/originOfficeName', `${mail}/originOfficeName`, 'numbered', 'IMO1233'],
  ['MAIL', 'mailDeliveryBill[+]/destinationOfficeId', `${mail}/destinationOfficeId`, 'numbered', 'IMO1234', identifier],
  ['MAIL', 'mailDeliveryBill[+]/destinationOfficeName', `${mail}/destinationOfficeName`, 'numbered', 'IMO1235'],
  ['MAIL', 'mailDeliveryBill[+]/mailCategoryCode', `${mail}/mailCategoryCode`, 'sample', undefined, wrappedCode],
  ['MAIL', 'mailDeliveryBill[+]/transportEquipmentId', `${mail}/transportEquipmentId`, 'sample', undefined, identifier],
  ['MAIL', 'mailDeliveryBill[+]/sealId', `${mail}/sealId`, 'sample', undefined, identifier],
  ['MAIL', 'mailDeliveryBill[+]/numberOfLetterPostReceptacles', `${mail}/letterReceptacleQuantity`, 'numbered', 'IMO1180'],
  ['MAIL', 'mailDeliveryBill[+]/numberOfParcelReceptacles', `${mail}/parcelReceptacleQuantity`, 'numbered', 'IMO1181'],
  ['MAIL', 'mailDeliveryBill[+]/numberOfEmptyBagSacks', `${mail}/emptyReceptacleQuantity`, 'numbered', 'IMO1182'],
  ['MAIL', 'mailDeliveryBill[+]/letterPostGrossWeightMeasure', `${mail}/letterGrossMassMeasure`, 'numbered', 'IMO1183'],
  ['MAIL', 'mailDeliveryBill[+]/parcelGrossWeightMeasure', `${mail}/parcelGrossMassMeasure`, 'numbered', 'IMO1184'],
  ['MAIL', 'mailDeliveryBill[+]/emptyReceptacleGrossWeightMeasure', `${mail}/emptyReceptacleGrossMassMeasure`, 'numbered', 'IMO1185'],
  ['MAIL', 'mailDeliveryBill[+]/observations', `${mail}/remarks`, 'sample'],
]
