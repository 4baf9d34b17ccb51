import type { Determination, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import { entryAfter, type EntryOnFile, type WholeFiling } from '../filings/index.ts'
import type { OfficerOrder } from './officer-act.ts'
import { isOrdered } from './standing-reasons.ts'

/** What the filer asks of an entry that is being reviewed or was released. */
export interface FilersRequest {
  readonly kind: 'correction' | 'cancellation'
  /** What stands on file meanwhile, and stays where the request is refused. */
  readonly onFile?: { readonly filing: WholeFiling; readonly determination: Determination }
  /** A later filing asks it, not the one that is decided about. */
  readonly isOfLaterFiling?: boolean
}

/** The usual law of settling a request. */
export const requestAuthority = 'CATAIR ACE Cargo Release v40 (July 2025), actions R and D, note 2'

const cancelled: Omit<Reason, 'words' | 'authority'> = { rule: 'withdrawn', outcome: 'under-review', nextStep: 'File anew if the goods are still to be entered', findings: [] }
const refused: Omit<Reason, 'words' | 'authority'> = { rule: 'request-refused', outcome: 'release', nextStep: 'The entry on file is unchanged; ask again with what the officer names if it is still to be changed', findings: [] }

/** The reasons that are left when a request is settled. Pure. */
export function reasonsAfterRequest(before: Determination, { kind, onFile }: FilersRequest, { act, why, authority = requestAuthority }: OfficerOrder): readonly Reason[] {
  const others = before.reasons.filter(({ rule }) => rule !== 'officer-request' && rule !== 'nothing-stands-against-release')
  if (act === 'approve-request') return kind === 'cancellation' ? [{ ...cancelled, words: why, authority }] : others
  // The entry stands as it stood: by what its own filing was asked for, and by what persons ordered since.
  const asked = onFile?.determination.reasons.filter((reason) => !isOrdered(reason) && reason.rule !== 'nothing-stands-against-release' && reason.rule !== 'standing-orders') ?? []
  return [...others.filter(isOrdered), ...asked, { ...refused, words: why, authority }]
}

export interface EntryDecided {
  readonly act: string
  readonly environment: EntryOnFile['environment']
  readonly organisation: string
  readonly at: string
  readonly request: FilersRequest | undefined
  readonly determination: Determination
  readonly standing: readonly Reason[]
}

/** The entry after a person's decision; undefined where there is none for cargo release. Pure. */
export function entryAfterDecision(entry: EntryOnFile | undefined, { act, request, determination, standing, ...occasion }: EntryDecided): EntryOnFile | undefined {
  if (entry?.cargoRelease === undefined) return undefined
  const { entryNumber } = entry
  const isSettled = act === 'approve-request' || act === 'refuse-request'
  const settled = isSettled ? entryAfter(entry, { type: 'EntryRequestSettled', data: { entryNumber, approved: act === 'approve-request' } }, occasion) : entry
  if (act === 'refuse-request' || (act === 'approve-request' && request?.kind === 'cancellation')) return settled
  return entryAfter(settled, { type: 'CargoDetermined', data: { entryNumber, outcome: determination.outcome, standing } }, occasion)
}
