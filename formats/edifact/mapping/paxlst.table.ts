import { communicationRows, contactRows, partyRows, type MappingRow } from './mapping-row.ts'

const report = 'conveyanceReport'
const person = 'conveyanceReport/person'
const itinerary = 'conveyanceReport/itinerary'

/**
 * PAXLST as the WCO/IATA/ICAO guidelines on advance passenger information use it (appendix IIA: PAXLST implementation guide). Qualifiers:
 * BGM 745 passengers, 250 crew; NAD FL passenger, FM crew member, DDU passenger and DDT crew member in transit; LOC 125 last departure
 * before the border, 87 first arrival after it, 92 on the way; 178 embarkation, 179 disembarkation, 22 clearance, 174 residence, 180
 * birth, 91 issue of the document; RFF AVF booking, SEA seat. That LOC 180 states the country of birth in 3225 is not certain.
 */
export const paxlstMapping: readonly MappingRow[] = [
  ['BGM', '*', 'C002.1001', `${report}/typeCode`, { default: '745' }],
  ['BGM', '*', 'C106.1004', `${report}/id`],
  ['BGM', '*', '1225', `${report}/functionCode`, { default: '9', isDefaultLeftOut: true }],
  ['RFF', 'TN', 'C506.1154', `${report}/functionalReferenceId`],
  ['RFF', 'TN', 'C506.1060', `${report}/versionId`],
  ['DTM', '137', 'C507.2380', `${report}/issueDateTime`, { date: '203' }],
  ...partyRows('SG1', { MS: `${report}/submitter` }),
  ...contactRows('SG1'),
  ['SG2/TDT', '20', '8028', `${report}/borderTransportMeans/journeyId`, { leg: `${itinerary}/journeyId` }],
  ['SG2/TDT', '20', 'C220.8067', `${report}/borderTransportMeans/modeCode`],
  ['SG2/TDT', '20', 'C001.8179', `${report}/borderTransportMeans/typeCode`],
  ['SG2/TDT', '20', 'C040.3127', `${report}/carrier/id`, { leg: `${itinerary}/carrierId` }],
  ['SG2/TDT', '20', 'C222.8213', `${report}/borderTransportMeans/id`],
  ['SG2/TDT', '20', 'C222.8212', `${report}/borderTransportMeans/name`],
  ['SG2/TDT', '20', 'C222.8453', `${report}/borderTransportMeans/registrationNationalityCode`],
  ['SG3/LOC', '*', 'open', itinerary],
  ['SG3/LOC', '*', '3227', `${itinerary}/functionCode`, { default: '92' }],
  ['SG3/LOC', '*', 'C517.3225', `${itinerary}/id`],
  ['SG3/LOC', '*', 'C517.3224', `${itinerary}/name`],
  ['SG3/DTM', '189', 'C507.2380', `${itinerary}/estimatedDepartureDateTime`, { date: '201' }],
  ['SG3/DTM', '232', 'C507.2380', `${itinerary}/estimatedArrivalDateTime`, { date: '201' }],
  ['SG3/DTM', '186', 'C507.2380', `${itinerary}/departureDateTime`, { date: '201' }],
  ['SG3/DTM', '178', 'C507.2380', `${itinerary}/arrivalDateTime`, { date: '201' }],
  ...roleRows('DDU', [[':FL', `${person}/roleCode`], [':true', `${person}/transitIndicator`]]),
  ...roleRows('DDT', [[':FM', `${person}/roleCode`], [':true', `${person}/transitIndicator`]]),
  ...roleRows('*', [['3035', `${person}/roleCode`, { default: 'FL' }]]),
  ['SG4/ATT', '2', 'C956.9019', `${person}/sexCode`],
  ['SG4/DTM', '329', 'C507.2380', `${person}/birthDateTime`, { date: '101-', century: 'past' }],
  ['SG4/MEA', 'CT', 'C174.6314', `${person}/baggageQuantity`],
  ['SG4/MEA', 'WT', 'C174.6314', `${person}/baggageMassMeasure`],
  ['SG4/GEI', '4:173', ':true', `${person}/verificationIndicator`],
  ...['1', '2', '3', '4', '5'].map((number): MappingRow => ['SG4/FTX', 'BAG', `C108.4440#${number}`, `${person}/baggageTagId`]),
  ['SG4/LOC', '22', 'C517.3225', `${person}/clearanceLocationId`],
  ['SG4/LOC', '174', 'C517.3225', `${person}/residenceCountryCode`],
  ['SG4/LOC', '178', 'C517.3225', `${person}/embarkationLocationId`],
  ['SG4/LOC', '179', 'C517.3225', `${person}/disembarkationLocationId`],
  ['SG4/LOC', '180', 'C517.3225', `${person}/birthCountryCode`],
  ['SG4/LOC', '180', 'C517.3224', `${person}/birthPlaceName`],
  ...communicationRows('SG4/COM', `${person}/communication`),
  ['SG4/EMP', '1', 'C948.9005', `${person}/rankCode`],
  ['SG4/EMP', '1', 'C948.1131', '=110'],
  ['SG4/EMP', '1', 'C948.3055', '=111'],
  ['SG4/EMP', '1', 'C948.9004', `${person}/rankName`],
  ['SG4/NAT', '2', 'C042.3293', `${person}/nationalityCode`],
  ['SG4/RFF', 'AVF', 'C506.1154', `${person}/bookingReferenceId`],
  ['SG4/RFF', 'SEA', 'C506.1154', `${person}/seatId`],
  ['SG4/RFF', '*', 'open', `${person}/reference`],
  ['SG4/RFF', '*', 'C506.1153', `${person}/reference/typeCode`, { default: 'ABO' }],
  ['SG4/RFF', '*', 'C506.1154', `${person}/reference/id`],
  ['SG5/DOC', '*', 'open', `${person}/travelDocument`],
  ['SG5/DOC', '*', 'C002.1001', `${person}/travelDocument/typeCode`, { default: 'P' }],
  ['SG5/DOC', '*', 'C002.1131', '=110'],
  ['SG5/DOC', '*', 'C002.3055', '=111'],
  ['SG5/DOC', '*', 'C503.1004', `${person}/travelDocument/id`],
  ['SG5/DTM', '36', 'C507.2380', `${person}/travelDocument/expiryDateTime`, { date: '101-' }],
  ['SG5/DTM', '182', 'C507.2380', `${person}/travelDocument/issueDateTime`, { date: '101-' }],
  ['SG5/LOC', '91', 'C517.3225', `${person}/travelDocument/issuingCountryCode`],
  ['CNT', '42', 'C270.6066', `${report}/passengerQuantity`],
  ['CNT', '41', 'C270.6066', `${report}/crewQuantity`],
  ['AUT', '*', '9280', `${report}/authentication/authentication`],
]

type RoleRow = readonly [taken: string, target: string, options?: MappingRow[4]]

function roleRows(qualifier: string, roles: readonly RoleRow[]): readonly MappingRow[] {
  return [
    ['SG4/NAD', qualifier, 'open', person],
    ...roles.map(([taken, target, options = {}]): MappingRow => ['SG4/NAD', qualifier, taken, target, options]),
    ['SG4/NAD', qualifier, 'C080.3036#1', `${person}/familyName`],
    ['SG4/NAD', qualifier, 'C080.3036#2', `${person}/givenName`],
    ['SG4/NAD', qualifier, 'C080.3036#3', `${person}/secondName`],
    ['SG4/NAD', qualifier, 'C059.3042*', `${person}/address/line`],
    ['SG4/NAD', qualifier, '3164', `${person}/address/cityName`],
    ['SG4/NAD', qualifier, 'C819.3229', `${person}/address/countrySubDivisionCode`],
    ['SG4/NAD', qualifier, 'C819.3228', `${person}/address/countrySubDivisionName`],
    ['SG4/NAD', qualifier, '3251', `${person}/address/postcodeId`],
    ['SG4/NAD', qualifier, '3207', `${person}/address/countryCode`],
  ]
}
