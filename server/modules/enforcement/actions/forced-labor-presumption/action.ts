import type { ActionKind } from '../action-kind.ts'

const inForce = { from: '2022-06-21' }

/** The package that traces a supply chain is built elsewhere from provenance; it is an answer's files here. */
export const forcedLaborPresumption: ActionKind = {
  name: 'forced-labor-presumption',
  title: 'Presumption of forced labor (UFLPA)',
  what: 'Detains goods that the law presumes to be made with forced labor, until the presumption does not apply or is rebutted',
  authority: 'Pub. L. 117-78 sec. 3 (UFLPA); 19 U.S.C. 1307; 19 CFR 151.16',
  ended: ['not-applicable', 'excepted', 'seized', 'exported'],
  acts: [
    {
      name: 'detain', words: 'Detain under the presumption', authority: 'Pub. L. 117-78 sec. 3(a); 19 CFR 151.16', right: 'open-case', from: [], to: 'detained', effect: 'hold', starts: ['determination'],
      asks: [
        { name: 'presentedOn', words: 'The day on which the goods could be seen and examined', kind: 'date', isRequired: true },
        { name: 'link', words: 'What links the goods to the region or to a listed entity', kind: 'text', isRequired: true },
      ],
      notice: {
        form: 'Notice of detention (Pub. L. 117-78; 19 CFR 151.16(c))', title: 'Notice of detention: presumption of forced labor',
        paragraphs: ['The goods named below are presumed to be made with forced labor, and may not be admitted unless the presumption does not apply to them or is rebutted.'],
        remedies: [
          'Ask for an applicability review: show that neither the goods nor anything in them comes from the region or from a listed entity.',
          'Ask for an exception: show by clear and convincing evidence that no forced labor was used, having answered every question of customs and followed the guidance of the strategy (Pub. L. 117-78 sec. 3(b)).',
          'Export the goods.',
        ],
      },
    },
    { name: 'find-not-applicable', words: 'Find that the presumption does not apply', authority: 'Pub. L. 117-78 sec. 3(a)', right: 'conduct-case', from: ['detained', 'applicability-asked', 'excluded'], to: 'not-applicable', effect: 'lift', ends: ['determination', 'protest'] },
    { name: 'grant-exception', words: 'Grant the exception', authority: 'Pub. L. 117-78 sec. 3(b)', right: 'conduct-case', from: ['exception-asked'], to: 'excepted', effect: 'lift', ends: ['determination'], asks: [{ name: 'evidence', words: 'The clear and convincing evidence', kind: 'text', isRequired: true }] },
    {
      name: 'exclude', words: 'Exclude the goods', authority: 'Pub. L. 117-78 sec. 3(a); 19 U.S.C. 1499(c)(5)', right: 'conduct-case', from: ['detained', 'applicability-asked', 'exception-asked'], to: 'excluded', ends: ['determination'], starts: ['protest'],
      notice: { form: 'Notice of exclusion', title: 'Goods excluded from entry', paragraphs: ['The presumption applies to the goods named below, and was not rebutted. They may not be admitted.'], remedies: ['Export the goods, or protest the exclusion within 180 days (19 U.S.C. 1514(a)(4)).'] },
    },
    { name: 'seize', words: 'Seize the goods', authority: '19 U.S.C. 1307, 1595a(c)', right: 'conduct-case', from: ['excluded', 'detained'], to: 'seized', ends: ['determination'] },
    { name: 'record-export', words: 'Record that the goods were exported', authority: '19 CFR 12.44(a)', right: 'open-case', from: ['detained', 'applicability-asked', 'exception-asked', 'excluded'], to: 'exported', effect: 'lift', ends: ['determination', 'protest'] },
  ],
  answers: [
    { name: 'applicability-review', words: 'Ask for an applicability review', authority: 'Pub. L. 117-78 sec. 3(a)', from: ['detained', 'applicability-asked'], to: 'applicability-asked', whenLate: 'taken', asks: [{ name: 'tracing', words: 'How the supply chain is traced, from raw material to goods', kind: 'text', isRequired: true }] },
    { name: 'exception-request', words: 'Ask for an exception', authority: 'Pub. L. 117-78 sec. 3(b)', from: ['detained', 'applicability-asked', 'exception-asked'], to: 'exception-asked', whenLate: 'taken', asks: [{ name: 'evidence', words: 'The clear and convincing evidence that no forced labor was used', kind: 'text', isRequired: true }] },
    { name: 'information', words: 'Send more information', authority: 'Pub. L. 117-78 sec. 3(b)(1)(B)', from: ['detained', 'applicability-asked', 'exception-asked'], whenLate: 'taken' },
  ],
  clocks: [
    {
      name: 'determination', what: 'Decide whether the goods may be admitted', whose: 'customs', startsAt: 'presentedOn', count: 30, unit: 'calendar-days', inForce, isCertain: true, authority: '19 U.S.C. 1499(c)(5)(A); 19 CFR 151.16', consequence: 'The goods are treated as excluded',
      onEnd: { act: 'deemed-excluded', words: 'No final determination within 30 days after the goods were presented: this is treated as a decision to exclude them', authority: '19 U.S.C. 1499(c)(5)(A)', to: 'excluded', starts: ['protest'] },
    },
    { name: 'protest', what: 'Protest the exclusion', whose: 'trader', startsAt: 'act', count: 180, unit: 'calendar-days', inForce, isCertain: true, authority: '19 U.S.C. 1514(c)(3); 19 CFR 174.12(e)', consequence: 'The exclusion is final' },
  ],
}
