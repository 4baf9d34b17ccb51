import type { Programme } from '../programme.ts'

/** North American Free Trade Agreement. */
export const nafta: Programme = {
  name: 'nafta',
  title: 'North American Free Trade Agreement',
  authority: 'HTSUS general note 12 (as in force until 30 June 2020); 19 CFR part 181',
  claimCodes: ['CA', 'MX'],
  inForce: [{ from: '1994-01-01', to: '2020-06-30' }],
  lapses: [],
  origins: [
    { country: 'CA' }, { country: 'MX' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'CA': ['CA'], 'MX': ['MX'] },
  symbolOrigins: {},
  processingFee: { 'CA': 'exempt', 'MX': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(3)',
}
