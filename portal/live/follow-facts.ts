import type { QueryClient } from '@tanstack/react-query'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import { subjectsOf } from './fact-subjects.ts'
import { isUnreachable } from './is-unreachable.ts'

interface FollowNeeds {
  readonly singleWindow: Pick<SingleWindowClient, 'facts'>
  readonly queries: Pick<QueryClient, 'invalidateQueries'>
  /** Told when the stream broke, which is the first that one hears of a server that is away. */
  readonly onBroken: () => void
  readonly signal: AbortSignal
}

/** Facts come in bursts; queries are read anew once for each. */
const gatherMilliseconds = 250
/** A proxy's refusal ends a stream; the server behind it may be back soon. */
const pauseMilliseconds = 2_000

/** Follows what happens and has what it touches read anew, until the signal ends it or the server refuses the stream. */
export async function followFacts({ singleWindow, queries, onBroken, signal }: FollowNeeds): Promise<void> {
  const refresh = gathered(queries)
  let after: string | undefined
  let wasBroken = false
  const onStanding = (stands: boolean) => {
    // What happened while the stream was broken may be in no stream.
    if (stands && wasBroken) void queries.invalidateQueries()
    if (!stands) onBroken()
    wasBroken = !stands
  }
  while (!isEnded(signal)) {
    try {
      for await (const fact of singleWindow.facts({ signal, onStanding, ...(after === undefined ? {} : { after }) })) {
        after = fact.position
        refresh(subjectsOf(fact.type))
      }
    } catch (failure) {
      // The server said no: pages show what they read last, and the session says why.
      if (!isUnreachable(failure) || isEnded(signal)) return
      onStanding(false)
    }
    await new Promise((resume) => setTimeout(resume, pauseMilliseconds))
  }
}

function isEnded(signal: AbortSignal): boolean {
  return signal.aborted
}

function gathered(queries: Pick<QueryClient, 'invalidateQueries'>): (subjects: readonly string[]) => void {
  const waiting = new Set<string>()
  const refresh = () => {
    for (const subject of waiting) void queries.invalidateQueries({ queryKey: [subject] })
    waiting.clear()
  }
  return (subjects) => {
    if (waiting.size === 0 && subjects.length > 0) setTimeout(refresh, gatherMilliseconds)
    for (const subject of subjects) waiting.add(subject)
  }
}
