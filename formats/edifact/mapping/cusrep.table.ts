import { contactRows, partyRows, type MappingRow } from './mapping-row.ts'
import { bodyOfReport, documentName } from './report-rows.table.ts'

const report = 'conveyanceReport'
const itinerary = 'conveyanceReport/itinerary'
const equipment = 'conveyanceReport/transportEquipment'

/**
 * CUSREP, as the directory describes it. Places of the route are read from before and within the details of transport, and written within
 * them. Qualifiers: LOC 22 customs office; DTM 132, 133 estimated, 178, 186 actual; MEA AAE with 6313 AAM gross, AAN net tonnage. Numbers of
 * crew and passengers (QTY) are not read: which codes of 6063 mean them is not certain.
 */
export const cusrepMapping: readonly MappingRow[] = [
  ['BGM', '*', 'C002.1001', `${report}/typeCode`, { default: '336', form: documentName }],
  ...bodyOfReport,
  ['MEA', 'AAE:AAM', 'C174.6314', `${report}/borderTransportMeans/grossTonnageMeasure`],
  ['MEA', 'AAE:AAN', 'C174.6314', `${report}/borderTransportMeans/netTonnageMeasure`],
  ['SG1/RFF', '*', 'open', `${report}/additionalDocument`],
  ['SG1/RFF', '*', 'C506.1153', `${report}/additionalDocument/typeCode`, { default: 'ZZZ' }],
  ['SG1/RFF', '*', 'C506.1154', `${report}/additionalDocument/id`],
  ['SG1/DTM', '171', 'C507.2380', `${report}/additionalDocument/issueDateTime`],
  ['SG3/LOC', '22', 'C517.3225', `${report}/declarationOfficeId`],
  ...placeRows('SG3', true),
  ...partyRows('SG6', { MS: `${report}/submitter`, CA: `${report}/carrier`, CG: `${report}/agent` }),
  ...contactRows('SG7'),
  ['SG9/TDT', '20', '8028', `${report}/borderTransportMeans/journeyId`],
  ['SG9/TDT', '20', 'C220.8067', `${report}/borderTransportMeans/modeCode`],
  ['SG9/TDT', '20', 'C001.8179', `${report}/borderTransportMeans/typeCode`],
  ['SG9/TDT', '20', 'C222.8213', `${report}/borderTransportMeans/id`],
  ['SG9/TDT', '20', 'C222.1131', `${report}/borderTransportMeans/identificationTypeCode`],
  ['SG9/TDT', '20', 'C222.8212', `${report}/borderTransportMeans/name`],
  ['SG9/TDT', '20', 'C222.8453', `${report}/borderTransportMeans/registrationNationalityCode`],
  ...placeRows('SG10', false),
  ['SG11/EQD', '*', 'open', equipment],
  ['SG11/EQD', '*', '8053', `${equipment}/typeCode`, { default: 'CN' }],
  ['SG11/EQD', '*', 'C237.8260', `${equipment}/id`],
  ['SG11/EQD', '*', 'C224.8155', `${equipment}/characteristicCode`],
  ['SG11/EQD', '*', '8169', `${equipment}/fullnessCode`],
  ['SG12/AUT', '*', '9280', `${report}/authentication/authentication`],
]

function placeRows(group: string, isReadOnly: boolean): readonly MappingRow[] {
  const only = isReadOnly ? { isReadOnly } as const : {}
  return [
    [`${group}/LOC`, '*', 'open', itinerary],
    [`${group}/LOC`, '*', '3227', `${itinerary}/functionCode`, { default: '92', ...only }],
    [`${group}/LOC`, '*', 'C517.3225', `${itinerary}/id`],
    [`${group}/LOC`, '*', 'C517.3224', `${itinerary}/name`],
    [`${group}/DTM`, '132', 'C507.2380', `${itinerary}/estimatedArrivalDateTime`, { date: '203', ...only }],
    [`${group}/DTM`, '133', 'C507.2380', `${itinerary}/estimatedDepartureDateTime`, { date: '203', ...only }],
    [`${group}/DTM`, '178', 'C507.2380', `${itinerary}/arrivalDateTime`, { date: '203', ...only }],
    [`${group}/DTM`, '186', 'C507.2380', `${itinerary}/departureDateTime`, { date: '203', ...only }],
  ]
}
