import type { ActionKind } from '../action-kind.ts'

export const seizure: ActionKind = {
  name: 'seizure',
  title: 'Seizure and forfeiture',
  what: 'Takes goods that were brought in contrary to law, and decides what becomes of them',
  authority: '19 U.S.C. 1595a(c), 1602 to 1618; 19 CFR part 162',
  ended: ['returned', 'forfeited'],
  acts: [
    {
      name: 'seize', words: 'Seize the goods', authority: '19 U.S.C. 1595a(c); 19 CFR 162.21', right: 'open-case', from: [], to: 'seized', effect: 'hold',
      asks: [
        { name: 'violation', words: 'The law that was broken, and how', kind: 'text', isRequired: true },
        { name: 'domesticValue', words: 'The domestic value of the goods in dollars', kind: 'money', isRequired: false },
      ],
    },
    {
      name: 'serve-notice', words: 'Serve the notice of seizure', authority: '19 U.S.C. 1607; 19 CFR 162.31', right: 'decide-penalty', from: ['seized'], to: 'noticed', starts: ['petition'],
      notice: {
        form: 'Notice of seizure (19 CFR 162.31)', title: 'Notice of seizure and right to petition',
        paragraphs: ['The goods named below were seized. You may ask for relief from the forfeiture.'],
        remedies: ['File a petition for relief within 30 days from the mailing of this notice (19 CFR 171.2(b)(1)).', 'Without a petition the forfeiture goes on (19 U.S.C. 1607 to 1609).'],
      },
    },
    {
      name: 'decide-petition', words: 'Decide the petition', authority: '19 U.S.C. 1618; 19 CFR 171.11 to 171.21', right: 'decide-penalty', from: ['petitioned', 'supplemented'], to: 'decided', starts: ['supplemental-petition'],
      asks: [{ name: 'decision', words: 'The decision', kind: 'choice', options: ['remit', 'mitigate', 'deny'], isRequired: true }, { name: 'amount', words: 'The sum to be paid for the release in dollars', kind: 'money', isRequired: false }],
      notice: {
        form: 'Decision on a petition (19 CFR 171.21)', title: 'Decision on your petition',
        paragraphs: ['Your petition for relief was decided as stated.'],
        remedies: ['File a supplemental petition if you are not satisfied (19 CFR 171.61).'],
      },
    },
    { name: 'return', words: 'Return the goods', authority: '19 U.S.C. 1618; 19 CFR 171.21', right: 'decide-penalty', from: ['seized', 'noticed', 'petitioned', 'decided', 'supplemented'], to: 'returned', effect: 'lift', ends: ['petition', 'supplemental-petition'] },
    { name: 'forfeit', words: 'Declare the goods forfeited', authority: '19 U.S.C. 1609; 19 CFR 162.45 to 162.50', right: 'decide-penalty', from: ['unpetitioned', 'decided', 'supplemented'], to: 'forfeited', ends: ['supplemental-petition'] },
  ],
  answers: [
    { name: 'petition', words: 'Petition for relief', authority: '19 CFR 171.1, 171.2', from: ['noticed', 'unpetitioned'], to: 'petitioned', clock: 'petition', whenLate: 'refused' },
    { name: 'supplemental-petition', words: 'File a supplemental petition', authority: '19 CFR 171.61', from: ['decided'], to: 'supplemented', clock: 'supplemental-petition', whenLate: 'refused' },
    { name: 'more-time', words: 'Ask for more time', authority: '19 CFR 171.2(c)', from: ['noticed'], whenLate: 'taken' },
  ],
  clocks: [
    {
      name: 'petition', what: 'Petition for relief from the seizure', whose: 'trader', startsAt: 'act', count: 30, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: true,
      authority: '19 CFR 171.2(b)(1)', consequence: 'The forfeiture goes on',
      onEnd: { act: 'unpetitioned', words: 'No petition within 30 days from the mailing of the notice: the forfeiture goes on', authority: '19 CFR 171.2(b)(1); 19 U.S.C. 1607 to 1609', to: 'unpetitioned' },
    },
    { name: 'supplemental-petition', what: 'File a supplemental petition', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2000-10-05' }, isCertain: false, authority: '19 CFR 171.61', consequence: 'The decision stands' },
  ],
}
