import type { Programme } from '../programme.ts'

/** United States-Oman Free Trade Agreement. */
export const oman: Programme = {
  name: 'oman',
  title: 'United States-Oman Free Trade Agreement',
  authority: 'HTSUS general note 31; 19 CFR part 10 subpart P',
  claimCodes: ['OM'],
  inForce: [{ from: '2009-01-01' }],
  lapses: [],
  origins: [
    { country: 'OM' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'OM': ['OM'] },
  symbolOrigins: {},
  processingFee: { 'OM': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)',
}
