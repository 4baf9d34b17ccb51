import { decimal, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'

/** What a unit measures, and how much of its dimension's own unit one is: gram, liter, proof liter, piece, pair, meter, square meter. */
export interface UnitMeasure {
  readonly dimension: string
  readonly size: Decimal
}

type Sizes = readonly (readonly [dimension: string, size: string, ...names: string[]])[]

// Customary sizes are exact by definition: pound 453.59237 g, gallon 3.785411784 L, yard 0.9144 m (NIST Handbook 44, appendix C).
// Names are CBP's codes (CATAIR appendix C) and the tariff's own spellings, compared without case, dots and spaces.
const sizes: Sizes = [
  ['mass', '1000', 'kg', 'ckg'], ['mass', '1', 'g', 'cgm'], ['mass', '0.001', 'mg'], ['mass', '0.01', 'cg'], ['mass', '1000000', 't', 'ctn'],
  ['mass', '453.59237', 'lb'], ['mass', '28.349523125', 'oz'], ['mass', '31.1034768', 'toz'], ['mass', '907184.74', 'stn'],
  ['mass', '1016046.9088', 'ton'], ['mass', '0.2', 'car', 'carat'],
  ['clean mass', '1000', 'clean kg', 'cy kg', 'cyk', 'kg cy'], ['clean mass', '1', 'cyg', 'cy g'],
  ['volume', '1', 'l', 'liter', 'liters', 'wl'], ['volume', '0.001', 'ml', 'cc', 'cm3'], ['volume', '1000', 'm3', 'm³'], ['volume', '1000000', 'km3', 'thousand m3'],
  ['volume', '3.785411784', 'gal', 'wg'], ['volume', '0.946352946', 'qtl'], ['volume', '0.473176473', 'ptl'], ['volume', '0.0295735295625', 'foz'],
  ['volume', '158.987294928', 'bbl'], ['volume', '28.316846592', 'cft'], ['volume', '764.554857984', 'cyd'],
  ['proof volume', '1', 'pf liter', 'pf liters', 'pfl'], ['proof volume', '3.785411784', 'pfg'],
  ['count', '1', 'no', 'each', 'head', 'article', 'pcs', '1'], ['count', '12', 'doz', 'dpc', 'dz pcs', 'doz pcs'], ['count', '144', 'gross', 'gr', 'grs'],
  ['count', '100', 'hun', 'hundreds'], ['count', '1000', '1000', 'k', 'thousand', 'thousands', 'ths'],
  ['pairs', '1', 'pr', 'prs'], ['pairs', '12', 'dpr', 'doz prs', 'doz pr'],
  ['length', '1', 'm', 'lin m', 'lnm'], ['length', '0.01', 'cm'], ['length', '0.001', 'mm'], ['length', '1000', 'km', 'thousand m'], ['length', '0.9144', 'yd'], ['length', '0.3048', 'ft'],
  ['area', '1', 'm2', 'm²'], ['area', '0.0001', 'cm2'], ['area', '1000000', 'km2'], ['area', '0.83612736', 'syd'], ['area', '0.09290304', 'sft'], ['area', '0.00064516', 'sqi'],
  ['jewels', '1', 'jewel', 'jwl', 'jwls'], ['packs', '1', 'pack', 'pk'], ['gross lines', '1', 'line/gross', 'grl', 'gr lines'], ['degrees', '1', 'deg', 'degree'],
]

const measures = new Map<string, UnitMeasure>(sizes.flatMap(([dimension, size, ...names]) => names.map((name) => [plain(name), { dimension, size: decimal(size) }] as const)))

/** What a unit measures, by any of its names; undefined for a unit that is not known here. */
export function unitMeasure(name: string): UnitMeasure | undefined {
  return measures.get(name) ?? measures.get(plain(name))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[.\s]/g, '')
}
