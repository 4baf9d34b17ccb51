import type { MappingRow } from '../wire-tree/mapping.ts'
import { partyRows } from '../wire-tree/party-rows.ts'

const report = 'conveyanceReport'
const aircraft = `${report}/borderTransportMeans`
const departure = `${report}/itinerary[functionCode=5]`
const arrival = `${report}/itinerary[functionCode=60]`
const otherCalls = `${report}/itinerary[functionCode!=5|60][]`
const consignment = `${report}/consignment[]`
const item = `${consignment}/consignmentItem[]`
const movements = `${consignment}/transitMovement[typeCode!=PTP][]`
const proceeding = `${consignment}/transitMovement[typeCode=PTP]`

/** How the document of a waybill is called, by UN/EDIFACT 1001. */
export const waybillTypes = { house: '703', simple: '740', master: '741' } as const

/** What a report of an aircraft is, by its document type (D013): of the cargo on arrival (UN/EDIFACT 1001), or before it is loaded (a code of ours). */
export const airReportTypes = { airManifest: '785', preLoadingReport: 'PLD' } as const

/**
 * A report of a flight and its waybills: the cargo manifest (19 CFR 122.48a(d)) and the data before loading (19 CFR 122.48b(d)) alike. The
 * names are ours. Places are told apart by UN/EDIFACT 3227: 5 departure, 60 arrival; of movements, PTP is what proceeds under a permit.
 */
