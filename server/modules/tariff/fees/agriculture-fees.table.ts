import type { AgricultureFee } from './agriculture-fees.ts'

// Classes of AE Table 6 with the orders of the Department of Agriculture (7 CFR). Rates stand in each order's own importer table and
// change with it; none is in the project's sources, so that an operator loads them. Headings name where a fee may be due.
const rows: readonly (readonly [classCode: string, name: string, headings: readonly string[], authority: string])[] = [
  ['053', 'beef fee', ['0102', '0201', '0202', '02061', '02062', '021020', '160250'], '7 CFR 1260.172'],
  ['054', 'pork fee', ['0103', '0203', '02063', '02064', '02101', '160241', '160242', '160249'], '7 CFR 1230.71, 1230.110'],
  ['055', 'honey fee', ['0409', '210690'], '7 CFR 1212.52'],
  ['056', 'cotton fee', ['5201', '5202', '5203', '5204', '5205', '5206', '5207', '5208', '5209', '5210', '5211', '5212', '6006', '61', '62', '6302'], '7 CFR 1205.510'],
  ['057', 'raspberry fee', ['08112020'], '7 CFR 1208.52'],
  ['090', 'potato fee', ['0701', '071010', '200410', '200520'], '7 CFR 1207.510'],
  ['103', 'mushroom fee', ['070951'], '7 CFR 1209.51'],
  ['104', 'watermelon fee', ['080711'], '7 CFR 1210.341'],
  ['105', 'softwood lumber fee', ['4407', '440910'], '7 CFR 1217.52'],
  ['106', 'blueberry fee', ['08104000', '08119020'], '7 CFR 1218.52'],
  ['107', 'avocado fee', ['08044000'], '7 CFR 1219.54'],
  ['108', 'mango fee', ['08045040', '08045060'], '7 CFR 1206.42'],
  ['109', 'sorghum fee', ['1007'], '7 CFR 1221.112'],
  ['110', 'dairy product fee', ['0401', '0402', '0403', '0404', '0405', '0406'], '7 CFR 1150.152'],
  ['124', 'pecan fee', ['08029010', '08029015'], '7 CFR 1223.52'],
  ['125', 'Christmas tree fee', ['060420'], '7 CFR 1214.52'],
]

/** Agriculture fees without rates: they tell that a fee may be due. */
export const publishedAgricultureFees: readonly AgricultureFee[] = rows.map(([classCode, name, headings, authority]) => ({ classCode, name, headings, authority, from: '2015-01-01' }))
