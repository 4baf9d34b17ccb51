/**
 * Lists that codes of the CATAIR are of, by the official name of the field: CBP's own appendices and schedules, and standards where CBP takes them over. A
 * field that is not here has no list that we know, or no codes.
 */
export const catairCodeLists: ReadonlyMap<string, string> = new Map([
  ['District/Port of Entry', 'Schedule D'],
  ['District/Port of Unlading', 'Schedule D'],
  ['Designated Exam Port Code', 'Schedule D'],
  ['Associated Warehouse Entry District/Port Code', 'Schedule D'],
  ['Foreign Port of Lading Code', 'Schedule K'],
  ['Mode of Transportation (MOT) Code', 'CBP modes of transportation'],
  ['Entry Type Code', 'CBP entry types'],
  ['Summary Filing Action Request Code', 'CBP action codes'],
  ['Location of Goods Code', 'FIRMS'],
  ['Carrier Code', 'SCAC or IATA'],
  ['Bond Type Code', 'CBP bond types'],
  ['Surety Company Code', 'CBP surety codes'],
  ['U.S. State of Destination Code', 'U.S. state codes'],
  ['Country of Origin Code', 'ISO 3166-1'],
  ['Country of Export Code', 'ISO 3166-1'],
  ['Country Code', 'ISO 3166-1'],
  ['Country Sub Entity Code', 'ISO 3166-2'],
  ['HTS Number', 'HTSUS'],
  ['Trade Agreement/Special Program Claim Code', 'CBP special programs'],
  ['Related Party Indicator', 'CBP indicators'],
  ['Unit of Measure', 'CBP units of measure'],
  ['Unit of Measure Code (1)', 'CBP units of measure'],
  ['Unit of Measure Code (2)', 'CBP units of measure'],
  ['Unit of Measure Code (3)', 'CBP units of measure'],
  ['Manifested Quantity Unit of Measure', 'CBP units of measure'],
])
