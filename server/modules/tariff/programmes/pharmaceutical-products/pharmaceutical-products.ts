import type { Programme } from '../programme.ts'

/** Agreement on Trade in Pharmaceutical Products. */
export const pharmaceuticalProducts: Programme = {
  name: 'pharmaceutical-products',
  title: 'Agreement on Trade in Pharmaceutical Products',
  authority: 'HTSUS general note 13',
  claimCodes: ['K', 'K#'],
  inForce: [{ from: '1995-01-01' }],
  lapses: [],
  origins: 'any',
  unconfirmedOrigins: [],
  symbols: { 'K': ['K'], 'K#': ['K'] },
  symbolOrigins: {},
  processingFee: { 'K': 'due', 'K#': 'exempt' },
  processingFeeAuthority: 'HTSUS general statistical note 3(c): # claims the fee exemption of a free trade agreement besides (CSMS 14-000077)',
}
