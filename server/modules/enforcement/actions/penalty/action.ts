import type { ActionKind, Particular } from '../action-kind.ts'

const ground: readonly Particular[] = [
  { name: 'violation', words: 'The false statement or omission, and why it matters', kind: 'text', isRequired: true },
  { name: 'culpability', words: 'The degree of fault', kind: 'choice', options: ['negligence', 'gross-negligence', 'fraud'], isRequired: true },
  { name: 'lossOfDuties', words: 'The loss of duties, taxes and fees in dollars; 0 where there is none', kind: 'money', isRequired: true },
  { name: 'domesticValue', words: 'The domestic value of the goods in dollars', kind: 'money', isRequired: true },
  { name: 'dutiableValue', words: 'The dutiable value of the goods in dollars', kind: 'money', isRequired: true },
  { name: 'priorDisclosure', words: 'Whether a valid prior disclosure was made', kind: 'choice', options: ['no', 'yes'], isRequired: true },
  { name: 'interest', words: 'With a prior disclosure: the interest on the loss from the date of liquidation in dollars', kind: 'money', isRequired: false },
  { name: 'amount', words: 'The penalty in dollars', kind: 'money', isRequired: true },
]

export const penalty: ActionKind = {
  name: 'penalty',
  title: 'Penalty for fraud, gross negligence or negligence',
  what: 'Claims a monetary penalty for a material false statement or omission, and the duties that were lost',
  authority: '19 U.S.C. 1592; 19 CFR 162.70 to 162.80, part 171',
  ended: ['paid', 'cancelled', 'referred'],
  acts: [
    {
      name: 'pre-penalty', words: 'Issue the pre-penalty notice', authority: '19 U.S.C. 1592(b)(1); 19 CFR 162.77', right: 'decide-penalty', from: [], to: 'pre-penalty', starts: ['presentation'], asks: ground,
      notice: {
        form: 'Pre-penalty notice (19 CFR 162.77)', title: 'Pre-penalty notice',
        paragraphs: ['Customs has reasonable cause to believe that 19 U.S.C. 1592(a) was violated as stated below, and intends to claim a penalty.'],
        remedies: ['Make a written and an oral presentation why no penalty, or a lower one, should be claimed, within 30 days from the mailing of this notice (19 CFR 162.78(a)).'],
      },
    },
    {
      name: 'claim', words: 'Issue the penalty claim', authority: '19 U.S.C. 1592(b)(2); 19 CFR 162.79', right: 'decide-penalty', from: ['pre-penalty', 'presented'], to: 'claimed', ends: ['presentation'], starts: ['petition'], asks: ground,
      notice: {
        form: 'Notice of penalty claim (19 CFR 162.79)', title: 'Notice of penalty and demand for duties',
        paragraphs: ['Customs determined that there was a violation as stated below, and claims the penalty. The duties, taxes and fees that were lost are owed in any case (19 U.S.C. 1592(d)).'],
        remedies: ['Petition for relief within 60 days from the mailing of this notice (19 CFR 171.2(b)(2)).', 'Pay the penalty and the duties.'],
      },
    },
    {
      name: 'decide-petition', words: 'Decide the petition', authority: '19 U.S.C. 1618; 19 CFR 171.11 to 171.21', right: 'decide-penalty', from: ['petitioned', 'supplemented'], to: 'decided', starts: ['supplemental-petition'],
      asks: [{ name: 'decision', words: 'The decision', kind: 'choice', options: ['mitigate', 'cancel', 'deny'], isRequired: true }, { name: 'mitigatedTo', words: 'The sum that is to be paid in dollars', kind: 'money', isRequired: false }],
      notice: {
        form: 'Decision on a petition (19 CFR 171.21)', title: 'Decision on your petition',
        paragraphs: ['Your petition for relief from the penalty was decided as stated.'],
        remedies: ['File a supplemental petition if you are not satisfied (19 CFR 171.61).', 'Pay what was decided.'],
      },
    },
    { name: 'record-payment', words: 'Record that all is paid', authority: '19 U.S.C. 1592(d); 19 CFR 171.22', right: 'decide-penalty', from: ['claimed', 'unpetitioned', 'decided', 'supplemented'], to: 'paid', ends: ['petition', 'supplemental-petition'], asks: [{ name: 'paid', words: 'The sum that was paid in dollars', kind: 'money', isRequired: true }] },
    { name: 'cancel', words: 'Cancel the claim', authority: '19 U.S.C. 1618; 19 CFR 162.79(a)', right: 'decide-penalty', from: ['pre-penalty', 'presented', 'claimed', 'petitioned', 'decided', 'supplemented'], to: 'cancelled', ends: ['presentation', 'petition', 'supplemental-petition'] },
    { name: 'refer', words: 'Refer the claim for collection in court', authority: '19 U.S.C. 1592(e), 1604', right: 'decide-penalty', from: ['unpetitioned', 'decided'], to: 'referred', ends: ['supplemental-petition'] },
  ],
  answers: [
    { name: 'presentation', words: 'Make a presentation', authority: '19 CFR 162.78', from: ['pre-penalty'], to: 'presented', clock: 'presentation', whenLate: 'taken' },
    { name: 'petition', words: 'Petition for relief', authority: '19 CFR 171.1, 171.2', from: ['claimed', 'unpetitioned'], to: 'petitioned', clock: 'petition', whenLate: 'refused' },
    { name: 'supplemental-petition', words: 'File a supplemental petition', authority: '19 CFR 171.61', from: ['decided'], to: 'supplemented', clock: 'supplemental-petition', whenLate: 'refused' },
    { name: 'more-time', words: 'Ask for more time', authority: '19 CFR 162.78(b), 171.2(c)', from: ['pre-penalty', 'claimed'], whenLate: 'taken' },
  ],
  clocks: [
    { name: 'presentation', what: 'Answer the pre-penalty notice in writing and orally', whose: 'trader', startsAt: 'act', count: 30, unit: 'calendar-days', inForce: { from: '2016-01-01' }, isCertain: true, authority: '19 CFR 162.78(a)', consequence: 'The penalty claim may be issued without it' },
    {
      name: 'petition', what: 'Petition for relief from the penalty', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: true, authority: '19 CFR 171.2(b)(2)', consequence: 'The claim may be referred for collection',
      onEnd: { act: 'unpetitioned', words: 'No petition within 60 days from the mailing of the notice: the claim may be referred for collection', authority: '19 CFR 171.2(b)(2)', to: 'unpetitioned' },
    },
    { name: 'supplemental-petition', what: 'File a supplemental petition', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: false, authority: '19 CFR 171.61', consequence: 'The decision stands' },
  ],
}
