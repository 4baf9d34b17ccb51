import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Type } from 'typebox'
import { afterEach, describe, expect, it } from 'vitest'
import { createTelemetry } from '../telemetry/index.ts'
import { createHttp, type HttpOptions } from './create-http.ts'
import type { Http } from './http.ts'
import { Problem } from './problem.ts'
import { problemSchema } from './problem-schema.ts'

const open: Http[] = []
afterEach(async () => { await Promise.all(open.splice(0).map(async (http) => { await http.close() })) })

const ready = async () => Promise.resolve({ ready: true, checks: { database: 'answers' } })

async function server(options: Partial<HttpOptions> = {}): Promise<Http> {
  const http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0.0.0', publicUrl: 'http://127.0.0.1', ready, ...options })
  open.push(http)
  http.post('/things', { schema: { tags: ['Things'], summary: 'Adds a <thing>', body: Type.Object({ name: Type.String({ description: 'What it is called' }), count: Type.Integer() }), response: { 201: Type.Object({ name: Type.String() }), 400: problemSchema } } }, async (request, reply) => reply.code(201).send({ name: request.body.name }))
  http.get('/things', { schema: { querystring: Type.Object({ limit: Type.Integer({ default: 5 }) }) } }, (request, reply) => reply.send({ limit: request.query.limit }))
  http.get('/broken', async () => { await Promise.resolve(); throw new Error('secret of another client') })
  http.get('/refused', async () => { await Promise.resolve(); throw new Problem({ status: 409, title: 'In flight', type: '/problems/in-flight', extra: { key: 'k1' } }) })
  http.get('/old', { config: { withdrawal: { deprecatedOn: '2027-01-01', sunsetOn: '2028-01-01', replacement: '/reference' } } }, async () => Promise.resolve({}))
  http.get('/slow', async () => sleep(300, {}))
  return http
}

