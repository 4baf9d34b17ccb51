import { createReadStream, existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settableClock } from '../../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { createHttp, type Http } from '../../platform/http/index.ts'
import { createTelemetry } from '../../platform/telemetry/index.ts'
import { createTariff, type Tariff } from './index.ts'
import { publishedMeasures } from './remedies/measures.table.ts'

const header = 'HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties\n'

describe('tariff routes', () => {
  let test: TestDatabase
  let http: Http
  let tariff: Tariff
  const admitted: string[] = []
  const clock = settableClock('2026-01-20T12:00:00.000Z')
  const json = async (method: 'GET' | 'POST', url: string, body?: object) => {
    const response = await http.inject({ method, url, ...(body === undefined ? {} : { payload: body }) })
    return { status: response.statusCode, body: response.json<Record<string, unknown>>() }
  }

  beforeAll(async () => {
    test = await createTestDatabase()
    http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0', publicUrl: 'http://127.0.0.1', ready: async () => Promise.resolve({ ready: true, checks: {} }) })
    tariff = createTariff({ database: test.database, clock })
    tariff.routes(http, { guard: async (request) => { admitted.push(`${request.method} ${request.routeOptions.url ?? ''}`); return Promise.resolve() } })
    await http.ready()
  })
  afterAll(async () => {
    await http.close()
    await test.close()
  })

  it('tells a line of the sample excerpt, provisionally after its day', async () => {
    const { status, body } = await json('GET', '/tariff/lines/3924.10.40.00?on=2026-01-15')
    expect(status).toBe(200)
    expect(body).toMatchObject({ code: '3924104000', general: { kind: 'formula', text: '3.4%' }, computationCode: '7', isProvisional: true, revision: { isExcerpt: true } })
    expect(await json('GET', '/tariff/lines/0000.00.00')).toMatchObject({ status: 404, body: { type: 'urn:customhouse:problem:tariff-number-unknown' } })
    expect((await json('GET', '/tariff/lines/3924.10.40.00?on=yesterday')).status).toBe(400)
  })

  it('takes the day of Eastern time, by which duty is reckoned, where none is asked for', async () => {
    clock.set('2026-01-21T03:00:00.000Z')
    expect((await json('GET', '/tariff/search?for=3924')).body).toMatchObject({ on: '2026-01-20' })
    clock.set('2026-01-20T12:00:00.000Z')
  })

  it('reads no more of a question than one takes', async () => {
    expect((await json('POST', '/tariff/duty', { hts: ['x'.repeat(70_000)] })).status).toBe(413)
  })

  it('answers what would be owed', async () => {
    const { status, body } = await json('POST', '/tariff/duty', { hts: ['3924.10.40.00'], origin: 'TH', value: '10000.00', date: '2026-01-15', quantities: [{ value: '500' }, { value: '800' }], transport: '11' })
    expect([status, body]).toMatchObject([200, { duty: '340.00', fees: { 499: '34.64', 501: '12.50' }, total: '387.14', isProvisional: true }])
  })

  it('adds the chapter 99 numbers that are given, and only those', async () => {
    const { body } = await json('POST', '/tariff/duty', { hts: ['9903.88.03', '4202.92.31.20'], origin: 'CN', value: '1000.00', date: '2026-01-15', quantities: [{ value: '10' }, { value: '5' }], transport: '40' })
    expect(body['duty']).toBe('426.00')
  })

  it('says every reason why a question cannot be answered', async () => {
    const { status, body } = await json('POST', '/tariff/duty', { hts: ['4202'], origin: 'ZZ', value: '1', date: '2026-01-15' })
    expect([status, (body['findings'] as unknown[]).length]).toEqual([422, 2])
    expect((await json('POST', '/tariff/duty', { hts: [] })).status).toBe(400)
  })

  it('loads a revision as a stream, once, and answers from it', async () => {
    const load = async (file: string, query = 'format=csv&asOf=2026-01-01&name=Test') =>
      http.inject({ method: 'POST', url: `/tariff/revisions?${query}`, headers: { 'content-type': 'text/csv' }, payload: header + file })
    const line = '"3924.10.40.00","1","Other","[""No."",""kg""]","5%","Free (S)","40%","",""\n'
    expect([(await load(line)).statusCode, (await load(line)).statusCode]).toEqual([201, 200])
    const refusal = await load('"3924')
    expect([refusal.statusCode, refusal.json<{ findings: unknown[] }>().findings.length]).toEqual([422, 1])
    expect((await load(line, 'format=xml&asOf=2026-01-01&name=Test')).statusCode).toBe(400)
    expect(await json('GET', '/tariff/revisions')).toMatchObject({ body: { revisions: [{ name: 'Test', asOf: '2026-01-01', isExcerpt: false }], loads: [{ outcome: 'loaded', formulas: 3 }] } })
    expect(await json('GET', '/tariff/lines/3924104000?on=2026-01-15')).toMatchObject({ body: { general: { text: '5%' } } })
  })

  it('another process hears of the load inside its own transaction', async () => {
    const other = createTariff({ database: test.database, clock: settableClock('2026-01-20T12:00:00.000Z') })
    const scope = { organisation: 'meridian', clients: 'all', role: 'organisation' } as const
    const book = await test.database.read(scope, async (sql) => other.refresh(sql))
    expect(book.revisionOn('2026-01-15').revision.name).toBe('Test')
    expect(await test.database.read(scope, async (sql) => other.refresh(sql))).toBe(book)
  })

  it('loads rows of a notice and lists them', async () => {
    const row = { from: '2026-10-01', to: '2027-09-30', authority: 'invented for this test', minimum: '34.00', maximum: '660.00', informal: '2.75', mail: '7.50', manualSurcharge: '4.10' }
    expect(await json('POST', '/tariff/tables/fee-notices', { rows: [row] })).toMatchObject({ status: 200, body: { rows: 1 } })
    expect(await json('GET', '/tariff/tables/fee-notices')).toMatchObject({ body: { rows: [row] } })
    expect((await json('POST', '/tariff/tables/fee-notices', { rows: [{ ...row, to: '2026-02-30' }] })).status).toBe(422)
    expect((await json('POST', '/tariff/tables/fee-notices', { rows: [{ ...row, minimum: 'much' }] })).status).toBe(400)
    expect((await json('POST', '/tariff/tables/fee-notices', { rows: [{ ...row, minimun: '1.00' }] })).status).toBe(400)
  })

  it('lists what is to be given back under a measure held invalid', () => {
    const book = tariff.book()
    const line = { sequence: 1, value: '1000.00', duty: '200.00', commodities: [{ code: '99030124', duty: '200.00', rate: '20%' }], antidumping: '0.00', countervailing: '0.00', internalRevenueTax: '0.00', otherRevenue: '0.00', fees: {} }
    const assessment = {
      rateDate: '2025-11-01', rateDateBasis: 'estimated entry date', revision: 'test', isProvisional: false, lines: [line], duty: '200.00', antidumping: '0.00', countervailing: '0.00',
      internalRevenueTax: '0.00', otherRevenue: '0.00', fees: {}, feesTotal: '0.00', total: '200.00', explanation: { label: 'test', children: [] }, findings: [],
    }
    const measure = publishedMeasures.find(({ codes, heldInvalid }) => codes.includes('99030124') && heldInvalid !== undefined)
    expect(book.refunds(measure?.name ?? '', [{ entryNumber: 'ZZ900000017', assessment }])).toMatchObject({ total: '200.00', refunds: [{ entryNumber: 'ZZ900000017', isOpen: true }] })
    expect(book.refunds('no-such-measure', [])).toBeUndefined()
  })

  it('asks who is there before anything is loaded, and where operators’ rows are listed', () => {
    expect(new Set(admitted)).toEqual(new Set(['POST /tariff/revisions', 'GET /tariff/tables/fee-notices', 'POST /tariff/tables/fee-notices']))
  })

  const corpus = '../shared/reference/us/tariff/htsdata.csv'
  it.skipIf(!existsSync(corpus))('takes the whole schedule over HTTP', async () => {
    const response = await http.inject({ method: 'POST', url: '/tariff/revisions?format=csv&asOf=2025-11-01&name=November', headers: { 'content-type': 'text/csv' }, payload: createReadStream(corpus) })
    expect([response.statusCode, response.json<{ rows: number }>().rows]).toEqual([201, 36_131])
  })
})
