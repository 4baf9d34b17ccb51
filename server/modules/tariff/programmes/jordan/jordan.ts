import type { Programme } from '../programme.ts'

/** United States-Jordan Free Trade Agreement. */
export const jordan: Programme = {
  name: 'jordan',
  title: 'United States-Jordan Free Trade Agreement',
  authority: 'HTSUS general note 18; 19 CFR part 10 subpart K',
  claimCodes: ['JO'],
  inForce: [{ from: '2001-12-17' }],
  lapses: [],
  origins: [
    { country: 'JO' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'JO': ['JO'] },
  symbolOrigins: {},
  processingFee: { 'JO': 'due' },
  processingFeeAuthority: 'not exempted by 19 CFR 24.23(c)',
}
