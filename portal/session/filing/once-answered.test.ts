import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onceAnswered } from './once-answered.ts'

describe('onceAnswered()', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('asks again when it is told to, while the same request is being answered', async () => {
    const act = vi.fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Refusal(409, 'In flight', { retryAfterSeconds: 1 }))
      .mockRejectedValueOnce(new Refusal(409, 'In flight', { retryAfterSeconds: 1 }))
      .mockResolvedValue('filed')
    const answer = onceAnswered(act)
    await vi.advanceTimersByTimeAsync(1_999)
    expect(act).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toBe('filed')
  })
  it('takes any other no for an answer', async () => {
    for (const failure of [new Refusal(409, 'Already signed'), new Refusal(429, 'Too many', { retryAfterSeconds: 1 }), new TypeError('Failed to fetch')]) await expect(onceAnswered(async () => Promise.reject(failure))).rejects.toBe(failure)
  })
})
