import type { ActionKind } from '../action-kind.ts'

export const withholdRelease: ActionKind = {
  name: 'withhold-release',
  title: 'Withhold release order or finding (forced labor)',
  what: 'Keeps goods back that an order or a finding on forced labor covers, until their admissibility is proven',
  authority: '19 U.S.C. 1307; 19 CFR 12.42 to 12.45',
  ended: ['admitted', 'exported', 'abandoned', 'seized'],
  acts: [
    {
      name: 'withhold', words: 'Withhold release', authority: '19 U.S.C. 1307; 19 CFR 12.42(e)', right: 'open-case', from: [], to: 'withheld', effect: 'hold', starts: ['proof'],
      asks: [
        { name: 'order', words: 'The order or finding, with its date', kind: 'text', isRequired: true },
        { name: 'basis', words: 'Order or published finding', kind: 'choice', options: ['order', 'finding'], isRequired: true },
        { name: 'importedOn', words: 'The day of importation', kind: 'date', isRequired: true },
      ],
      notice: {
        form: 'Notice of detention (19 CFR 12.42(e))', title: 'Release withheld: forced labor',
        paragraphs: ['The goods named below are covered by the order or finding stated. Release is withheld.'],
        remedies: [
          'Prove within three months after importation that the goods were not made with forced labor: the certificate of origin of the foreign seller (19 CFR 12.43(a)) and your own detailed statement (19 CFR 12.43(b)).',
          'Export the goods at any time before they are seized or deemed abandoned (19 CFR 12.44(a)).',
        ],
      },
    },
    { name: 'admit', words: 'Admit the goods', authority: '19 CFR 12.43, 12.44', right: 'conduct-case', from: ['withheld', 'proof-given', 'excluded', 'protested'], to: 'admitted', effect: 'lift', ends: ['proof', 'abandonment'] },
    {
      name: 'exclude', words: 'Exclude the goods', authority: '19 CFR 12.44(a)', right: 'conduct-case', from: ['withheld', 'proof-given', 'unproven'], to: 'excluded', ends: ['proof'], starts: ['abandonment'],
      notice: {
        form: 'Notice of exclusion (19 CFR 12.44(a))', title: 'Goods excluded from entry',
        paragraphs: ['The proof was not given in time, or does not establish that the goods may be admitted. They are excluded from entry.'],
        remedies: ['Export the goods, or protest the exclusion (19 U.S.C. 1514) and tell this case so, within 60 days: after that they are deemed abandoned and are destroyed (19 CFR 12.44(a)).'],
      },
    },
    { name: 'seize', words: 'Seize the goods under a finding', authority: '19 CFR 12.44(b)', right: 'conduct-case', from: ['withheld', 'proof-given', 'unproven'], to: 'seized', ends: ['proof'] },
    { name: 'record-export', words: 'Record that the goods were exported', authority: '19 CFR 12.44(a)', right: 'open-case', from: ['withheld', 'proof-given', 'unproven', 'excluded', 'protested'], to: 'exported', effect: 'lift', ends: ['proof', 'abandonment'] },
  ],
  answers: [
    {
      name: 'proof', words: 'Give the proof of admissibility', authority: '19 CFR 12.43', from: ['withheld', 'proof-given', 'unproven'], to: 'proof-given', clock: 'proof', whenLate: 'refused',
      asks: [
        { name: 'certificate', words: 'The certificate of origin: who signed it, and when (19 CFR 12.43(a))', kind: 'text', isRequired: true },
        { name: 'statement', words: 'Your statement: every reasonable effort that you made to find out how the goods were made (19 CFR 12.43(b))', kind: 'text', isRequired: true },
      ],
    },
    { name: 'protested', words: 'Tell the case that you protested the exclusion, and when', authority: '19 CFR 12.44(a); 19 U.S.C. 1514', from: ['excluded'], to: 'protested', clock: 'abandonment', whenLate: 'refused' },
  ],
  clocks: [
    {
      name: 'proof', what: 'Prove that the goods may be admitted', whose: 'trader', startsAt: 'importedOn', count: 3, unit: 'months', inForce: { from: '2016-01-01' }, isCertain: true, authority: '19 CFR 12.43, 12.44(a)', consequence: 'The goods are excluded, or seized under a finding',
      onEnd: { act: 'unproven', words: 'No proof within three months after importation', authority: '19 CFR 12.43, 12.44(a)', to: 'unproven' },
    },
    {
      name: 'abandonment', what: 'Export the goods or protest', whose: 'trader', startsAt: 'act', count: 60, unit: 'calendar-days', inForce: { from: '2016-01-01' }, isCertain: true, authority: '19 CFR 12.44(a)', consequence: 'The goods are deemed abandoned and are destroyed',
      onEnd: { act: 'deemed-abandoned', words: 'Neither exported nor protested within 60 days: the goods are deemed abandoned', authority: '19 CFR 12.44(a)', to: 'abandoned' },
    },
  ],
}