describe('createHttp()', () => {
  it('answers errors with problem details that keep secrets', async () => {
    const http = await server()
    const refused = await http.inject('/refused')
    expect(refused.headers['content-type']).toBe('application/problem+json')
    expect(refused.json()).toMatchObject({ type: '/problems/in-flight', title: 'In flight', status: 409, key: 'k1' })
    const broken = await http.inject('/broken')
    expect(broken.statusCode).toBe(500)
    expect(broken.body).not.toContain('secret')
    const missing = await http.inject('/nothing?secret=1')
    expect(missing.statusCode).toBe(404)
    expect(missing.body).not.toContain('secret')
    const page = await http.inject({ url: '/nothing?secret=1', headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page.body).toContain('Nothing is at this address')
    expect(page.body).not.toContain('secret')
  })
  it('tells a word that is none of several once, with the words', async () => {
    const http = await server()
    http.post('/kinds', { schema: { body: Type.Object({ kind: Type.Union([Type.Literal('sale'), Type.Literal('loan')]) }), response: { 200: Type.Object({}), 400: problemSchema } } }, async (_request, reply) => reply.send({}))
    const refused = await http.inject({ method: 'POST', url: '/kinds', payload: { kind: 'gift' } })
    expect(refused.json()).toMatchObject({ errors: [{ pointer: '/kind', detail: 'must be one of sale, loan' }] })
  })

  it('names every place of a body that does not fit, and repeats none of it', async () => {
    const http = await server()
    const answer = await http.inject({ method: 'POST', url: '/things', payload: { count: 'secret' } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/count', '/name'])
    expect(answer.body).not.toContain('secret')
  })
  it('reads numbers in addresses from text, but not in bodies', async () => {
    const http = await server()
    expect((await http.inject('/things?limit=3')).json()).toEqual({ limit: 3 })
    expect((await http.inject('/things')).json()).toEqual({ limit: 5 })
    expect((await http.inject({ method: 'POST', url: '/things', payload: { name: 'a', count: '3' } })).statusCode).toBe(400)
  })
  it('refuses bodies that are too large, too deep, not JSON, or would reach a prototype', async () => {
    const http = await server({ bodyBytesMax: 1000, jsonDepthMax: 5 })
    const post = async (payload: string, type = 'application/json') => (await http.inject({ method: 'POST', url: '/things', payload, headers: { 'content-type': type } })).statusCode
    expect(await post('{"name":"a","count":1}')).toBe(201)
    expect(await post('{"name":"[[[[[[\\"[[[[[","count":1}')).toBe(201)
    expect(await post(`{"name":"${'a'.repeat(1000)}"}`)).toBe(413)
    expect(await post('{"a":'.repeat(6) + '1' + '}'.repeat(6))).toBe(400)
    expect(await post('{"name"')).toBe(400)
    expect(await post('{"name":"a","count":1,"__proto__":{"x":1}}')).toBe(400)
    expect(await post('x', 'text/strange')).toBe(415)
  })
  it('refuses bodies that name a member twice, wherever and however it is spelt', async () => {
    const http = await server()
    const post = async (payload: string) => http.inject({ method: 'POST', url: '/things', payload, headers: { 'content-type': 'application/json' } })
    for (const twice of ['{"name":"a","count":1,"name":"b"}', '{"name":"a","n\\u0061me":"b","count":1}', '{"name":"a","count":1,"x":[{"y":{"z":1,"z":1}}]}']) {
      const refused = await post(twice)
      expect([refused.statusCode, refused.headers['content-type'], refused.json<{ title: string }>().title]).toEqual([400, 'application/problem+json', 'Member repeated'])
    }
    for (const once of ['{"name":"a:b","count":1}', '{"name":"\\":\\\\","count":1,"x":[{"name":1},{"name":2}]}', '\uFEFF{"name":"a","count":1,"x":{"name":null}}']) expect((await post(once)).statusCode).toBe(201)
  })
  it('sends security headers and the API’s version with every answer', async () => {
    const http = await server({ publicUrl: 'https://window.example' })
    for (const url of ['/healthz', '/nothing', '/reference', '/broken']) {
      const { headers } = await http.inject(url)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'api-version': '1' })
      expect(headers['strict-transport-security']).toBeDefined()
    }
    expect((await http.inject({ url: '/healthz', headers: { 'api-version': '9' } })).statusCode).toBe(400)
    expect((await http.inject('/old')).headers).toMatchObject({ deprecation: '@1798761600', sunset: 'Sat, 01 Jan 2028 00:00:00 GMT' })
  })
  it('limits the rate of a client and says when to try again', async () => {
    const http = await server({ requestsPerSecondMax: 1 })
    const answers = []
    for (let n = 0; n < 11; n += 1) answers.push(await http.inject('/things'))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 10 }, () => 200), 429])
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
    expect(answers.at(-1)?.headers['content-type']).toBe('application/problem+json')
    expect((await http.inject('/healthz')).statusCode).toBe(200)
  })
  it('turns work away at once when too much is under way, and none of what was taken in', async () => {
    const http = await server({ underWayMax: 3 })
    const answers = await Promise.all(Array.from({ length: 5 }, async () => http.inject('/slow')))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 200, 503, 503])
    expect(answers.find(({ statusCode }) => statusCode === 503)?.headers['retry-after']).toBe('1')
    expect((await http.inject('/slow')).statusCode).toBe(200)
  })
  it('turns work away while the program cannot keep up, and takes it again afterwards', async () => {
    const http = await server({ delayMillisecondsMax: 40 })
    for (let n = 0; n < 5; n += 1) {
      const until = Date.now() + 150
      while (Date.now() < until);
      await sleep(1)
    }
    expect((await http.inject('/things')).statusCode).toBe(503)
    expect((await http.inject('/healthz')).statusCode).toBe(200)
    const statusAfter = async () => { await sleep(300); return (await http.inject('/things')).statusCode }
    let status = 503
    for (let tries = 0; tries < 10 && status === 503; tries += 1) status = await statusAfter()
    expect(status).toBe(200)
  })
  it('is ready only when told so', async () => {
    expect((await (await server()).inject('/healthz')).json()).toEqual({ status: 'ready', version: '0.0.0', checks: { database: 'answers' } })
    expect((await (await server({ ready: async () => Promise.reject(new Error('down')) })).inject('/healthz')).statusCode).toBe(503)
  })
  it('counts requests by route', async () => {
    const http = await server()
    await http.inject('/things?secret=1')
    const { body } = await http.inject('/metrics')
    expect(body).toContain('customhouse_http_request_seconds_count{method="GET",route="/things",status="200"} 1')
    expect(body).not.toContain('secret')
  })
  it('describes itself in OpenAPI 3.1 and on a page that loads only what we serve', async () => {
    const http = await server()
    expect((await http.inject('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0', paths: { '/things': { post: { tags: ['Things'] } } } })
    const { body, headers } = await http.inject('/reference')
    expect(headers['content-type']).toContain('text/html')
    expect(body).toContain('Adds a &#60;thing&#62;')
    expect(body).toContain('What it is called')
    const loaded = [...body.matchAll(/(?:src|href)="(\/assets[^"]*|https?:[^"]*)"/g)].map(([, address]) => address ?? '')
    expect(loaded.length).toBeGreaterThan(2)
    for (const address of loaded) expect((await http.inject(address)).statusCode).toBe(200)
  })
  it('answers what is under way before it closes', async () => {
    const http = await server()
    const address = await http.listen({ port: 0, host: '127.0.0.1' })
    const slow = fetch(`${address}/slow`)
    await sleep(100)
    const closed = http.close()
    expect((await slow).status).toBe(200)
    await closed
  })
  it('does not wait for a client that never finishes its request', async () => {
    const http = await server({ requestMillisecondsMax: 500 })
    http.server.setTimeout(500)
    const address = await http.listen({ port: 0, host: '127.0.0.1' })
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST /things HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n')
    await new Promise((resolve) => socket.once('close', resolve))
  })
})
