import type { Programme } from '../programme.ts'

/** Nepal Preference Program. */
export const nepal: Programme = {
  name: 'nepal',
  title: 'Nepal Preference Program',
  authority: 'HTSUS general note 4(e); 19 U.S.C. 4454',
  claimCodes: ['NP'],
  inForce: [{ from: '2016-12-30', to: '2025-12-31' }],
  lapses: [],
  origins: [
    { country: 'NP' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'NP': ['NP'] },
  symbolOrigins: {},
  processingFee: { 'NP': 'due' },
  processingFeeAuthority: 'products of least-developed beneficiaries are exempt by origin, 19 CFR 24.23(c)(1)(iv)',
}
