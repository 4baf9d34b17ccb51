import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fact, FactOptions } from '@customhouse/sdk/client/read-facts.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { followFacts } from './follow-facts.ts'

const fact = (position: string): Fact => ({ position, type: 'EntryFiled', subject: 'a', occurredAt: '2026-08-03T12:00:00Z', data: {} })
const refusal = (status: number) => new Refusal(status, 'No')

describe('followFacts()', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  /** Streams one after another, each a script of what comes. */
  function followed(streams: readonly ((options: FactOptions) => AsyncIterable<Fact>)[]) {
    const ended = new AbortController()
    const asked: (string | undefined)[] = []
    const refreshed: unknown[] = []
    let broken = 0
    const singleWindow = {
      facts: (options: FactOptions) => {
        asked.push(options.after)
        return streams[asked.length - 1]?.(options) ?? until(ended.signal)
      },
    }
    const queries = { invalidateQueries: async (filter?: { readonly queryKey?: readonly unknown[] }) => Promise.resolve(void refreshed.push(filter?.queryKey?.[0] ?? 'all')) }
    const done = followFacts({ singleWindow, queries, onBroken: () => { broken++ }, signal: ended.signal })
    return { asked, refreshed, done, end: () => { ended.abort() }, broken: () => broken }
  }

  it('reads what a burst of facts touches anew, once', async () => {
    const run = followed([async function* () {
      yield await Promise.resolve(fact('1'))
      yield fact('2')
    }])
    await vi.advanceTimersByTimeAsync(300)
    expect(run.refreshed).toEqual(['filings', 'work', 'reports', 'audit', 'webhooks'])
    run.end()
  })
  it('says at once that the stream broke, and reads everything anew when it stands again', async () => {
    const run = followed([async function* ({ onStanding }) {
      onStanding?.(true)
      onStanding?.(false)
      onStanding?.(true)
      yield await Promise.resolve(fact('1'))
    }])
    await vi.advanceTimersByTimeAsync(0)
    expect([run.broken(), run.refreshed]).toEqual([1, ['all']])
    run.end()
  })
  it('comes back after the last fact where a proxy says that the server is away', async () => {
    const run = followed([async function* () {
      yield await Promise.resolve(fact('7'))
      throw refusal(502)
    }])
    await vi.advanceTimersByTimeAsync(2_500)
    expect([run.broken(), run.asked]).toEqual([1, [undefined, '7']])
    run.end()
  })
  it('ends where the server refuses the stream', async () => {
    const run = followed([() => { throw refusal(401) }])
    await run.done
    expect([run.broken(), run.asked]).toEqual([0, [undefined]])
  })
})

/** A stream in which nothing happens until it is ended. */
async function* until(signal: AbortSignal): AsyncGenerator<Fact> {
  await new Promise((resolve) => { signal.addEventListener('abort', resolve) })
  yield* []
}
