import type { Programme } from '../programme.ts'

/** United States-Israel Free Trade Area. */
export const israel: Programme = {
  name: 'israel',
  title: 'United States-Israel Free Trade Area',
  authority: 'HTSUS general note 8; 19 U.S.C. 2112 note',
  claimCodes: ['IL'],
  inForce: [{ from: '1985-09-01' }],
  lapses: [],
  origins: [
    { country: 'IL' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'IL': ['IL'] },
  symbolOrigins: {},
  processingFee: { 'IL': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(5)',
}
