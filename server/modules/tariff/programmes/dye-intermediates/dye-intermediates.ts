import type { Programme } from '../programme.ts'

/** Uruguay Round concessions on intermediate chemicals for dyes. */
export const dyeIntermediates: Programme = {
  name: 'dye-intermediates',
  title: 'Uruguay Round concessions on intermediate chemicals for dyes',
  authority: 'HTSUS general note 14',
  claimCodes: ['L', 'L#'],
  inForce: [{ from: '1995-01-01' }],
  lapses: [],
  origins: 'any',
  unconfirmedOrigins: [],
  symbols: { 'L': ['L'], 'L#': ['L'] },
  symbolOrigins: {},
  processingFee: { 'L': 'due', 'L#': 'exempt' },
  processingFeeAuthority: 'HTSUS general statistical note 3(c): # claims the fee exemption of a free trade agreement besides (CSMS 14-000077)',
}
