/**
 * How an element becomes a value. `text` as it stands; `quantity` with its unit as sent; `weight`, `volume` and `temperature` with the unit
 * translated; `dateTime` of a date and a time; `amount` with its currency; `mode`, `purpose`, `package` and `fullness` translated
 * codes; `undg` a UN number with or without its letters; `append` adds to what is there; `manifest` a kind of manifest; `equipment` of initial and number; `constant` must be what the path says, and is written so.
 */
export type FieldKind = 'text' | 'quantity' | 'weight' | 'volume' | 'temperature' | 'dateTime' | 'amount' | 'mode' | 'purpose' | 'package' | 'fullness' | 'manifest' | 'undg' | 'append' | 'equipment' | 'constant'

/** Element, path from the class of the segment (`[0]` for an item of a list), kind, second element: unit, time, currency, number. */
export type FieldRow = readonly [element: number, path: string, kind: FieldKind, second?: number]

/** Classes that segments speak of while a set is read. */
export type ContextName = 'root' | 'response' | 'itinerary' | 'consignment' | 'amendment' | 'document' | 'party' | 'transit' | 'equipment' | 'item' | 'goods' | 'event' | 'status'

/** What needs more than a table can say; see `read-set.ts` and `write-set.ts`. */
export type SpecialName = 'port' | 'line' | 'bill' | 'party' | 'seals' | 'item' | 'place' | 'release' | 'remark' | 'invoice' | 'consist' | 'event' | 'acknowledgement'

/** A segment: its class, its fields, and the member of another class that it begins a new item of. */
export interface MappingRow {
  readonly segment: string
  readonly context: ContextName
  readonly opens?: readonly [owner: ContextName, member: string]
  readonly special?: SpecialName
  readonly fields: readonly FieldRow[]
}

const manifest: MappingRow = { segment: 'M10', context: 'root', fields: [
  [1, 'carrier/id', 'text'], [2, 'borderTransportMeans/modeCode', 'mode'], [3, 'borderTransportMeans/registrationNationalityCode', 'text'], [4, 'borderTransportMeans/id', 'text'],
  [5, 'borderTransportMeans/name', 'text'], [6, 'borderTransportMeans/journeyId', 'text'], [7, 'id', 'text'], [8, 'consignmentQuantity', 'quantity'], [9, 'typeCode', 'manifest'],
  [10, 'borderTransportMeans/identificationTypeCode', 'text'], [12, 'functionalReferenceId', 'text'],
] }

const port: MappingRow = { segment: 'P4', context: 'itinerary', opens: ['root', 'itinerary[]'], special: 'port', fields: [
  [1, 'id', 'text'], [2, 'estimatedArrivalDateTime', 'dateTime', 5], [3, 'consignmentQuantity', 'quantity'], [4, 'goodsLocationId', 'text'],
] }

const amendment: MappingRow = { segment: 'M13', context: 'amendment', opens: ['consignment', 'amendment'], special: 'bill', fields: [
  [1, 'carrierId', 'text'], [2, 'locationId', 'text'], [3, 'typeCode', 'text'], [4, 'transportContractDocument[0]/id', 'text'], [5, 'totalPackageQuantity', 'quantity'], [6, 'changeReasonCode', 'text'],
  [7, 'actionCode', 'text'], [8, 'transportContractDocument[1]/id', 'text'], [9, 'transportContractDocument[0]/issuerId', 'text'], [10, 'transportContractDocument[1]/issuerId', 'text'],
] }

// That M1113 is the issuer of M1111, as M1112 is of M1101, and M1310 of M1308, is how the public guides pair them; M1114, M1115, M1118 and
// M1119 are further carriers whose part the guides state differently: they are unread.
const bill: MappingRow = { segment: 'M11', context: 'consignment', special: 'bill', fields: [
  [1, 'transportContractDocument[0]/id', 'text'], [2, 'loadingLocation/id', 'text'], [3, 'totalPackageQuantity', 'quantity', 4], [5, 'grossMassMeasure', 'weight', 6], [7, 'grossVolumeMeasure', 'volume', 8],
  [9, 'transportContractDocument[0]/categoryCode', 'text'], [10, 'receiptLocation/name', 'text'], [11, 'transportContractDocument[1]/id', 'text'], [12, 'transportContractDocument[0]/issuerId', 'text'],
  [13, 'transportContractDocument[1]/issuerId', 'text'],
] }

