import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from './start-server.ts'
import { onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

interface PackageSeen { readonly asOf: string; readonly steps: readonly { readonly number: number; readonly proof: { readonly standing: string } }[]; readonly missing: readonly { readonly words: string }[]; readonly conclusion: readonly string[] }
interface CaseSeen { readonly id: string; readonly evidence: readonly { readonly description: string; readonly sha256: string; readonly file?: { readonly id: string } }[] }

const folder = new URL('../../samples/steel/', import.meta.url)
const entry = 'ZZ9-1000417-7'

describe('a supply chain as a package', () => {
  let server: StartedServer
  let broker: Trader
  let specialist: Trader
  beforeAll(async () => {
    server = await startServer()
    ;[broker, specialist] = [signInAs(server, 'meridian-filer'), signInAs(server, 'import-specialist')]
    const names = readdirSync(folder).filter((name) => /\.(?:json|jwt)$/.test(name)).toSorted()
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').trim()
    const credentials = names.filter((name) => name !== '23-entry.json').map((name) => (name.endsWith('.jwt') ? read(name) : JSON.parse(read(name)) as object))
    await post(broker, '/provenance/credentials 201', { credentials })
    await post(broker, '/provenance/events 201', JSON.parse(read('23-entry.json')) as object)
  })
  afterAll(async () => server.remove())

  async function post<Answer>(who: Trader, call: string, body: object): Promise<Answer> {
    const [path = '', status = '200'] = call.split(' ')
    const response = await who.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
    const text = await response.text()
    expect([path, String(response.status), String(response.status) === status ? '' : text.slice(0, 900)]).toEqual([path, status, ''])
    return JSON.parse(text) as Answer
  }
  const path = (rest = '') => `/enforcement/tracing-packages${rest}?shipment=${entry}`

  it('is built by whoever’s shipment it is and by officers, and by nobody else', async () => {
    const seen = await specialist.read<PackageSeen>(path())
    expect(seen.steps.filter(({ proof }) => proof.standing === 'verified').length).toBeGreaterThan(8)
    expect(seen.missing.map(({ words }) => words)).toContain('Proof of payment')
    expect(seen.missing.map(({ words }) => words)).toContain('The purchase order AL-PO-77: it is named and was not presented')
    // From ore and scrap on, nothing of the sector is missing.
    expect(seen.missing.filter(({ words }) => words.startsWith('Steel') || words.startsWith('What comes before'))).toEqual([])
    expect(seen.conclusion.at(-1)).toContain('no decision')
    // Who handed the evidence in sees what it handed in.
    expect((await broker.read<PackageSeen>(path())).steps.length).toBe(seen.steps.length)
    expect((await signInAs(server, 'harborline-filer').call(path())).status).toBe(404)
    expect((await broker.call('/enforcement/tracing-packages')).status).toBe(400)
  })

  it('is a file with its hash, the same bytes of the same moment, as JSON, PDF and page', async () => {
    const { asOf } = await broker.read<PackageSeen>(path())
    const file = async (format: string) => {
      const response = await broker.call(`${path('/file')}&asOf=${encodeURIComponent(asOf)}&format=${format}`)
      const content = Buffer.from(await response.arrayBuffer())
      expect([format, response.status, response.headers.get('x-content-sha256')]).toEqual([format, 200, createHash('sha256').update(content).digest('hex')])
      return content
    }
    expect((await file('json')).equals(await file('json'))).toBe(true)
    expect((await file('pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect((await file('page')).toString()).toContain('Supply chain tracing package')
  })

  it('is taken into the evidence of a case with its hash, and the chain of the case holds', async () => {
    const { filing } = onlyFiling(await broker.file(renumbered(sample('release-vessel.catair'), 881)))
    const { id } = await post<CaseSeen>(specialist, '/cases 201', { title: 'Pipes', source: { kind: 'filing', words: 'A filing' }, filings: [filing], why: 'The chain is to be looked at' })
    const { evidence: [item] } = await post<CaseSeen>(specialist, `/cases/${id}/tracing-packages`, { shipment: entry, why: 'What is known of the chain' })
    expect(item?.description).toContain(entry)
    const kept = await specialist.call(`/cases/${id}/files/${item?.file?.id ?? ''}`)
    expect(createHash('sha256').update(Buffer.from(await kept.arrayBuffer())).digest('hex')).toBe(item?.sha256)
    expect((await specialist.read<{ isUnbroken: boolean }>(`/cases/${id}/verification`)).isUnbroken).toBe(true)
    expect((await broker.call(`/cases/${id}/tracing-packages`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ why: 'Mine' }) })).status).toBe(403)
    // The entry of this case is no shipment of anybody's provenance.
    expect((await broker.call(`/enforcement/tracing-packages?case=${id}`)).status).toBe(404)
  })
})
