import type { Programme } from '../programme.ts'

/** United States-Korea Free Trade Agreement. */
export const korea: Programme = {
  name: 'korea',
  title: 'United States-Korea Free Trade Agreement',
  authority: 'HTSUS general note 33; 19 CFR part 10 subpart R',
  claimCodes: ['KR'],
  inForce: [{ from: '2012-03-15' }],
  lapses: [],
  origins: [
    { country: 'KR' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'KR': ['KR'] },
  symbolOrigins: {},
  processingFee: { 'KR': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(12)',
}