export const airReportRows: readonly MappingRow[] = [
  ['messageFunction', `${report}/functionCode`],
  ['messageReference', `${report}/functionalReferenceId`],
  ['reportType', `${report}/typeCode`],
  ['reportNumber', `${report}/id`],
  ['issued', `${report}/issueDateTime`],
  ['customsOffice', `${report}/declarationOfficeId`],
  ['remarks', `${report}/remarks`],
  ...partyRows('carrier', `${report}/carrier`),
  ...partyRows('submitter', `${report}/submitter`),
  ...partyRows('agent', `${report}/agent`),
  ['flight/number', `${aircraft}/journeyId`],
  ['flight/modeOfTransport', `${aircraft}/modeCode`],
  ['flight/aircraftRegistration', `${aircraft}/registrationId`],
  ['flight/aircraft', `${aircraft}/id`],
  ['flight/aircraftIdentifierType', `${aircraft}/identificationTypeCode`],
  ['flight/aircraftName', `${aircraft}/name`],
  ['flight/aircraftType', `${aircraft}/typeCode`],
  ['flight/nationality', `${aircraft}/registrationNationalityCode`],
  ...callRows('flight/departure', departure),
  ...callRows('flight/arrival', arrival),
  ['flight/calls[]/function', `${otherCalls}/functionCode`],
  ...callRows('flight/calls[]', otherCalls),
  ['totals/waybills', `${report}/consignmentQuantity`],
  ['totals/pieces', `${report}/totalPackageQuantity`],
  ['totals/weight', `${report}/totalGrossMassMeasure`],
  ['waybills[]/sequenceNumber', `${consignment}/sequenceNumeric`, { as: 'number' }],
  ...waybillRows('waybills[]/houseWaybill', `${consignment}/transportContractDocument[typeCode=703]`),
  ...waybillRows('waybills[]/airWaybill', `${consignment}/transportContractDocument[typeCode=740]`),
  ...waybillRows('waybills[]/masterWaybill', `${consignment}/transportContractDocument[typeCode=741]`),
  ['waybills[]/action', `${consignment}/statusCode`],
  ['waybills[]/ucr', `${consignment}/ucr/id`],
  ['waybills[]/consolidation', `${consignment}/consolidationIndicator`, { as: 'boolean' }],
  ['waybills[]/furtherFiler', `${consignment}/furtherFilerId`],
  ['waybills[]/originAirport', `${consignment}/loadingLocation/id`],
  ['waybills[]/originAirportName', `${consignment}/loadingLocation/name`],
  ['waybills[]/destinationAirport', `${consignment}/unloadingLocation/id`],
  ['waybills[]/destinationAirportName', `${consignment}/unloadingLocation/name`],
  ['waybills[]/pieces', `${consignment}/totalPackageQuantity`],
  ['waybills[]/weight', `${consignment}/grossMassMeasure`],
  ['waybills[]/volume', `${consignment}/grossVolumeMeasure`],
  ['waybills[]/declaredValue', `${consignment}/customsValueAmount`],
  ['waybills[]/split/isSplit', `${consignment}/splitIndicator`, { as: 'boolean' }],
  ['waybills[]/split/part', `${consignment}/partArrivalId`],
  ['waybills[]/split/boardedPieces', `${consignment}/boardedQuantity`],
  ['waybills[]/split/boardedWeight', `${consignment}/boardedGrossMassMeasure`],
  ...partyRows('waybills[]/shipper', `${consignment}/consignor`),
  ...partyRows('waybills[]/consignee', `${consignment}/consignee`),
  ...partyRows('waybills[]/notify[+]', `${consignment}/notifyParty[]`),
  ...partyRows('waybills[]/forwarder', `${consignment}/freightForwarder`),
  ...partyRows('waybills[]/carrier', `${consignment}/carrier`),
  ['waybills[]/permitToProceed/airport', `${proceeding}/destinationLocationId`],
  ['waybills[]/permitToProceed/carrier', `${proceeding}/carrierId`],
  ['waybills[]/permitToProceed/arrival', `${proceeding}/arrivalDateTime`],
  ['waybills[]/permitToProceed/number', `${proceeding}/id`],
  ['waybills[]/inBond[+]/number', `${movements}/id`],
  ['waybills[]/inBond[+]/type', `${movements}/typeCode`],
  ['waybills[]/inBond[+]/control', `${movements}/controlId`],
  ['waybills[]/inBond[+]/carrier', `${movements}/carrierId`],
  ['waybills[]/inBond[+]/destination', `${movements}/destinationLocationId`],
  ['waybills[]/inBond[+]/exit', `${movements}/exitLocationId`],
  ['waybills[]/inBond[+]/declaredValue', `${movements}/valueAmount`],
  ['waybills[]/inBond[+]/departure', `${movements}/departureDateTime`],
  ['waybills[]/inBond[+]/arrival', `${movements}/arrivalDateTime`],
  ['waybills[]/transferFacility/code', `${consignment}/goodsLocation/id`],
  ['waybills[]/transferFacility/name', `${consignment}/goodsLocation/name`],
  ['waybills[]/previousDocuments[]/type', `${consignment}/previousDocument[]/typeCode`],
  ['waybills[]/previousDocuments[]/number', `${consignment}/previousDocument[]/id`],
  ['waybills[]/documents[]/type', `${consignment}/additionalDocument[]/typeCode`],
  ['waybills[]/documents[]/number', `${consignment}/additionalDocument[]/id`],
  ...statementRows('waybills[]/statements[]', `${consignment}/additionalInformation[]`),
  ['waybills[]/goods[+]/sequenceNumber', `${item}/sequenceNumeric`, { as: 'number' }],
  ['waybills[]/goods[+]/description', `${item}/commodity/description`],
  ['waybills[]/goods[+]/tariffNumber', `${item}/commodity/classification/id`],
  ['waybills[]/goods[+]/tariffNumberType', `${item}/commodity/classification/identificationTypeCode`],
  ['waybills[]/goods[+]/declaredValue', `${item}/commodity/valueAmount`],
  ['waybills[]/goods[+]/weight', `${item}/goodsMeasure/grossMassMeasure`],
  ['waybills[]/goods[+]/originCountry', `${item}/origin/countryCode`],
  ['waybills[]/goods[+]/packages[+]/quantity', `${item}/packaging[]/quantityQuantity`],
  ['waybills[]/goods[+]/packages[+]/type', `${item}/packaging[]/typeCode`],
  ['waybills[]/goods[+]/packages[+]/marks', `${item}/packaging[]/marksNumbersId`],
  ['waybills[]/goods[+]/dangerousGoods[+]/unNumber', `${item}/commodity/dangerousGoods[]/undgId`],
  ['waybills[]/goods[+]/dangerousGoods[+]/class', `${item}/commodity/dangerousGoods[]/hazardClassCode`],
  ['waybills[]/goods[+]/dangerousGoods[+]/properShippingName', `${item}/commodity/dangerousGoods[]/properShippingName`],
  ...statementRows('waybills[]/goods[+]/statements[]', `${item}/additionalInformation[]`),
  ...statementRows('statements[]', `${report}/additionalInformation[]`),
]

/** A number of a waybill, who issued it and when. */
export function waybillRows(wire: string, canonical: string): MappingRow[] {
  return [[`${wire}/number`, `${canonical}/id`], [`${wire}/issuer`, `${canonical}/issuerId`], [`${wire}/issued`, `${canonical}/issueDateTime`]]
}

function callRows(wire: string, canonical: string): MappingRow[] {
  return [
    [`${wire}/airport`, `${canonical}/id`],
    [`${wire}/airportName`, `${canonical}/name`],
    [`${wire}/country`, `${canonical}/routingCountryCode`],
    [`${wire}/scheduledArrival`, `${canonical}/estimatedArrivalDateTime`],
    [`${wire}/actualArrival`, `${canonical}/arrivalDateTime`],
    [`${wire}/scheduledDeparture`, `${canonical}/estimatedDepartureDateTime`],
    [`${wire}/actualDeparture`, `${canonical}/departureDateTime`],
  ]
}

function statementRows(wire: string, canonical: string): MappingRow[] {
  return [[`${wire}/code`, `${canonical}/statementCode`], [`${wire}/type`, `${canonical}/statementTypeCode`], [`${wire}/text`, `${canonical}/statementDescription`]]
}
