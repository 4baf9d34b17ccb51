import type { Programme } from '../programme.ts'

/** Automotive Products Trade Act. */
export const automotiveProducts: Programme = {
  name: 'automotive-products',
  title: 'Automotive Products Trade Act',
  authority: 'HTSUS general note 5; 19 U.S.C. 2001 to 2033',
  claimCodes: ['B', 'B#'],
  inForce: [{ from: '1965-01-18' }],
  lapses: [],
  origins: [
    { country: 'CA' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'B': ['B'], 'B#': ['B'] },
  symbolOrigins: {},
  processingFee: { 'B': 'due', 'B#': 'exempt' },
  processingFeeAuthority: 'HTSUS general statistical note 3(c): # claims the fee exemption of a free trade agreement besides (CSMS 14-000077)',
}
