import type { PlaceRow } from '../dictionary-place.ts'

/** Places that EDIFACT messages fill and no earlier table has: a WCO id where the subset knows the element, else CHE and a number. */
export const edifactTable: readonly PlaceRow[] = [
  ['conveyanceReport/versionId', '383', 'identifier', 'VersionID', 0, 1],
  ['conveyanceReport/itinerary/journeyId', 'CHE001', 'identifier', 'JourneyID', 0, 1],
  ['conveyanceReport/itinerary/carrierId', 'CHE002', 'identifier', 'CarrierID', 0, 1],
  ['conveyanceReport/person/verificationIndicator', 'CHE003', 'indicator', 'VerificationIndicator', 0, 1],
  ['conveyanceReport/person/baggageTagId', 'CHE004', 'identifier', 'BaggageTagID', 0, 0],
  ['conveyanceReport/person/communication', '25A', 'class', 'Communication', 0, 0],
  ['conveyanceReport/person/communication/id', '240', 'identifier', 'ID', 0, 1],
  ['conveyanceReport/person/communication/typeCode', '253', 'code', 'TypeCode', 0, 1],
  ['conveyanceReport/person/reference', 'CHE005', 'class', 'Reference', 0, 0],
  ['conveyanceReport/person/reference/id', 'CHE006', 'identifier', 'ID', 0, 1],
  ['conveyanceReport/person/reference/typeCode', 'CHE007', 'code', 'TypeCode', 0, 1],
  ['response/typeCode', 'D013', 'code', 'TypeCode', 0, 1],
  ['response/responseTypeCode', 'CHE008', 'code', 'ResponseTypeCode', 0, 1],
]
