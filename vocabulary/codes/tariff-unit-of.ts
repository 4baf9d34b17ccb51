/** UN/ECE Recommendation 20 beside CBP's own codes (CATAIR ACE appendix C), as far as both mean the same. */
const tariffUnits: ReadonlyMap<string, string> = new Map([
  ['KGM', 'KG'], ['GRM', 'G'], ['MGM', 'MG'], ['TNE', 'T'], ['LBR', 'LB'], ['ONZ', 'OZ'], ['APZ', 'TOZ'], ['STN', 'STN'], ['LTN', 'TON'], ['CTM', 'CAR'],
  ['LTR', 'L'], ['MLT', 'ML'], ['GLL', 'GAL'], ['BLL', 'BBL'], ['MTR', 'M'], ['MMT', 'MM'], ['CMT', 'CM'], ['FOT', 'FT'], ['YRD', 'YD'],
  ['MTK', 'M2'], ['MTQ', 'M3'], ['FTK', 'SFT'], ['FTQ', 'CFT'], ['H87', 'NO'], ['C62', 'NO'], ['EA', 'NO'], ['NMB', 'NO'], ['NAR', 'NO'], ['DZN', 'DOZ'], ['NPR', 'PRS'], ['KWH', 'KWH'],
])

/** CBP's code for a unit of UN/ECE Recommendation 20, e.g. `KGM` gives `KG`; undefined where CBP has none that means the same. */
export function tariffUnitOf(code: string): string | undefined {
  return tariffUnits.get(code)
}
