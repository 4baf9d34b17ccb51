import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnNumber } from '@customhouse/proofs/transparency-log/random-draw.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

const food = sample('release-food-agency.catair')
/** The same goods with data for a second agency on the line. */
const ofTwoAgencies = food.replace(/(PG30A[^\n]*\n)/, `$1${'OI        HARD FRUIT CANDY'.padEnd(80)}\n${'PG01002APHAPQFNF'.padEnd(80)}\n${'PG02P'.padEnd(80)}\n`)
const reasons = { reason: 'A journey asks for it', authority: '21 U.S.C. 381(a)' }
const looks = { isDelegated: false, conditions: {}, share: 0, authority: '21 U.S.C. 381(a)' }

interface Policy { readonly id: string; readonly version: number; readonly state: string }
interface Reasoned { readonly outcome: string; readonly reasons: readonly { readonly rule: string; readonly words: string }[] }

describe('agencies', () => {
  let server: StartedServer
  let meridian: Trader
  let fda: Trader
  let supervisor: Trader
  let aphis: Trader
  let next = 9_100
  const postOnce = (key: string) => (who: Trader, path: string, body: object) => who.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) })
  const post = (who: Trader, path: string, body: object) => postOnce(randomUUID())(who, path, body)
  const file = async (text = food) => onlyFiling(await meridian.file(renumbered(text, next += 1)))
  const latest = async (filing: string) => (await meridian.read<{ determinations: readonly Reasoned[] }>(`/filings/${filing}/determinations`)).determinations.at(-1)
  const setPolicy = async (terms: object, [proposing, confirming] = [fda, supervisor]) => {
    const proposed = await (await post(proposing, '/agency-policies', { program: '*', why: 'A journey asks for it', terms })).json() as Policy
    const confirmed = await post(confirming, `/agency-policies/${proposed.id}/settlement`, { isConfirmed: true, why: 'Agreed' })
    expect(confirmed.status).toBe(200)
    return await confirmed.json() as Policy
  }
  const until = async (met: () => Promise<boolean>) => { await expect.poll(met, { timeout: 15_000, interval: 50 }).toBe(true) }
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
    fda = signInAs(server, 'agency-officer')
    supervisor = signInAs(server, 'agency-supervisor')
    aphis = signInAs(server, 'aphis-officer')
  })
  afterAll(async () => server.remove())

  it('see what concerns them, and nothing else', async () => {
    const { filing } = await file()
    const seen = await fda.read<{ data: { goodsItems: readonly { commodities: readonly { agencyData: readonly object[] }[] }[] } }>(`/agency-queue/${filing}`)
    expect(seen.data).toMatchObject({ entryNumber: expect.stringMatching(/^ZZ9/) as string, goodsItems: [{ sequence: 1, commodities: [{ agencyData: [{ agency: 'FDA', program: 'FOO' }] }] }] })
    expect(JSON.stringify(seen.data)).not.toMatch(/"(?:estimatedValue|duty|bonds|totals)"/)
    for (const path of [`/filings/${filing}`, `/filings/${filing}/determinations`, `/filings/${filing}/message`, `/filings/${filing}/receipt`, `/filings/${filing}/notifications`]) expect([path, (await fda.call(path)).status]).toEqual([path, 404])
    for (const path of [`/agency-queue/${filing}`, `/filings/${filing}/agency-dispositions`, `/filings/${filing}/messages`]) expect([path, (await aphis.call(path)).status]).toEqual([path, 404])
    expect((await aphis.read<{ items: object[] }>('/agency-queue')).items).toEqual([])
    expect((await fda.read<{ filings: object[] }>('/filings')).filings).toEqual([])
    expect((await post(aphis, `/filings/${filing}/agency-dispositions`, { disposition: 'hold', ...reasons })).status).toBe(404)
  })
  it('change their policies by two officers, and no one else changes or reads them', async () => {
    const proposed = await post(fda, '/agency-policies', { program: 'FOO', why: 'Everything is looked at', terms: looks })
    expect(proposed.status).toBe(201)
    const { id } = await proposed.json() as Policy
    expect((await post(fda, '/agency-policies', { program: 'FOO', why: 'Again', terms: looks })).status).toBe(409)
    expect((await post(fda, `/agency-policies/${id}/settlement`, { isConfirmed: true, why: 'Mine' })).status).toBe(409)
    expect((await post(aphis, `/agency-policies/${id}/settlement`, { isConfirmed: true, why: 'Not mine' })).status).toBe(404)
    expect((await post(signInAs(server, 'port-officer'), `/agency-policies/${id}/settlement`, { isConfirmed: true, why: 'Not mine' })).status).toBe(403)
    for (const [who, count] of [[fda, 1], [signInAs(server, 'port-officer'), 1], [aphis, 0], [meridian, 0]] as const) expect((await who.read<{ policies: object[] }>('/agency-policies')).policies).toHaveLength(count)
    // Nothing changes before it is confirmed.
    expect((await file()).determination.outcome).toBe('release')
    expect((await post(fda, `/agency-policies/${id}/settlement`, { isConfirmed: false, why: 'Thought better of it' })).status).toBe(200)
    expect((await file()).determination.outcome).toBe('release')
  })
  it('keep goods back until the last of them has spoken; then they are released by themselves', async () => {
    await setPolicy(looks)
    await setPolicy(looks, [aphis, signInAs(server, 'aphis-supervisor')])
    const { filing, determination } = await file(ofTwoAgencies)
    expect([determination.outcome, determination.reasons.map(({ rule }) => rule)]).toEqual(['under-review', ['agencies-to-speak', 'agencies-to-speak']])
    expect((await post(signInAs(server, 'port-officer'), `/determinations/${filing}/decisions`, { act: 'release', why: 'Customs is content' })).status).toBe(409)
    const answered = await (await post(fda, `/filings/${filing}/agency-dispositions`, { disposition: 'may-proceed', ...reasons })).json() as { determination: Reasoned }
    expect(answered.determination).toMatchObject({ outcome: 'under-review', reasons: [] })
    expect((await latest(filing))?.reasons.map(({ rule, words }) => [rule, words.slice(0, 3)])).toEqual([['agencies-to-speak', 'APH']])
    await post(aphis, `/filings/${filing}/agency-dispositions`, { disposition: 'may-proceed', ...reasons, authority: '7 U.S.C. 7711' })
    expect((await latest(filing))?.outcome).toBe('release')
    const { notifications } = await meridian.read<{ notifications: { content: string }[] }>(`/filings/${filing}/notifications`)
    const told = notifications.map(({ content }) => content.split('\n').filter((line) => line.startsWith('SO70')).map((line) => `${line.slice(4, 7)} ${line.slice(20, 22)}`))
    expect(told).toEqual([['FDA 07', 'APH 01'], ['FDA 07', 'APH 07']])
    await setPolicy({ ...looks, isDelegated: true }, [aphis, signInAs(server, 'aphis-supervisor')])
  })
  it('lose their say where their time runs and their rule lets goods proceed', async () => {
    await setPolicy({ ...looks, clock: { minutes: 0, counts: 'all-hours', onExpiry: 'proceed', authority: 'FDA’s own rule, for a journey' } })
    const { filing, determination } = await file()
    expect(determination.reasons[0]?.rule).toBe('agencies-to-speak')
    await until(async () => (await latest(filing))?.outcome === 'release')
    expect(await meridian.read(`/filings/${filing}/agency-dispositions`)).toMatchObject({ dispositions: [{ givenBy: 'clock', disposition: 'may-proceed', lines: [1] }] })
    await setPolicy({ ...looks, clock: { minutes: 0, counts: 'all-hours', onExpiry: 'stay-held', authority: 'FDA’s own rule, for a journey' } })
    const held = (await file()).filing
    const { items, programs } = await fda.read<{ items: { filing: string; isOverdue: boolean }[]; programs: object[] }>('/agency-queue?waiting=overdue')
    expect(items.map((item) => [item.filing, item.isOverdue])).toEqual([[held, true]])
    expect(programs).toMatchObject([{ program: 'FOO', awaited: 1, overdue: 1 }])
    expect((await latest(held))?.outcome).toBe('under-review')
  })
  it('draw by the checkpoint of the log, and say how', async () => {
    await setPolicy({ ...looks, isDelegated: true, share: 1 })
    const { filing, determination } = await file()
    expect(determination.outcome).toBe('under-review')
    const { selections } = await fda.read<{ selections: readonly { why: string; draw: { rootHash: string; drawn: number; share: number } }[] }>(`/agency-queue/${filing}`)
    expect(selections[0]).toMatchObject({ why: 'Drawn at random', draw: { share: 1 } })
    const { rootHash, drawn } = selections[0]?.draw ?? { rootHash: '', drawn: -1 }
    expect(drawnNumber(Buffer.from(rootHash, 'base64'), filing)).toBe(drawn)
    await setPolicy({ ...looks, isDelegated: true, conditions: { trustedImporters: ['89-100000300'], noPartyHits: true, dataComplete: true } })
    expect((await file()).determination.outcome).toBe('release')
    await setPolicy({ ...looks, isDelegated: true, conditions: { trustedImporters: ['89-100000100'] } })
    expect((await file()).determination.outcome).toBe('under-review')
  })
  it('answer many at once for one reason, each once', async () => {
    const { items } = await fda.read<{ items: { filing: string }[] }>('/agency-queue?waiting=awaited')
    expect(items.length).toBeGreaterThan(2)
    const body = { filings: [...items.map(({ filing }) => ({ filing })), { filing: randomUUID() }], ...reasons }
    const answer = async () => (await (await postOnce('bulk-1')(fda, '/agency-queue/answers', body)).json() as { answers: { outcome?: string; refused?: string }[] }).answers
    const first = await answer()
    expect(first.map(({ outcome, refused }) => outcome ?? (refused === undefined ? 'neither' : 'refused'))).toEqual([...items.map(() => 'release'), 'refused'])
    expect(await answer()).toEqual(first)
    expect((await fda.read<{ items: object[] }>('/agency-queue?waiting=awaited')).items).toEqual([])
  })
  it('ask for documents, and have the filer’s answer, which no other agency reads; their own systems hear of it', async () => {
    const heard: { type: string; data: { agency: string } }[] = []
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => { body += chunk.toString('utf8') })
      request.on('end', () => { heard.push(JSON.parse(body) as { type: string; data: { agency: string } }); response.writeHead(204).end() })
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const address = receiver.address()
    const url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}/hook`
    expect((await post(fda, '/webhook-subscriptions', { url, factTypes: ['AgencyReviewOpened', 'AgencyDocumentsReceived'] })).status).toBe(201)
    const { filing } = await file(ofTwoAgencies)
    await post(fda, `/filings/${filing}/agency-dispositions`, { disposition: 'documents', ...reasons })
    const asked = await (await post(fda, `/filings/${filing}/messages`, { kind: 'document-request', words: 'Please send the certificate', documents: ['Certificate of analysis'] })).json() as { message: { id: string } }
    expect((await post(meridian, `/filings/${filing}/messages`, { kind: 'answer', words: 'Here it is', answers: asked.message.id, files: [{ name: 'certificate.txt', mediaType: 'text/plain', content: Buffer.from('Clean').toString('base64') }] })).status).toBe(201)
    await post(meridian, `/filings/${filing}/messages`, { words: 'A word for customs alone' })
    const read = async (who: Trader) => (await who.read<{ messages: { id: string; words: string }[] }>(`/filings/${filing}/messages`)).messages
    expect((await read(fda)).map(({ words }) => words)).toEqual(['Please send the certificate', 'Here it is'])
    expect(await read(aphis)).toEqual([])
    const answer = (await read(fda))[1]?.id ?? ''
    expect([(await fda.call(`/filings/${filing}/messages/${answer}/files/0`)).status, (await aphis.call(`/filings/${filing}/messages/${answer}/files/0`)).status]).toEqual([200, 404])
    expect(await fda.read(`/agency-queue/${filing}`)).toMatchObject({ review: { documentsAt: expect.any(String) as string } })
    await until(() => Promise.resolve(heard.length >= 2))
    expect(heard.map(({ type, data }) => [type, data.agency])).toEqual([['AgencyReviewOpened', 'FDA'], ['AgencyDocumentsReceived', 'FDA']])
    receiver.close()
  })
})
