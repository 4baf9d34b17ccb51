import type { Caller, Role } from '../../../platform/access/index.ts'
import type { Side } from '../../filings/index.ts'

/** Who speaks about goods for customs and the agencies; an administrator sees all and speaks for neither. */
export const speakers: readonly Role[] = ['port-officer', 'agriculture-specialist', 'import-specialist', 'fpf-officer', 'targeting-officer', 'agency-officer']

/** On which side of a filing somebody stands. */
export function sideOf({ roles, scope }: Pick<Caller, 'roles' | 'scope'>): Side {
  if (scope.role === 'authority') return 'customs'
  return roles.includes('agency-officer') ? 'agency' : 'filer'
}

/** Whether somebody writes and reads for their side. Pure. */
export function speaksForSide(caller: Pick<Caller, 'roles' | 'scope'>): boolean {
  return sideOf(caller) === 'filer' || caller.roles.some((role) => speakers.includes(role))
}
