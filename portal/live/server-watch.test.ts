import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serverWatch, type ServerStanding } from './server-watch.ts'

describe('serverWatch()', () => {
  beforeEach(() => { vi.useFakeTimers({ now: new Date('2026-08-03T12:00:00Z') }) })
  afterEach(() => { vi.useRealTimers() })

  function watched() {
    const server = { isThere: true, asked: 0 }
    const told: ServerStanding[] = []
    const watch = serverWatch({
      ask: () => {
        server.asked++
        return Promise.resolve(server.isThere)
      },
      tell: (standing) => told.push(standing),
      now: () => new Date(),
    })
    return { server, told, watch }
  }

  it('tells nothing while all is well', async () => {
    const { server, told, watch } = watched()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([server.asked, told]).toEqual([6, []])
    watch.stop()
  })
  it('tells at once where somebody doubts, since when, and when it is back', async () => {
    const { server, told, watch } = watched()
    server.isThere = false
    watch.look()
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual([{ isThere: false, since: '2026-08-03T12:00:00.000Z' }])
    await vi.advanceTimersByTimeAsync(6_000)
    expect(told).toHaveLength(1)
    server.isThere = true
    await vi.advanceTimersByTimeAsync(2_000)
    expect(told.at(-1)).toEqual({ isThere: true })
    watch.stop()
  })
  it('asks one question at a time, however many doubt', async () => {
    const { server, watch } = watched()
    watch.look()
    watch.look()
    await vi.advanceTimersByTimeAsync(0)
    expect(server.asked).toBe(1)
    watch.stop()
  })
  it('asks no more once it was stopped', async () => {
    const { server, watch } = watched()
    watch.stop()
    watch.look()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.asked).toBe(0)
  })
})
