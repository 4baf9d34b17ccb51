import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Retrieve, RetrievalLimits } from './retrieve.ts'
import { freshSecondsOf } from './freshness.ts'
import { isPublicAddress } from './public-address.ts'
import { createRetrieval } from './transport.ts'
import { startTestHost, testCertificate, type TestHost } from './test-host.ts'

const loopback = { address: '127.0.0.1', family: 4 }
let host: TestHost
let asked: { readonly headers: IncomingMessage['headers']; readonly address: string | undefined }[] = []

function answer(request: IncomingMessage, response: ServerResponse): void {
  asked.push({ headers: request.headers, address: request.socket.localAddress })
  const { pathname } = new URL(request.url ?? '/', 'https://mill.example')
  const answers: Record<string, () => void> = {
    '/document': () => response.writeHead(200, { 'content-type': 'Application/JSON; charset=utf-8', 'cache-control': 'public, max-age=60', age: '20' }).end('{}'),
    '/moved': () => response.writeHead(302, { location: '/document' }).end(),
    '/failing': () => response.writeHead(500).end(),
    '/large': () => response.writeHead(200, { 'content-length': '70000' }).end('x'.repeat(70_000)),
    '/endless': () => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
      response.on('close', () => { clearInterval(timer) })
    },
    '/slow': () => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => { clearInterval(timer) })
    },
    '/silent': () => undefined,
    '/broken': () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{')
      setTimeout(() => response.destroy(), 10)
    },
    '/compressed': () => response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('{}'),
    '/upgrade': () => request.socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n'),
    '/nonsense': () => request.socket.end('nonsense\r\n\r\n'),
  }
  const known = answers[pathname]
  if (known === undefined) response.writeHead(404).end()
  else known()
}

beforeAll(async () => {
  host = await startTestHost(answer)
})
afterAll(() => host.close())

async function codeOf(path: string, { limits = {}, retrieve = host.retrieval() }: { limits?: RetrievalLimits; retrieve?: Retrieve } = {}): Promise<string> {
  const outcome = await retrieve(path.startsWith('/') ? `https://mill.example:${String(host.port)}${path}` : path, limits)
  return outcome.ok ? 'retrieved' : outcome.findings.map(({ code }) => code).join()
}

describe('createRetrieval() fetches', () => {
  it('bytes, the media type and how long they may be kept', async () => {
    const outcome = await host.retrieval()(`https://mill.example:${String(host.port)}/document`, { accept: ['application/json'] })
    expect(outcome).toEqual({ ok: true, value: { bytes: new TextEncoder().encode('{}'), contentType: 'Application/JSON; charset=utf-8', freshSeconds: 40 } })
    expect(asked.at(-1)?.headers).toMatchObject({ accept: 'application/json', 'accept-encoding': 'identity', host: `mill.example:${String(host.port)}` })
  })

  it('over one connection to the address that was judged, whatever the name says next', async () => {
    asked = []
    let questions = 0
    const addressesOf = () => {
      questions += 1
      return Promise.resolve([questions === 1 ? loopback : { address: '127.0.0.2', family: 4 }])
    }
    expect(await codeOf('/document', { retrieve: host.retrieval({ addressesOf }) })).toBe('retrieved')
    expect(questions).toBe(1)
    expect(asked.map(({ address }) => address)).toEqual(['127.0.0.1'])
  })

  it('from an address that is allowed, and never from one that is not beside it', async () => {
    const addressesOf = () => Promise.resolve([{ address: '10.0.0.1', family: 4 }, loopback])
    expect(await codeOf('/document', { retrieve: host.retrieval({ addressesOf }) })).toBe('retrieved')
  })
})

