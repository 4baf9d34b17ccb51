import { describe, expect, it } from 'vitest'
import { readFacts, type Fact } from './read-facts.ts'
import { Refusal } from './refusal.ts'

const fact = (position: string): Fact => ({ position, type: 'EntryFiled', subject: 's1', occurredAt: '2026-02-02T00:00:00.000Z', data: {} })
const told = (...positions: readonly string[]) => new Response(positions.map((position) => `id: ${position}\nevent: EntryFiled\ndata: ${JSON.stringify(fact(position))}\n\n`).join(''))

describe('readFacts()', () => {
  it('gives each fact once, and resumes after the last one when the connection breaks', async () => {
    const asked: (string | undefined)[] = []
    const answers = [() => told('1', '2'), () => { throw new TypeError('fetch failed') }, () => told('3')]
    const open = ({ headers }: { readonly headers: Record<string, string> }) => {
      asked.push(headers['last-event-id'])
      return Promise.resolve().then(() => answers[asked.length - 1]?.() ?? told())
    }
    const positions: string[] = []
    for await (const { position } of readFacts(open, {})) {
      positions.push(position)
      if (position === '3') break
    }
    expect(positions).toEqual(['1', '2', '3'])
    expect(asked).toEqual([undefined, '2', '2'])
  })
  it('ends where the single window refuses', async () => {
    const facts = readFacts(() => Promise.reject(new Refusal(403, 'Forbidden')), { after: '7' })
    await expect(facts.next()).rejects.toThrow('Forbidden')
  })
  it('ends in silence when the signal says so', async () => {
    expect(await readFacts(() => Promise.resolve(told('1')), { signal: AbortSignal.abort() }).next()).toEqual({ done: true, value: undefined })
  })
})
