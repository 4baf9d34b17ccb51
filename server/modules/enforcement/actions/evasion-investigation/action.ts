import type { ActionKind } from '../action-kind.ts'

const inForce = { from: '2016-08-22' }

export const evasionInvestigation: ActionKind = {
  name: 'evasion-investigation',
  title: 'Evasion of antidumping or countervailing duties (EAPA)',
  what: 'Investigates an allegation that goods under an order were entered by evasion',
  authority: '19 U.S.C. 1517; 19 CFR part 165',
  ended: ['declined', 'reviewed', 'final'],
  acts: [
    {
      name: 'receive', words: 'Acknowledge a properly filed allegation', authority: '19 CFR 165.12', right: 'conduct-case', from: ['alleged'], to: 'received', starts: ['initiation'],
      asks: [{ name: 'receivedOn', words: 'The date of receipt', kind: 'date', isRequired: true }],
    },
    { name: 'decline', words: 'Decide not to initiate', authority: '19 CFR 165.15', right: 'conduct-case', from: ['alleged', 'received'], to: 'declined', ends: ['initiation'], asks: [{ name: 'reason', words: 'Why no investigation is initiated', kind: 'text', isRequired: true }] },
    {
      name: 'initiate', words: 'Initiate the investigation', authority: '19 U.S.C. 1517(b)(1); 19 CFR 165.15', right: 'conduct-case', from: ['received'], to: 'initiated', ends: ['initiation'], starts: ['interim-measures', 'determination'],
      asks: [{ name: 'initiatedOn', words: 'The day of initiation', kind: 'date', isRequired: true }, { name: 'order', words: 'The number of the order', kind: 'text', isRequired: true }],
    },
    {
      name: 'interim-measures', words: 'Take interim measures', authority: '19 U.S.C. 1517(e); 19 CFR 165.24', right: 'conduct-case', from: ['initiated'], to: 'interim', ends: ['interim-measures'], starts: ['interim-notice'],
      asks: [{ name: 'suspicion', words: 'What gives the reasonable suspicion of evasion', kind: 'text', isRequired: true }],
    },
    {
      name: 'serve-interim-notice', words: 'Serve the notice of initiation and interim measures', authority: '19 CFR 165.15(d), 165.24(c)', right: 'conduct-case', from: ['interim'], to: 'interim', ends: ['interim-notice'],
      notice: {
        form: 'Notice of initiation of investigation and interim measures (19 CFR 165.15, 165.24)', title: 'Notice of initiation of investigation and interim measures',
        paragraphs: ['Customs investigates whether goods under the order named below were entered by evasion. There is reasonable suspicion, so interim measures were taken: liquidation of unliquidated entries is suspended or extended, and cash deposits and live entry are required.'],
        remedies: ['Submit factual information and written arguments in the case.'],
      },
    },
    { name: 'refer', words: 'Refer the question of scope to the Department of Commerce', authority: '19 U.S.C. 1517(b)(4); 19 CFR 165.16', right: 'conduct-case', from: ['received', 'initiated', 'interim'], to: 'referred', stays: ['initiation', 'interim-measures', 'determination', 'extended-determination'] },
    { name: 'resume', words: 'Go on after the answer of the Department of Commerce', authority: '19 U.S.C. 1517(b)(4)(C); 19 CFR 165.16(d)', right: 'conduct-case', from: ['referred'], isReturn: true, resumes: ['initiation', 'interim-measures', 'determination', 'extended-determination'] },
    { name: 'extend', words: 'Extend the time, as extraordinarily complicated', authority: '19 U.S.C. 1517(c)(1)(B); 19 CFR 165.22(c)', right: 'conduct-case', from: ['initiated', 'interim'], ends: ['determination'], starts: ['extended-determination'] },
    {
      name: 'determine', words: 'Determine evasion', authority: '19 U.S.C. 1517(c); 19 CFR 165.27', right: 'conduct-case', from: ['initiated', 'interim'], to: 'determined', ends: ['determination', 'extended-determination'], starts: ['review-request'],
      asks: [{ name: 'evidence', words: 'The substantial evidence that there was evasion', kind: 'text', isRequired: true }],
      notice: {
        form: 'Notice of determination as to evasion (19 CFR 165.27)', title: 'Determination as to evasion',
        paragraphs: ['Customs determined, on substantial evidence, that goods under the order named below were entered by evasion.'],
        remedies: ['Ask for administrative review within 30 business days after this determination (19 U.S.C. 1517(f); 19 CFR 165.41).'],
      },
    },
    {
      name: 'find-none', words: 'Determine that there was no evasion', authority: '19 U.S.C. 1517(c); 19 CFR 165.27', right: 'conduct-case', from: ['initiated', 'interim'], to: 'no-evasion', ends: ['interim-measures', 'interim-notice', 'determination', 'extended-determination'], starts: ['review-request'],
      notice: {
        form: 'Notice of determination as to evasion (19 CFR 165.27)', title: 'Determination that there was no evasion',
        paragraphs: ['Customs determined that there is no substantial evidence that goods under the order named below were entered by evasion.'],
        remedies: ['A party that alleged evasion may ask for administrative review within 30 business days after this determination (19 U.S.C. 1517(f); 19 CFR 165.41).'],
      },
    },
    { name: 'decide-review', words: 'Decide the administrative review', authority: '19 U.S.C. 1517(f); 19 CFR 165.45, 165.46', right: 'conduct-case', from: ['review-asked'], to: 'reviewed', ends: ['review'], asks: [{ name: 'decision', words: 'The decision', kind: 'choice', options: ['affirm', 'reverse'], isRequired: true }] },
  ],
  answers: [
    {
      name: 'allege', words: 'Allege evasion as an interested party', authority: '19 U.S.C. 1517(b)(2); 19 CFR 165.11', from: [], to: 'alleged', whenLate: 'taken',
      asks: [
        { name: 'interest', words: 'Why you are an interested party (19 CFR 165.1)', kind: 'text', isRequired: true },
        { name: 'importer', words: 'The importer that you allege evades', kind: 'text', isRequired: true },
        { name: 'goods', words: 'The goods, and the order that they are under', kind: 'text', isRequired: true },
        { name: 'facts', words: 'What reasonably suggests evasion', kind: 'text', isRequired: true },
      ],
    },
    { name: 'information', words: 'Submit factual information or a written argument', authority: '19 CFR 165.23, 165.26', from: ['received', 'initiated', 'interim', 'referred'], whenLate: 'taken' },
    { name: 'review-request', words: 'Ask for administrative review', authority: '19 CFR 165.41', from: ['determined', 'no-evasion'], to: 'review-asked', clock: 'review-request', whenLate: 'refused', starts: ['review'] },
  ],
  clocks: [
    { name: 'initiation', what: 'Decide whether to initiate', whose: 'customs', startsAt: 'receivedOn', count: 15, unit: 'business-days', inForce, isCertain: true, authority: '19 U.S.C. 1517(b)(1); 19 CFR 165.15(b)', consequence: 'The decision is late' },
    { name: 'interim-measures', what: 'Decide on reasonable suspicion and interim measures', whose: 'customs', startsAt: 'initiatedOn', count: 90, unit: 'calendar-days', inForce, isCertain: true, authority: '19 U.S.C. 1517(e); 19 CFR 165.24(a)', consequence: 'The decision is late' },
    { name: 'interim-notice', what: 'Serve the notice of interim measures', whose: 'customs', startsAt: 'act', count: 5, unit: 'business-days', inForce, isCertain: true, authority: '19 CFR 165.24(c)', consequence: 'The notice is late' },
    { name: 'determination', what: 'Determine whether there was evasion', whose: 'customs', startsAt: 'initiatedOn', count: 300, unit: 'calendar-days', inForce, isCertain: true, authority: '19 U.S.C. 1517(c)(1)(A); 19 CFR 165.22(a)', consequence: 'The determination is late' },
    { name: 'extended-determination', what: 'Determine whether there was evasion, as extended', whose: 'customs', startsAt: 'initiatedOn', count: 360, unit: 'calendar-days', inForce, isCertain: true, authority: '19 U.S.C. 1517(c)(1)(B); 19 CFR 165.22(c)', consequence: 'The determination is late' },
    {
      name: 'review-request', what: 'Ask for administrative review', whose: 'trader', startsAt: 'act', count: 30, unit: 'business-days', inForce, isCertain: true, authority: '19 U.S.C. 1517(f)(1); 19 CFR 165.41(d)', consequence: 'The determination is final before customs',
      onEnd: { act: 'review-lapsed', words: 'No administrative review was asked for within 30 business days', authority: '19 U.S.C. 1517(f)(1); 19 CFR 165.41(d)', to: 'final' },
    },
    { name: 'review', what: 'Decide the administrative review', whose: 'customs', startsAt: 'act', count: 60, unit: 'business-days', inForce, isCertain: true, authority: '19 U.S.C. 1517(f)(2); 19 CFR 165.45', consequence: 'The decision is late' },
  ],
}
