import type { Programme } from '../programme.ts'

/** Dominican Republic-Central America Free Trade Agreement. */
export const centralAmerica: Programme = {
  name: 'central-america',
  title: 'Dominican Republic-Central America Free Trade Agreement',
  authority: 'HTSUS general note 29; 19 CFR part 10 subpart J',
  claimCodes: ['P', 'P+'],
  inForce: [{ from: '2006-03-01' }],
  lapses: [],
  origins: [
    { country: 'SV', from: '2006-03-01' }, { country: 'HN', from: '2006-04-01' }, { country: 'NI', from: '2006-04-01' }, { country: 'GT', from: '2006-07-01' }, { country: 'DO', from: '2007-03-01' }, { country: 'CR', from: '2009-01-01' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'P': ['P'], 'P+': ['P+', 'P'] },
  symbolOrigins: {},
  processingFee: { 'P': 'exempt', 'P+': 'exempt' },
  processingFeeAuthority: '19 CFR 24.23(c)(10)',
}
