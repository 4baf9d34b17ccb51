export const examKindNames = ['non-intrusive', 'tail-gate', 'intensive', 'sampling', 'documents', 'agency', 'agriculture'] as const
export type ExamKind = (typeof examKindNames)[number]

/** A way of examining goods. */
export interface ExamKindRow {
  readonly words: string
  readonly authority: string
  /** Whether the goods are brought to a place and shown there. */
  readonly isAtSite: boolean
}

/**
 * How goods are examined. The law leaves the choice to Customs (19 U.S.C. 1467 and 1499(a); 19 CFR 151.1 to 151.7); the names are the
 * trade's. What another agency or an agriculture specialist looks at rests on that agency's law besides.
 */
export const examKinds: Readonly<Record<ExamKind, ExamKindRow>> = {
  'non-intrusive': { words: 'scanned without opening (X-ray or gamma ray, non-intrusive inspection)', authority: '19 U.S.C. 1467 and 1499(a)', isAtSite: true },
  'tail-gate': { words: 'doors opened at the pier and the front of the load looked at (tail-gate exam)', authority: '19 U.S.C. 1467 and 1499(a); 19 CFR 151.1', isAtSite: true },
  intensive: { words: 'unloaded and opened at an examination station (intensive exam)', authority: '19 U.S.C. 1499(a); 19 CFR 151.6 and 151.7; 19 CFR part 118', isAtSite: true },
  sampling: { words: 'a sample drawn for the laboratory', authority: '19 U.S.C. 1499(b); 19 CFR 151.10 and 151.11', isAtSite: true },
  documents: { words: 'the papers compared with what is declared (documents exam)', authority: '19 U.S.C. 1509(a); 19 CFR 142.3', isAtSite: false },
  agency: { words: 'examined with the agency whose law the goods come under', authority: '19 U.S.C. 1499(a); 21 U.S.C. 381(a) for food, drugs and devices', isAtSite: true },
  agriculture: { words: 'examined for pests and diseases by an agriculture specialist', authority: '7 U.S.C. 7731 and 8307', isAtSite: true },
}

/** Reads the name of a kind; undefined where it is none: a targeting rule states it as text. */
export function examKindOf(text: string | undefined): ExamKind | undefined {
  return examKindNames.find((kind) => kind === text)
}
