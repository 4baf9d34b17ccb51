import type { ActionKind } from '../action-kind.ts'

const inForce = { from: '2015-10-19' }

export const intellectualProperty: ActionKind = {
  name: 'intellectual-property',
  title: 'Goods that may bear a counterfeit mark',
  what: 'Detains goods that are suspected of bearing a counterfeit of a recorded mark, and seizes them where they do',
  authority: '19 U.S.C. 1526(e); 15 U.S.C. 1124; 19 CFR 133.21',
  ended: ['released', 'seized'],
  acts: [
    {
      name: 'detain', words: 'Detain the goods', authority: '19 CFR 133.21(b)(1)', right: 'open-case', from: [], to: 'detained', effect: 'hold', starts: ['notice', 'detention'],
      asks: [
        { name: 'presentedOn', words: 'The day on which the goods could be seen and examined', kind: 'date', isRequired: true },
        { name: 'mark', words: 'The recorded mark, and the number of its recordation', kind: 'text', isRequired: true },
      ],
    },
    {
      name: 'serve-notice', words: 'Serve the notice of detention', authority: '19 CFR 133.21(b)(2)', right: 'open-case', from: ['detained'], to: 'detained', ends: ['notice'], starts: ['showing'],
      notice: {
        form: 'Notice of detention (19 CFR 133.21(b)(2))', title: 'Notice of detention: suspected counterfeit mark',
        paragraphs: ['The goods named below are suspected of bearing a counterfeit of the recorded mark stated.'],
        remedies: ['Show within seven business days that the mark is not counterfeit; otherwise what is seen on the goods and their packaging may be disclosed to the owner of the mark (19 CFR 133.21(b)(2)(i)).'],
      },
    },
    { name: 'disclose', words: 'Disclose to the owner of the mark what is on the goods', authority: '19 CFR 133.21(b)(3)', right: 'conduct-case', from: ['detained', 'shown', 'unshown'], to: 'disclosed' },
    { name: 'release', words: 'Release the goods', authority: '19 CFR 133.21', right: 'open-case', from: ['detained', 'shown', 'unshown', 'disclosed'], to: 'released', effect: 'lift', ends: ['notice', 'showing', 'detention'] },
    { name: 'seize', words: 'Seize the goods as counterfeit', authority: '19 U.S.C. 1526(e); 19 CFR 133.21(e)', right: 'conduct-case', from: ['detained', 'shown', 'unshown', 'disclosed'], to: 'seized', ends: ['notice', 'showing', 'detention'] },
  ],
  answers: [
    { name: 'showing', words: 'Show that the mark is genuine', authority: '19 CFR 133.21(b)(2)(i)', from: ['detained', 'unshown'], to: 'shown', clock: 'showing', whenLate: 'taken' },
    {
      name: 'report', words: 'Report goods that bear a counterfeit of your recorded mark', authority: '19 CFR 133.1 to 133.7, 133.21', from: [], to: 'reported', whenLate: 'taken',
      asks: [{ name: 'mark', words: 'Your mark, and the number of its recordation', kind: 'text', isRequired: true }, { name: 'facts', words: 'The goods, and how they are told from genuine ones', kind: 'text', isRequired: true }],
    },
  ],
  clocks: [
    { name: 'notice', what: 'Serve the notice of detention', whose: 'customs', startsAt: 'act', count: 5, unit: 'business-days', inForce, isCertain: true, authority: '19 CFR 133.21(b)(2)(i)', consequence: 'The notice is late' },
    {
      name: 'showing', what: 'Show that the mark is not counterfeit', whose: 'trader', startsAt: 'act', count: 7, unit: 'business-days', inForce, isCertain: true, authority: '19 CFR 133.21(b)(2)(i)(B)', consequence: 'What is seen on the goods may be disclosed to the owner of the mark',
      onEnd: { act: 'unshown', words: 'Nothing was shown within seven business days: what is seen on the goods may be disclosed to the owner of the mark', authority: '19 CFR 133.21(b)(2)(i)(B), (b)(3)', to: 'unshown' },
    },
    { name: 'detention', what: 'Decide whether the mark is counterfeit', whose: 'customs', startsAt: 'presentedOn', count: 30, unit: 'calendar-days', inForce, isCertain: false, authority: '19 CFR 133.21(b)(1), 151.16', consequence: 'The detention is not to last longer' },
  ],
}
