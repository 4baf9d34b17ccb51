import type { Programme } from '../programme.ts'

/** United States-Bahrain Free Trade Agreement. */
export const bahrain: Programme = {
  name: 'bahrain',
  title: 'United States-Bahrain Free Trade Agreement',
  authority: 'HTSUS general note 30; 19 CFR part 10 subpart N',
  claimCodes: ['BH'],
  inForce: [{ from: '2006-08-01' }],
  lapses: [],
  origins: [
    { country: 'BH' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'BH': ['BH'] },
  symbolOrigins: {},
  processingFee: { 'BH': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(9)',
}
