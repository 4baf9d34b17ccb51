import type { Determination, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { determinationOf } from '../determine.ts'
import { standsOnEntry } from '../standing-reasons.ts'

/** What became known after a filing was determined. */
export interface LaterReasons {
  /** The rule whose reasons are replaced. */
  readonly rule: string
  /** What the rule says now; empty where it says nothing more. */
  readonly reasons: readonly Reason[]
}

/**
 * The determination with what a rule says now in the place of what it said before; undefined where that changes nothing. What officers and
 * agencies ordered stands, and a release by an officer is set aside by a new reason alone, not by one that falls away. Pure.
 */
export function replaceReasons(before: Determination, { rule, reasons }: LaterReasons, at: MomentText): { readonly determination: Determination; readonly standing: readonly Reason[] } | undefined {
  const own = before.reasons.filter((reason) => reason.rule === rule)
  if (before.outcome === 'reject' || JSON.stringify(own) === JSON.stringify(reasons)) return undefined
  const others = before.reasons.filter((reason) => reason.rule !== rule && reason.rule !== 'nothing-stands-against-release' && (reasons.length === 0 || reason.rule !== 'officer-release'))
  const determination = determinationOf([...reasons, ...others], at)
  return { determination, standing: determination.reasons.filter(standsOnEntry) }
}
