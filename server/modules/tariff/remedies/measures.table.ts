import type { DatedPercent, Invalidity, Measure, MeasureFamily, MeasureScope, NonStackingRule } from './measure.ts'

/** The eight-digit numbers from one to another, inclusive. */
function through(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step))
}

const section301 = '19 U.S.C. 2411'
const section232 = '19 U.S.C. 1862'
const chinaOrigin = ['CN']
const chinaAndHongKong = ['CN', 'HK']
const chinaHongKongAndMacau = ['CN', 'HK', 'MO']

const doubled = (authority: string): readonly DatedPercent[] => [
  { from: '2025-03-12', to: '2025-06-03', percent: '25', authority },
  { from: '2025-06-04', percent: '50', authority: 'Proclamation 10947 of June 3, 2025 (90 FR 24199)' },
]

const metalsRestructured = { day: '2026-04-06', authority: 'Proclamation of April 2, 2026, amended by Proclamation 11032 of June 1, 2026 (headings 9903.82; CSMS 68855869)' }
const weightThreshold = { percent: '15', by: 'weight' as const, authority: metalsRestructured.authority }

const emergencyPowersRefused: Invalidity = {
  decidedOn: '2026-02-20',
  authority: 'Learning Resources, Inc. v. Trump, No. 24-1287 (U.S. Feb. 20, 2026)',
  collectionEnded: '2026-02-24',
  refundAuthority: 'Executive Order of February 20, 2026, Ending Certain Tariff Actions; CSMS 67834313; Atmus Filtration, Inc. v. United States, Ct. Int’l Trade No. 26-01259 (orders of March 4 and 5, 2026); 19 U.S.C. 1505, 1514',
}

function ieepa(name: string, family: MeasureFamily, rest: Pick<Measure, 'title' | 'codes' | 'origins' | 'rates' | 'from' | 'authority'> & Partial<Measure>): Measure {
  return { name, family, valueBasis: 'full', to: '2026-02-23', heldInvalid: emergencyPowersRefused, certainty: 'confirmed', ...rest }
}

