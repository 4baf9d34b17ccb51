import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { applyChange } from '../versions/apply-change.ts'
import type { DictionaryVersion } from '../versions/dictionary-version.ts'
import type { Actor, MaintenanceProposal, MaintenanceRequest } from './maintenance-request.ts'

interface Proposing {
  readonly id: string
  readonly number: number
  readonly by: Actor
  readonly at: Date
  /** The version that the changes are to follow. */
  readonly latest: DictionaryVersion
}

/** Decides whether a proposal can be taken up: each change must be possible after those before it. */
export function proposeChange(proposal: MaintenanceProposal, { id, number, by, at, latest }: Proposing): Outcome<MaintenanceRequest> {
  const [first, ...others] = findingsAgainst(proposal, latest)
  if (first !== undefined) return refused(first, ...others)
  const { title, need, legalBase, impact, changes } = proposal
  return achieved({ title, need, legalBase, impact, changes, id, number, state: 'proposed', proposedBy: by, proposedAt: at.toISOString(), focusGroup: [], examinations: [], decisions: [] })
}

/** Every change that is not possible, tried against what those before it leave. */
export function findingsAgainst({ changes }: Pick<MaintenanceProposal, 'changes'>, latest: DictionaryVersion): readonly Finding[] {
  let version = latest
  return changes.flatMap((change, index) => {
    const applied = applyChange(version, change, latest.number)
    if ('against' in applied) return [findingAt(applied.against, `/changes/${String(index)}/${applied.member}`)]
    version = applied.version
    return []
  })
}
