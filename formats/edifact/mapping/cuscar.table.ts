import { contactRows, partyRows, type MappingRow } from './mapping-row.ts'
import { bodyOfReport, documentName } from './report-rows.table.ts'

const report = 'conveyanceReport'
const consignment = 'conveyanceReport/consignment'
const item = 'conveyanceReport/consignment/consignmentItem'
const equipment = 'conveyanceReport/transportEquipment'

/** References of transport documents (1153) with the document codes (1001) that canonical data name them by. */
const transportDocuments: Readonly<Record<string, string>> = { BM: '705', MB: '704', BH: '714', AWB: '740', MWB: '741', HWB: '703' }

/** Measurements of goods: `6311:6313`, the first that is written, then others that mean the same. */
const goodsMeasures: Readonly<Record<string, readonly string[]>> = {
  grossMassMeasure: ['AAE:G', 'WT:AAB', 'AAE:AAB', 'WT:G'],
  netNetWeightMeasure: ['AAE:AAL', 'WT:AAL'],
  grossVolumeMeasure: ['AAE:AAW', 'VOL:AAW'],
}

/** Places (3227) that one arrives at: delivery, destination, discharge, arrival, next port, first arrival; and that one departs from. */
const arrivals = ['7', '8', '11', '60', '61', '87']
const departures = ['5', '9', '94', '125']

/**
 * CUSCAR, as the directory describes it. Qualifiers: CNT 7 total gross weight, 10 consignments, 11 packages, 15 volume; LOC 9 loading, 11
 * discharge, 88 receipt, 7 delivery, 14 location of goods, 22 customs office, 27 origin; NAD CZ consignor, CN consignee, NI notify party;
 * MOA 40 customs value; C231 how freight is paid. That 6313 T means the tare of equipment and 6311 AAE goes with it is custom, not certain.
 */
export const cuscarMapping: readonly MappingRow[] = [
  ['BGM', '*', 'C002.1001', `${report}/typeCode`, { default: '785', form: documentName }],
  ...bodyOfReport,
  ['LOC', '22', 'C517.3225', `${report}/declarationOfficeId`],
  ['SG1/RFF', '*', 'open', `${report}/additionalDocument`],
  ['SG1/RFF', '*', 'C506.1153', `${report}/additionalDocument/typeCode`, { default: 'ZZZ' }],
  ['SG1/RFF', '*', 'C506.1154', `${report}/additionalDocument/id`],
  ['SG1/DTM', '171', 'C507.2380', `${report}/additionalDocument/issueDateTime`],
  ...partyRows('SG2', { MS: `${report}/submitter`, CA: `${report}/carrier`, CG: `${report}/agent` }),
  ...contactRows('SG3'),
  ...conveyanceRows(),
  ['SG5/EQD', '*', 'open', equipment],
  ['SG5/EQD', '*', '8053', `${equipment}/typeCode`, { default: 'CN' }],
  ['SG5/EQD', '*', 'C237.8260', `${equipment}/id`],
  ['SG5/EQD', '*', 'C224.8155', `${equipment}/characteristicCode`],
  ['SG5/EQD', '*', '8169', `${equipment}/fullnessCode`],
  ['SG5/MEA', 'AAE:T', 'C174.6314', `${equipment}/tareMassMeasure`],
  ['SG5/MEA', 'AAE:G', 'C174.6314', `${equipment}/grossMassMeasure`],
  ['SG5/SEL', '*', 'open', `${equipment}/seal`],
  ['SG5/SEL', '*', '9308', `${equipment}/seal/id`],
  ['CNT', '7', 'C270.6066', `${report}/totalGrossMassMeasure`],
  ['CNT', '10', 'C270.6066', `${report}/consignmentQuantity`],
  ['CNT', '11', 'C270.6066', `${report}/totalPackageQuantity`],
  ['SG7/CNI', '*', 'open', consignment],
  ['SG7/CNI', '*', '1490', `${consignment}/sequenceNumeric`],
  ['SG7/CNI', '*', 'C503.1004', `${consignment}/ucr/id`],
  ...Object.entries(transportDocuments).flatMap(([reference, code]): readonly MappingRow[] => [
    ['SG8/RFF', reference, 'open', `${consignment}/transportContractDocument`],
    ['SG8/RFF', reference, `:${code}`, `${consignment}/transportContractDocument/typeCode`],
    ['SG8/RFF', reference, 'C506.1154', `${consignment}/transportContractDocument/id`],
  ]),
  // Transport documents of other kinds, or of a kind that nobody states: the number is carried all the same.
  ['SG8/RFF', 'AAS', 'open', `${consignment}/transportContractDocument`],
  ['SG8/RFF', 'AAS', 'C506.1154', `${consignment}/transportContractDocument/id`],
  ['SG8/RFF', '*', 'open', `${consignment}/additionalDocument`],
  // ACD: additional reference number; ZZZ would be read as a consignment without a reference.
  ['SG8/RFF', '*', 'C506.1153', `${consignment}/additionalDocument/typeCode`, { default: 'ACD' }],
  ['SG8/RFF', '*', 'C506.1154', `${consignment}/additionalDocument/id`],
  // A consignment without a reference of any kind: what follows needs a group to stand in.
  ['SG8/RFF', 'ZZZ', 'C506.1153', '=ZZZ'],
  ['SG8/CNT', '7', 'C270.6066', `${consignment}/grossMassMeasure`],
  ['SG8/CNT', '11', 'C270.6066', `${consignment}/totalPackageQuantity`],
  ['SG8/CNT', '15', 'C270.6066', `${consignment}/grossVolumeMeasure`],
  ['SG8/MOA', '40', 'C516.5004', `${consignment}/customsValueAmount`],
  ...locationRows({ 9: 'loadingLocation', 11: 'unloadingLocation', 88: 'receiptLocation', 7: 'deliveryLocation', 14: 'goodsLocation' }),
  ['SG8/CPI', '*', 'C231.4215', `${consignment}/freight/paymentMethodCode`],
  ...partyRows('SG11', { CZ: `${consignment}/consignor`, CN: `${consignment}/consignee`, NI: `${consignment}/notifyParty`, CA: `${consignment}/carrier`, FW: `${consignment}/freightForwarder` }),
  // MS: the issuer of a document (3035), here of the transport document that the group is of.
  ['SG11/NAD', 'MS', 'C082.3039', `${consignment}/transportContractDocument/issuerId`],
  ...contactRows('SG12'),
  ['SG14/GID', '*', 'open', item],
  ['SG14/GID', '*', '1496', `${item}/sequenceNumeric`],
  ['SG14/GID', '*', 'open', `${item}/packaging`],
  ['SG14/GID', '*', 'C213.7224', `${item}/packaging/quantityQuantity`],
  ['SG14/GID', '*', 'C213.7065', `${item}/packaging/typeCode`],
  ['SG14/FTX', 'AAA', 'C108.4440*', `${item}/commodity/description`],
  ['SG14/FTX', '*', 'open', `${item}/additionalInformation`],
  ['SG14/FTX', '*', '4451', `${item}/additionalInformation/statementTypeCode`, { default: 'AAI' }],
  ['SG14/FTX', '*', 'C107.4441', `${item}/additionalInformation/statementCode`],
  ['SG14/FTX', '*', 'C108.4440*', `${item}/additionalInformation/statementDescription`],
  ...Object.entries(goodsMeasures).flatMap(([member, codes]) => codes.map((code, index): MappingRow =>
    ['SG14/MEA', code, 'C174.6314', `${item}/goodsMeasure/${member}`, index === 0 ? {} : { isReadOnly: true }])),
  ['SG14/MOA', '40', 'C516.5004', `${item}/commodity/valueAmount`],
  ['SG14/SGP', '*', 'open', `${item}/transportEquipment`],
  ['SG14/SGP', '*', 'C237.8260', `${item}/transportEquipment/id`],
  ['SG14/SGP', '*', '7224', `${item}/transportEquipment/packageQuantity`],
  ['SG14/DGS', 'IMD', 'open', `${item}/commodity/dangerousGoods`],
  ['SG14/DGS', 'IMD', 'C205.8351', `${item}/commodity/dangerousGoods/hazardClassCode`],
  ['SG14/DGS', 'IMD', 'C234.7124', `${item}/commodity/dangerousGoods/undgId`],
  ['SG14/DGS', 'IMD', 'C223.7106', `${item}/commodity/dangerousGoods/flashpointMeasure`],
  ['SG14/DGS', 'IMD', '8339', `${item}/commodity/dangerousGoods/packingGroupCode`],
  ['SG14/DGS', 'IMD', '8364', `${item}/commodity/dangerousGoods/emergencyScheduleId`],
  ['SG14/PCI', '*', 'C210.7102*', `${item}/packaging/marksNumbersId`],
  ['SG14/CST', '*', 'open', `${item}/commodity/classification`],
  ['SG14/CST', '*', 'C246@1.7361', `${item}/commodity/classification/id`],
  ['SG14/CST', '*', 'C246@1.1131', '=122'],
  ['SG14/LOC', '27', 'C517.3225', `${item}/origin/countryCode`],
  ['SG17/AUT', '*', '9280', `${report}/authentication/authentication`],
]

