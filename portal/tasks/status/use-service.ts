import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useLiveState } from '../../live/live-facts.tsx'
import { keptInBrowser } from '../../session/kept-in-browser.ts'
import { useSession } from '../../session/session.tsx'
import { lookAtService } from './look.ts'
import { withTurns, type Turn } from './observed.ts'

const everyMilliseconds = 15_000

/** The service as it stands, looked at while the page is open, and the turns that this browser has seen. */
export function useService() {
  const { singleWindow } = useSession()
  const live = useLiveState()
  const store = useMemo(() => keptInBrowser('status'), [])
  const [turns, setTurns] = useState<readonly Turn[]>([])
  const query = useQuery({
    queryKey: ['status', 'service', live], networkMode: 'always', refetchInterval: everyMilliseconds, gcTime: 0,
    queryFn: () => lookAtService(singleWindow, live),
  })
  const observed = query.data
  useEffect(() => {
    if (observed === undefined) return
    const note = async () => {
      const before = await store.get<readonly Turn[]>('turns') ?? []
      const after = withTurns(before, observed)
      if (after !== before) await store.set('turns', after)
      setTurns(after)
    }
    // A browser that keeps nothing still shows the present.
    note().catch(() => { setTurns((before) => withTurns(before, observed)) })
  }, [observed, store])
  return { query, turns }
}
