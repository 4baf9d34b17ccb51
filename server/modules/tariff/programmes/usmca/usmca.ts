import type { Programme } from '../programme.ts'

/** United States-Mexico-Canada Agreement. */
export const usmca: Programme = {
  name: 'usmca',
  title: 'United States-Mexico-Canada Agreement',
  authority: 'HTSUS general note 11; 19 U.S.C. 4531; 19 CFR part 182',
  claimCodes: ['S', 'S+'],
  inForce: [{ from: '2020-07-01' }],
  lapses: [],
  origins: [
    { country: 'CA' }, { country: 'MX' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'S': ['S'], 'S+': ['S+', 'S'] },
  symbolOrigins: {},
  processingFee: { 'S': 'exempt', 'S+': 'undetermined' },
  processingFeeAuthority: '19 CFR 24.23(c)(3); goods under a tariff preference level are not exempt',
}
