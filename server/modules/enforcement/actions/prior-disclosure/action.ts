import type { ActionKind } from '../action-kind.ts'

const inForce = { from: '2016-01-01' }

export const priorDisclosure: ActionKind = {
  name: 'prior-disclosure',
  title: 'Prior disclosure',
  what: 'Takes up what a person discloses of its own violation before an investigation is known to it',
  authority: '19 U.S.C. 1592(c)(4); 19 CFR 162.74',
  ended: ['accepted', 'denied'],
  acts: [
    {
      name: 'calculate-loss', words: 'State the loss of duties, and ask for the tender', authority: '19 U.S.C. 1592(c)(4); 19 CFR 162.74(c)', right: 'conduct-case', from: ['disclosed'], to: 'calculated', starts: ['tender'], ends: ['completion'],
      asks: [{ name: 'lossOfDuties', words: 'The loss of duties, taxes and fees in dollars', kind: 'money', isRequired: true }],
      notice: {
        form: 'Notice of actual loss of duties (19 CFR 162.74(c))', title: 'Your prior disclosure: the loss of duties to be tendered',
        paragraphs: ['Customs calculated the loss of duties, taxes and fees from what you disclosed as stated.'],
        remedies: ['Tender the amount within 30 days after this notice, or such longer time as is granted (19 U.S.C. 1592(c)(4)).', 'Where the tender fails, the benefits of prior disclosure may be denied.'],
      },
    },
    { name: 'accept', words: 'Accept the prior disclosure', authority: '19 U.S.C. 1592(c)(4); 19 CFR 162.74(a)(2)', right: 'decide-penalty', from: ['disclosed', 'tendered'], to: 'accepted', ends: ['tender', 'completion'] },
    { name: 'deny', words: 'Deny the benefits of prior disclosure', authority: '19 CFR 162.74', right: 'decide-penalty', from: ['disclosed', 'calculated', 'tendered'], to: 'denied', ends: ['tender', 'completion'], asks: [{ name: 'reason', words: 'Why, e.g. knowledge of a formal investigation that had begun', kind: 'text', isRequired: true }] },
  ],
  answers: [
    {
      name: 'disclose', words: 'Disclose a violation', authority: '19 CFR 162.74(a), (b)', from: [], to: 'disclosed', whenLate: 'taken', starts: ['completion'],
      asks: [
        { name: 'goods', words: 'The class or kind of goods (19 CFR 162.74(b)(1))', kind: 'text', isRequired: true },
        { name: 'entries', words: 'The entries, by number, or the ports and approximate dates (b)(2)', kind: 'list', isRequired: true },
        { name: 'falseStatements', words: 'What was materially false or left out (b)(3)', kind: 'text', isRequired: true },
        { name: 'trueInformation', words: 'What is true, as far as you know (b)(4)', kind: 'text', isRequired: true },
        { name: 'tendered', words: 'The sum that you tender with it in dollars', kind: 'money', isRequired: false },
      ],
    },
    { name: 'complete', words: 'Give what was unknown', authority: '19 CFR 162.74(b)(4)', from: ['disclosed'], clock: 'completion', whenLate: 'taken' },
    { name: 'tender', words: 'Tender the loss of duties', authority: '19 CFR 162.74(c)', from: ['calculated', 'disclosed'], to: 'tendered', clock: 'tender', whenLate: 'taken', asks: [{ name: 'tendered', words: 'The sum in dollars', kind: 'money', isRequired: true }] },
    { name: 'more-time', words: 'Ask for more time', authority: '19 CFR 162.74(b)(4)', from: ['disclosed', 'calculated'], whenLate: 'taken' },
  ],
  clocks: [
    { name: 'completion', what: 'Give what was unknown when you disclosed', whose: 'trader', startsAt: 'act', count: 30, unit: 'calendar-days', inForce, isCertain: true, authority: '19 CFR 162.74(b)(4)', consequence: 'The disclosure may be found incomplete' },
    { name: 'tender', what: 'Tender the loss of duties', whose: 'trader', startsAt: 'act', count: 30, unit: 'calendar-days', inForce, isCertain: true, authority: '19 U.S.C. 1592(c)(4)(A)(i), (B); 19 CFR 162.74(c)', consequence: 'The benefits of prior disclosure may be denied' },
  ],
}