/** Chapter 99 measures, dated. Rates that are not listed are those that the loaded revision prints. */
export const publishedMeasures: readonly Measure[] = [
  { name: 'section-301-china-list-1', family: 'section-301-china', title: 'Section 301, products of China, list 1', codes: ['99038801'], valueBasis: 'full', origins: chinaOrigin, from: '2018-07-06', rates: [{ from: '2018-07-06', percent: '25', authority: '83 FR 28710' }], authority: `${section301}; 83 FR 28710; HTSUS chapter 99 subchapter III U.S. note 20(a)`, certainty: 'confirmed' },
  { name: 'section-301-china-list-2', family: 'section-301-china', title: 'Section 301, products of China, list 2', codes: ['99038802'], valueBasis: 'full', origins: chinaOrigin, from: '2018-08-23', rates: [{ from: '2018-08-23', percent: '25', authority: '83 FR 40823' }], authority: `${section301}; 83 FR 40823; U.S. note 20(c)`, certainty: 'confirmed' },
  { name: 'section-301-china-list-3', family: 'section-301-china', title: 'Section 301, products of China, list 3', codes: ['99038803', '99038804'], valueBasis: 'full', origins: chinaOrigin, from: '2018-09-24', rates: [{ from: '2018-09-24', to: '2019-05-09', percent: '10', authority: '83 FR 47974' }, { from: '2019-05-10', percent: '25', authority: '84 FR 20459' }], inTransit: { loadedBefore: '2019-05-10', enteredBefore: '2019-06-15', code: '99038809' }, authority: `${section301}; 83 FR 47974; 84 FR 20459; U.S. note 20(e)`, certainty: 'confirmed' },
  { name: 'section-301-china-list-4a', family: 'section-301-china', title: 'Section 301, products of China, list 4A', codes: ['99038815'], valueBasis: 'full', origins: chinaOrigin, from: '2019-09-01', rates: [{ from: '2019-09-01', to: '2020-02-13', percent: '15', authority: '84 FR 45821' }, { from: '2020-02-14', percent: '7.5', authority: '85 FR 3741' }], authority: `${section301}; 84 FR 43304; 84 FR 45821; 85 FR 3741; U.S. note 20(r)`, certainty: 'confirmed' },
  { name: 'section-301-china-review-2024', family: 'section-301-china', title: 'Section 301, products of China, four-year review', codes: ['99039101', '99039102', '99039103'], valueBasis: 'full', origins: chinaOrigin, from: '2024-09-27', rates: [], authority: `${section301}; 89 FR 76581; U.S. note 31`, certainty: 'confirmed' },
  { name: 'section-301-china-review-2025-first-year', family: 'section-301-china', title: 'Section 301, products of China, four-year review', codes: ['99039104'], valueBasis: 'full', origins: chinaOrigin, from: '2025-01-01', to: '2025-12-31', rates: [], authority: `${section301}; 89 FR 76581; U.S. note 31(e)`, certainty: 'confirmed' },
  { name: 'section-301-china-review-2025', family: 'section-301-china', title: 'Section 301, products of China, four-year review', codes: ['99039105', '99039111'], valueBasis: 'full', origins: chinaOrigin, from: '2025-01-01', rates: [], authority: `${section301}; 89 FR 76581; 89 FR 101682; U.S. note 31`, certainty: 'confirmed' },
  { name: 'section-301-china-review-2026', family: 'section-301-china', title: 'Section 301, products of China, four-year review', codes: ['99039106', '99039107', '99039108'], valueBasis: 'full', origins: chinaOrigin, from: '2026-01-01', rates: [], authority: `${section301}; 89 FR 76581; U.S. note 31`, certainty: 'confirmed' },
  { name: 'section-301-brazil', family: 'section-301-other', title: 'Section 301, products of Brazil', codes: ['99030501'], valueBasis: 'full', origins: ['BR'], from: '2026-07-22', rates: [], authority: section301, certainty: 'uncertain' },
  { name: 'section-301-forced-labor', family: 'section-301-other', title: 'Section 301, forced labor action on named economies', codes: through(99030520, 99030584), valueBasis: 'full', origins: 'any', from: '2026-07-24', rates: [], authority: `${section301}; FR Doc. 2026-15181`, certainty: 'uncertain' },

  { name: 'section-232-steel-2018', family: 'section-232-steel', title: 'Section 232, steel (2018 action)', codes: ['99038001', '99038003'], valueBasis: 'full', origins: 'any', from: '2018-03-23', to: '2025-03-11', rates: [{ from: '2018-03-23', to: '2025-03-11', percent: '25', authority: 'Proclamation 9705' }], authority: `${section232}; Proclamation 9705 of March 8, 2018; U.S. note 16`, certainty: 'confirmed' },
  { name: 'section-232-steel', family: 'section-232-steel', title: 'Section 232, steel', codes: ['99038187', '99038188', '99038189', '99038190', '99038193'], valueBasis: 'full', origins: 'any', from: '2025-03-12', rates: doubled('Proclamation 10896 of February 10, 2025'), restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10896 of February 10, 2025; Proclamation 10947 of June 3, 2025; U.S. note 16`, certainty: 'confirmed' },
  { name: 'section-232-steel-content', family: 'section-232-steel', title: 'Section 232, steel content of derivative articles', codes: ['99038191'], valueBasis: 'content', origins: 'any', from: '2025-03-12', rates: doubled('Proclamation 10896 of February 10, 2025'), contentThreshold: weightThreshold, restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10896 of February 10, 2025; Proclamation 10947 of June 3, 2025; U.S. note 16(n)`, certainty: 'confirmed' },
  { name: 'section-232-steel-united-kingdom', family: 'section-232-steel', title: 'Section 232, steel of the United Kingdom', codes: through(99038194, 99038199), valueBasis: 'full', origins: ['GB'], from: '2025-06-04', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10947 of June 3, 2025; U.S. note 16`, certainty: 'confirmed' },
  { name: 'section-232-steel-melted-in-united-states', family: 'section-232-steel', title: 'Section 232, derivatives of steel melted and poured in the United States', codes: ['99038192'], valueBasis: 'full', origins: 'any', from: '2025-03-12', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; U.S. note 16`, certainty: 'confirmed' },
  { name: 'section-232-aluminum-2018', family: 'section-232-aluminum', title: 'Section 232, aluminum (2018 action)', codes: ['99038501', '99038503'], valueBasis: 'full', origins: 'any', from: '2018-03-23', to: '2025-03-11', rates: [{ from: '2018-03-23', to: '2025-03-11', percent: '10', authority: 'Proclamation 9704' }], authority: `${section232}; Proclamation 9704 of March 8, 2018; U.S. note 19`, certainty: 'confirmed' },
  { name: 'section-232-aluminum', family: 'section-232-aluminum', title: 'Section 232, aluminum', codes: ['99038502', '99038504', '99038507'], valueBasis: 'full', origins: 'any', from: '2025-03-12', rates: doubled('Proclamation 10895 of February 10, 2025'), restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10895 of February 10, 2025; Proclamation 10947 of June 3, 2025; U.S. note 19`, certainty: 'confirmed' },
  { name: 'section-232-aluminum-content', family: 'section-232-aluminum', title: 'Section 232, aluminum content of derivative articles', codes: ['99038508'], valueBasis: 'content', origins: 'any', from: '2025-03-12', rates: doubled('Proclamation 10895 of February 10, 2025'), contentThreshold: weightThreshold, restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10895 of February 10, 2025; Proclamation 10947 of June 3, 2025; U.S. note 19(k)`, certainty: 'confirmed' },
  { name: 'section-232-aluminum-united-kingdom', family: 'section-232-aluminum', title: 'Section 232, aluminum of the United Kingdom', codes: ['99038512', '99038513', '99038514'], valueBasis: 'full', origins: ['GB'], from: '2025-06-04', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10947 of June 3, 2025; U.S. note 19`, certainty: 'confirmed' },
  { name: 'section-232-aluminum-content-united-kingdom', family: 'section-232-aluminum', title: 'Section 232, aluminum content of derivative articles of the United Kingdom', codes: ['99038515'], valueBasis: 'content', origins: ['GB'], from: '2025-06-04', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10947 of June 3, 2025; U.S. note 19(s)`, certainty: 'confirmed' },
  { name: 'section-232-aluminum-russia', family: 'section-232-aluminum', title: 'Section 232, aluminum of Russia or smelted or cast there', codes: ['99038567', '99038568', '99038569', '99038570'], valueBasis: 'full', origins: 'any', from: '2023-03-10', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10522 of February 24, 2023; U.S. note 19`, certainty: 'confirmed' },
  { name: 'section-232-aluminum-smelted-in-united-states', family: 'section-232-aluminum', title: 'Section 232, derivatives of aluminum smelted and cast in the United States', codes: ['99038509'], valueBasis: 'full', origins: 'any', from: '2025-03-12', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; U.S. note 19`, certainty: 'confirmed' },
  { name: 'section-232-copper', family: 'section-232-copper', title: 'Section 232, copper content', codes: ['99037801'], valueBasis: 'content', origins: 'any', from: '2025-08-01', rates: [{ from: '2025-08-01', percent: '50', authority: 'Proclamation 10962 of July 30, 2025' }], contentThreshold: weightThreshold, restructuredFrom: metalsRestructured, authority: `${section232}; Proclamation 10962 of July 30, 2025 (90 FR 37727); U.S. note 36`, certainty: 'confirmed' },
  { name: 'section-232-copper-exception', family: 'section-232-copper', title: 'Section 232, copper, excepted articles', codes: ['99037802'], valueBasis: 'full', origins: 'any', from: '2025-08-01', rates: [], restructuredFrom: metalsRestructured, authority: `${section232}; U.S. note 36(c)`, certainty: 'confirmed' },
  { name: 'section-232-metals-2026', family: 'section-232-metals', title: 'Section 232, steel, aluminum and copper on full value', codes: through(99038202, 99038226), valueBasis: 'full', origins: 'any', from: '2026-04-06', rates: [], contentThreshold: weightThreshold, authority: `${section232}; ${metalsRestructured.authority}`, certainty: 'uncertain' },

  { name: 'section-232-automobiles', family: 'section-232-automobiles', title: 'Section 232, passenger vehicles and light trucks', codes: ['99039401', '99039402', '99039404'], valueBasis: 'full', origins: 'any', from: '2025-04-03', rates: [], authority: `${section232}; Proclamation 10908 of March 26, 2025 (90 FR 14705); U.S. note 33`, certainty: 'confirmed' },
  { name: 'section-232-automobiles-united-states-content', family: 'section-232-automobiles', title: 'Section 232, vehicles qualifying under USMCA, non-U.S. content', codes: ['99039403'], valueBasis: 'content', origins: ['CA', 'MX'], from: '2025-04-03', rates: [], authority: `${section232}; Proclamation 10908 of March 26, 2025; U.S. note 33(d)`, certainty: 'confirmed' },
  { name: 'section-232-automobile-parts', family: 'section-232-automobiles', title: 'Section 232, automobile parts', codes: ['99039405', '99039406', '99039407'], valueBasis: 'full', origins: 'any', from: '2025-05-03', rates: [], authority: `${section232}; Proclamation 10908 of March 26, 2025; U.S. note 33`, certainty: 'confirmed' },
  { name: 'section-232-trucks', family: 'section-232-trucks', title: 'Section 232, medium- and heavy-duty vehicles, buses and parts', codes: ['99037401', '99037402', '99037405', '99037406', '99037407', '99037408', '99037409', '99037410', '99037411'], valueBasis: 'full', origins: 'any', from: '2025-11-01', rates: [], authority: `${section232}; Proclamation 10984 of October 17, 2025; U.S. note 38`, certainty: 'confirmed' },
  { name: 'section-232-trucks-united-states-content', family: 'section-232-trucks', title: 'Section 232, trucks qualifying under USMCA, non-U.S. content', codes: ['99037403'], valueBasis: 'content', origins: ['CA', 'MX'], from: '2025-11-01', rates: [], authority: `${section232}; Proclamation 10984 of October 17, 2025; U.S. note 38(d)`, certainty: 'confirmed' },
  { name: 'section-232-wood', family: 'section-232-wood', title: 'Section 232, timber, lumber and wood products', codes: ['99037601', '99037602', '99037603', '99037604', '99037620', '99037621', '99037622'], valueBasis: 'full', origins: 'any', from: '2025-10-14', rates: [], authority: `${section232}; Proclamation 10976 of September 29, 2025; U.S. note 37`, certainty: 'confirmed' },
  { name: 'section-201-solar', family: 'section-201-solar', title: 'Section 201, solar cells and modules', codes: ['99034522', '99034525'], valueBasis: 'full', origins: 'any', from: '2018-02-07', to: '2026-02-06', rates: [], authority: '19 U.S.C. 2251 to 2254; Proclamation 9693 of January 23, 2018; Proclamation 10339 of February 4, 2022', certainty: 'confirmed' },
  { name: 'section-122-surcharge', family: 'section-122', title: 'Section 122, temporary import surcharge', codes: ['99030301'], valueBasis: 'full', origins: 'any', from: '2026-02-24', to: '2026-07-23', rates: [{ from: '2026-02-24', to: '2026-07-23', percent: '10', authority: 'CSMS 67844987' }], inTransit: { loadedBefore: '2026-02-24', enteredBefore: '2026-02-28', code: '99030302' }, authority: '19 U.S.C. 2132; Proclamation of February 20, 2026; CSMS 67844987', certainty: 'confirmed' },
  { name: 'section-122-exceptions', family: 'section-122', title: 'Section 122, excepted articles', codes: through(99030302, 99030311), valueBasis: 'full', origins: 'any', from: '2026-02-24', to: '2026-07-23', rates: [{ from: '2026-02-24', to: '2026-07-23', percent: '0', authority: 'CSMS 67844987' }], authority: '19 U.S.C. 2132; Proclamation of February 20, 2026; CSMS 67844987', certainty: 'confirmed' },

  ieepa('ieepa-mexico', 'ieepa-mexico', { title: 'IEEPA, products of Mexico', codes: through(99030101, 99030105), origins: ['MX'], from: '2025-03-04', rates: [], authority: 'Executive Order 14194 of February 1, 2025 (90 FR 9117), as amended' }),
  ieepa('ieepa-canada', 'ieepa-canada', { title: 'IEEPA, products of Canada', codes: ['99030110'], origins: ['CA'], from: '2025-03-04', rates: [{ from: '2025-03-04', to: '2025-07-31', percent: '25', authority: 'Executive Order 14193 (90 FR 9113)' }, { from: '2025-08-01', to: '2026-02-23', percent: '35', authority: 'Executive Order 14325 of July 31, 2025' }], authority: 'Executive Order 14193 of February 1, 2025 (90 FR 9113), as amended' }),
  ieepa('ieepa-canada-other', 'ieepa-canada', { title: 'IEEPA, products of Canada, energy, potash, transshipment and exceptions', codes: through(99030111, 99030116), origins: ['CA'], from: '2025-03-04', rates: [], authority: 'Executive Order 14193 of February 1, 2025 (90 FR 9113), as amended' }),
  ieepa('ieepa-china-february-2025', 'ieepa-china', { title: 'IEEPA, products of China and Hong Kong', codes: ['99030120'], origins: chinaAndHongKong, from: '2025-02-04', to: '2025-03-03', rates: [{ from: '2025-02-04', to: '2025-03-03', percent: '10', authority: 'Executive Order 14195 (90 FR 9121)' }], inTransit: { loadedBefore: '2025-02-01', enteredBefore: '2025-03-07', code: '99030123' }, authority: 'Executive Order 14195 of February 1, 2025 (90 FR 9121)' }),
  ieepa('ieepa-china', 'ieepa-china', { title: 'IEEPA, products of China and Hong Kong', codes: ['99030124'], origins: chinaAndHongKong, from: '2025-03-04', rates: [{ from: '2025-03-04', to: '2025-11-09', percent: '20', authority: 'Executive Order 14228 of March 3, 2025' }, { from: '2025-11-10', to: '2026-02-23', percent: '10', authority: 'Executive Order of November 4, 2025; CSMS 66749380' }], authority: 'Executive Order 14195 of February 1, 2025 (90 FR 9121), as amended' }),
  ieepa('ieepa-reciprocal', 'ieepa-reciprocal', { title: 'IEEPA, reciprocal duty, all countries', codes: ['99030125'], origins: 'any', from: '2025-04-05', rates: [{ from: '2025-04-05', to: '2026-02-23', percent: '10', authority: 'Executive Order 14257 (90 FR 15041)' }], authority: 'Executive Order 14257 of April 2, 2025 (90 FR 15041), as amended' }),
  ieepa('ieepa-reciprocal-exceptions', 'ieepa-reciprocal', { title: 'IEEPA, reciprocal duty, exceptions', codes: through(99030126, 99030134), origins: 'any', from: '2025-04-05', rates: [], authority: 'Executive Order 14257 of April 2, 2025 (90 FR 15041), as amended' }),
  ieepa('ieepa-reciprocal-april-2025', 'ieepa-reciprocal', { title: 'IEEPA, reciprocal duty, country rates of April 9, 2025', codes: [...through(99030143, 99030162), ...through(99030164, 99030176)], origins: 'any', from: '2025-04-09', to: '2025-04-09', rates: [], authority: 'Executive Order 14257 of April 2, 2025; suspended from April 10, 2025 by Executive Order 14266; terminated, 90 FR 37963' }),
  ieepa('ieepa-reciprocal-china', 'ieepa-reciprocal', { title: 'IEEPA, reciprocal duty, products of China, Hong Kong and Macau', codes: ['99030163'], origins: chinaHongKongAndMacau, from: '2025-04-09', to: '2025-05-13', rates: [{ from: '2025-04-09', to: '2025-04-09', percent: '84', authority: 'Executive Order 14259 of April 8, 2025' }, { from: '2025-04-10', to: '2025-05-13', percent: '125', authority: 'Executive Order 14266 of April 9, 2025' }], authority: 'Executive Order 14257 of April 2, 2025, as amended; suspended from May 14, 2025 (CSMS 66749380)' }),
  ieepa('ieepa-reciprocal-country-rates', 'ieepa-reciprocal', { title: 'IEEPA, reciprocal duty, country rates', codes: through(99030201, 99030277), origins: 'any', from: '2025-08-07', rates: [], inTransit: { loadedBefore: '2025-08-07', enteredBefore: '2025-10-05' }, authority: 'Executive Order 14257 of April 2, 2025; Executive Order 14326 of July 31, 2025 (90 FR 37963)' }),
  ieepa('ieepa-brazil', 'ieepa-brazil', { title: 'IEEPA, products of Brazil', codes: through(99030177, 99030183), origins: ['BR'], from: '2025-08-06', rates: [], authority: 'Executive Order 14323 of July 30, 2025 (90 FR 37739)' }),
  ieepa('ieepa-india', 'ieepa-india', { title: 'IEEPA, products of India', codes: through(99030184, 99030189), origins: ['IN'], from: '2025-08-27', rates: [], inTransit: { loadedBefore: '2025-08-27', enteredBefore: '2025-09-17', code: '99030185' }, authority: 'Executive Order 14329 of August 6, 2025 (90 FR 38701)' }),
]

