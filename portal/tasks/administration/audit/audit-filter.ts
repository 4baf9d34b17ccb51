import type { operations } from '@customhouse/sdk/client/api.ts'

export type AuditKind = NonNullable<NonNullable<operations['readAudit']['parameters']['query']>['kind']>
export type AuditQuery = Pick<NonNullable<operations['readAudit']['parameters']['query']>, keyof AuditFilter>

/** What of the record is asked for, as typed. */
export interface AuditFilter {
  readonly person: string
  readonly organisation: string
  readonly kind: AuditKind | ''
  /** Days, the second inclusive; empty is open. */
  readonly from: string
  readonly to: string
}

export const noFilter: AuditFilter = { person: '', organisation: '', kind: '', from: '', to: '' }

/** The filter as the server is asked: what is empty is left out; days are the person's own. Pure. */
export function auditQuery({ person, organisation, kind, from, to }: AuditFilter): AuditQuery {
  return {
    ...(person.trim() !== '' && { person: person.trim() }), ...(organisation.trim() !== '' && { organisation: organisation.trim() }), ...(kind !== '' && { kind }),
    ...(from !== '' && { from: startOf(from, 0) }), ...(to !== '' && { to: startOf(to, 1) }),
  }
}

/** Midnight at the beginning of a day on this device, some days later. */
function startOf(day: string, daysLater: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + daysLater).toISOString()
}
