import type { Me } from './session.tsx'

/** Whether this person's organisation files, or sees what others file; a partner agency's officer finds its lines in the agency's queue instead. */
export function hasFilings(me: Me | undefined): boolean {
  return me?.rights.includes('read-own') === true && (!me.rights.includes('give-agency-disposition') || me.rights.includes('file'))
}
