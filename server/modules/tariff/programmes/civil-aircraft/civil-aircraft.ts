import type { Programme } from '../programme.ts'

/** Agreement on Trade in Civil Aircraft. */
export const civilAircraft: Programme = {
  name: 'civil-aircraft',
  title: 'Agreement on Trade in Civil Aircraft',
  authority: 'HTSUS general note 6; 19 CFR 10.183',
  claimCodes: ['C', 'C#'],
  inForce: [{ from: '1980-01-01' }],
  lapses: [],
  origins: 'any',
  unconfirmedOrigins: [],
  symbols: { 'C': ['C'], 'C#': ['C'] },
  symbolOrigins: {},
  processingFee: { 'C': 'due', 'C#': 'exempt' },
  processingFeeAuthority: 'HTSUS general statistical note 3(c): # claims the fee exemption of a free trade agreement besides (CSMS 14-000077)',
}
