/** CBP's codes for the provinces of Canada as places of origin, by their postal abbreviations (CATAIR Entry Summary, AE table 5a). */
export const canadianProvinces: ReadonlyMap<string, string> = new Map([
  ['AB', 'XA'], ['BC', 'XC'], ['MB', 'XM'], ['NB', 'XB'], ['NL', 'XW'], ['NS', 'XN'], ['NT', 'XT'], ['NU', 'XV'], ['ON', 'XO'], ['PE', 'XP'], ['QC', 'XQ'], ['SK', 'XS'], ['YT', 'XY'],
])
