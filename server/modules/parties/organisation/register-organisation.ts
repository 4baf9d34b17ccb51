import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isFilerCode } from '@customhouse/vocabulary/identifiers/filer-code.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { OrganisationRecord } from './organisation.ts'

export type RegisterOrganisationOutcome =
  | { readonly outcome: 'registered'; readonly organisation: OrganisationRecord }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

const onlyBrokersHoldPermits = fatal('permit-without-broker', {
  message: 'Only a customs broker holds a national permit',
  authority: '19 CFR 111.19',
  remedy: 'Leave the permit out, or register the organisation as a broker',
})
const brokerWithoutPermit = fatal('X27', {
  message: 'A broker needs a national permit to file for others',
  authority: '19 CFR 111.2(b), 111.19',
  remedy: 'State the national permit with its first day',
})
const malformedFilerCode = fatal('X16', {
  message: 'A filer code has three letters or digits and is not 000',
  authority: 'CATAIR Appendix E',
  remedy: 'State the filer code as CBP assigned it',
})
const malformedCarrierCode = fatal('carrier-code-malformed', {
  message: 'A carrier code has two to four capital letters or digits',
  authority: 'CATAIR In-Bond, amendment 51, QP10 and QP20: SCAC, ICAO or IATA designator, air waybill prefix',
  remedy: 'State the carrier code as it was assigned',
})
const agencyOfAnother = fatal('agency-of-another-kind', {
  message: 'Only an agency speaks for an agency',
  authority: 'House policy: who speaks for an agency sees what concerns it',
  remedy: 'Leave the agency out, or register the organisation as an agency',
})
const periodTurnedAround = fatal('period-turned-around', {
  message: 'The permit ends before it begins',
  authority: '19 CFR 111.19',
  remedy: 'State the last day on or after the first day',
})

/** Decides whether an organisation may be registered. Whether its id and filer codes are free is for the store's unique keys. */
export function registerOrganisation(organisation: OrganisationRecord): RegisterOrganisationOutcome {
  const findings = [...permitFindings(organisation)]
  if (organisation.agency !== undefined && organisation.kind !== 'agency') findings.push(findingAt(agencyOfAnother, '/agency'))
  for (const [index, code] of organisation.filerCodes.entries())
    if (!isFilerCode(code)) findings.push(findingAt(malformedFilerCode, `/filerCodes/${String(index)}`))
  for (const [index, code] of (organisation.carrierCodes ?? []).entries())
    if (!/^[0-9A-Z]{2,4}$/.test(code)) findings.push(findingAt(malformedCarrierCode, `/carrierCodes/${String(index)}`))
  return findings.length > 0 ? { outcome: 'refused', findings } : { outcome: 'registered', organisation }
}

function permitFindings({ kind, permit }: OrganisationRecord): readonly Finding[] {
  if (permit === undefined) return kind === 'broker' ? [findingAt(brokerWithoutPermit, '/permit')] : []
  if (kind !== 'broker') return [findingAt(onlyBrokersHoldPermits, '/permit')]
  return permit.to !== undefined && permit.to < permit.from ? [findingAt(periodTurnedAround, '/permit/to')] : []
}
