import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { entryNumberOf, onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

interface Hit {
  readonly id: string
  readonly filing: string
  readonly name: string
  readonly listedName: string
  readonly state: string
  readonly foundBy: string
  readonly effect: string
  readonly explanation: readonly string[]
}

interface Determined {
  readonly outcome: string
  readonly act?: string
  readonly reasons: readonly { readonly rule: string; readonly words: string; readonly authority: string }[]
}

/** All names are invented. */
const nightjar = '1001,"NIGHTJAR TRADING COMPANY",-0- ,"INVENTED",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '
const sandpiper = '1002,"SANDPIPER FORWARDING WORKS",-0- ,"INVENTED",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '
const ibis = '1003,"GREY IBIS HOLDINGS",-0- ,"INVENTED",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '
const wren = '1004,"OLD WREN SHIPPING",-0- ,"INVENTED",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '
const filesOf = (...rows: readonly string[]) => [
  { name: 'SDN.CSV', content: rows.join('\r\n') }, { name: 'ALT.CSV', content: '1003,11,"aka","GREY IBIS GROUP",-0- ' }, { name: 'ADD.CSV', content: '1003,21,"9 Quay","Sampleton","Thailand",-0- ' },
].map(({ name, content }) => ({ name, content: Buffer.from(`${content}\r\n`).toString('base64') }))

const acted = (text: string, action: string): string => text.replace(/^(SE10)A/m, `$1${action}`)

/** A release whose seller has this name. */
const from = (seller: string, transaction: number) => renumbered(sample('release-vessel.catair').replace('SANDBOX SELLING COMPANY'.padEnd(35), seller.padEnd(35)), transaction)

describe('denied and restricted parties', () => {
  let server: StartedServer
  let broker: Trader
  let officer: Trader
  beforeAll(async () => {
    server = await startServer()
    broker = signInAs(server, 'meridian-filer')
    officer = signInAs(server, 'targeting-officer')
  })
  afterAll(async () => server.remove())

  const post = async (who: Trader, path: string, body: object) => {
    const response = await who.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() as Record<string, unknown> }
  }
  const load = async (files: readonly object[], published: string, over: object = {}) => post(officer, '/screening/lists', { files, published, ...over })
  const hits = async (filing: string) => (await officer.read<{ hits: readonly Hit[] }>(`/filings/${filing}/screening-hits`)).hits
  const determined = async (filing: string) => (await broker.read<{ determinations: readonly Determined[] }>(`/filings/${filing}/determinations`)).determinations

  let first: string
  let held: string

  it('are compared with nothing while no list is loaded', async () => {
    const { filing, determination } = onlyFiling(await broker.file(from('SANDPIPER FORWARDING WORKS', 2101)))
    first = filing
    expect(determination.outcome).toBe('release')
    expect(await hits(filing)).toEqual([])
  })

  it('a listed seller holds the goods, with the list and its law among the reasons', async () => {
    expect((await load(filesOf(nightjar, ibis), '2026-06-01')).status).toBe(200)
    const { filing, determination } = onlyFiling(await broker.file(from('NIGHTJAR TRADING CO', 2102)))
    held = filing
    expect(determination.outcome).toBe('hold')
    expect(determination.reasons.find(({ rule }) => rule === 'listed-party')).toMatchObject({ authority: expect.stringContaining('50 U.S.C. 1701') as string })
    const [hit, ...others] = await hits(filing)
    expect(others).toEqual([])
    expect(hit).toMatchObject({ name: 'NIGHTJAR TRADING CO', listedName: 'NIGHTJAR TRADING COMPANY', state: 'open', foundBy: 'filing', effect: 'hold' })
    expect(hit?.explanation.length).toBeGreaterThan(0)
  })

  it('a filer reads the reason and sees neither hits nor clearances', async () => {
    for (const path of [`/filings/${held}/screening-hits`, '/screening/hits', '/screening/clearances']) expect([path, (await broker.call(path)).status]).toEqual([path, 403])
  })

  it('an officer tells them apart: the goods are released, and the name is not asked about again', async () => {
    const [hit] = await hits(held)
    const { status, body } = await post(officer, `/screening/hits/${hit?.id ?? ''}/settlement`, { decision: 'cleared', why: 'Registered elsewhere, since before the list', clearance: { until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10), isForAllImporters: false } })
    expect([status, body['state']]).toEqual([200, 'cleared'])
    await vi.waitFor(async () => { expect((await determined(held)).at(-1)).toMatchObject({ outcome: 'release', act: 'settle-screening' }) }, 10_000)
    // What the officer noted is customs' own.
    expect(JSON.stringify(await determined(held))).not.toContain('Registered elsewhere')
    expect(onlyFiling(await broker.file(from('NIGHTJAR TRADING CO', 2103))).determination.outcome).toBe('release')
  })

  it('a filer does not shake off a hit by naming another seller', async () => {
    const { filing, determination } = onlyFiling(await broker.file(from('GREY IBIS GROUP', 2104)))
    expect(determination.outcome).not.toBe('release')
    const [hit] = await hits(filing)
    expect((await post(officer, `/screening/hits/${hit?.id ?? ''}/settlement`, { decision: 'confirmed', why: 'The same' })).status).toBe(200)
    const again = onlyFiling(await broker.file(acted(from('PLAIN SAMPLE WORKS', 2104), 'R')))
    expect([again.accepted, again.determination.outcome]).not.toEqual([true, 'release'])
  })

  it('a seller whose name holds half a character is kept and compared, and hinders no other filing', async () => {
    const stated = JSON.parse(sample('release-vessel.json')) as { parties: readonly object[] }
    const body = JSON.stringify({ ...stated, entryNumber: entryNumberOf(2105), parties: stated.parties.map((party, index) => (index === 0 ? { ...party, name: 'GREY\ud800 IBIS GROUP' } : party)) })
    const { filing, determination } = onlyFiling(await broker.file(body, { type: 'application/json' }))
    expect(determination.outcome).not.toBe('release')
    expect(await hits(filing)).toMatchObject([{ name: 'GREY IBIS GROUP', listedName: 'GREY IBIS GROUP' }])
  })

  it('a new edition is compared with what was filed before: released goods are held again', async () => {
    const { status, body } = await load(filesOf(nightjar, sandpiper, ibis), '2026-06-08')
    expect([status, body]).toMatchObject([200, { editions: [{ outcome: 'loaded', edition: { list: 'ofac-sdn', parties: 3, difference: { added: 1, removed: 0, changed: 0 } } }] }])
    await vi.waitFor(async () => { expect((await determined(first)).at(-1)).toMatchObject({ outcome: 'hold', act: 'rescreen' }) }, 15_000)
    expect((await hits(first))[0]).toMatchObject({ foundBy: 'rescreening', listedName: 'SANDPIPER FORWARDING WORKS' })
  })

  it('a party that the list names no more stands against nothing', async () => {
    expect((await load(filesOf(nightjar, ibis, wren), '2026-06-15')).status).toBe(200)
    await vi.waitFor(async () => { expect((await determined(first)).at(-1)).toMatchObject({ outcome: 'release' }) }, 15_000)
    expect((await hits(first))[0]?.state).toBe('delisted')
  })

  it.each<[string, () => Promise<{ status: number; body: Record<string, unknown> }>, readonly [number, string]]>([
    ['a file cut in half', async () => load(filesOf(nightjar, ibis).map((file) => ({ ...file, content: Buffer.from(Buffer.from(file.content, 'base64').subarray(0, 40)).toString('base64') })), '2026-06-22'), [422, 'urn:customhouse:problem:list-refused']],
    ['an empty file', async () => load([{ name: 'SDN.CSV', content: '' }], '2026-06-22'), [422, 'urn:customhouse:problem:list-refused']],
    ['a list that has become much shorter', async () => load(filesOf(ibis), '2026-06-22'), [422, 'urn:customhouse:problem:list-shrank']],
    ['an older edition', async () => load(filesOf(ibis, sandpiper), '2026-01-01'), [409, 'about:blank']],
  ])('%s is refused, and what was in force stays', async (_what, attempt, refusal) => {
    const answer = await attempt()
    expect([answer.status, answer.body['type'] ?? 'about:blank']).toEqual(refusal)
    const { editions } = await officer.read<{ editions: readonly { list: string; inForce: boolean }[] }>('/screening/lists')
    expect(editions.filter(({ inForce }) => inForce).map(({ list }) => list)).toEqual(['ofac-sdn'])
  })

  it('what no database keeps is refused where it comes in', async () => {
    const answers = await Promise.all([officer.call('/screening/hits?list=%00'), officer.call('/enforcement/network?identifier=%00')])
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    const [hit] = await hits(held)
    expect((await post(officer, `/screening/hits/${hit?.id ?? ''}/settlement`, { decision: 'confirmed', why: 'a\u0000b' })).status).toBe(400)
    expect((await post(broker, '/screening/names', { names: [{ name: 'a\u0000b' }] })).status).toBe(400)
  })

  it('an officer settles a hit once, however many try at once', async () => {
    const { filing } = onlyFiling(await broker.file(from('GREY IBIS HOLDINGS', 2107)))
    const [hit] = await hits(filing)
    const tried = await Promise.all(Array.from({ length: 4 }, () => post(officer, `/screening/hits/${hit?.id ?? ''}/settlement`, { decision: 'cleared', why: 'Not the same' })))
    expect(tried.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  it('anyone who is signed in may compare a name, and is told why it matches', async () => {
    const { status, body } = await post(broker, '/screening/names', { names: [{ name: 'Grey Ibis Holding' }, { name: 'Larkspur Kitchens' }] })
    expect(status).toBe(200)
    expect(body).toMatchObject({ results: [{ name: 'Grey Ibis Holding', hits: [{ list: 'ofac-sdn', entry: '1003', effect: 'hold' }] }, { name: 'Larkspur Kitchens', hits: [] }] })
  })
})
