import type { ActionKind } from '../action-kind.ts'

export const requestForInformation: ActionKind = {
  name: 'request-for-information',
  title: 'Request for information',
  what: 'Asks the importer for documents, samples or explanations about an entry',
  authority: '19 U.S.C. 1509(a)(1); 19 CFR 151.11; CBP Form 28',
  ended: ['settled', 'unanswered', 'withdrawn'],
  acts: [
    {
      name: 'ask', words: 'Ask for information', authority: '19 U.S.C. 1509(a)(1); 19 CFR 151.11', right: 'conduct-case', from: [], to: 'asked', starts: ['answer'],
      asks: [
        { name: 'questions', words: 'What is asked, one question or document each', kind: 'list', isRequired: true },
        { name: 'lines', words: 'The lines of the entry that it is about', kind: 'text', isRequired: false },
      ],
      notice: {
        form: 'CBP Form 28', title: 'Request for information',
        paragraphs: ['Customs needs more information to decide about the entry named below. Please answer each question and send the documents that it names.'],
        remedies: ['Answer in this window under the case, with the documents attached.', 'Ask for more time before the last day, with the reason.', 'Without an answer the entry is decided on what is on file.'],
      },
    },
    { name: 'accept', words: 'Accept the answer', authority: '19 U.S.C. 1509(a)(1)', right: 'conduct-case', from: ['answered'], to: 'settled' },
    { name: 'proceed', words: 'Go on without an answer', authority: '19 U.S.C. 1509(a)(1); 19 CFR 152.2', right: 'conduct-case', from: ['asked'], to: 'unanswered', ends: ['answer'] },
    { name: 'withdraw', words: 'Withdraw the request', authority: '19 U.S.C. 1509(a)(1)', right: 'conduct-case', from: ['asked', 'answered'], to: 'withdrawn', ends: ['answer'] },
  ],
  answers: [
    { name: 'answer', words: 'Answer the request', authority: '19 U.S.C. 1509(a)(1)', from: ['asked', 'answered'], to: 'answered', clock: 'answer', whenLate: 'taken' },
    { name: 'more-time', words: 'Ask for more time', authority: 'CBP Form 28', from: ['asked'], whenLate: 'taken', asks: [{ name: 'until', words: 'The day until which you ask', kind: 'text', isRequired: false }] },
  ],
  clocks: [
    {
      name: 'answer', what: 'Answer the request for information', whose: 'trader', startsAt: 'act', count: 30, unit: 'calendar-days', inForce: { from: '2016-01-01' },
      authority: 'CBP Form 28; 19 U.S.C. 1509(a)(1)', consequence: 'The entry is decided on what is on file', isCertain: false,
    },
  ],
}
