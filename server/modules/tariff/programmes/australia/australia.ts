import type { Programme } from '../programme.ts'

/** United States-Australia Free Trade Agreement. */
export const australia: Programme = {
  name: 'australia',
  title: 'United States-Australia Free Trade Agreement',
  authority: 'HTSUS general note 28; 19 CFR part 10 subpart L',
  claimCodes: ['AU'],
  inForce: [{ from: '2005-01-01' }],
  lapses: [],
  origins: [
    { country: 'AU' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'AU': ['AU'] },
  symbolOrigins: {},
  processingFee: { 'AU': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(8)',
}
