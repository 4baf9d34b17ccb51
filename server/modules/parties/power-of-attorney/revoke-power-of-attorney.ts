import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { PowerOfAttorneyRevoked } from '../events.ts'
import type { PowerOfAttorney } from './power-of-attorney.ts'

export interface RevokePowerOfAttorney {
  readonly power: PowerOfAttorney
  /** The first day on which the power counts no more; the notice counts from its receipt, so today at the earliest. */
  readonly revokedOn: DateText
  readonly today: DateText
}

export type RevokePowerOfAttorneyOutcome =
  | { readonly outcome: 'revoked'; readonly power: PowerOfAttorney; readonly fact: PowerOfAttorneyRevoked }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }

const revokedInThePast = fatal('revocation-before-receipt', {
  message: 'A revocation counts from the day its notice is received, not earlier',
  authority: '19 CFR 141.35',
  remedy: 'State today or a later day',
})
const revokedAlready = fatal('power-of-attorney-revoked-already', {
  message: 'The power of attorney is revoked already, from the same or an earlier day',
  authority: '19 CFR 141.35',
  remedy: 'Nothing needs to be done',
})

/** Decides a revocation: it is possible at any time, and an announced one may be brought forward (19 CFR 141.35). */
export function revokePowerOfAttorney({ power, revokedOn, today }: RevokePowerOfAttorney): RevokePowerOfAttorneyOutcome {
  const findings: Finding[] = []
  if (revokedOn < today) findings.push(findingAt(revokedInThePast, '/revokedOn'))
  if (power.revokedOn !== undefined && power.revokedOn <= revokedOn) findings.push(findingAt(revokedAlready, '/revokedOn'))
  if (findings.length > 0) return { outcome: 'refused', findings }
  const { id, importerNumber, organisation } = power
  return {
    outcome: 'revoked',
    power: { ...power, revokedOn },
    fact: { type: 'PowerOfAttorneyRevoked', data: { id, importerNumber, agent: organisation, revokedOn } },
  }
}
