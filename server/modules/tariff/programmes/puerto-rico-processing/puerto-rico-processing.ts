import { caribbeanBasinCountries } from '../country-groups.ts'
import type { Programme } from '../programme.ts'

/** Products of Puerto Rico advanced in value in a beneficiary country. */
export const puertoRicoProcessing: Programme = {
  name: 'puerto-rico-processing',
  title: 'Products of Puerto Rico advanced in value in a beneficiary country',
  authority: 'HTSUS general note 7(b)(iii); 19 U.S.C. 2703(a)(5)',
  claimCodes: ['W'],
  inForce: [{ from: '1990-10-01' }],
  lapses: [],
  origins: [...caribbeanBasinCountries].map((country) => ({ country })),
  unconfirmedOrigins: [],
  symbols: { 'W': ['W', 'E', 'E*'] },
  symbolOrigins: {},
  processingFee: { 'W': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(1)(iii), by origin',
}
