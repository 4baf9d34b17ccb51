import type { Programme } from '../programme.ts'

/** United States-Chile Free Trade Agreement. */
export const chile: Programme = {
  name: 'chile',
  title: 'United States-Chile Free Trade Agreement',
  authority: 'HTSUS general note 26; 19 CFR part 10 subpart H',
  claimCodes: ['CL'],
  inForce: [{ from: '2004-01-01' }],
  lapses: [],
  origins: [
    { country: 'CL' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'CL': ['CL'] },
  symbolOrigins: {},
  processingFee: { 'CL': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(7)',
}
