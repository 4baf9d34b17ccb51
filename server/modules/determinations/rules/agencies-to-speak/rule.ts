import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { Rule, Verdict } from '../rule.ts'

/** Agencies that have a say in the goods have spoken, or their time has run as their own rule says. */
export const agenciesToSpeak: Rule = {
  name: 'agencies-to-speak',
  authority: '19 U.S.C. 1411(d)',
  check: ({ advice, accepted }) => (accepted ? advice.agencies.flatMap((standing) => verdictOf(standing) ?? []) : []),
}

/** What a program that has yet to speak asks of the filer; undefined where it asks nothing. */
export function verdictOf({ agency, program, lines, state, until, onExpiry }: AgencyStanding): Verdict | undefined {
  if (state !== 'awaited') return undefined
  const what = onExpiry === 'proceed' ? 'after that the goods may proceed without its word' : 'after that the goods wait on'
  const time = until === undefined ? 'no time is set for it' : `it may take until ${until}; ${what}`
  return {
    outcome: 'under-review', words: `${agency}${program === '' ? '' : ` program ${program}`} has not spoken of line ${lines.join(', ')} yet; ${time}`,
    nextStep: 'Wait for the agency, or ask it in a message about this filing', findings: [],
    awaits: { agency, program, lines, ...(until !== undefined && { until }) },
  }
}
