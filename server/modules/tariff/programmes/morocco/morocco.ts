import type { Programme } from '../programme.ts'

/** United States-Morocco Free Trade Agreement. */
export const morocco: Programme = {
  name: 'morocco',
  title: 'United States-Morocco Free Trade Agreement',
  authority: 'HTSUS general note 27; 19 CFR part 10 subpart M',
  claimCodes: ['MA'],
  inForce: [{ from: '2006-01-01' }],
  lapses: [],
  origins: [
    { country: 'MA' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'MA': ['MA'] },
  symbolOrigins: {},
  processingFee: { 'MA': 'due' },
  processingFeeAuthority: 'not exempted by 19 CFR 24.23(c)',
}
