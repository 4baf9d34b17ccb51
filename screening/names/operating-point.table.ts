/**
 * What each feature of a comparison weighs, in log odds: a logistic regression of the 491 labelled pairs of the name benchmark with a small
 * ridge, rounded. The same features fitted on four fifths and judged on the fifth give an AUC of .91 (compare-names.corpus.test.ts).
 */
export const featureWeights = {
  identical: 2.1,
  everyone: { unlike: -1.3, worst: -1.4, replaced: -9, dropped: -0.5, initials: 1, turned: -0.7, edits: -0.5, pieces: -2.8, forms: -3 },
  /** What organisations, ships and aircraft have besides. */
  things: { identical: 0.7, replaced: 2, dropped: -4 },
} as const

/** From this score on two names count as the same. */
export const pairThreshold = 0.55

/** From this score on a listed party is a hit. */
export const searchThreshold = 0.55

/**
 * How many bits of rarity the words that agree have to carry before a name that is not wholly the same counts for what it scores; what is
 * missing costs `perBit` log odds each, `perBitInPart` where words are lacking or replaced as well. Twenty thousand listed names are 14.3 bits: as much is needed to expect one of them by chance.
 */
export const rarity = { needed: 18, neededOfOneWord: 9.5, perBit: 0.13, perBitInPart: 0.5, ordinary: 7.5, mostForWord: 14, perEdit: 2.5, initial: 1 } as const

/** What evidence beside the name adds or takes, in log odds. */
export const evidenceWeights = { sameBirthDate: 1.5, sameBirthYear: 0.7, otherBirthYear: -2.5, sameCountry: 0.3, otherCountry: -0.4, sameCity: 0.5, otherKind: -1, weakAlias: -0.8 } as const
