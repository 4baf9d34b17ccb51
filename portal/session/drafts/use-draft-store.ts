import { useMemo } from 'react'
import { oneAtATime } from '@customhouse/sdk/sign-in/one-at-a-time.ts'
import { keptInBrowser } from '../kept-in-browser.ts'
import { useSession } from '../session.tsx'
import { browserChannel, draftStore, type DraftChannel, type DraftStore } from './draft-store.ts'

let channel: DraftChannel | undefined
const alone = oneAtATime('customhouse drafts')

/** The drafts of whoever is signed in; undefined while nobody is. */
export function useDraftStore(): DraftStore | undefined {
  const { me } = useSession()
  const owner = me?.subject
  return useMemo(() => {
    if (owner === undefined) return undefined
    // One for all pages: a channel does not hear itself, and each that is left open would hear everything again.
    channel ??= browserChannel()
    return draftStore({ kept: keptInBrowser('drafts'), channel, owner, now: () => new Date(), alone })
  }, [owner])
}