describe('createRetrieval() refuses', () => {
  it.each([
    'http://mill.example/', 'ftp://mill.example/', 'https://user@mill.example/', 'https://user:word@mill.example/', 'https://mill.example/#part', 'file:///etc/passwd',
    'https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://mill.example:8443/', 'mill.example', '', `https://mill.example/${'x'.repeat(5000)}`,
  ])('the URL %s', async (url) => {
    const retrieve = createRetrieval({ addressesOf: () => Promise.reject(new Error('must not be asked')) })
    expect(await codeOf(url, { retrieve })).toBe('retrieval-url-refused')
  })

  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '224.0.0.1', '0.0.0.0', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '2001::1'])('a host at %s', async (address) => {
    expect(isPublicAddress(address)).toBe(false)
    const retrieve = createRetrieval({ addressesOf: () => Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]) })
    expect(await codeOf('https://mill.example/', { retrieve })).toBe('retrieval-address-refused')
  })

  it('localhost as the system finds it', async () => {
    expect(await codeOf('https://localhost/', { retrieve: createRetrieval() })).toBe('retrieval-address-refused')
  })

  it('redirections, other statuses, media types and encodings', async () => {
    expect(await codeOf('/moved')).toBe('retrieval-redirected')
    expect(await codeOf('/failing')).toBe('retrieval-status-unexpected')
    expect(await codeOf('/absent')).toBe('retrieval-not-found')
    expect(await codeOf('/document', { limits: { accept: ['application/did+json'] } })).toBe('retrieval-content-type-unexpected')
    expect(await codeOf('/compressed')).toBe('retrieval-content-type-unexpected')
  })

  it('what is too large, announced or not', async () => {
    expect(await codeOf('/large')).toBe('retrieval-too-large')
    expect(await codeOf('/endless')).toBe('retrieval-too-large')
    expect(await codeOf('/large', { limits: { bytesMax: 70_000 } })).toBe('retrieved')
  })

  it('what is too slow: a host that never ends, never answers, or whose name is never found', async () => {
    const limits = { millisecondsMax: 120 }
    expect(await codeOf('/slow', { limits })).toBe('retrieval-too-slow')
    expect(await codeOf('/silent', { limits })).toBe('retrieval-too-slow')
    const addressesOf = () => new Promise<never>(() => undefined)
    expect(await codeOf('/document', { limits, retrieve: host.retrieval({ addressesOf }) })).toBe('retrieval-too-slow')
  })

  it('answers that break off or are none', async () => {
    expect(await codeOf('/broken')).toBe('retrieval-unreachable')
    expect(await codeOf('/upgrade')).toBe('retrieval-unreachable')
    expect(await codeOf('/nonsense')).toBe('retrieval-unreachable')
  })

  it('a host that listens and speaks no TLS, one that does not listen, and one without an address', async () => {
    const plain = createServer((socket) => socket.on('error', () => undefined).resume().end('HTTP/1.1 200 OK\r\n\r\n')).listen(0, '127.0.0.1')
    await once(plain, 'listening')
    const { port } = plain.address() as AddressInfo
    expect(await codeOf(`https://mill.example:${String(port)}/`)).toBe('retrieval-unreachable')
    plain.close()
    await once(plain, 'close')
    expect(await codeOf(`https://mill.example:${String(port)}/`)).toBe('retrieval-unreachable')
    const addressesOf = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))
    expect(await codeOf('/document', { retrieve: host.retrieval({ addressesOf }) })).toBe('retrieval-host-unknown')
  })

  it('a certificate that nobody vouches for, and one of another name', async () => {
    const { certificateAuthorities: _, ...untrusting } = { certificateAuthorities: [testCertificate], allow: () => true, addressesOf: () => Promise.resolve([loopback]), mayNamePort: true }
    expect(await codeOf('/document', { retrieve: createRetrieval(untrusting) })).toBe('retrieval-certificate-refused')
    expect(await codeOf(`https://other.example:${String(host.port)}/document`)).toBe('retrieval-certificate-refused')
  })

  it('any text without a throw', async () => {
    const retrieve = createRetrieval({ addressesOf: () => Promise.resolve([]) })
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.webUrl({ validSchemes: ['https', 'http'] })), async (url) => {
      expect((await retrieve(url)).ok).toBe(false)
    }))
  })
})

describe('isPublicAddress()', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2001:4860:4860::8888', '2a00:1450:4001::1'])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(['', 'mill.example', '8.8.8', '2a00:1450::1%eth0', '08.8.8.8'])('takes no text that is no address: %s', (text) => {
    expect(isPublicAddress(text)).toBe(false)
  })
})

describe('freshSecondsOf()', () => {
  it.each([
    [{}, 300], [{ 'cache-control': 'no-store' }, 0], [{ 'cache-control': 'max-age=10, no-cache' }, 0], [{ 'cache-control': 'max-age=10' }, 10], [{ 'cache-control': 'public,Max-Age="10"' }, 10],
    [{ 'cache-control': 'max-age=99999999' }, 86_400], [{ 'cache-control': 'max-age=10', age: '15' }, 0], [{ 'cache-control': 'max-age=10', age: 'old' }, 10], [{ 'cache-control': 'max-age=-1' }, 300],
  ])('of %o is %i', (headers, seconds) => {
    expect(freshSecondsOf(headers)).toBe(seconds)
  })
})
