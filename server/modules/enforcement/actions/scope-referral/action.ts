import type { ActionKind } from '../action-kind.ts'

export const scopeReferral: ActionKind = {
  name: 'scope-referral',
  title: 'Referral of covered merchandise to the Department of Commerce',
  what: 'Asks the Department of Commerce whether goods are within the scope of an antidumping or countervailing duty order',
  authority: '19 U.S.C. 1517(b)(4); 19 CFR 165.16; 19 CFR 351.225, 351.227',
  ended: ['covered', 'not-covered', 'withdrawn'],
  acts: [
    {
      name: 'refer', words: 'Refer the question', authority: '19 CFR 165.16(a), (b)', right: 'conduct-case', from: [], to: 'referred', starts: ['initiation', 'determination'],
      asks: [{ name: 'order', words: 'The number of the order', kind: 'text', isRequired: true }, { name: 'question', words: 'The goods, and what cannot be determined', kind: 'text', isRequired: true }],
      notice: { form: 'Notice of referral (19 CFR 165.16(c))', title: 'Referral to the Department of Commerce', paragraphs: ['Customs cannot determine whether the goods named below are within the scope of the order, and has asked the Department of Commerce. The time for the investigation stands still meanwhile (19 CFR 165.16(d)).'], remedies: ['Take part in the proceeding of the Department of Commerce (19 CFR 351.227).'] },
    },
    { name: 'record-covered', words: 'Record that the goods are covered', authority: '19 CFR 351.227', right: 'conduct-case', from: ['referred'], to: 'covered', ends: ['initiation', 'determination'] },
    { name: 'record-not-covered', words: 'Record that the goods are not covered', authority: '19 CFR 351.227', right: 'conduct-case', from: ['referred'], to: 'not-covered', ends: ['initiation', 'determination'] },
    { name: 'withdraw', words: 'Withdraw the referral', authority: '19 CFR 165.16', right: 'conduct-case', from: ['referred'], to: 'withdrawn', ends: ['initiation', 'determination'] },
  ],
  answers: [],
  clocks: [
    { name: 'initiation', what: 'Take up the referral', whose: 'agency', startsAt: 'act', count: 20, unit: 'calendar-days', inForce: { from: '2021-11-04' }, isCertain: false, authority: '19 CFR 351.227(b)', consequence: 'The answer comes later' },
    { name: 'determination', what: 'Determine whether the goods are covered', whose: 'agency', startsAt: 'act', count: 120, unit: 'calendar-days', inForce: { from: '2021-11-04' }, isCertain: false, authority: '19 CFR 351.227(c)', consequence: 'The answer comes later' },
  ],
}
