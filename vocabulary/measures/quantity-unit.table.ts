/**
 * Units of UN/ECE Recommendation 20 in which goods of trade are counted, weighed and metered, each in the base unit of its kind. Factors
 * are exact: the international pound, inch and gallon (NIST Handbook 44 appendix C; 1959 agreement, 24 FR 5348), the barrel of 42 gallons
 * as the oil trade has it, the British thermal unit of the International Table (5th International Conference on the Properties of Steam,
 * London 1956), the therm of the United States (NIST SP 811 appendix B.8, exactly 1.054804 × 10⁸ J).
 */
export interface QuantityUnit {
  readonly code: string
  readonly name: string
  readonly kind: QuantityKind
  /** How many of the base unit of its kind it is: KGM, MTQ, JOU, MTR, MTK, C62. */
  readonly factor: string
}

/** What is measured. Pairs are counted by themselves: a single shoe is no half of trade. */
export const quantityKinds = ['mass', 'volume', 'energy', 'length', 'area', 'count', 'pairs'] as const

export type QuantityKind = (typeof quantityKinds)[number]

/** The unit of each kind that the factors count. */
export const baseUnits: Readonly<Record<QuantityKind, string>> = { mass: 'KGM', volume: 'MTQ', energy: 'JOU', length: 'MTR', area: 'MTK', count: 'C62', pairs: 'NPR' }

function unit(kind: QuantityKind, ...[code, factor, name]: readonly [code: string, factor: string, name: string]): QuantityUnit {
  return { code, name, kind, factor }
}

export const quantityUnits: readonly QuantityUnit[] = [
  unit('mass', 'KGM', '1', 'kilograms'), unit('mass', 'GRM', '0.001', 'grams'), unit('mass', 'MGM', '0.000001', 'milligrams'), unit('mass', 'HGM', '0.1', 'hectograms'),
  unit('mass', 'DJ', '0.01', 'decagrams'), unit('mass', 'DTN', '100', 'decitonnes'), unit('mass', 'TNE', '1000', 'tonnes'), unit('mass', '2U', '1000', 'megagrams'),
  unit('mass', 'KTN', '1000000', 'kilotonnes'), unit('mass', 'LBR', '0.45359237', 'pounds'), unit('mass', 'ONZ', '0.028349523125', 'ounces'),
  unit('mass', 'APZ', '0.0311034768', 'troy ounces'), unit('mass', 'CTM', '0.0002', 'metric carats'), unit('mass', 'GRN', '0.00006479891', 'grains'),
  unit('mass', 'CWA', '45.359237', 'hundredweights of 100 pounds'), unit('mass', 'CWI', '50.80234544', 'hundredweights of 112 pounds'),
  unit('mass', 'STN', '907.18474', 'short tons'), unit('mass', 'LTN', '1016.0469088', 'long tons'),
  unit('volume', 'MTQ', '1', 'cubic metres'), unit('volume', 'LTR', '0.001', 'litres'), unit('volume', 'MLT', '0.000001', 'millilitres'), unit('volume', 'DMQ', '0.001', 'cubic decimetres'),
  unit('volume', 'CMQ', '0.000001', 'cubic centimetres'), unit('volume', 'HLT', '0.1', 'hectolitres'), unit('volume', 'K6', '1', 'kilolitres'), unit('volume', 'MAL', '1000', 'megalitres'),
  unit('volume', 'R9', '1000', 'thousand cubic metres'), unit('volume', 'HMQ', '1000000', 'million cubic metres'), unit('volume', 'SM3', '1', 'standard cubic metres'),
  unit('volume', 'NM3', '1', 'normal cubic metres'), unit('volume', 'BLL', '0.158987294928', 'barrels of 42 gallons'), unit('volume', 'GLL', '0.003785411784', 'gallons of the United States'),
  unit('volume', 'GLI', '0.00454609', 'imperial gallons'), unit('volume', 'FTQ', '0.028316846592', 'cubic feet'), unit('volume', 'FC', '28.316846592', 'thousand cubic feet'),
  unit('volume', 'YDQ', '0.764554857984', 'cubic yards'), unit('volume', 'INQ', '0.000016387064', 'cubic inches'), unit('volume', 'OZA', '0.0000295735295625', 'fluid ounces of the United States'),
  unit('volume', 'PTL', '0.000473176473', 'liquid pints of the United States'), unit('volume', 'QTL', '0.000946352946', 'liquid quarts of the United States'),
  unit('energy', 'JOU', '1', 'joules'), unit('energy', 'KJO', '1000', 'kilojoules'), unit('energy', '3B', '1000000', 'megajoules'), unit('energy', 'GV', '1000000000', 'gigajoules'),
  unit('energy', 'D30', '1000000000000', 'terajoules'), unit('energy', 'C68', '1000000000000000', 'petajoules'), unit('energy', 'WHR', '3600', 'watt-hours'),
  unit('energy', 'KWH', '3600000', 'kilowatt-hours'), unit('energy', 'MWH', '3600000000', 'megawatt-hours'), unit('energy', 'GWH', '3600000000000', 'gigawatt-hours'),
  unit('energy', 'BTU', '1055.05585262', 'British thermal units (International Table)'), unit('energy', 'BZ', '1055055852.62', 'million British thermal units'),
  unit('energy', 'N71', '105506000', 'therms of the European Community'), unit('energy', 'N72', '105480400', 'therms of the United States'),
  unit('length', 'MTR', '1', 'metres'), unit('length', 'KMT', '1000', 'kilometres'), unit('length', 'DMT', '0.1', 'decimetres'), unit('length', 'CMT', '0.01', 'centimetres'),
  unit('length', 'MMT', '0.001', 'millimetres'), unit('length', 'INH', '0.0254', 'inches'), unit('length', 'FOT', '0.3048', 'feet'), unit('length', 'YRD', '0.9144', 'yards'),
  unit('area', 'MTK', '1', 'square metres'), unit('area', 'CMK', '0.0001', 'square centimetres'), unit('area', 'INK', '0.00064516', 'square inches'),
  unit('area', 'FTK', '0.09290304', 'square feet'), unit('area', 'YDK', '0.83612736', 'square yards'),
  unit('count', 'C62', '1', 'ones'), unit('count', 'H87', '1', 'pieces'), unit('count', 'EA', '1', 'each'), unit('count', 'NAR', '1', 'articles'),
  unit('count', 'DZN', '12', 'dozens'), unit('count', 'GRO', '144', 'gross'), unit('count', 'CEN', '100', 'hundreds'), unit('count', 'MIL', '1000', 'thousands'),
  unit('pairs', 'NPR', '1', 'pairs'), unit('pairs', 'PR', '1', 'pairs'),
]
