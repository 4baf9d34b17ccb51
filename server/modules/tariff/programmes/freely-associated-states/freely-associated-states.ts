import type { Programme } from '../programme.ts'

/** Freely Associated States. */
export const freelyAssociatedStates: Programme = {
  name: 'freely-associated-states',
  title: 'Freely Associated States',
  authority: 'HTSUS general note 10; 48 U.S.C. 1901 note',
  claimCodes: ['Z'],
  inForce: [{ from: '1989-10-18' }],
  lapses: [],
  origins: [
    { country: 'FM' }, { country: 'MH' }, { country: 'PW' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'Z': ['Z'] },
  symbolOrigins: {},
  processingFee: { 'Z': 'due' },
  processingFeeAuthority: 'not exempted by 19 CFR 24.23(c)',
}
