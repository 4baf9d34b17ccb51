import type { Programme } from '../programme.ts'

/** United States-Panama Trade Promotion Agreement. */
export const panama: Programme = {
  name: 'panama',
  title: 'United States-Panama Trade Promotion Agreement',
  authority: 'HTSUS general note 35; 19 CFR part 10 subpart S',
  claimCodes: ['PA'],
  inForce: [{ from: '2012-10-31' }],
  lapses: [],
  origins: [
    { country: 'PA' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'PA': ['PA'] },
  symbolOrigins: {},
  processingFee: { 'PA': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)',
}
