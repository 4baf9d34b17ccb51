import { fatal, finding, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { agencyChapter } from '@customhouse/checks/authority.ts'
import type { AgencyProgram, DataAsked } from './directory/agency.ts'
import type { GivenData } from './requirements-lines.ts'

const note = agencyChapter('PG01, disclaimer and note 1')

/** The agency for which alone a code may be used, and its program or entry type where that is limited too. */
const reserved: Readonly<Record<string, { readonly agency: string; readonly program?: string; readonly entryTypes?: readonly string[]; readonly words: string }>> = {
  E: { agency: 'FWS', words: 'Code E is only for the Fish and Wildlife Service' },
  F: { agency: 'FDA', entryTypes: ['21'], words: 'Code F is only for the Food and Drug Administration, on entry type 21' },
  G: { agency: 'APH', program: 'APL', words: 'Code G is only for the Lacey Act declaration of APHIS' },
}

export interface DisclaimerGround {
  readonly program: AgencyProgram | undefined
  readonly data: GivenData
  readonly entryType: string
  readonly rows: readonly DataAsked[]
}

/** What stands against a disclaimer: a code kept for another agency, one that the program does not accept, or a flag that lets none through. */
export function disclaimerFindings(ground: DisclaimerGround): readonly Finding[] {
  const condition = objection(ground)
  return condition === undefined ? [] : [finding(condition, `${ground.data.pointer}/disclaim`)]
}

function objection(ground: DisclaimerGround): Condition | undefined {
  const { program, data, entryType, rows } = ground
  const code = data.disclaim ?? ''
  // The check of form says that a code outside A to G is none.
  if (!/^[A-G]$/.test(code)) return undefined
  const words = misused(ground)
  if (words !== undefined) return fatal('agency-disclaimer-not-accepted', { message: words, authority: note, remedy: 'Give the agency\'s data, or a disclaimer that it accepts' })
  const accepted = program?.disclaimers.find((one) => one.code === code && (one.entryTypes?.includes(entryType) ?? true))
  if (program !== undefined && accepted === undefined) return refusedBy(program)
  const must = rows.find(({ flag, isCertain }) => flag === 'must' && isCertain)
  return must === undefined || accepted?.overridesMust === true ? undefined : disclaimedThoughRequired(must)
}

function misused({ data, entryType }: DisclaimerGround): string | undefined {
  const rule = reserved[data.disclaim ?? '']
  if (rule === undefined) return undefined
  const isFor = data.agency === rule.agency && (rule.program === undefined || data.program === '' || data.program === rule.program)
  return isFor && (rule.entryTypes?.includes(entryType) ?? true) ? undefined : rule.words
}

function refusedBy(program: AgencyProgram): Condition {
  const codes = program.disclaimers.map(({ code }) => code).join(', ')
  const words = {
    message: 'The agency\'s program does not accept this disclaimer', authority: `${note}; ${program.authority}`,
    remedy: codes === '' ? 'Give the agency\'s data: the program accepts no disclaimer' : `Give the agency's data, or a disclaimer that it accepts: ${codes}`,
  }
  return { ...fatal('agency-disclaimer-not-accepted', words), severity: program.isCertain ? 'fatal' : 'warning' }
}

function disclaimedThoughRequired({ goods }: DataAsked): Condition {
  return fatal('P00', { message: 'The tariff number is flagged for another agency, but its data are missing', authority: `${note}; 19 U.S.C. 1411(d)`, remedy: `Data that must be given cannot be disclaimed: ${goods}` })
}
