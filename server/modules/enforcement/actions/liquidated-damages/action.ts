import type { ActionKind } from '../action-kind.ts'

export const liquidatedDamages: ActionKind = {
  name: 'liquidated-damages',
  title: 'Liquidated damages',
  what: 'Claims the sum that the bond fixes for a condition that was not kept',
  authority: '19 U.S.C. 1623; 19 CFR part 172; 19 CFR 113.62',
  ended: ['paid', 'cancelled', 'referred'],
  acts: [
    {
      name: 'claim', words: 'Claim liquidated damages', authority: '19 CFR 172.1(a)', right: 'decide-penalty', from: [], to: 'claimed', starts: ['petition'],
      asks: [
        { name: 'breach', words: 'The condition of the bond that was not kept, and how', kind: 'text', isRequired: true },
        { name: 'bond', words: 'The number of the bond', kind: 'text', isRequired: true },
        { name: 'amount', words: 'The claim in dollars', kind: 'money', isRequired: true },
      ],
      notice: {
        form: 'Notice of liquidated damages incurred (19 CFR 172.1)', title: 'Notice of liquidated damages and demand for payment',
        paragraphs: ['A condition of the bond named below was not kept. The sum stated is demanded. The surety is notified at the same time.'],
        remedies: ['Petition for relief (19 CFR 172.2, 172.3).', 'Pay the sum.'],
      },
    },
    { name: 'demand-on-surety', words: 'Demand payment from the surety', authority: '19 CFR 172.4', right: 'decide-penalty', from: ['claimed', 'decided'], to: 'surety', starts: ['surety-petition'] },
    {
      name: 'decide-petition', words: 'Decide the petition', authority: '19 U.S.C. 1618, 1623(c); 19 CFR 172.11', right: 'decide-penalty', from: ['petitioned'], to: 'decided', starts: ['supplemental-petition'],
      asks: [{ name: 'decision', words: 'The decision', kind: 'choice', options: ['mitigate', 'cancel', 'deny'], isRequired: true }, { name: 'mitigatedTo', words: 'The sum that is to be paid in dollars', kind: 'money', isRequired: false }],
      notice: { form: 'Decision on a petition (19 CFR 172.21)', title: 'Decision on your petition', paragraphs: ['Your petition for relief from liquidated damages was decided as stated.'], remedies: ['File a supplemental petition if you are not satisfied (19 CFR 172.41).', 'Pay what was decided.'] },
    },
    { name: 'record-payment', words: 'Record that all is paid', authority: '19 CFR 172.21', right: 'decide-penalty', from: ['claimed', 'surety', 'decided'], to: 'paid', ends: ['petition', 'surety-petition', 'supplemental-petition'], asks: [{ name: 'paid', words: 'The sum that was paid in dollars', kind: 'money', isRequired: true }] },
    { name: 'cancel', words: 'Cancel the claim', authority: '19 CFR 172.11(b)', right: 'decide-penalty', from: ['claimed', 'petitioned', 'surety', 'decided'], to: 'cancelled', ends: ['petition', 'surety-petition', 'supplemental-petition'] },
    { name: 'refer', words: 'Refer the claim for collection in court', authority: '19 U.S.C. 1623; 19 CFR 172.21', right: 'decide-penalty', from: ['surety', 'decided'], to: 'referred', ends: ['surety-petition', 'supplemental-petition'] },
  ],
  answers: [
    // By CBP's guidelines of January 2013 the officer considers a late petition where extraordinary circumstances kept it back, so that no machine refuses it.
    { name: 'petition', words: 'Petition for relief', authority: '19 CFR 172.2, 172.3', from: ['claimed', 'surety'], to: 'petitioned', clock: 'petition', whenLate: 'taken' },
    { name: 'supplemental-petition', words: 'File a supplemental petition', authority: '19 CFR 172.41', from: ['decided'], to: 'petitioned', clock: 'supplemental-petition', whenLate: 'refused' },
  ],
  clocks: [
    { name: 'petition', what: 'Petition for relief from liquidated damages', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: true, authority: '19 CFR 172.3(b)', consequence: 'Payment is demanded from the surety' },
    { name: 'surety-petition', what: 'Petition for relief as the surety', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: true, authority: '19 CFR 172.4', consequence: 'The claim may be referred for collection' },
    { name: 'supplemental-petition', what: 'File a supplemental petition', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: false, authority: '19 CFR 172.41', consequence: 'The decision stands' },
  ],
}
