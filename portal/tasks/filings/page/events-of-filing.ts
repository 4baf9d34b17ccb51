import type { DeterminationOnFile, FilingCredential } from '@customhouse/sdk/client/single-window-client.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { EarlierFiling, Filing, Notification } from './use-filing.ts'

/** Something that happened to a filing. */
export type FilingEvent = { readonly at: string } & (
  | { readonly what: 'filed' | 'rejected' }
  | { readonly what: 'evidence'; readonly type: string; readonly supports: boolean }
  | { readonly what: 'determined'; readonly outcome: Outcome }
  | { readonly what: 'officer'; readonly outcome: Outcome; readonly act: string; readonly why?: string; readonly role?: string }
  | { readonly what: 'bills'; readonly words: readonly string[] }
  | { readonly what: 'later' | 'earlier'; readonly filing: string; readonly functionCode: EarlierFiling['functionCode']; readonly kind: EarlierFiling['kind']; readonly outcome: Outcome }
)

interface EventsGround {
  readonly filing: Pick<Filing, 'id' | 'receivedAt' | 'accepted'>
  readonly determinations: readonly DeterminationOnFile[]
  readonly evidence: readonly FilingCredential[]
  readonly notifications: readonly Notification[]
  readonly filings: readonly EarlierFiling[]
}

/** What happened to a filing and to its entry around it, oldest first. Pure. */
export function eventsOfFiling({ filing, determinations, evidence, notifications, filings }: EventsGround): readonly FilingEvent[] {
  const events: FilingEvent[] = [
    { at: filing.receivedAt, what: filing.accepted ? 'filed' : 'rejected' },
    ...evidence.map((one): FilingEvent => ({ at: one.handedInAt, what: 'evidence', type: one.type ?? one.types.at(-1) ?? '', supports: one.supports })),
    ...determinations.map(determined),
    ...notifications.flatMap(({ determinedAt, bills }): readonly FilingEvent[] => (bills === undefined ? [] : [{ at: determinedAt, what: 'bills', words: [...new Set(bills.flatMap(({ dispositions }) => dispositions.map(({ words }) => words)))] }])),
    ...filings.filter(({ id }) => id !== filing.id).map((one): FilingEvent => ({ at: one.receivedAt, what: one.id > filing.id ? 'later' : 'earlier', filing: one.id, functionCode: one.functionCode, kind: one.kind, outcome: one.outcome })),
  ]
  return events.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function determined({ decidedAt: at, outcome, act, why, role }: DeterminationOnFile): FilingEvent {
  return act === undefined ? { at, what: 'determined', outcome } : { at, what: 'officer', outcome, act, ...(why === undefined ? {} : { why }), ...(role === undefined ? {} : { role }) }
}
