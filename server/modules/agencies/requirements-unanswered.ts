import { fatal, finding, warning, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { agencyChapter } from '@customhouse/checks/authority.ts'
import type { Asked } from './requirements-asked.ts'

const usage = agencyChapter('usage notes; 19 U.S.C. 1411(d)')

/** What is found where an agency asks, and has neither data nor a disclaimer. Rows that are not certain find nothing. */
export function unanswered({ agency, program, rows }: Asked, at: string): readonly Finding[] {
  const certain = rows.filter(({ isCertain }) => isCertain)
  if (certain.length === 0) return []
  const who = { agency: agency.code, goods: `${agency.name}, program ${program.code} (${program.name})`, authority: lawOf(certain.map(({ source, isSandbox }) => (isSandbox ? undefined : source))) }
  return [finding(certain.some(({ flag }) => flag === 'must') ? missing(who) : maybeMissing(who), at)]
}

interface Who {
  readonly agency: string
  readonly goods: string
  readonly authority: string
}

function missing({ goods, authority }: Who): Condition {
  return { ...fatal('P00', { message: 'The tariff number is flagged for another agency, but its data are missing', authority, remedy: `Add the data that the agency asks for: ${goods}` }) }
}

function maybeMissing({ goods, authority }: Who): Condition {
  return {
    ...warning('agency-data-or-disclaimer-missing', {
      message: 'The tariff number may be another agency\'s concern, but neither its data nor a disclaimer is given', authority,
      remedy: `Add the data, or say by a disclaimer from A to G why none are needed: ${goods}`,
    }), subject: 'agency',
  }
}

function lawOf(sources: readonly (string | undefined)[]): string {
  return [usage, ...new Set(sources.filter((source) => source !== undefined))].join('; ')
}
