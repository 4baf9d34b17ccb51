import type { StatutoryDeadline } from './statutory-deadline.ts'

/** Deadlines of U.S. customs law that filers live by. Dates of beginning are those of the amendments that gave the rules their present wording. */
export const statutoryDeadlines: readonly StatutoryDeadline[] = [
  {
    name: 'entry', what: 'File the entry', startsAt: 'arrival', count: 15, unit: 'calendar-days', inForce: { from: '2002-11-08' },
    consequence: 'Goods without a timely entry go into general order', authority: '19 CFR 142.2(a), 141.5; 19 U.S.C. 1484(a)',
  },
  {
    name: 'entry-summary', what: 'File the entry summary and deposit estimated duties', startsAt: 'entry', count: 10, unit: 'business-days', inForce: { from: '1979-11-07' },
    consequence: 'Liquidated damages under the bond', authority: '19 CFR 142.12(b), 142.15',
  },
  {
    name: 'importer-security-filing', what: 'File the importer security filing', startsAt: 'loading', count: 24, unit: 'hours-before', inForce: { from: '2009-01-26' },
    consequence: 'Cargo may not be loaded, and liquidated damages are claimed under the bond', authority: '19 CFR 149.2(b)',
  },
  {
    name: 'vessel-cargo-declaration', what: 'Report the cargo of the vessel', startsAt: 'loading', count: 24, unit: 'hours-before', inForce: { from: '2003-12-05' },
    consequence: 'Unlading is refused or delayed, and penalties may follow', authority: '19 CFR 4.7(b)(2)',
  },
  {
    name: 'in-bond-transit', what: 'Bring the in-bond goods to the port of destination or export', startsAt: 'in-bond-departure', count: 30, unit: 'calendar-days', inForce: { from: '2017-11-27' },
    consequence: 'Irregular delivery; liquidated damages under the custodial bond', authority: '19 CFR 18.1(i)', isUncertain: true,
  },
  {
    name: 'in-bond-arrival-report', what: 'Report the arrival of the in-bond goods', startsAt: 'in-bond-arrival', count: 2, unit: 'business-days', inForce: { from: '2017-11-27' },
    consequence: 'Liquidated damages under the custodial bond', authority: '19 CFR 18.1(j)', isUncertain: true,
  },
  {
    name: 'request-for-information', what: 'Answer the request for information (CBP Form 28)', startsAt: 'request-date', count: 30, unit: 'calendar-days', inForce: { from: '2016-01-01' },
    consequence: 'The entry is decided on what is on file', authority: 'CBP Form 28; 19 U.S.C. 1509(a)(1)', isUncertain: true,
  },
  {
    name: 'notice-of-action', what: 'Answer the proposed notice of action (CBP Form 29)', startsAt: 'notice-date', count: 20, unit: 'calendar-days', inForce: { from: '2016-01-01' },
    consequence: 'The proposed action is taken', authority: 'CBP Form 29; 19 CFR 152.2', isUncertain: true,
  },
  {
    name: 'protest', what: 'Protest the liquidation', startsAt: 'liquidation', count: 180, unit: 'calendar-days', inForce: { from: '2004-12-18' },
    consequence: 'The liquidation is final', authority: '19 U.S.C. 1514(c)(3); 19 CFR 174.12(e)',
  },
  {
    name: 'protest-denial-suit', what: 'Contest the denied protest at the Court of International Trade', startsAt: 'protest-denial', count: 180, unit: 'calendar-days', inForce: { from: '1980-11-01' },
    consequence: 'The denial is final', authority: '19 CFR 174.31; 28 U.S.C. 2636(a)',
  },
  {
    name: 'records-retention', what: 'Keep the records of the entry', startsAt: 'entry', count: 5, unit: 'years', inForce: { from: '1998-07-16' },
    consequence: 'Penalties for records not produced', authority: '19 CFR 163.4(a)',
  },
]
