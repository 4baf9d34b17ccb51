import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { entryNumberOf, renumbered, sample, signInAs } from './test-trader.ts'

const summary = sample('vessel-dutiable.catair')

describe('overload', () => {
  let server: StartedServer
  beforeAll(async () => { server = await startServer({ environment: { CUSTOMHOUSE_REQUESTS_UNDER_WAY: '16' } }) })
  afterAll(async () => server.remove())

  it('is answered at once with 503 and Retry-After, and everything acknowledged is there', async () => {
    const meridian = signInAs(server, 'meridian-filer')
    await meridian.accessToken()
    const numbers = Array.from({ length: 120 }, (_, at) => 2000 + at)
    const answers = await Promise.all(numbers.map(async (transaction) => {
      const response = await meridian.post(renumbered(summary, transaction))
      return { transaction, status: response.status, after: response.headers.get('retry-after'), body: await response.text() }
    }))
    const filed = answers.filter(({ status }) => status === 201)
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.length).toBeGreaterThan(0)
    expect(filed.length).toBeGreaterThan(0)
    for (const { status, after } of refused) expect([[503, 429].includes(status), Number(after)]).toEqual([true, expect.any(Number)])
    for (const { transaction } of filed) expect((await meridian.read<{ filings: object[] }>(`/entries/${entryNumberOf(transaction)}`)).filings).toHaveLength(1)
    const [first] = refused
    if (first !== undefined) expect((await meridian.call(`/entries/${entryNumberOf(first.transaction)}`)).status).toBe(404)
    expect((await meridian.post(renumbered(summary, first?.transaction ?? 0))).status).toBe(201)
  })
})
