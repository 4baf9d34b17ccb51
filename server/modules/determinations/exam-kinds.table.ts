/** How goods are examined. The law leaves the choice to Customs (19 U.S.C. 1499(a); 19 CFR 151.1 to 151.7); the names are the trade's. */
export const examKinds = {
  'non-intrusive': { words: 'scanned without opening (non-intrusive inspection)' },
  'tail-gate': { words: 'doors opened at the pier and the front of the load looked at (tail-gate exam)' },
  intensive: { words: 'unloaded and opened at an examination station (intensive exam)' },
  'sampling': { words: 'a sample drawn for the laboratory' },
} as const

export type ExamKind = keyof typeof examKinds
