import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { yearsAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { PowerOfAttorneyGranted } from '../events.ts'
import type { Importer } from '../importer/importer.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { PowerOfAttorney } from './power-of-attorney.ts'

export interface GrantPowerOfAttorney {
  /** The id that the power gets when it is granted. */
  readonly id: string
  readonly grantor: Importer | undefined
  readonly agent: Organisation | undefined
  readonly executedOn: DateText
  readonly from: DateText
  readonly to?: DateText
  readonly today: DateText
}

export type GrantPowerOfAttorneyOutcome =
  | { readonly outcome: 'granted'; readonly power: PowerOfAttorney; readonly fact: PowerOfAttorneyGranted }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

/** 19 CFR 141.34: a partnership's power ends at most two years after it was executed; others may run on. */
const partnershipYearsMax = 2

const grantorUnknown = fatal('101', {
  message: 'The grantor is not registered as an importer',
  authority: '19 CFR 141.31, 24.5(a)',
  remedy: 'Register the importer by CBP Form 5106 first',
})
const grantorVoid = fatal('104', {
  message: 'The grantor’s importer number is void',
  authority: '19 CFR 24.5',
  remedy: 'Grant the power under the number that replaced it',
})
const agentNotBroker = fatal('agent-not-broker', {
  message: 'The agent is not a registered customs broker',
  authority: '19 CFR 141.46, 111.2(a)',
  remedy: 'Name the organisation id of a licensed broker',
})
const executedLater = fatal('executed-after-today', {
  message: 'The power of attorney is executed after today',
  authority: '19 CFR 141.32',
  remedy: 'State the date on which the power was signed',
})
const beginsBeforeExecution = fatal('begins-before-execution', {
  message: 'The power of attorney begins before it was executed',
  authority: '19 CFR 141.46',
  remedy: 'State a first day on or after the day of signing',
})
const periodTurnedAround = fatal('period-turned-around', {
  message: 'The power of attorney ends before it begins',
  authority: '19 CFR 141.34',
  remedy: 'State a last day on or after the first day',
})
const partnershipTooLong = fatal('partnership-power-too-long', {
  message: 'A partnership’s power of attorney ends at most two years after it was executed',
  authority: '19 CFR 141.34',
  remedy: 'State a last day within two years of the day of signing',
})

/** Decides whether a power of attorney takes effect. Reports everything wrong at once. */
export function grantPowerOfAttorney(request: GrantPowerOfAttorney): GrantPowerOfAttorneyOutcome {
  const findings = [...partyFindings(request), ...periodFindings(request)]
  const { id, grantor, agent, executedOn, from, to } = request
  if (grantor === undefined || agent === undefined || findings.length > 0) return { outcome: 'refused', findings }
  const period = { from, ...(to === undefined ? {} : { to }) }
  const power: PowerOfAttorney = { id, organisation: agent.id, importerNumber: grantor.number, executedOn, ...period }
  const fact: PowerOfAttorneyGranted = { type: 'PowerOfAttorneyGranted', data: { id, importerNumber: grantor.number, agent: agent.id, ...period } }
  return { outcome: 'granted', power, fact }
}

function partyFindings({ grantor, agent }: GrantPowerOfAttorney): readonly Finding[] {
  const findings: Finding[] = []
  if (grantor === undefined) findings.push(findingAt(grantorUnknown, '/importerNumber'))
  if (grantor?.status === 'void') findings.push(findingAt(grantorVoid, '/importerNumber'))
  if (agent?.kind !== 'broker') findings.push(findingAt(agentNotBroker, '/agent'))
  return findings
}

function periodFindings({ grantor, executedOn, from, to, today }: GrantPowerOfAttorney): readonly Finding[] {
  const findings: Finding[] = []
  if (executedOn > today) findings.push(findingAt(executedLater, '/executedOn'))
  if (from < executedOn) findings.push(findingAt(beginsBeforeExecution, '/from'))
  if (to !== undefined && to < from) findings.push(findingAt(periodTurnedAround, '/to'))
  if (isPartnership(grantor) && (to === undefined || to > yearsAfter(executedOn, partnershipYearsMax))) findings.push(findingAt(partnershipTooLong, '/to'))
  return findings
}

/** 19 CFR 141.39(a)(2) counts limited partnerships among partnerships. */
function isPartnership(grantor: Importer | undefined): boolean {
  return grantor?.companyType === 'partnership' || grantor?.companyType === 'limited-partnership'
}
