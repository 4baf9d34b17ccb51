import type { ActionKind } from '../action-kind.ts'

export const protest: ActionKind = {
  name: 'protest',
  title: 'Protest',
  what: 'Takes up a protest against a decision of customs about an entry, and what follows for the entry',
  authority: '19 U.S.C. 1514, 1515; 19 CFR part 174',
  ended: ['allowed', 'denied'],
  acts: [
    {
      name: 'allow', words: 'Allow the protest', authority: '19 U.S.C. 1515(a); 19 CFR 174.29', right: 'conduct-case', from: ['protested', 'accelerated'], to: 'allowed', effect: 'lift', ends: ['decision', 'exclusion-decision', 'accelerated'],
      notice: { form: 'Decision on a protest (CBP Form 19)', title: 'Your protest is allowed', paragraphs: ['The protest named below is allowed. The entry is reliquidated, or the exclusion or demand withdrawn, accordingly, and what was paid too much is refunded.'], remedies: [] },
    },
    {
      name: 'deny', words: 'Deny the protest', authority: '19 U.S.C. 1515(a); 19 CFR 174.30', right: 'conduct-case', from: ['protested', 'accelerated'], to: 'denied', ends: ['decision', 'exclusion-decision', 'accelerated'], starts: ['suit'],
      asks: [{ name: 'reason', words: 'The reasons for the denial', kind: 'text', isRequired: true }],
      notice: { form: 'Notice of denial of a protest (19 CFR 174.30)', title: 'Your protest is denied', paragraphs: ['The protest named below is denied for the reasons stated.'], remedies: ['Contest the denial in the Court of International Trade within 180 days after the mailing of this notice (28 U.S.C. 2636(a); 19 CFR 174.31).'] },
    },
  ],
  answers: [
    {
      name: 'protest', words: 'Protest a decision of customs', authority: '19 U.S.C. 1514(c); 19 CFR 174.12 to 174.14', from: [], to: 'protested', clock: 'filing', whenLate: 'refused', starts: ['decision'],
      asks: [
        { name: 'decision', words: 'The decision that you protest', kind: 'choice', options: ['liquidation', 'exclusion', 'redelivery', 'other'], isRequired: true },
        { name: 'decidedOn', words: 'The day of the liquidation or of the decision; for a surety, of the mailing of the demand (19 U.S.C. 1514(c)(3))', kind: 'date', isRequired: true },
        { name: 'reasons', words: 'The nature of each objection, and the reasons for it (19 CFR 174.13(a)(6))', kind: 'text', isRequired: true },
      ],
    },
    { name: 'exclusion-protest', words: 'Protest an exclusion', authority: '19 U.S.C. 1514(a)(4), 1499(c)(5)(B); 19 CFR 174.21(b)', from: [], to: 'protested', clock: 'filing', whenLate: 'refused', starts: ['exclusion-decision'], asks: [{ name: 'decidedOn', words: 'The day on which the goods were excluded', kind: 'date', isRequired: true }, { name: 'reasons', words: 'Why the goods should be admitted', kind: 'text', isRequired: true }] },
    { name: 'accelerate', words: 'Ask for accelerated disposition', authority: '19 U.S.C. 1515(b); 19 CFR 174.22', from: ['protested'], to: 'accelerated', whenLate: 'taken', starts: ['accelerated'] },
  ],
  clocks: [
    { name: 'filing', what: 'Protest the decision', whose: 'trader', startsAt: 'decidedOn', count: 180, unit: 'calendar-days', inForce: { from: '2004-12-18' }, isCertain: true, authority: '19 U.S.C. 1514(c)(3); 19 CFR 174.12(e)', consequence: 'The decision is final' },
    { name: 'decision', what: 'Review the protest and act on it', whose: 'customs', startsAt: 'act', count: 2, unit: 'years', inForce: { from: '2004-12-18' }, isCertain: true, authority: '19 U.S.C. 1515(a); 19 CFR 174.21(a)', consequence: 'The decision is late; accelerated disposition can be asked for' },
    {
      name: 'exclusion-decision', what: 'Act on the protest against the exclusion', whose: 'customs', startsAt: 'act', count: 30, unit: 'calendar-days', inForce: { from: '1999-09-10' }, isCertain: true, authority: '19 U.S.C. 1499(c)(5)(B); 19 CFR 174.21(b)', consequence: 'The protest is treated as denied on the thirtieth day',
      onEnd: { act: 'deemed-denied', words: 'Neither allowed nor denied within 30 days: the protest is treated as denied', authority: '19 CFR 174.21(b); 28 U.S.C. 1581', to: 'denied', starts: ['suit'], ends: ['accelerated'] },
    },
    {
      name: 'accelerated', what: 'Act on the protest after the request for accelerated disposition', whose: 'customs', startsAt: 'act', count: 30, unit: 'calendar-days', inForce: { from: '2016-01-01' }, isCertain: true, authority: '19 U.S.C. 1515(b); 19 CFR 174.22(d)', consequence: 'The protest is deemed denied',
      onEnd: { act: 'deemed-denied', words: 'Neither allowed nor denied within 30 days after the request was mailed: the protest is deemed denied', authority: '19 U.S.C. 1515(b); 19 CFR 174.22(d)', to: 'denied', starts: ['suit'], ends: ['decision', 'exclusion-decision'] },
    },
    { name: 'suit', what: 'Contest the denial at the Court of International Trade', whose: 'trader', startsAt: 'act', count: 180, unit: 'calendar-days', inForce: { from: '1980-11-01' }, isCertain: true, authority: '28 U.S.C. 2636(a); 19 CFR 174.31', consequence: 'The denial is final' },
  ],
}
