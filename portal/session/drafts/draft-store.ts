import type { KeptInBrowser } from '../kept-in-browser.ts'
import type { Draft } from './draft.ts'

/** What one tab tells the others: that a draft was kept or discarded. */
export interface DraftNews {
  readonly id: string
  readonly revision: number
}

/** How tabs hear of each other. */
export interface DraftChannel {
  tell(news: DraftNews): void
  hear(listener: (news: DraftNews) => void): () => void
}

export type SaveOutcome =
  | { readonly outcome: 'kept'; readonly draft: Draft }
  /** Another tab kept something later: nothing was overwritten. */
  | { readonly outcome: 'changed-elsewhere'; readonly draft: Draft }

/** The drafts of a person in this browser. */
export interface DraftStore {
  all(): Promise<readonly Draft[]>
  one(id: string): Promise<Draft | undefined>
  /** Keeps a draft that is based on its revision; `regardless` overwrites what another tab kept. */
  save(draft: Draft, regardless?: boolean): Promise<SaveOutcome>
  discard(id: string): Promise<void>
  hear(listener: (news: DraftNews) => void): () => void
}

export interface DraftStoreNeeds {
  readonly kept: KeptInBrowser
  readonly channel: DraftChannel
  readonly owner: string
  readonly now: () => Date
  /** Does one saving at a time over all tabs: otherwise two that read at once would both write. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** Makes the store: drafts of others who use the same browser stay out of sight. Savings follow each other, in the order in which they were asked for. */
export function draftStore({ kept, channel, owner, now, alone }: DraftStoreNeeds): DraftStore {
  const one = async (id: string) => {
    const draft = await kept.get<Draft>(id)
    return draft?.owner === owner ? draft : undefined
  }
  return {
    all: async () => (await kept.all<Draft>()).map(([, draft]) => draft).filter((draft) => draft.owner === owner).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
    one,
    save: (draft, regardless = false) => alone(async () => {
      const before = await one(draft.id)
      if (before !== undefined && before.revision !== draft.revision && !regardless) return { outcome: 'changed-elsewhere', draft: before }
      const saved = { ...draft, owner, changedAt: now().toISOString(), revision: Math.max(before?.revision ?? 0, draft.revision) + 1 }
      await kept.set(draft.id, saved)
      channel.tell({ id: saved.id, revision: saved.revision })
      return { outcome: 'kept', draft: saved }
    }),
    discard: (id) => alone(async () => {
      await kept.delete(id)
      channel.tell({ id, revision: 0 })
    }),
    hear: (listener) => channel.hear(listener),
  }
}

/** The channel of the browser that reaches the other tabs of this portal. */
export function browserChannel(): DraftChannel {
  const channel = new BroadcastChannel('customhouse-drafts')
  const listeners = new Set<(news: DraftNews) => void>()
  channel.onmessage = ({ data }: { readonly data: DraftNews }) => { for (const listener of listeners) listener(data) }
  return {
    tell: (news) => { channel.postMessage(news) },
    hear: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
