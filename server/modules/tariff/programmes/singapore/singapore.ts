import type { Programme } from '../programme.ts'

/** United States-Singapore Free Trade Agreement. */
export const singapore: Programme = {
  name: 'singapore',
  title: 'United States-Singapore Free Trade Agreement',
  authority: 'HTSUS general note 25; 19 CFR part 10 subpart I',
  claimCodes: ['SG'],
  inForce: [{ from: '2004-01-01' }],
  lapses: [],
  origins: [
    { country: 'SG' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'SG': ['SG'] },
  symbolOrigins: {},
  processingFee: { 'SG': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(6)',
}
