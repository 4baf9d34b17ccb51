import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const manifest = '19 CFR 122.48a(d)'
const preLoading = '19 CFR 122.48b(d)'
const both = `${manifest} and 122.48b(d)`
const numbers = '19 CFR 122.48(c); IATA Resolution 600a'

/** What may be wrong with a report of a flight, or with an answer about its cargo. */
export const airConditions = {
  flightMissing: fatal('air-flight-missing', { message: 'The report names no flight', authority: `${manifest}(1)`, remedy: 'State the number of the flight with the code of its carrier' }),
  carrierMissing: fatal('air-carrier-missing', { message: 'The report names no carrier', authority: `${manifest}(1)`, remedy: 'State the code of the carrier' }),
  arrivalMissing: fatal('air-arrival-missing', { message: 'The report names no airport of arrival or no scheduled date of arrival', authority: `${manifest}(1)`, remedy: 'State the first airport of arrival in the customs territory, and when the flight is due there' }),
  airportForm: fatal('air-airport-form', { message: 'An airport is not named by three letters', authority: `${manifest}(1)`, remedy: 'Name airports by their codes of three capital letters, e.g. JFK' }),
  waybillsMissing: fatal('air-waybills-missing', { message: 'The report has no waybill', authority: both, remedy: 'State at least one waybill' }),
  numberMissing: fatal('air-waybill-number-missing', { message: 'A waybill has no number', authority: both, remedy: 'State the number of the air waybill, or of the house waybill and its master' }),
  numberForm: fatal('air-waybill-number-form', { message: 'The number of an air waybill has not eleven digits', authority: numbers, remedy: 'State the three digits of the airline, seven digits and the check digit' }),
  numberCheckDigit: fatal('air-waybill-number-check-digit', { message: 'The check digit of an air waybill number is wrong', authority: numbers, remedy: 'Compare the number with the waybill: the last digit is what is left of the seven before it divided by seven' }),
  masterMissing: warning('air-master-missing', { message: 'A house waybill names no master air waybill', authority: `${preLoading}; ${manifest}(2)`, remedy: 'State the master air waybill as soon as it is known' }),
  numberTwice: fatal('air-waybill-number-twice', { message: 'Two waybills of a report have one number', authority: '19 CFR 122.48(c)', remedy: 'State each waybill once, of a split shipment the part that is aboard' }),
  originMissing: fatal('air-origin-missing', { message: 'A waybill names no airport of origin', authority: `${manifest}(1)`, remedy: 'State from which airport the cargo begins its carriage by air to the United States' }),
  piecesMissing: fatal('air-pieces-missing', { message: 'A waybill has no quantity', authority: both, remedy: 'State the number of the smallest external packing units' }),
  weightMissing: fatal('air-weight-missing', { message: 'A waybill has no weight in kilograms or pounds', authority: both, remedy: 'State the total weight with its unit, KGM or LBR' }),
  descriptionMissing: fatal('air-description-missing', { message: 'A waybill does not describe its cargo', authority: both, remedy: 'Describe the cargo precisely' }),
  shipperMissing: fatal('air-shipper-missing', { message: 'A waybill has no name of its shipper', authority: both, remedy: 'State the name and address of the shipper' }),
  consigneeMissing: fatal('air-consignee-missing', { message: 'A waybill has no name of its consignee', authority: both, remedy: 'State the name and address of the consignee' }),
  answerEmpty: fatal('air-answer-empty', { message: 'The answer states no assessment, referral or error', authority: 'Customhouse description of the format', remedy: 'State how the cargo was assessed' }),
  otherMode: fatal('air-other-mode', { message: 'The report is of a conveyance that is no aircraft', authority: '19 CFR 122.48a(a)', remedy: 'Choose a format for that mode of transport, such as X12 309 or CUSCAR' }),
} as const
