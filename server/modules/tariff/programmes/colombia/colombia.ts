import type { Programme } from '../programme.ts'

/** United States-Colombia Trade Promotion Agreement. */
export const colombia: Programme = {
  name: 'colombia',
  title: 'United States-Colombia Trade Promotion Agreement',
  authority: 'HTSUS general note 34; 19 CFR part 10 subpart T',
  claimCodes: ['CO'],
  inForce: [{ from: '2012-05-15' }],
  lapses: [],
  origins: [
    { country: 'CO' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'CO': ['CO'] },
  symbolOrigins: {},
  processingFee: { 'CO': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)',
}
