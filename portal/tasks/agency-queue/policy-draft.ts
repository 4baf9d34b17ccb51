import type { PolicyToPropose } from './use-policies.ts'

type Clock = NonNullable<PolicyToPropose['terms']['clock']>

/** A policy as it is being filled in. */
export interface PolicyDraft {
  readonly program: string
  readonly isDelegated: boolean
  readonly trustedImporters: string
  readonly noPartyHits: boolean
  readonly dataComplete: boolean
  readonly scoreBelow: string
  readonly percent: string
  readonly hasClock: boolean
  readonly minutes: string
  readonly counts: Clock['counts']
  readonly onExpiry: Clock['onExpiry']
  readonly clockAuthority: string
  readonly authority: string
  readonly why: string
}

export const emptyDraft: PolicyDraft = {
  program: '', isDelegated: true, trustedImporters: '', noPartyHits: true, dataComplete: true, scoreBelow: '', percent: '5', hasClock: true, minutes: '480', counts: 'working-hours', onExpiry: 'stay-held', clockAuthority: '', authority: '', why: '',
}

/** What a draft proposes. */
export function policyOf({ program, isDelegated, trustedImporters, noPartyHits, dataComplete, scoreBelow, percent, hasClock, minutes, counts, onExpiry, clockAuthority, authority, why }: PolicyDraft): PolicyToPropose {
  const numbers = trustedImporters.split(/[\s,;]+/).filter((number) => number !== '')
  const conditions = { ...(numbers.length > 0 && { trustedImporters: numbers }), ...(noPartyHits && { noPartyHits }), ...(dataComplete && { dataComplete }), ...(scoreBelow.trim() !== '' && { scoreBelow: Number(scoreBelow) }) }
  const clock = hasClock ? { clock: { minutes: Number(minutes), counts, onExpiry, authority: clockAuthority } } : {}
  return { program: program.trim().toUpperCase(), why, terms: { isDelegated, conditions: isDelegated ? conditions : {}, share: isDelegated ? Number(percent) / 100 : 0, authority, ...clock } }
}

/** Whether a draft can be proposed. */
export function isWhole({ program, authority, why, hasClock, minutes, clockAuthority }: PolicyDraft): boolean {
  return /^(?:[A-Za-z0-9]{1,4}|\*)$/.test(program.trim()) && authority.length >= 3 && why.length >= 3 && (!hasClock || (/^\d+$/.test(minutes) && clockAuthority.length >= 3))
}