const metals: readonly MeasureFamily[] = ['section-232-steel', 'section-232-aluminum', 'section-232-copper', 'section-232-metals']
const reciprocalKind: readonly MeasureFamily[] = ['ieepa-reciprocal', 'ieepa-brazil', 'ieepa-india']
const firstOrder = 'Executive Order 14289 of April 29, 2025 (90 FR 18907); CSMS 65054270'
const secondOrder = 'Executive Order 14289 as amended by Proclamation 10947 of June 3, 2025'

/** Which duties keep others from the same article, and since when. Steel, aluminum and copper do add up, each on its content. */
export const nonStackingRules: readonly NonStackingRule[] = [
  { family: 'section-232-automobiles', excludes: [...metals, 'ieepa-canada', 'ieepa-mexico'], from: '2025-03-04', authority: firstOrder },
  { family: 'section-232-automobiles', excludes: [...reciprocalKind, 'section-122'], from: '2025-04-05', authority: 'Executive Order 14257, section 3(b); Proclamation of February 20, 2026' },
  { family: 'ieepa-canada', excludes: ['section-232-steel', 'section-232-aluminum'], from: '2025-03-04', to: '2025-06-03', authority: firstOrder },
  { family: 'ieepa-mexico', excludes: ['section-232-steel', 'section-232-aluminum'], from: '2025-03-04', to: '2025-06-03', authority: firstOrder },
  { family: 'section-232-steel', excludes: ['ieepa-canada', 'ieepa-mexico'], from: '2025-06-04', authority: secondOrder },
  { family: 'section-232-aluminum', excludes: ['ieepa-canada', 'ieepa-mexico'], from: '2025-06-04', authority: secondOrder },
  { family: 'section-232-steel', excludes: [...reciprocalKind, 'section-122'], from: '2025-04-05', authority: 'Executive Order 14257, section 3(b); Proclamation of February 20, 2026' },
  { family: 'section-232-aluminum', excludes: [...reciprocalKind, 'section-122'], from: '2025-04-05', authority: 'Executive Order 14257, section 3(b); Proclamation of February 20, 2026' },
  { family: 'section-232-copper', excludes: [...reciprocalKind, 'section-122'], from: '2025-08-01', authority: 'Proclamation 10962 of July 30, 2025; Proclamation of February 20, 2026' },
]

