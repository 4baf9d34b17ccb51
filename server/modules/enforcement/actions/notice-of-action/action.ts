import type { ActionKind } from '../action-kind.ts'

export const noticeOfAction: ActionKind = {
  name: 'notice-of-action',
  title: 'Notice of action',
  what: 'Proposes, or tells of, a change of classification, value or duty of an entry',
  authority: '19 U.S.C. 1500; 19 CFR 152.2; CBP Form 29',
  ended: ['taken', 'dropped'],
  acts: [
    {
      name: 'propose', words: 'Propose an action', authority: '19 CFR 152.2', right: 'conduct-case', from: [], to: 'proposed', starts: ['answer'],
      asks: [
        { name: 'change', words: 'The change, in plain words', kind: 'text', isRequired: true },
        { name: 'dutyChange', words: 'The increase of duties, taxes and fees in dollars', kind: 'money', isRequired: false },
      ],
      notice: {
        form: 'CBP Form 29', title: 'Notice of action: proposed',
        paragraphs: ['Customs intends to change the entry named below as stated. No change has been made yet.'],
        remedies: ['Say in this window why the change should not be made, with what supports it.', 'Without an answer the change is made when the entry is liquidated; the liquidation can be protested (19 U.S.C. 1514).'],
      },
    },
    {
      name: 'take', words: 'Take the action', authority: '19 U.S.C. 1500; 19 CFR 152.2', right: 'conduct-case', from: ['proposed', 'answered'], to: 'taken', ends: ['answer'],
      notice: {
        form: 'CBP Form 29', title: 'Notice of action: taken',
        paragraphs: ['Customs has changed the entry named below as stated. The change takes effect with the liquidation.'],
        remedies: ['Protest the liquidation within 180 days after it (19 U.S.C. 1514(c)(3)).'],
      },
    },
    { name: 'drop', words: 'Drop the proposal', authority: '19 CFR 152.2', right: 'conduct-case', from: ['proposed', 'answered'], to: 'dropped', ends: ['answer'] },
  ],
  answers: [{ name: 'answer', words: 'Answer the proposal', authority: '19 CFR 152.2', from: ['proposed', 'answered'], to: 'answered', clock: 'answer', whenLate: 'taken' }],
  clocks: [
    {
      name: 'answer', what: 'Answer the proposed notice of action', whose: 'trader', startsAt: 'act', count: 20, unit: 'calendar-days', inForce: { from: '2016-01-01' },
      authority: 'CBP Form 29; 19 CFR 152.2', consequence: 'The proposed action is taken', isCertain: false,
    },
  ],
}
