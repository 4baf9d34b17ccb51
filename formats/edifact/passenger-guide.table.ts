/** How an element of a passenger list stands in a guide: path of the dictionary, segment and qualifier, fewest, most (0: any number). */
export type GuideRow = readonly [path: string, source: string, min: number, max: number]

/**
 * Advance passenger information as a selection of the dictionary: what a PAXLST message for a flight states. The core is what the
 * WCO/IATA/ICAO guidelines name as the most that a state should ask of a carrier: the flight, and what a machine-readable travel document
 * holds (ICAO Annex 9, 9.8; Doc 9303). Minimum 1 is what the segments of the message and the travel document make mandatory together; what a
 * state asks beyond that it says in its own guide. Which of the rest a state demands is not stated here.
 */
export const passengerGuide: readonly GuideRow[] = [
  ['conveyanceReport', 'UNH', 1, 1],
  ['conveyanceReport/functionCode', 'BGM 1225', 1, 1],
  ['conveyanceReport/typeCode', 'BGM C002.1001', 1, 1],
  ['conveyanceReport/functionalReferenceId', 'RFF TN', 0, 1],
  ['conveyanceReport/submitter', 'NAD MS', 1, 1],
  ['conveyanceReport/submitter/name', 'NAD MS C080.3036', 1, 1],
  ['conveyanceReport/submitter/communication', 'COM', 0, 3],
  ['conveyanceReport/submitter/communication/id', 'COM C076.3148', 1, 1],
  ['conveyanceReport/submitter/communication/typeCode', 'COM C076.3155', 1, 1],
  ['conveyanceReport/borderTransportMeans', 'TDT 20', 1, 1],
  ['conveyanceReport/borderTransportMeans/journeyId', 'TDT 20 8028', 1, 1],
  ['conveyanceReport/carrier', 'TDT 20', 0, 1],
  ['conveyanceReport/carrier/id', 'TDT 20 C040.3127', 0, 1],
  ['conveyanceReport/itinerary', 'LOC', 2, 0],
  ['conveyanceReport/itinerary/functionCode', 'LOC 3227', 1, 1],
  ['conveyanceReport/itinerary/id', 'LOC C517.3225', 1, 1],
  ['conveyanceReport/itinerary/estimatedDepartureDateTime', 'DTM 189', 0, 1],
  ['conveyanceReport/itinerary/estimatedArrivalDateTime', 'DTM 232', 0, 1],
  ['conveyanceReport/person', 'NAD FL, FM, DDU, DDT', 0, 99_999],
  ['conveyanceReport/person/roleCode', 'NAD 3035', 1, 1],
  ['conveyanceReport/person/transitIndicator', 'NAD DDU, DDT', 0, 1],
  ['conveyanceReport/person/familyName', 'NAD C080.3036', 1, 1],
  ['conveyanceReport/person/givenName', 'NAD C080.3036#2', 0, 1],
  ['conveyanceReport/person/secondName', 'NAD C080.3036#3', 0, 1],
  ['conveyanceReport/person/sexCode', 'ATT 2', 1, 1],
  ['conveyanceReport/person/birthDateTime', 'DTM 329', 1, 1],
  ['conveyanceReport/person/nationalityCode', 'NAT 2', 1, 1],
  ['conveyanceReport/person/embarkationLocationId', 'LOC 178', 0, 1],
  ['conveyanceReport/person/disembarkationLocationId', 'LOC 179', 0, 1],
  ['conveyanceReport/person/clearanceLocationId', 'LOC 22', 0, 1],
  ['conveyanceReport/person/bookingReferenceId', 'RFF AVF', 0, 1],
  ['conveyanceReport/person/seatId', 'RFF SEA', 0, 1],
  ['conveyanceReport/person/travelDocument', 'DOC', 1, 5],
  ['conveyanceReport/person/travelDocument/typeCode', 'DOC C002.1001', 1, 1],
  ['conveyanceReport/person/travelDocument/id', 'DOC C503.1004', 1, 1],
  ['conveyanceReport/person/travelDocument/issuingCountryCode', 'LOC 91', 1, 1],
  ['conveyanceReport/person/travelDocument/expiryDateTime', 'DTM 36', 1, 1],
  ['conveyanceReport/passengerQuantity', 'CNT 42', 0, 1],
  ['conveyanceReport/crewQuantity', 'CNT 41', 0, 1],
]
