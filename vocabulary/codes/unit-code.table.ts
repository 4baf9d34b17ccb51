/**
 * Units of quantity as CBP codes them in the entry summary (CATAIR ACE appendix C, Tariff Abbreviations, of 22 February 2016),
 * with what they are in a smaller unit of the same kind. Factors are exact: the international pound, inch and gallon
 * (NIST Handbook 44 appendix C; 59 FR 5442, 1959 agreement), the metric ton, the dozen, the gross. No factor: not convertible.
 */
export interface UnitCode {
  readonly code: string
  readonly name: string
  /** The unit that its factor counts. */
  readonly of?: string
  readonly factor?: string
}

function row(code: string, name: string, ...[of, factor]: readonly [] | readonly [of: string, factor: string]): UnitCode {
  return of === undefined || factor === undefined ? { code, name } : { code, name, of, factor }
}

export const unitCodes: readonly UnitCode[] = [
  row('AC', 'alternating current'), row('ASTM', 'American Society for Testing Materials'), row('BBL', 'barrels', 'L', '158.987294928'),
  row('BOL', 'boluses'), row('C', 'Celsius'), row('CAP', 'capsules'), row('CAR', 'carats', 'KG', '0.0002'), row('CC', 'cubic centimeters', 'L', '0.001'),
  row('CFT', 'cubic feet', 'M3', '0.028316846592'), row('CG', 'centigrams', 'KG', '0.00001'), row('CGM', 'content grams', 'CKG', '0.001'),
  row('CKG', 'content kilograms', 'CKG', '1'), row('CM', 'centimeters', 'M', '0.01'), row('CM2', 'square centimeters', 'M2', '0.0001'),
  row('CM3', 'cubic centimeters', 'M3', '0.000001'), row('CTN', 'content tons', 'CKG', '1000'), row('CU', 'cubic'), row('CUR', 'curies'),
  row('CY', 'clean yield'), row('CYD', 'cubic yards', 'M3', '0.764554857984'), row('CYG', 'clean yield grams', 'CYK', '0.001'),
  row('CYK', 'clean yield kilograms', 'CYK', '1'), row('D', 'denier'), row('DC', 'direct current'), row('DEG', 'degrees'),
  row('DOZ', 'dozens', 'NO', '12'), row('DPC', 'dozen pieces', 'PCS', '12'), row('DPR', 'dozen pairs', 'PRS', '12'), row('FBM', 'fiber meters'),
  row('FIB', 'fibers'), row('FOZ', 'fluid ounces', 'L', '0.0295735295625'), row('FT', 'feet', 'M', '0.3048'), row('G', 'grams', 'KG', '0.001'),
  row('GAL', 'gallons', 'L', '3.785411784'), row('GBQ', 'gigabecquerels', 'MBQ', '1000'), row('GR', 'gross', 'NO', '144'), row('GRL', 'gross lines'),
  row('GVW', 'gross vehicle weight'), row('HUN', 'hundreds', 'NO', '100'), row('HZ', 'hertz'), row('IRC', 'Internal Revenue Code'),
  row('JWL', 'jewels', 'JWL', '1'), row('K', 'thousands', 'NO', '1000'), row('KCAL', 'kilocalories'), row('KG', 'kilograms', 'KG', '1'),
  row('KHZ', 'kilohertz'), row('KM', 'thousand meters', 'M', '1000'), row('KM2', 'thousand square meters', 'M2', '1000'),
  row('KM3', 'thousand cubic meters', 'M3', '1000'), row('KN', 'kilonewtons'), row('KPA', 'kilopascals'), row('KSB', 'thousand standard brick', 'SBE', '1000'),
  row('KVA', 'kilovolt-amperes'), row('KVAR', 'kilovolt-amperes reactive'), row('KW', 'kilowatts', 'W', '1000'), row('KWH', 'kilowatt-hours', 'KWH', '1'),
  row('L', 'liters', 'L', '1'), row('LB', 'pounds', 'KG', '0.45359237'), row('LIN', 'linear'), row('LNM', 'linear meters', 'M', '1'), row('M', 'meters', 'M', '1'),
  row('M2', 'square meters', 'M2', '1'), row('M3', 'cubic meters', 'M3', '1'), row('MBQ', 'megabecquerels', 'MBQ', '1'), row('MC', 'millicuries'),
  row('MG', 'milligrams', 'KG', '0.000001'), row('MHZ', 'megahertz'), row('ML', 'milliliters', 'L', '0.001'), row('MM', 'millimeters', 'M', '0.001'),
  row('MPA', 'megapascals'), row('NO', 'number', 'NO', '1'), row('ODE', 'ozone depletion equivalent'), row('OZ', 'ounces', 'KG', '0.028349523125'),
  row('PCS', 'pieces', 'PCS', '1'), row('PF', 'proof'), row('PFG', 'proof gallons', 'PFL', '3.785411784'), row('PFL', 'proof liters', 'PFL', '1'),
  row('PK', 'packs', 'PK', '1'), row('PRS', 'pairs', 'PRS', '1'), row('PTL', 'liquid pints', 'L', '0.473176473'), row('QTL', 'liquid quarts', 'L', '0.946352946'),
  row('RPM', 'revolutions per minute'), row('SBE', 'standard brick equivalent', 'SBE', '1'), row('SFT', 'square feet', 'M2', '0.09290304'), row('SQ', 'squares'),
  row('SQI', 'square inches', 'M2', '0.00064516'), row('STN', 'short tons', 'KG', '907.18474'), row('SUP', 'suppositories'),
  row('SYD', 'square yards', 'M2', '0.83612736'), row('T', 'metric tons', 'KG', '1000'), row('TAB', 'tablets'), row('TON', 'long tons', 'KG', '1016.0469088'),
  row('TOZ', 'troy ounces', 'KG', '0.0311034768'), row('V', 'volts'), row('W', 'watts', 'W', '1'), row('WG', 'wine gallons', 'WL', '3.785411784'),
  row('WL', 'wine liters', 'WL', '1'), row('WT', 'weight'), row('X', 'no quantity required'), row('YD', 'yards', 'M', '0.9144'),
]

/** Units as the HTSUS prints them in its unit column and in its rates, with CBP's code. A unit that appendix C does not list has none here. */
export const tariffUnits: Readonly<Record<string, string>> = {
  'no.': 'NO', 'no': 'NO', 'each': 'NO', 'head': 'NO', 'article': 'NO', 'kg': 'KG', 'g': 'G', 't': 'T', 't adw': 'T', 't dwb': 'T', 'clean kg': 'CYK', 'cy kg': 'CYK',
  'doz.': 'DOZ', 'dozen': 'DOZ', 'gross': 'GR', 'hundreds': 'HUN', 'thousands': 'K', 'thousand': 'K', '1000': 'K', 'prs.': 'PRS', 'pr.': 'PRS',
  'doz. prs.': 'DPR', 'dz pcs': 'DPC', 'pcs': 'PCS', 'liters': 'L', 'liter': 'L', 'pf.liters': 'PFL', 'pf.liter': 'PFL', 'm': 'M', 'm2': 'M2', 'm3': 'M3',
  'cm2': 'CM2', 'lin. m': 'LNM', 'thousand m': 'KM', 'thousand m3': 'KM3', 'bbl': 'BBL', 'carat': 'CAR', 'w': 'W', 'jwls.': 'JWL', 'jewel': 'JWL',
  'square': 'SQ', 'gbq': 'GBQ', 'fiber m': 'FBM', 'gr.lines': 'GRL', 'line/gross': 'GRL', 'pack': 'PK', 'x': 'X',
}
