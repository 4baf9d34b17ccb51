import type { PlaceRow } from '../dictionary-place.ts'
import { conveyanceReportTable } from './conveyance-report.table.ts'

const consignment = 'conveyanceReport/consignment'

/** What X12 customs sets report of a conveyance and the report has no place for: amendments, further parties, details of events. */
const reported: readonly PlaceRow[] = [
  ['conveyanceReport/itinerary/consignmentQuantity', 'CHC008', 'quantity', 'ConsignmentQuantity', 0, 1],
  ['conveyanceReport/itinerary/goodsLocationId', 'L017', 'identifier', 'GoodsLocationID', 0, 1],
  ['conveyanceReport/transportEquipment/typeCode', 'CHX009', 'code', 'TypeCode', 0, 1],
  [`${consignment}/transportContractDocument/categoryCode`, 'D031', 'code', 'CategoryCode', 0, 1],
  [`${consignment}/transportEquipment/typeCode`, 'CHX009', 'code', 'TypeCode', 0, 1],
  [`${consignment}/transitMovement/controlId`, 'CHX008', 'identifier', 'ControlID', 0, 1],
  [`${consignment}/freight/chargeAmount`, 'CHX012', 'amount', 'ChargeAmount', 0, 1],
  [`${consignment}/consignmentItem/commodity/dangerousGoods/identificationTypeCode`, 'CHX010', 'code', 'IdentificationTypeCode', 0, 1],
  [`${consignment}/amendment`, '06A', 'class', 'Amendment', 0, 1],
  [`${consignment}/amendment/changeReasonCode`, '099', 'code', 'ChangeReasonCode', 0, 1],
  [`${consignment}/amendment/typeCode`, 'CHX001', 'code', 'TypeCode', 0, 1],
  [`${consignment}/amendment/actionCode`, 'CHX002', 'code', 'ActionCode', 0, 1],
  [`${consignment}/amendment/totalPackageQuantity`, '146', 'quantity', 'TotalPackageQuantity', 0, 1],
  [`${consignment}/amendment/locationId`, 'CHX003', 'identifier', 'LocationID', 0, 1],
  [`${consignment}/amendment/carrierId`, 'R012', 'identifier', 'CarrierID', 0, 1],
  [`${consignment}/amendment/transportContractDocument`, 'CHC036', 'class', 'TransportContractDocument', 0, 0],
  [`${consignment}/amendment/transportContractDocument/id`, 'CHC037', 'identifier', 'ID', 0, 1],
  [`${consignment}/amendment/transportContractDocument/typeCode`, 'CHC038', 'code', 'TypeCode', 0, 1],
  [`${consignment}/amendment/transportContractDocument/issuerId`, 'CHC039', 'identifier', 'IssuerID', 0, 1],
  [`${consignment}/party`, 'CHX004', 'class', 'Party', 0, 0],
  [`${consignment}/party/roleCode`, 'CHX005', 'code', 'RoleCode', 0, 1],
  [`${consignment}/party/name`, 'CHX006', 'text', 'Name', 0, 1],
  [`${consignment}/party/id`, 'CHX007', 'identifier', 'ID', 0, 1],
  [`${consignment}/party/identificationTypeCode`, 'CHC009', 'code', 'IdentificationTypeCode', 0, 1],
  ...movedRows(`${consignment}/consignor/address`, `${consignment}/party/address`),
  ...movedRows(`${consignment}/consignor/contact`, `${consignment}/party/contact`),
  ...movedRows(`${consignment}/consignor/communication`, `${consignment}/party/communication`),
  ['conveyanceReport/event/carrierId', 'R012', 'identifier', 'CarrierID', 0, 1],
  ['conveyanceReport/event/sealId', '165', 'identifier', 'SealID', 0, 1],
  ['conveyanceReport/event/referenceId', 'CHX011', 'identifier', 'ReferenceID', 0, 1],
]

/**
 * Places for ANSI ASC X12 customs sets. What customs answers about a conveyance (350, 355) repeats what was reported: the places of the report
 * stand below the declaration answered, with the same ids.
 */
export const x12Table: readonly PlaceRow[] = [
  ...reported,
  ['response/declaration/typeCode', 'D013', 'code', 'TypeCode', 0, 1],
  ['response/declaration/consignmentQuantity', 'CHC008', 'quantity', 'ConsignmentQuantity', 0, 1],
  ...['carrier', 'borderTransportMeans', 'itinerary', 'transportEquipment', 'consignment', 'event'].flatMap((member) => movedRows(`conveyanceReport/${member}`, `response/declaration/${member}`)),
  ['response/acknowledgement', 'CHX013', 'class', 'Acknowledgement', 0, 1],
  ['response/acknowledgement/groupTypeCode', 'CHX014', 'code', 'GroupTypeCode', 0, 1],
  ['response/acknowledgement/includedQuantity', 'CHX015', 'quantity', 'IncludedQuantity', 0, 1],
  ['response/acknowledgement/receivedQuantity', 'CHX016', 'quantity', 'ReceivedQuantity', 0, 1],
  ['response/acknowledgement/acceptedQuantity', 'CHX017', 'quantity', 'AcceptedQuantity', 0, 1],
]

/** The rows of a class and of what is below it, at another place. */
function movedRows(from: string, to: string): PlaceRow[] {
  return [...conveyanceReportTable, ...(to.startsWith('response/') ? reported : [])]
    .filter(([path]) => path === from || path.startsWith(`${from}/`))
    .map(([path, id, kind, tag, min, max]): PlaceRow => [to + path.slice(from.length), id, kind, tag, min, max])
}
