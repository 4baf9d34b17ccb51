import type { ActionKind, NoticeForm } from '../action-kind.ts'

const inForce = { from: '1999-09-10' }

const noticeOfDetention: NoticeForm = {
  form: 'Notice of detention (19 CFR 151.16(c))', title: 'Notice of detention',
  paragraphs: ['The goods named below are detained. This is no final determination whether they may be admitted.'],
  remedies: [
    'Send what is named above as what may speed up the decision.',
    'Where no final determination is made within 30 days after the goods were presented for examination, they are treated as excluded (19 U.S.C. 1499(c)(5)(A)), and the exclusion can be protested (19 U.S.C. 1514(a)(4)).',
  ],
}

export const detention: ActionKind = {
  name: 'detention',
  title: 'Detention',
  what: 'Keeps goods that were presented for examination until customs decides whether they may be admitted; where another agency decides, these times do not run (19 CFR 151.16(a))',
  authority: '19 U.S.C. 1499(c); 19 CFR 151.16',
  ended: ['released', 'seized'],
  acts: [
    {
      name: 'present', words: 'Record that goods whose admission customs itself decides were presented for examination', authority: '19 CFR 151.16(a), (b)', right: 'open-case', from: [], to: 'presented', starts: ['decision'],
      asks: [{ name: 'presentedOn', words: 'The day on which the goods could be seen and examined', kind: 'date', isRequired: true }],
    },
    {
      name: 'detain', words: 'Detain the goods', authority: '19 U.S.C. 1499(c)(1); 19 CFR 151.16(b)', right: 'open-case', from: ['presented'], to: 'detained', effect: 'hold', ends: ['decision'], starts: ['notice', 'determination'],
      asks: [{ name: 'reason', words: 'The specific reason for the detention', kind: 'text', isRequired: true }],
    },
    {
      name: 'serve-notice', words: 'Serve the notice of detention', authority: '19 U.S.C. 1499(c)(2); 19 CFR 151.16(c)', right: 'open-case', from: ['detained'], to: 'detained', ends: ['notice'], notice: noticeOfDetention,
      asks: [
        { name: 'reason', words: 'The specific reason for the detention', kind: 'text', isRequired: true },
        { name: 'length', words: 'How long the detention is expected to last', kind: 'text', isRequired: true },
        { name: 'tests', words: 'The tests or inquiries to be made', kind: 'text', isRequired: true },
        { name: 'information', words: 'What may speed up the decision if it is sent', kind: 'list', isRequired: true },
      ],
    },
    { name: 'release', words: 'Release the goods', authority: '19 U.S.C. 1499(c); 19 CFR 151.16', right: 'open-case', from: ['presented', 'detained', 'excluded'], to: 'released', effect: 'lift', ends: ['decision', 'notice', 'determination', 'protest'] },
    {
      name: 'exclude', words: 'Exclude the goods', authority: '19 U.S.C. 1499(c)(5); 19 CFR 151.16', right: 'conduct-case', from: ['detained'], to: 'excluded', ends: ['determination', 'notice'], starts: ['protest'],
      asks: [{ name: 'reason', words: 'Why the goods may not be admitted', kind: 'text', isRequired: true }],
      notice: {
        form: 'Notice of exclusion', title: 'Goods excluded from entry',
        paragraphs: ['It was determined that the goods named below may not be admitted.'],
        remedies: ['Protest the exclusion within 180 days (19 U.S.C. 1514(a)(4), (c)(3)); it is decided within 30 days, or treated as denied (19 CFR 174.21(b)).'],
      },
    },
    { name: 'seize', words: 'End the detention by seizure', authority: '19 U.S.C. 1499(c)(4); 19 U.S.C. 1595a', right: 'conduct-case', from: ['detained', 'excluded'], to: 'seized', ends: ['determination', 'notice'] },
  ],
  answers: [{ name: 'information', words: 'Send information about the goods', authority: '19 U.S.C. 1499(c)(2)(E); 19 CFR 151.16(c)', from: ['detained', 'presented'], whenLate: 'taken' }],
  clocks: [
    {
      name: 'decision', what: 'Decide whether to release or to detain', whose: 'customs', startsAt: 'presentedOn', count: 5, unit: 'business-days', inForce, isCertain: true,
      authority: '19 CFR 151.16(b)', consequence: 'Goods that are not released are detained',
      onEnd: { act: 'deemed-detained', words: 'Not released within five working days after they were presented, the goods are considered detained', authority: '19 CFR 151.16(b)', to: 'detained', starts: ['notice', 'determination'], effect: 'hold' },
    },
    { name: 'notice', what: 'Serve the notice of detention', whose: 'customs', startsAt: 'act', count: 5, unit: 'business-days', inForce, isCertain: true, authority: '19 U.S.C. 1499(c)(2); 19 CFR 151.16(c)', consequence: 'The notice is late; the time for the final determination runs on' },
    {
      name: 'determination', what: 'Decide finally whether the goods may be admitted', whose: 'customs', startsAt: 'presentedOn', count: 30, unit: 'calendar-days', inForce, isCertain: true,
      authority: '19 U.S.C. 1499(c)(5)(A); 19 CFR 151.16', consequence: 'The failure is treated as a decision to exclude the goods',
      onEnd: { act: 'deemed-excluded', words: 'No final determination within 30 days after the goods were presented: this is treated as a decision to exclude them', authority: '19 U.S.C. 1499(c)(5)(A)', to: 'excluded', starts: ['protest'] },
    },
    { name: 'protest', what: 'Protest the exclusion', whose: 'trader', startsAt: 'act', count: 180, unit: 'calendar-days', inForce: { from: '2004-12-18' }, isCertain: true, authority: '19 U.S.C. 1514(c)(3); 19 CFR 174.12(e)', consequence: 'The exclusion is final' },
  ],
}
