import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { useSession } from '../session/session.tsx'
import { subjectsOf } from './fact-subjects.ts'

/** How the stream of facts stands: `offline` while the server cannot be reached. */
export type LiveState = 'off' | 'live' | 'offline'

const Context = createContext<LiveState>('off')
/** Facts come in bursts; queries are read anew once for each. */
const gatherMilliseconds = 250

export function useLiveState(): LiveState {
  return use(Context)
}

/** Listens to what happens and refreshes what it touches; one stream for the whole portal. */
export function LiveFacts({ children }: { readonly children: ReactNode }) {
  const { me, singleWindow } = useSession()
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('off')
  const subject = me?.subject
  useEffect(() => {
    if (subject === undefined) return undefined
    const ended = new AbortController()
    const waiting = new Set<string>()
    const refresh = () => {
      for (const one of waiting) void queries.invalidateQueries({ queryKey: [one] })
      waiting.clear()
    }
    const follow = async () => {
      for await (const fact of singleWindow.facts({ signal: ended.signal })) {
        if (waiting.size === 0) setTimeout(refresh, gatherMilliseconds)
        for (const one of subjectsOf(fact.type)) waiting.add(one)
      }
    }
    // A refusal ends the stream: pages then show what they read last, and the session says why.
    follow().catch(() => { if (!ended.signal.aborted) setState('offline') })
    setState('live')
    return () => { ended.abort() }
  }, [subject, singleWindow, queries])
  useServerWatch(setState)
  return <Context value={subject === undefined ? 'off' : state}>{children}</Context>
}

/** Whether the server answers, asked gently, and at once where the browser says that the network went or came. */
function useServerWatch(tell: (state: LiveState) => void): void {
  const queries = useQueryClient()
  useEffect(() => {
    let wasGone = false
    const look = async () => {
      const isThere = await fetch('/healthz', { cache: 'no-store' }).then(({ status }) => status < 500, () => false)
      tell(isThere ? 'live' : 'offline')
      if (isThere && wasGone) void queries.invalidateQueries()
      wasGone = !isThere
    }
    const timer = setInterval(() => { void look() }, 10_000)
    const now = () => { void look() }
    addEventListener('online', now)
    addEventListener('offline', now)
    return () => {
      clearInterval(timer)
      removeEventListener('online', now)
      removeEventListener('offline', now)
    }
  }, [tell, queries])
}
