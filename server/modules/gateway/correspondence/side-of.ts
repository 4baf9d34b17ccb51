import type { Caller } from '../../../platform/access/index.ts'
import type { Side } from '../../filings/index.ts'

/** On which side of a filing somebody stands. */
export function sideOf({ roles, scope }: Pick<Caller, 'roles' | 'scope'>): Side {
  if (scope.role !== 'authority') return 'filer'
  return roles.includes('agency-officer') ? 'agency' : 'customs'
}