function conveyanceRows(): readonly MappingRow[] {
  return [
    ['SG4/TDT', '20', '8028', `${report}/borderTransportMeans/journeyId`],
    ['SG4/TDT', '20', 'C220.8067', `${report}/borderTransportMeans/modeCode`],
    ['SG4/TDT', '20', 'C001.8179', `${report}/borderTransportMeans/typeCode`],
    ['SG4/TDT', '20', 'C222.8213', `${report}/borderTransportMeans/id`],
    ['SG4/TDT', '20', 'C222.1131', `${report}/borderTransportMeans/identificationTypeCode`],
    ['SG4/TDT', '20', 'C222.8212', `${report}/borderTransportMeans/name`],
    ['SG4/TDT', '20', 'C222.8453', `${report}/borderTransportMeans/registrationNationalityCode`],
    ['SG4/LOC', '*', 'open', `${report}/itinerary`],
    ['SG4/LOC', '*', '3227', `${report}/itinerary/functionCode`, { default: '92' }],
    ['SG4/LOC', '*', 'C517.3225', `${report}/itinerary/id`],
    ['SG4/LOC', '*', 'C517.3224', `${report}/itinerary/name`],
    // Dates follow the places of the whole carriage: they belong to the place of arrival or of departure among them.
    ['SG4/DTM', '132', 'C507.2380', `${report}/itinerary/estimatedArrivalDateTime`, { date: '203', select: arrivals }],
    ['SG4/DTM', '178', 'C507.2380', `${report}/itinerary/arrivalDateTime`, { date: '203', select: arrivals }],
    ['SG4/DTM', '133', 'C507.2380', `${report}/itinerary/estimatedDepartureDateTime`, { date: '203', select: departures }],
    ['SG4/DTM', '186', 'C507.2380', `${report}/itinerary/departureDateTime`, { date: '203', select: departures }],
  ]
}

function locationRows(members: Readonly<Record<number, string>>): readonly MappingRow[] {
  return Object.entries(members).flatMap(([code, member]): readonly MappingRow[] => [
    ['SG8/LOC', code, 'C517.3225', `${consignment}/${member}/id`],
    ['SG8/LOC', code, 'C517.3224', `${consignment}/${member}/name`],
  ])
}
