import type { Programme } from '../programme.ts'

/** Products of United States insular possessions. */
export const insularPossessions: Programme = {
  name: 'insular-possessions',
  title: 'Products of United States insular possessions',
  authority: 'HTSUS general note 3(a)(iv); 19 CFR 7.3',
  claimCodes: ['Y'],
  inForce: [{ from: '1989-01-01' }],
  lapses: [],
  origins: [
    { country: 'AS' }, { country: 'GU' }, { country: 'MP' }, { country: 'VI' }, { country: 'UM' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'Y': ['Y'] },
  symbolOrigins: {},
  processingFee: { 'Y': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(1)(ii), claimed or not',
}
