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
  ],
  unconfirmedOrigins: ['GA', 'UG', 'NE', 'CF', 'CM', 'ET', 'BF', 'ML', 'GN'],
  symbols: { 'D': ['D'] },
  symbolOrigins: {},
  processingFee: { 'D': 'due' },
  processingFeeAuthority: '19 CFR 24.23(c)(1): products of least-developed beneficiaries, and goods under heading 9819, are exempt',
}
