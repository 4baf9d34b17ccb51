import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { catairType, entryNumberOf, type Filed, onlyFiling, recordsOf, renumbered, sample, signInAs, soundReceipt, type Trader } from './test-trader.ts'

const summary = sample('vessel-dutiable.catair')
const bodyBytesMax = 262_144

describe('idempotency and limits at the door', () => {
  let server: StartedServer
  let meridian: Trader
  let next = 700
  const fresh = (): string => renumbered(summary, next += 1)
  beforeAll(async () => {
    server = await startServer({ environment: { CUSTOMHOUSE_BODY_BYTES: String(bodyBytesMax) } })
    meridian = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  async function problem(response: Response, status: number): Promise<{ title: string; detail: string; findings?: readonly { code: string }[]; answers?: Filed['answers'] }> {
    const text = await response.text()
    expect([response.status, text.slice(0, 300)]).toEqual([status, expect.any(String)])
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const body = JSON.parse(text) as { status: number; title: string; detail: string }
    expect(body).toMatchObject({ status, title: expect.any(String) as string, detail: expect.any(String) as string })
    return body
  }

  it('asks for a key', async () => {
    const headers = { 'content-type': catairType }
    await problem(await meridian.call('/filings', { method: 'POST', headers, body: fresh() }), 400)
    await problem(await meridian.call('/filings', { method: 'POST', headers: { ...headers, 'idempotency-key': 'has a blank' }, body: fresh() }), 400)
    await problem(await meridian.call('/filings', { method: 'POST', headers: { ...headers, 'idempotency-key': 'x'.repeat(201) }, body: fresh() }), 400)
  })

  it('answers the same key with the same answer, also after an officer decided, and after the entry was replaced', async () => {
    const key = randomUUID()
    const body = renumbered(sample('release-vessel.catair'), next += 1)
    const first = await meridian.post(body, { key })
    const answered = await first.json() as Filed
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    const { filing } = onlyFiling(answered)
    const order = { act: 'place-hold', why: 'A journey asks for it' }
    await signInAs(server, 'port-officer').call(`/determinations/${filing}/decisions`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(order) })
    const again = await meridian.post(body, { key })
    const repeated = await again.json() as Filed
    expect([again.status, again.headers.get('idempotency-replayed'), again.headers.get('location')]).toEqual([201, 'true', first.headers.get('location')])
    // The receipt may prove the same statement in a log that has grown.
    const withoutReceipts = ({ filings, ...rest }: Filed) => ({ ...rest, filings: filings.map(({ receipt: _receipt, ...one }) => one) })
    expect(withoutReceipts(repeated)).toEqual(withoutReceipts(answered))
    expect(soundReceipt(onlyFiling(repeated).receipt).statement).toEqual(soundReceipt(onlyFiling(answered).receipt).statement)
  })

  it('answers a repeated summary with the same records, byte for byte', async () => {
    const key = randomUUID()
    const body = fresh()
    const [first, second] = [await meridian.post(body, { key, accept: catairType }), await meridian.post(body, { key, accept: catairType })]
    expect(await second.text()).toBe(await first.text())
  })

  it('refuses a key for another body, and lets another organisation use the same', async () => {
    const key = randomUUID()
    await meridian.file(fresh(), { key })
    await problem(await meridian.post(fresh(), { key }), 422)
    const harborline = await signInAs(server, 'harborline-filer').post(fresh(), { key })
    expect([harborline.status, harborline.headers.get('idempotency-replayed')]).toEqual([201, null])
  })

  it('keeps the keys of test and production apart', async () => {
    const key = randomUUID()
    await meridian.file(fresh(), { key })
    const other = await signInAs(server, 'meridian-production').post(fresh(), { key })
    expect([other.status, other.headers.get('idempotency-replayed')]).toEqual([201, null])
  })

  it('files once, however many post one key at once', async () => {
    const key = randomUUID()
    const body = fresh()
    const responses = await Promise.all(Array.from({ length: 24 }, () => meridian.post(body, { key })))
    expect(responses.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
    expect(responses.filter(({ status, headers }) => status === 201 && headers.get('idempotency-replayed') === null)).toHaveLength(1)
    for (const response of responses.filter(({ status }) => status === 409)) {
      expect(response.headers.get('retry-after')).toBe('1')
      await problem(response, 409)
    }
    const entry = /^10AZZ9 {2}(\d{8})/m.exec(body)?.[1] ?? ''
    expect((await meridian.read<{ filings: object[] }>(`/entries/ZZ9${entry}`)).filings).toHaveLength(1)
  })

  it('answers every message of an interchange in order, also where one of them cannot be read, and a repeat too', async () => {
    const [one, other] = [next += 1, next += 1]
    const header = summary.split('\n').slice(0, 2).join('\n')
    const footer = summary.split('\n').slice(-3).join('\n')
    const inner = (transaction: number) => renumbered(summary, transaction).split('\n').slice(2, -3).join('\n')
    const key = randomUUID()
    const filed = await meridian.file(`${header}\n${inner(one)}\n${inner(other).replace(/^(10.{6}).{8}/m, '$199999999')}\n${inner(other)}\n${footer}`, { key })
    expect(filed.filings.map(({ entryNumber, accepted }) => [entryNumber, accepted])).toEqual([[entryNumberOf(one), true], ['ZZ999999999', false], [entryNumberOf(other), true]])
    expect(recordsOf(filed.answers.content).filter((record) => /^E1[AR]/.test(record)).map((record) => record.slice(4, 7))).toEqual(['995', '998', '995'])

    const declarations = [JSON.parse(sample('vessel-dutiable.json')) as object, { kind: 'nonsense' }, { ...JSON.parse(sample('informal.json')) as object }]
    const body = JSON.stringify({ declarations })
    const mixed = await meridian.file(body, { type: 'application/json', key: `${key}-json` })
    expect(mixed.filings.map(({ accepted }) => accepted)).toEqual([true, true])
    expect(mixed.unread).toMatchObject([{ message: 2 }])
    expect(mixed.unread?.[0]?.findings.length).toBeGreaterThan(0)
    const { answers } = JSON.parse(mixed.answers.content) as { answers: { accepted: boolean; entryNumber?: string }[] }
    expect(answers.map(({ accepted, entryNumber }) => [accepted, entryNumber])).toEqual([[true, 'ZZ900002017'], [false, undefined], [true, mixed.filings[1]?.entryNumber]])
    const again = await meridian.file(body, { type: 'application/json', key: `${key}-json` })
    expect(again.answers).toEqual(mixed.answers)
    expect(again.unread).toEqual(mixed.unread)
  })

  it('never answers 201 with nothing: where no declaration can be read, the findings are the answer and the key stays free', async () => {
    const key = randomUUID()
    const body = JSON.stringify({ kind: 'entry-summary' })
    const refused = await problem(await meridian.post(body, { type: 'application/json', key }), 422)
    expect(refused.findings?.length).toBeGreaterThan(0)
    expect(JSON.parse(refused.answers?.content ?? '{}')).toMatchObject({ accepted: false, determination: { outcome: 'reject' } })
    expect((await meridian.post(fresh(), { key })).status).toBe(201)
    const headless = summary.split('\n').filter((line) => !line.startsWith('10')).join('\n')
    const unread = await meridian.post(headless)
    const answered = await problem(unread, 422)
    expect(answered.findings?.length).toBeGreaterThan(0)
    expect(recordsOf(answered.answers?.content ?? '').some((record) => /^E1R/.test(record))).toBe(true)
  })

  it('refuses an envelope that cannot be read, in the format’s own records, with X0 or X1', async () => {
    for (const body of [summary.replace(/^A9901/, 'A    '), summary.replaceAll('ZZ9AE', 'ZZ9QQ').replace('SANDBX           AE', 'SANDBX           QQ'), summary.split('\n').slice(0, -3).join('\n')]) {
      const refused = await problem(await meridian.post(body), 422)
      expect(recordsOf(refused.answers?.content ?? '').some((record) => /^X[01]/.test(record)), refused.answers?.content ?? '').toBe(true)
      expect(refused.findings?.some(({ code }) => /^X/.test(code))).toBe(true)
    }
    for (const body of ['', 'hello', '\u0000'.repeat(400)]) expect((await problem(await meridian.post(body), 422)).findings?.length).toBeGreaterThan(0)
  })

  it('refuses unknown media types, bodies over the limit and deep JSON', async () => {
    for (const type of ['application/xml', 'image/png', 'application/x-www-form-urlencoded']) await problem(await meridian.post(fresh(), { type }), 415)
    await problem(await meridian.post('x'.repeat(bodyBytesMax + 1)), 413)
    const refused = await problem(await meridian.post(`${'['.repeat(5000)}${']'.repeat(5000)}`, { type: 'application/json' }), 422)
    expect(refused.findings?.[0]?.code).toBe('json-too-deep')
    const deep = `{"act":${'['.repeat(200)}${']'.repeat(200)}}`
    await problem(await signInAs(server, 'port-officer').call(`/determinations/${randomUUID()}/decisions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: deep }), 400)
  })

  it('refuses who has not signed in before reading the body', async () => {
    const { port } = new URL(server.url)
    for (const path of ['/filings', '/checks', `/determinations/${randomUUID()}/decisions`, '/importers']) {
      const socket = connect(Number(port), '127.0.0.1')
      const type = path === '/filings' || path === '/checks' ? catairType : 'application/json'
      // A body is announced and never sent: only who does not wait for it answers.
      socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: 1000\r\nidempotency-key: a\r\n\r\n`)
      const answer = await new Promise<string>((resolve, reject) => {
        socket.once('data', (chunk: Buffer) => { resolve(chunk.toString('latin1')) })
        setTimeout(() => { reject(new Error(`${path} waited for the body`)) }, 3000)
      }).finally(() => { socket.destroy() })
      expect(answer).toMatch(/^HTTP\/1\.1 401 /)
      expect(answer).toContain('application/problem+json')
    }
    await problem(await fetch(`${server.url}/filings`), 401)
    await problem(await fetch(`${server.url}/filings`, { headers: { authorization: 'Bearer nonsense' } }), 401)
    await problem(await meridian.call('/nowhere'), 404)
  })

  it('answers hostile bodies without failing', async () => {
    const nested = JSON.stringify(JSON.parse(sample('vessel-dutiable.json')))
    const bodies: readonly [string, string | Uint8Array][] = [
      ['application/json', '{"__proto__":{"accepted":true}}'], ['application/json', 'null'], ['application/json', '[]'], ['application/json', '"text"'], ['application/json', '1e999'],
      ['application/json', '{"declarations":[null,1,"x",[],{}]}'], ['application/json', nested.replace('"ZZ900002017"', '"\\u0000\\ud800"')], ['application/json', nested.replace('"01"', `"${'0'.repeat(100_000)}"`)],
      ['application/json', nested.replaceAll(/"(\d+\.\d\d)"/g, '"99999999999999999999999999.99"')], ['application/json', nested.replaceAll(/"2026-01-20"/g, '"2026-02-31"')],
      ['application/json', nested.replace('"ZZ900002017"', '"\'; drop table filings.filing; --"')], ['application/json', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
      [catairType, summary.replaceAll(/[0-9]/g, '\u0000')], [catairType, summary.replace('SANDBOX EXPLORER', '\u0000\u0001\u001b[31mRED ')], [catairType, summary.replaceAll('0', 'Z')],
      [catairType, summary.replace('00001019', 'ZZZZZZZZ')], [catairType, summary.split('\n').reverse().join('\n')], [catairType, summary.replaceAll('\n', '')],
      [catairType, summary.repeat(50)], [catairType, `${summary.split('\n').slice(0, 3).join('\n')}\n${`${'50'.padEnd(80)}\n`.repeat(2000)}`],
      [catairType, Buffer.from(summary.replace('PLASTIC', 'ÜÑÎÇÖDÉ'), 'utf8')], [catairType, new Uint8Array(100_000).fill(0xff)], [catairType, summary.replaceAll(/^50.*$/gm, (line) => line.replaceAll(/\d/g, '9'))],
    ]
    for (const [type, body] of bodies) {
      const response = await meridian.post(body, { type })
      const text = await response.text()
      expect([response.status < 500, response.status, String(body).slice(0, 60)]).toEqual([true, response.status, String(body).slice(0, 60)])
      expect(response.status === 201 || response.headers.get('content-type')?.startsWith('application/problem+json')).toBe(true)
      if (response.status === 201) expect((JSON.parse(text) as Filed).filings.length).toBeGreaterThan(0)
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})
