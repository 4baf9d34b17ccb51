import type { Programme } from '../programme.ts'

/** West Bank, Gaza Strip and qualifying industrial zones. */
export const qualifyingIndustrialZones: Programme = {
  name: 'qualifying-industrial-zones',
  title: 'West Bank, Gaza Strip and qualifying industrial zones',
  authority: 'HTSUS general note 3(a)(v); 19 U.S.C. 2112 note',
  claimCodes: ['N'],
  inForce: [{ from: '1995-11-21' }],
  lapses: [],
  origins: [
    { country: 'IL' }, { country: 'JO' }, { country: 'EG' }, { country: 'PS' }, { country: 'GZ' }, { country: 'WE' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'N': ['N', 'IL'] },
  symbolOrigins: {},
  processingFee: { 'N': 'due' },
  processingFeeAuthority: '19 CFR 24.23(c)(5): exempt only as a product of Israel',
}
