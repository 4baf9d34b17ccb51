import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { DeterminationOnFile } from '../store.ts'
import { decisionGround, isReplaced, keepDecision, type DeterminationNeeds } from '../transport.ts'
import { replaceReasons, type LaterReasons } from './replace-reasons.ts'

/** Who found out, or by which clock. */
export interface FoundLater extends LaterReasons {
  readonly filing: string
  readonly environment: Environment
  /** `act` is what the determination keeps as how it came about, e.g. `screening-cleared`. */
  readonly by: { readonly act: string; readonly subject: string; readonly role: string; readonly why: string }
}

/**
 * Determines a filing anew by what became known of it; undefined where that changes nothing, where it was rejected or its entry cancelled,
 * or where a later filing took its place. Needs a system transaction.
 */
export async function determineLater(sql: Sql, needs: DeterminationNeeds, { filing: id, environment, by, ...later }: FoundLater): Promise<DeterminationOnFile | undefined> {
  const filing = await needs.filings.filing(sql, id, environment)
  if (filing?.accepted !== true || await isReplaced(sql, needs.filings, filing)) return undefined
  const ground = await decisionGround(sql, needs.filings, filing)
  if (ground.entry?.cargoRelease?.status === 'cancelled') return undefined
  const at = needs.clock.now().toISOString()
  const outcome = replaceReasons(ground.before, later, at)
  return outcome === undefined ? undefined : keepDecision(sql, needs, { ground, outcome, by, at })
}
