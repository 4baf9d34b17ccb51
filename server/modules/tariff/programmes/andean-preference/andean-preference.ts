import type { Programme } from '../programme.ts'

/** Andean Trade Preference Act and Andean Trade Promotion and Drug Eradication Act. */
export const andeanPreference: Programme = {
  name: 'andean-preference',
  title: 'Andean Trade Preference Act and Andean Trade Promotion and Drug Eradication Act',
  authority: 'HTSUS general note 11 (as in force until 31 July 2013); 19 U.S.C. 3201 to 3206',
  claimCodes: ['J', 'J+'],
  inForce: [{ from: '1991-12-04', to: '2013-07-31' }],
  lapses: [],
  origins: [
    { country: 'BO' }, { country: 'CO' }, { country: 'EC' }, { country: 'PE' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'J': ['J', 'J*'], 'J+': ['J+', 'J'] },
  symbolOrigins: {},
  processingFee: { 'J': 'due', 'J+': 'due' },
  processingFeeAuthority: 'not exempted by 19 CFR 24.23(c)',
}