const scope = (family: MeasureFamily, title: string, rest: Partial<MeasureScope> & Pick<MeasureScope, 'from' | 'authority'>): MeasureScope =>
  ({ family, title, origins: 'any', exceptOrigins: [], headings: [], certainty: 'confirmed', ...rest })

const steelHeadings = [...through(7206, 7229), '73']
const aluminumHeadings = ['7601', ...through(7604, 7609), '7616']

/** What may reach goods that report no number of the family. Lists in the notes to chapter 99 decide; they are not in the tariff's table. */
export const measureScopes: readonly MeasureScope[] = [
  scope('section-301-china', 'Section 301 duties on products of China (9903.88, 9903.91)', { from: '2018-07-06', origins: chinaOrigin, authority: `${section301}; HTSUS chapter 99 subchapter III U.S. notes 20 and 31` }),
  scope('section-301-other', 'Section 301 duties of July 2026 (9903.05; not confirmed here)', { from: '2026-07-24', exceptOrigins: ['US'], authority: `${section301}; FR Doc. 2026-15181`, certainty: 'uncertain' }),
  scope('section-232-steel', 'Section 232 duties on steel and derivatives (9903.81)', { from: '2018-03-23', to: '2026-04-05', headings: steelHeadings, authority: `${section232}; U.S. note 16` }),
  scope('section-232-aluminum', 'Section 232 duties on aluminum and derivatives (9903.85)', { from: '2018-03-23', to: '2026-04-05', headings: aluminumHeadings, authority: `${section232}; U.S. note 19` }),
  scope('section-232-copper', 'Section 232 duties on copper (9903.78)', { from: '2025-08-01', to: '2026-04-05', headings: ['74'], authority: `${section232}; U.S. note 36` }),
  scope('section-232-metals', 'Section 232 duties on steel, aluminum and copper (9903.82; rates not confirmed here)', { from: '2026-04-06', headings: [...steelHeadings, ...aluminumHeadings, '74'], authority: metalsRestructured.authority, certainty: 'uncertain' }),
  scope('section-232-automobiles', 'Section 232 duties on vehicles and parts (9903.94)', { from: '2025-04-03', headings: ['8703', '8704', '8708'], authority: `${section232}; U.S. note 33` }),
  scope('section-232-trucks', 'Section 232 duties on trucks and buses (9903.74)', { from: '2025-11-01', headings: ['8701', '8702', '8704', '8705', '8706'], authority: `${section232}; U.S. note 38` }),
  scope('section-232-wood', 'Section 232 duties on wood products (9903.76)', { from: '2025-10-14', headings: ['4403', '4406', '4407', '940161', '940340', '940360', '940391'], authority: `${section232}; U.S. note 37` }),
  scope('section-122', 'Section 122 surcharge (9903.03.01)', { from: '2026-02-24', to: '2026-07-23', exceptOrigins: ['US'], authority: '19 U.S.C. 2132; CSMS 67844987' }),
  scope('ieepa-china', 'IEEPA duty on products of China and Hong Kong (9903.01.24), since held invalid', { from: '2025-02-04', to: '2026-02-23', origins: chinaAndHongKong, authority: 'Executive Order 14195' }),
  scope('ieepa-canada', 'IEEPA duty on products of Canada (9903.01.10), since held invalid', { from: '2025-03-04', to: '2026-02-23', origins: ['CA'], authority: 'Executive Order 14193' }),
  scope('ieepa-mexico', 'IEEPA duty on products of Mexico (9903.01.01), since held invalid', { from: '2025-03-04', to: '2026-02-23', origins: ['MX'], authority: 'Executive Order 14194' }),
  scope('ieepa-reciprocal', 'IEEPA reciprocal duty (9903.01.25, 9903.02), since held invalid', { from: '2025-04-05', to: '2026-02-23', exceptOrigins: ['US'], authority: 'Executive Order 14257' }),
  scope('ieepa-brazil', 'IEEPA duty on products of Brazil (9903.01.77), since held invalid', { from: '2025-08-06', to: '2026-02-23', origins: ['BR'], authority: 'Executive Order 14323' }),
  scope('ieepa-india', 'IEEPA duty on products of India (9903.01.84), since held invalid', { from: '2025-08-27', to: '2026-02-23', origins: ['IN'], authority: 'Executive Order 14329' }),
]
