import type { ActionKind } from '../action-kind.ts'

export const redelivery: ActionKind = {
  name: 'redelivery',
  title: 'Notice to redeliver',
  what: 'Demands released goods back into the custody of customs',
  authority: '19 CFR 141.113; 19 CFR 113.62(d); CBP Form 4647',
  ended: ['redelivered', 'too-late', 'cancelled', 'damages-claimed'],
  acts: [
    {
      name: 'watch', words: 'Note when the goods were released', authority: '19 CFR 141.113(b), 113.62(d)', right: 'conduct-case', from: [], to: 'watched', starts: ['demand'],
      asks: [{ name: 'releasedOn', words: 'The day of release, or on which the conditional release period ended', kind: 'date', isRequired: true }],
    },
    {
      name: 'demand', words: 'Demand redelivery', authority: '19 CFR 141.113; 113.62(d)', right: 'conduct-case', from: ['watched'], to: 'demanded', ends: ['demand'], starts: ['redeliver'],
      asks: [{ name: 'reason', words: 'What does not comply, and how it could be brought into compliance', kind: 'text', isRequired: true }],
      notice: {
        form: 'CBP Form 4647', title: 'Notice to mark and/or notice to redeliver',
        paragraphs: ['The goods named below were released and do not comply as stated. They are to be brought back into the custody of customs, or into compliance where the notice allows it.'],
        remedies: ['Bring the goods back, and tell the case when and where.', 'Protest the demand within 180 days (19 U.S.C. 1514(a)(4)).', 'Otherwise liquidated damages are claimed under the bond (19 CFR 113.62(d), 141.113).'],
      },
    },
    { name: 'record-redelivery', words: 'Record that the goods are back', authority: '19 CFR 141.113', right: 'open-case', from: ['demanded'], to: 'redelivered', ends: ['redeliver'] },
    { name: 'cancel', words: 'Cancel the demand', authority: '19 CFR 141.113', right: 'conduct-case', from: ['watched', 'demanded'], to: 'cancelled', ends: ['redeliver', 'demand'] },
    { name: 'claim-damages', words: 'Go over to liquidated damages', authority: '19 CFR 113.62(d), 141.113', right: 'decide-penalty', from: ['demanded'], to: 'damages-claimed', ends: ['redeliver'] },
  ],
  answers: [{ name: 'redelivered', words: 'Say that the goods are back, or comply', authority: '19 CFR 141.113', from: ['demanded'], clock: 'redeliver', whenLate: 'taken' }],
  clocks: [
    {
      name: 'demand', what: 'Demand redelivery', whose: 'customs', startsAt: 'releasedOn', count: 30, unit: 'calendar-days', inForce: { from: '2016-01-01' }, isCertain: true,
      authority: '19 CFR 113.62(d)', consequence: 'A later demand binds nobody under the bond',
      onEnd: { act: 'demand-lapsed', words: 'No demand within 30 days after the release or the end of the conditional release period', authority: '19 CFR 113.62(d)', to: 'too-late' },
    },
    { name: 'redeliver', what: 'Redeliver the goods', whose: 'trader', startsAt: 'act', count: 30, unit: 'calendar-days', inForce: { from: '2016-01-01' }, isCertain: false, authority: 'CBP Form 4647; 19 CFR 141.113', consequence: 'Liquidated damages under the bond' },
  ],
}
