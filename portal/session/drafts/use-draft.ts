import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from './draft.ts'
import type { DraftStore } from './draft-store.ts'

/** A draft on a page: what is kept of it, and whether another tab kept something else. */
export interface DraftOnPage {
  /** Undefined while it is being read; null where this browser has no such draft. */
  readonly draft: Draft | null | undefined
  /** What another tab kept, which this page would overwrite. */
  readonly elsewhere: Draft | undefined
  readonly keep: (changes: Partial<Draft>) => Promise<Draft | undefined>
  readonly takeTheirs: () => void
  readonly keepMine: () => void
  /** Counts how often the content was replaced from elsewhere, so that the page begins anew with it. */
  readonly generation: number
}

/** Reads a draft, keeps what changes of it, and hears when another tab keeps the same one. */
export function useDraft(store: DraftStore | undefined, id: string): DraftOnPage {
  const [draft, setDraft] = useState<Draft | null>()
  const [elsewhere, setElsewhere] = useState<Draft>()
  const [generation, setGeneration] = useState(0)
  const current = useRef<Draft | null>(null)
  const take = useCallback((next: Draft | null) => {
    current.current = next
    setDraft(next)
  }, [])
  /** What was kept elsewhere is a matter for the person only where its content is another: that it was filed is simply so. */
  const meet = useCallback((theirs: Draft | undefined) => {
    if (theirs !== undefined && theirs.content === current.current?.content) take(theirs)
    else setElsewhere(theirs)
  }, [take])
  useEffect(() => {
    if (store === undefined) return undefined
    void store.one(id).then((found) => { take(found ?? null) })
    return store.hear((news) => {
      if (news.id === id && news.revision > (current.current?.revision ?? 0)) void store.one(id).then(meet)
    })
  }, [store, id, take, meet])
  const keep = useCallback(async (changes: Partial<Draft>) => {
    const before = current.current
    if (store === undefined || before === null) return undefined
    current.current = { ...before, ...changes }
    const saved = await store.save(current.current)
    if (saved.outcome === 'changed-elsewhere') {
      meet(saved.draft)
      return undefined
    }
    take({ ...current.current, revision: saved.draft.revision, changedAt: saved.draft.changedAt })
    return saved.draft
  }, [store, take, meet])
  const takeTheirs = useCallback(() => {
    if (elsewhere !== undefined) take(elsewhere)
    setElsewhere(undefined)
    setGeneration((before) => before + 1)
  }, [elsewhere, take])
  const keepMine = useCallback(() => {
    const mine = current.current
    setElsewhere(undefined)
    if (store !== undefined && mine !== null) void store.save(mine, true).then(({ draft: saved }) => { take(saved) })
  }, [store, take])
  return { draft, elsewhere, keep, takeTheirs, keepMine, generation }
}
