import type { Rule } from '../rule.ts'

/** What an officer has ordered holds until an officer lifts it, also over a replacement of the entry. */
export const standingOrders: Rule = {
  name: 'standing-orders',
  authority: '19 U.S.C. 1499; 19 CFR 151.1',
  check: ({ standing }) => standing.map(({ outcome, words, nextStep }) => ({ outcome, words, nextStep, findings: [] })),
}
