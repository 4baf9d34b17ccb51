import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { sample, signInAs, type Trader } from './test-trader.ts'

interface Converted {
  readonly report: { readonly from: string; readonly to: string; readonly documents: number; readonly counts: Readonly<Record<string, number>>; readonly lost: readonly object[]; readonly carried: readonly { readonly id: string; readonly source: string | null }[] }
  readonly content: { readonly mediaType: string; readonly text: string }
}

const summary = sample('vessel-dutiable.catair')

describe('messages converted over HTTP', () => {
  let server: StartedServer
  let trader: Trader
  beforeAll(async () => {
    server = await startServer()
    trader = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  const convert = (body: string, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    trader.call(`/convert${query}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers }, body })

  it('go to WCO XML and come back as the same records', async () => {
    const there = await convert(summary, '?to=wco-xml')
    expect([there.status, there.headers.get('content-type'), there.headers.get('conversion-lost')]).toEqual([200, 'application/xml', '0'])
    const xml = await there.text()
    expect(xml).toContain('<Declaration')
    const back = await convert(xml, '?to=catair')
    expect([back.status, back.headers.get('content-type')]).toEqual([200, 'application/vnd.customhouse.catair'])
    expect(await back.text()).toBe(summary)
  })

  it('are answered with the report beside the content where it is asked for', async () => {
    const answer = await convert(summary, '?to=wco-xml', { accept: 'application/vnd.customhouse.conversion+json' })
    expect(answer.headers.get('content-type')).toMatch('application/vnd.customhouse.conversion+json')
    const { report, content } = await answer.json() as Converted
    expect(report).toMatchObject({ from: 'catair', to: 'wco-xml', documents: 1, lost: [] })
    expect(report.carried).toContainEqual(expect.objectContaining({ id: 'CHU008', source: expect.stringMatching(/^AE10 record 3, /) as string }))
    expect(content.mediaType).toBe('application/xml')
    const stated = await convert(content.text, '?to=json&strict=true', { accept: 'application/vnd.customhouse.conversion+json' })
    expect((await stated.json() as Converted).report.counts).toMatchObject({ findings: 0 })
  })

  it('are written in the format that Accept names', async () => {
    const answer = await convert(summary, '', { accept: 'application/vnd.customhouse.data-model+json' })
    expect([answer.status, (await answer.json() as { declaration: { id: string } }).declaration.id]).toEqual([200, expect.stringMatching(/^ZZ9/)])
  })

  it('are refused with findings where they cannot be read, and nothing is converted', async () => {
    const cut = await convert(summary.slice(0, 500), '?to=json')
    expect([cut.status, (await cut.json() as { findings: readonly { code: string }[] }).findings.map(({ code }) => code)]).toEqual([422, expect.arrayContaining(['X05'])])
    expect((await convert('nothing that anyone reads', '?to=json')).status).toBe(415)
    expect((await convert(summary, '?to=nothing')).status).toBe(400)
    expect((await convert(summary, '')).status).toBe(400)
    expect((await convert(summary, '?to=json&from=nothing')).status).toBe(400)
    expect((await convert(`{"version":"${'x'.repeat(11 * 1024 * 1024)}`, '?to=json')).status).toBe(413)
    expect((await fetch(`${server.url}/convert?to=json`, { method: 'POST', body: summary })).status).toBe(401)
  })

  it('have formats that are listed', async () => {
    const { formats } = await trader.read<{ formats: readonly { name: string }[] }>('/formats')
    expect(formats.map(({ name }) => name)).toEqual(expect.arrayContaining(['catair', 'json', 'data-model-json', 'wco-xml']))
  })
})
