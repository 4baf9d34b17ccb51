import { caribbeanBasinCountries } from '../country-groups.ts'
import type { Programme } from '../programme.ts'

/** Caribbean Basin Economic Recovery Act. */
export const caribbeanBasin: Programme = {
  name: 'caribbean-basin',
  title: 'Caribbean Basin Economic Recovery Act',
  authority: 'HTSUS general note 7; 19 U.S.C. 2701 to 2707',
  claimCodes: ['E'],
  inForce: [{ from: '1984-01-01' }],
  lapses: [],
  origins: [...caribbeanBasinCountries].map((country) => ({ country })),
  unconfirmedOrigins: [],
  symbols: { 'E': ['E', 'E*'] },
  symbolOrigins: {},
  processingFee: { 'E': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(1)(iii), claimed or not',
}
