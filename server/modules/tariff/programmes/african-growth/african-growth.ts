import type { Programme } from '../programme.ts'

/** African Growth and Opportunity Act. */
export const africanGrowth: Programme = {
  name: 'african-growth',
  title: 'African Growth and Opportunity Act',
  authority: 'HTSUS general note 16; 19 U.S.C. 3701 to 3741, 2466b',
  claimCodes: ['D'],
  inForce: [{ from: '2000-10-02', to: '2026-12-31' }],
  lapses: [{ from: '2025-10-01', to: '2026-02-03', restoredOn: '2026-02-06', refundRequestBy: '2026-08-02', authority: 'Pub. L. signed 3 February 2026 (H.R. 7148), retroactive to 1 October 2025; CSMS 67647279' }],
  origins: [
    { country: 'AO' }, { country: 'BJ' }, { country: 'BW' }, { country: 'CV' }, { country: 'TD' }, { country: 'KM' },
    { country: 'CG' }, { country: 'CI' }, { country: 'CD' }, { country: 'DJ' }, { country: 'SZ' }, { country: 'GM' },
    { country: 'GH' }, { country: 'GW' }, { country: 'KE' }, { country: 'LS' }, { country: 'LR' }, { country: 'MG' },
    { country: 'MW' }, { country: 'MR' }, { country: 'MU' }, { country: 'MZ' }, { country: 'NA' }, { country: 'NG' },
    { country: 'RW' }, { country: 'ST' }, { country: 'SN' }, { country: 'SL' }, { country: 'ZA' }, { country: 'TZ' },
    { country: 'TG' }, { country: 'ZM' },
    // Proclamation 9974 (2020); Proclamation 10326 (2022); Proclamation 10509, CSMS 54509427 (2023); Proclamation 10692, CSMS 59131379 (2024).
    { country: 'CM', to: '2019-12-31' },
    { country: 'ET', to: '2021-12-31' }, { country: 'GN', to: '2021-12-31' }, { country: 'ML', to: '2021-12-31' },
    { country: 'BF', to: '2022-12-31' },
    { country: 'CF', to: '2023-12-31' }, { country: 'GA', to: '2023-12-31' }, { country: 'NE', to: '2023-12-31' }, { country: 'UG', to: '2023-12-31' },
  ],
  // Of those once terminated: whether the review for calendar year 2026 brought any back was not found.
  unconfirmedOrigins: ['GA', 'UG', 'NE', 'CF', 'CM', 'ET', 'BF', 'ML', 'GN'],
  unconfirmedFrom: '2026-01-01',
  symbols: { 'D': ['D'] },
  symbolOrigins: {},
  processingFee: { 'D': 'due' },
  processingFeeAuthority: '19 CFR 24.23(c)(1): products of least-developed beneficiaries, and goods under heading 9819, are exempt',
}
