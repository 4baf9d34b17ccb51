import { ruleOnCodes } from '../rule.ts'

/** Goods claimed under a quota wait until the quota is processed. */
export const quota = ruleOnCodes('quota', '19 CFR 132.3 and 132.11', {
  codes: new Set(['Q08']),
  outcome: 'under-review',
  words: 'The goods are claimed under a quota, which is processed after the close of business',
  nextStep: 'Wait: the quota will be accepted, rejected or prorated',
})
