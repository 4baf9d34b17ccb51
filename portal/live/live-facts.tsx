import { onlineManager, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useSession } from '../session/session.tsx'
import { followFacts } from './follow-facts.ts'
import { isUnreachable } from './is-unreachable.ts'
import { serverWatch, type ServerStanding, type ServerWatch } from './server-watch.ts'

/** How the stream of facts stands: `offline` while the server cannot be reached. */
export type LiveState = 'off' | 'live' | 'offline'

interface Live {
  readonly state: LiveState
  /** Since when the server cannot be reached, as an instant. */
  readonly awaySince?: string
}

const Context = createContext<Live>({ state: 'off' })

export function useLiveState(): LiveState {
  return use(Context).state
}

/** Since when the server cannot be reached; undefined while it can. */
export function useAwaySince(): string | undefined {
  return use(Context).awaySince
}

/** Listens to what happens and refreshes what it touches; one stream for the whole portal. Knows whether the server answers. */
export function LiveFacts({ children }: { readonly children: ReactNode }) {
  const { me, hasExpired, singleWindow } = useSession()
  const queries = useQueryClient()
  const { standing, watch } = useServerWatch(queries)
  const subject = hasExpired ? undefined : me?.subject
  useEffect(() => {
    if (subject === undefined || watch === undefined) return undefined
    const ended = new AbortController()
    void followFacts({ singleWindow, queries, onBroken: () => { watch.look() }, signal: ended.signal })
    return () => { ended.abort() }
  }, [subject, singleWindow, queries, watch])
  const live = useMemo((): Live => {
    if (!standing.isThere) return { state: 'offline', awaySince: standing.since }
    return { state: subject === undefined ? 'off' : 'live' }
  }, [standing, subject])
  return <Context value={live}>{children}</Context>
}

/** Whether the server answers: asked gently, and at once where a question failed or the browser says that the network went or came. */
function useServerWatch(queries: QueryClient): { readonly standing: ServerStanding; readonly watch: ServerWatch | undefined } {
  const [standing, setStanding] = useState<ServerStanding>({ isThere: true })
  const [watch, setWatch] = useState<ServerWatch>()
  useEffect(() => {
    const tell = (next: ServerStanding) => {
      setStanding(next)
      // Questions wait while nobody can answer, and are asked anew when somebody can; what was answered stays on the page.
      onlineManager.setOnline(next.isThere)
      if (next.isThere) void queries.invalidateQueries()
    }
    const made = serverWatch({ ask: isServerThere, tell, now: () => new Date() })
    setWatch(made)
    const stopDoubting = onDoubt(queries, () => { made.look() })
    return () => {
      made.stop()
      stopDoubting()
    }
  }, [queries])
  return { standing, watch }
}

/** Any answer but a proxy's or none is the server's. */
async function isServerThere(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(8_000) }).then(({ status }) => status < 500, () => false)
}

/** Calls back whenever something failed as it does where the server is away, and when the network of the device went or came. */
function onDoubt(queries: QueryClient, doubt: () => void): () => void {
  const doubtIf = (failure: unknown) => { if (isUnreachable(failure)) doubt() }
  // The device's own word is not enough: a network may be there and the server not.
  onlineManager.setEventListener(() => undefined)
  const ends = [
    queries.getQueryCache().subscribe((event) => { if (event.type === 'updated' && (event.action.type === 'failed' || event.action.type === 'error')) doubtIf(event.action.error) }),
    queries.getMutationCache().subscribe((event) => { if (event.type === 'updated' && event.action.type === 'error') doubtIf(event.action.error) }),
  ]
  addEventListener('online', doubt)
  addEventListener('offline', doubt)
  return () => {
    for (const end of ends) end()
    removeEventListener('online', doubt)
    removeEventListener('offline', doubt)
  }
}
