import type { ActionKind } from '../action-kind.ts'

export const allegation: ActionKind = {
  name: 'allegation',
  title: 'Allegation of a trade violation',
  what: 'Takes up what somebody says of a violation by others',
  authority: '19 U.S.C. 1619; 19 CFR 161.16; 19 CFR 12.42(b)',
  ended: ['taken-up', 'set-aside'],
  acts: [
    { name: 'take-up', words: 'Take up the allegation', authority: '19 U.S.C. 1509', right: 'open-case', from: ['alleged'], to: 'taken-up' },
    { name: 'set-aside', words: 'Set the allegation aside', authority: '19 U.S.C. 1509', right: 'open-case', from: ['alleged'], to: 'set-aside' },
  ],
  answers: [
    {
      name: 'allege', words: 'Report a violation', authority: '19 CFR 161.16, 12.42(b)', from: [], to: 'alleged', whenLate: 'taken',
      asks: [{ name: 'about', words: 'Who you say does it', kind: 'text', isRequired: true }, { name: 'facts', words: 'What happens, and how you know', kind: 'text', isRequired: true }],
    },
    { name: 'information', words: 'Add information', authority: '19 CFR 161.16', from: ['alleged', 'taken-up'], whenLate: 'taken' },
  ],
  clocks: [],
}
