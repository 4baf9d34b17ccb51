import type { EntryKnown, Filing } from './use-filing.ts'

/** What the filer may still do about a filing, and what follows; the server decides when it is done. */
export type MayChange =
  /** Cancelled or deleted at once. */
  | 'at-once'
  /** An officer decides about it (ACE Cargo Release, action D, note 2). */
  | 'by-request'
  /** A request waits for an officer already. */
  | 'requested'
  | 'not-any-more'

/** How far a filing may be cancelled, by what is on file of its entry. Pure. */
export function mayCancel({ kind, accepted, functionCode }: Pick<Filing, 'kind' | 'accepted' | 'functionCode'>, entry: EntryKnown | null): MayChange {
  if (!accepted || functionCode === 'cancel') return 'not-any-more'
  if (kind === 'entry-summary') return entry?.summary?.control === 'trade' && entry.summary.status !== 'cancelled' ? 'at-once' : 'not-any-more'
  return mayCancelRelease(entry?.cargoRelease)
}

function mayCancelRelease(release: EntryKnown['cargoRelease']): MayChange {
  if (release === undefined || release.status === 'cancelled') return 'not-any-more'
  if (release.request !== undefined) return 'requested'
  return release.releasedAt !== undefined || isUnderReview(release.outcome) ? 'by-request' : 'at-once'
}

function isUnderReview(outcome: string | undefined): boolean {
  return outcome !== undefined && outcome !== 'release' && outcome !== 'reject'
}

/** Whether a replacement would be taken: of a release before the goods are released, of a summary while its filer controls it, of anything rejected. Pure. */
export function mayAmend({ kind, accepted, functionCode }: Pick<Filing, 'kind' | 'accepted' | 'functionCode'>, entry: EntryKnown | null): boolean {
  if (functionCode === 'cancel') return false
  if (!accepted) return true
  if (kind === 'entry-summary') return entry?.summary?.control === 'trade'
  return entry?.cargoRelease?.status === 'on-file' && entry.cargoRelease.releasedAt === undefined
}
