import type { Programme } from '../programme.ts'

/** United States-Peru Trade Promotion Agreement. */
export const peru: Programme = {
  name: 'peru',
  title: 'United States-Peru Trade Promotion Agreement',
  authority: 'HTSUS general note 32; 19 CFR part 10 subpart Q',
  claimCodes: ['PE'],
  inForce: [{ from: '2009-02-01' }],
  lapses: [],
  origins: [
    { country: 'PE' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'PE': ['PE'] },
  symbolOrigins: {},
  processingFee: { 'PE': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)',
}