const reference: MappingRow = { segment: 'N9', context: 'document', opens: ['consignment', 'additionalDocument[]'], fields: [[1, 'typeCode', 'text'], [2, 'id', 'text'], [4, 'issueDateTime', 'dateTime', 5]] }

const parties: readonly MappingRow[] = [
  { segment: 'N1', context: 'party', special: 'party', fields: [[2, 'name', 'text'], [3, 'identificationTypeCode', 'text'], [4, 'id', 'text']] },
  { segment: 'N1/N3', context: 'party', fields: [[1, 'address/line', 'append', 2]] },
  { segment: 'N1/N4', context: 'party', fields: [[1, 'address/cityName', 'text'], [2, 'address/countrySubDivisionCode', 'text'], [3, 'address/postcodeId', 'text'], [4, 'address/countryCode', 'text']] },
  { segment: 'N1/PER', context: 'party', fields: [
    [1, 'IC', 'constant'], [2, 'contact/name', 'text'], [3, 'communication[0]/typeCode', 'text'], [4, 'communication[0]/id', 'text'], [5, 'communication[1]/typeCode', 'text'], [6, 'communication[1]/id', 'text'],
    [7, 'communication[2]/typeCode', 'text'], [8, 'communication[2]/id', 'text'],
  ] },
]

const goods: readonly MappingRow[] = [
  { segment: 'H1', context: 'goods', opens: ['item', 'commodity/dangerousGoods[]'], fields: [
    [1, 'undgId', 'undg'], [2, 'hazardClassCode', 'text'], [3, 'identificationTypeCode', 'text'], [4, 'properShippingName', 'text'], [5, 'contactName', 'text'], [6, 'emergencyScheduleId', 'text'],
    [7, 'flashpointMeasure', 'temperature', 8], [9, 'packingGroupCode', 'text'],
  ] },
  { segment: 'H1/H2', context: 'goods', fields: [[1, 'technicalName', 'append'], [2, 'subsidiaryHazardCode', 'text']] },
]

const inBond: MappingRow = { segment: 'M12', context: 'transit', opens: ['consignment', 'transitMovement[]'], fields: [
  [1, 'typeCode', 'text'], [2, 'id', 'text'], [3, 'destinationLocationId', 'text'], [4, 'exitLocationId', 'text'], [5, 'valueAmount', 'amount'], [6, 'controlId', 'text'], [7, 'carrierId', 'text'],
] }

const vehicle: MappingRow = { segment: 'VID', context: 'equipment', opens: ['consignment', 'transportEquipment[]'], special: 'seals', fields: [
  [1, 'typeCode', 'text'], [2, 'id', 'equipment', 3], [9, 'characteristicCode', 'text'], [10, 'fullnessCode', 'fullness'],
] }

const contents: MappingRow = { segment: 'N10', context: 'item', opens: ['consignment', 'consignmentItem[]'], special: 'item', fields: [
  [1, 'packaging[0]/quantityQuantity', 'quantity'], [2, 'commodity/description', 'text'], [3, 'packaging[0]/marksNumbersId', 'text'], [4, 'commodity/classification[0]/identificationTypeCode', 'text'],
  [5, 'commodity/classification[0]/id', 'text'], [6, 'commodity/valueAmount', 'amount', 13], [8, 'goodsMeasure/grossMassMeasure', 'weight', 7], [10, 'packaging[0]/typeCode', 'package'], [11, 'origin/countryCode', 'text'],
] }

const equipmentDetails: readonly FieldRow[] = [[1, 'id', 'equipment', 2], [3, 'grossMassMeasure', 'weight', 17], [11, 'typeCode', 'text'], [22, 'characteristicCode', 'text']]

