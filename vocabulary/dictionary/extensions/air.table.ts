import type { PlaceRow } from '../dictionary-place.ts'

const consignment = 'conveyanceReport/consignment'

/**
 * What reports of aircraft state beyond the report of a conveyance: consolidation, split shipments, who else reports, when goods that proceed
 * arrive (19 CFR 122.48a(d)). New elements carry CHA and a number.
 */
export const airTable: readonly PlaceRow[] = [
  [`${consignment}/consolidationIndicator`, 'CHA001', 'indicator', 'ConsolidationIndicator', 0, 1],
  [`${consignment}/splitIndicator`, 'CHA002', 'indicator', 'SplitIndicator', 0, 1],
  [`${consignment}/partArrivalId`, 'CHA003', 'identifier', 'PartArrivalID', 0, 1],
  [`${consignment}/boardedQuantity`, 'CHA004', 'quantity', 'BoardedQuantity', 0, 1],
  [`${consignment}/boardedGrossMassMeasure`, 'CHA005', 'measure', 'BoardedGrossMassMeasure', 0, 1],
  [`${consignment}/furtherFilerId`, 'CHA006', 'identifier', 'FurtherFilerID', 0, 1],
  [`${consignment}/transitMovement/arrivalDateTime`, 'CHA007', 'dateTime', 'ArrivalDateTime', 0, 1],
]
