import type { PublishedFact } from '../outbox/index.ts'

/** One act of somebody, as recorded. */
export interface RecordedAct {
  readonly id: string
  readonly at: string
  readonly organisation: string
  readonly subject: string
  readonly name?: string
  readonly kind: string
  readonly endpoint: string
  readonly target?: string
  readonly reason?: string
  readonly status: number
}

/** A line of the audit: who did what to what; a fact is what followed, of which nobody is named. */
export interface AuditEntry {
  readonly id: string
  readonly at: string
  readonly kind: string
  /** The endpoint, or the type of the fact. */
  readonly what: string
  readonly organisation: string
  readonly subject?: string
  readonly name?: string
  readonly about?: string
  readonly reason?: string
  readonly status?: number
}

/** How far a reader has come in both records, towards the older. */
export interface AuditPlace {
  readonly act?: bigint
  readonly fact?: bigint
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[]
  readonly next?: AuditPlace
}

interface Records {
  readonly acts: readonly RecordedAct[]
  readonly facts: readonly PublishedFact[]
}

/** One page out of two records, each the latest first and as long as a page where there is more. Pure. */
export function auditPage({ acts, facts }: Records, place: AuditPlace, limit: number): AuditPage {
  const lines = [...acts.map((act) => ({ place: { act: BigInt(act.id) }, entry: entryOfAct(act) })), ...facts.map((fact) => ({ place: { fact: BigInt(fact.position) }, entry: entryOfFact(fact) }))]
  const shown = lines.toSorted((one, other) => latestFirst(one.entry.at, other.entry.at)).slice(0, limit)
  return { entries: shown.map(({ entry }) => entry), ...(lines.length >= limit && { next: shown.reduce(placeAfter, place) }) }
}

function latestFirst(one: string, other: string): number {
  return one < other ? 1 : one > other ? -1 : 0
}

function placeAfter(place: AuditPlace, { place: shown }: { readonly place: AuditPlace }): AuditPlace {
  return { ...place, ...shown }
}

/** `12.30` of act 12 and fact 30; a side not begun yet is empty. */
export function placeText({ act, fact }: AuditPlace): string {
  return `${act === undefined ? '' : String(act)}.${fact === undefined ? '' : String(fact)}`
}

export function placeFrom(text: string): AuditPlace {
  const [act = '', fact = ''] = text.split('.')
  return { ...(act !== '' && { act: BigInt(act) }), ...(fact !== '' && { fact: BigInt(fact) }) }
}

function entryOfAct({ id, endpoint, target, ...act }: RecordedAct): AuditEntry {
  return { id: `act-${id}`, ...act, what: endpoint, ...(target !== undefined && { about: target }) }
}

function entryOfFact({ id, type, subject, organisation, occurredAt }: PublishedFact): AuditEntry {
  return { id, at: new Date(occurredAt).toISOString(), kind: 'fact', what: type, organisation, about: subject }
}