/** What the segments of each set mean in the data model. `N1/N3` is N3 in the loop of N1; a segment without a row is unread. */
export const mappingTable: Readonly<Record<string, readonly MappingRow[]>> = {
  309: [
    manifest, port, { segment: 'LX', context: 'consignment', opens: ['root', 'consignment[]'], special: 'line', fields: [[1, 'sequenceNumeric', 'text']] }, amendment, bill, { ...reference, segment: 'LX/N9' }, ...parties, inBond,
    vehicle, { segment: 'VID/M7', context: 'equipment', special: 'seals', fields: [] }, contents, ...goods,
  ],
  310: [
    { segment: 'B3', context: 'root', special: 'invoice', fields: [[2, 'functionalReferenceId', 'text'], [6, 'issueDateTime', 'dateTime'], [11, 'carrier/id', 'text']] },
    { segment: 'B2A', context: 'root', fields: [[1, 'functionCode', 'purpose']] },
    { segment: 'ST/N9', context: 'document', opens: ['consignment', 'additionalDocument[]'], fields: reference.fields },
    { segment: 'V1', context: 'root', fields: [
      [1, 'borderTransportMeans/id', 'text'], [2, 'borderTransportMeans/name', 'text'], [3, 'borderTransportMeans/registrationNationalityCode', 'text'], [4, 'borderTransportMeans/journeyId', 'text'],
      [8, 'borderTransportMeans/identificationTypeCode', 'text'], [9, 'borderTransportMeans/modeCode', 'mode'],
    ] },
    ...parties,
    { segment: 'R4', context: 'consignment', special: 'place', fields: [] },
    { segment: 'ST/K1', context: 'root', fields: [[1, 'remarks', 'append', 2]] },
    { segment: 'LX', context: 'consignment', fields: [[1, 'sequenceNumeric', 'text']] },
    { segment: 'N7', context: 'equipment', opens: ['consignment', 'transportEquipment[]'], fields: equipmentDetails },
    { segment: 'N7/M7', context: 'equipment', special: 'seals', fields: [] },
    { segment: 'L0', context: 'item', opens: ['consignment', 'consignmentItem[]'], fields: [
      [1, 'sequenceNumeric', 'text'], [4, 'goodsMeasure/grossMassMeasure', 'weight', 11], [6, 'goodsMeasure/grossVolumeMeasure', 'volume', 7], [8, 'packaging[0]/quantityQuantity', 'quantity'], [9, 'packaging[0]/typeCode', 'package'],
    ] },
    { segment: 'L0/L5', context: 'item', fields: [
      [2, 'commodity/description', 'append'], [3, 'commodity/classification[0]/id', 'text'], [4, 'commodity/classification[0]/identificationTypeCode', 'text'], [6, 'packaging[0]/marksNumbersId', 'text'],
    ] },
    { segment: 'L0/H1', context: 'goods', opens: ['item', 'commodity/dangerousGoods[]'], fields: goods[0]?.fields ?? [] }, { segment: 'H1/H2', context: 'goods', fields: goods[1]?.fields ?? [] },
    { segment: 'L3', context: 'consignment', fields: [
      [1, 'grossMassMeasure', 'weight', 12], [9, 'grossVolumeMeasure', 'volume', 10], [11, 'totalPackageQuantity', 'quantity'],
    ] },
  ],
  350: [
    manifest, port,
    { segment: 'V9', context: 'event', opens: ['root', 'event[]'], special: 'event', fields: [[1, 'typeCode', 'text'], [2, 'description', 'text'], [3, 'occurrenceDateTime', 'dateTime', 4]] },
    { segment: 'P4/VID', context: 'equipment', opens: ['root', 'transportEquipment[]'], special: 'seals', fields: vehicle.fields }, { segment: 'VID/M7', context: 'equipment', special: 'seals', fields: [] },
    { segment: 'P4/K1', context: 'document', opens: ['response', 'additionalInformation[]'], fields: [[1, 'statementDescription', 'append', 2]] },
    { segment: 'P4/X4', context: 'consignment', opens: ['root', 'consignment[]'], special: 'release', fields: [
      [1, 'transportContractDocument[0]/id', 'text'], [2, 'totalPackageQuantity', 'quantity'], [3, 'previousDocument[0]/typeCode', 'text'], [4, 'previousDocument[0]/id', 'text'],
      [8, 'transportContractDocument[1]/id', 'text'], [9, 'transportContractDocument[0]/issuerId', 'text'], [10, 'transportContractDocument[1]/issuerId', 'text'], [11, 'transportEquipment[0]/id', 'equipment', 12],
      [15, 'additionalDocument[0]/typeCode', 'text'], [16, 'additionalDocument[0]/id', 'text'],
    ] },
    { segment: 'X4/K1', context: 'document', opens: ['consignment', 'additionalInformation[]'], fields: [[1, 'statementDescription', 'append', 2]] },
    { ...reference, segment: 'X4/N9' },
    { segment: 'X4/N7', context: 'equipment', opens: ['consignment', 'transportEquipment[]'], fields: equipmentDetails },
  ],
  353: [
    manifest, port,
    { segment: 'M15', context: 'event', opens: ['root', 'event[]'], fields: [
      [1, 'typeCode', 'text'], [2, 'documentId', 'text'], [3, 'occurrenceDateTime', 'dateTime', 6], [4, 'locationId', 'text'], [5, 'carrierId', 'text'], [7, 'sealId', 'text'], [8, 'referenceId', 'text'],
    ] },
    { segment: 'M15/K1', context: 'event', fields: [[1, 'description', 'append', 2]] },
  ],
  355: [
    manifest, port, { segment: 'LX', context: 'consignment', opens: ['root', 'consignment[]'], special: 'line', fields: [[1, 'sequenceNumeric', 'text']] }, { ...amendment, segment: 'LX/M13' }, bill, { ...reference, segment: 'LX/N9' },
    ...parties, inBond, vehicle, contents, ...goods,
    { segment: 'K1', context: 'status', special: 'remark', fields: [[1, 'description', 'append', 2]] },
    { segment: 'K3', context: 'document', opens: ['response', 'additionalInformation[]'], fields: [[1, 'statementDescription', 'text'], [2, 'statementCode', 'text']] },
  ],
  358: [
    manifest, port, { segment: 'LX', context: 'root', special: 'consist', fields: [] },
    { segment: 'LX/VID', context: 'equipment', opens: ['root', 'transportEquipment[]'], special: 'consist', fields: vehicle.fields },
    { segment: 'MBL', context: 'consignment', opens: ['root', 'consignment[]'], special: 'consist', fields: [[1, 'transportContractDocument[0]/issuerId', 'text'], [2, 'transportContractDocument[0]/id', 'text'], [3, 'amendment/actionCode', 'text']] },
    { ...amendment, segment: 'MBL/M13' }, { ...vehicle, segment: 'MBL/VID' },
  ],
  997: ['AK1', 'AK2', 'AK3', 'AK4', 'AK5', 'AK9'].map((segment): MappingRow => ({ segment, context: 'response', special: 'acknowledgement', fields: [] })),
}

