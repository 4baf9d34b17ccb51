import type { Programme } from '../programme.ts'

/** United States-Japan Trade Agreement. */
export const japan: Programme = {
  name: 'japan',
  title: 'United States-Japan Trade Agreement',
  authority: 'HTSUS general note 36',
  claimCodes: ['JP'],
  inForce: [{ from: '2020-01-01' }],
  lapses: [],
  origins: [
    { country: 'JP' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'JP': ['JP'] },
  symbolOrigins: {},
  processingFee: { 'JP': 'due' },
  processingFeeAuthority: 'not exempted by 19 CFR 24.23(c)',
}
