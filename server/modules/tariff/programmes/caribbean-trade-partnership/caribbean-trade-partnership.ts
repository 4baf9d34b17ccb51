import type { Programme } from '../programme.ts'

/** Caribbean Basin Trade Partnership Act. */
export const caribbeanTradePartnership: Programme = {
  name: 'caribbean-trade-partnership',
  title: 'Caribbean Basin Trade Partnership Act',
  authority: 'HTSUS general note 17; 19 U.S.C. 2703(b)',
  claimCodes: ['R'],
  inForce: [{ from: '2000-10-02', to: '2030-09-30' }],
  lapses: [],
  origins: [
    { country: 'BB' }, { country: 'BZ' }, { country: 'CW' }, { country: 'GY' }, { country: 'HT' }, { country: 'JM' },
    { country: 'LC' }, { country: 'TT' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'R': ['R'] },
  symbolOrigins: {},
  processingFee: { 'R': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(1)(iii), claimed or not',
}