/** X12 188 (weight) and Recommendation 20. */
export const weightUnits: ReadonlyMap<string, string> = new Map([['K', 'KGM'], ['L', 'LBR'], ['E', 'TNE'], ['S', 'STN'], ['T', 'LTN']])

/** X12 184 (volume) and Recommendation 20. */
export const volumeUnits: ReadonlyMap<string, string> = new Map([['X', 'MTQ'], ['E', 'FTQ']])

/** X12 355 (temperature) and Recommendation 20. */
export const temperatureUnits: ReadonlyMap<string, string> = new Map([['CE', 'CEL'], ['FA', 'FAH']])

/** X12 91 and Recommendation 19, for the modes that customs sets use; others have no one equivalent. */
export const transportModes: ReadonlyMap<string, string> = new Map([['O', '1'], ['R', '2'], ['J', '3'], ['A', '4']])

/**
 * X12 599 and 211 and Recommendation 21, for the packages whose name is the same in both. Bales and cans are not: the recommendation tells
 * compressed from other bales, and rectangular from round cans.
 */
export const packageTypes: ReadonlyMap<string, string> = new Map([
  ['BAG', 'BG'], ['BBL', 'BA'], ['BDL', 'BE'], ['BOX', 'BX'], ['CAS', 'CS'], ['CRT', 'CR'], ['CTN', 'CT'], ['CYL', 'CY'], ['DRM', 'DR'], ['PCS', 'PP'], ['PKG', 'PK'], ['PLT', 'PX'], ['ROL', 'RO'],
])

/** X12 load or empty status of equipment (VID10) and UN/EDIFACT 8169; other codes have no one equivalent, and stay what they are. */
export const fullness: ReadonlyMap<string, string> = new Map([['E', '4'], ['L', '5']])

/** X12 353 and UN/EDIFACT 1225. */
export const purposes: ReadonlyMap<string, string> = new Map([['00', '9'], ['01', '1'], ['04', '4'], ['05', '5']])

/** X12 98 and the member of a consignment that the party is; others are listed as parties with their role. */
export const partyMembers: ReadonlyMap<string, string> = new Map([['SH', 'consignor'], ['CN', 'consignee'], ['N1', 'notifyParty'], ['CA', 'carrier'], ['FW', 'freightForwarder']])

/** X12 115 of R4 and the member of a consignment that the place is. */
export const placeMembers: ReadonlyMap<string, string> = new Map([['R', 'receiptLocation'], ['L', 'loadingLocation'], ['D', 'unloadingLocation'], ['E', 'deliveryLocation']])
