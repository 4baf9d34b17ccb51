import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { freshSecondsOf } from './freshness.ts'
import { isPublicAddress } from './public-address.ts'
import { retrievalConditions as conditions } from './retrieval-conditions.ts'
import type { Retrieve, RetrievalLimits, Retrieved } from './retrieve.ts'

/** An IP address of a host. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** What differs from the public internet: in a sandbox, in tests. In production nothing does. */
export interface RetrievalOptions {
  /** Addresses that may be asked although they are not public. */
  readonly allow?: (address: string) => boolean
  /** Certificates (PEM) of authorities to trust instead of the well-known ones. */
  readonly certificateAuthorities?: readonly string[]
  /** Finds the addresses of a host; the system's resolver where nothing is said. */
  readonly addressesOf?: (host: string) => Promise<readonly HostAddress[]>
  /** Whether every URL may name a port, and not only those whose caller allows it. */
  readonly mayNamePort?: boolean
}

const urlCharactersMax = 4096

/**
 * Makes the one way in which resources are fetched whose addresses others wrote. Only https; the host's address is looked up once,
 * judged, and then connected to, so that a name that answers differently the second time changes nothing (DNS rebinding); the
 * certificate must still be the name's. No redirections, no proxies, no credentials, no compression; size and time are bounded.
 *
 * ```ts
 * const retrieve = createRetrieval()
 * const document = await retrieve('https://mill.example/.well-known/did.json', { accept: ['application/json'] })
 * ```
 */
export function createRetrieval(options: RetrievalOptions = {}): Retrieve {
  return async (url, limits = {}) => {
    const target = readTarget(url, limits.mayNamePort === true || options.mayNamePort === true)
    if (target === undefined) return refuse(conditions.urlRefused)
    const deadline = new AbortController()
    const timer = setTimeout(() => { deadline.abort() }, limits.millisecondsMax ?? 3000)
    try {
      const address = await beforeDeadline(chooseAddress(target.hostname, options), deadline.signal)
      if (address === undefined) return refuse(conditions.addressRefused)
      const response = await get(target, { address, limits, signal: deadline.signal, ca: options.certificateAuthorities })
      return await receive(response, limits)
    } catch (failure) {
      return refuse(deadline.signal.aborted ? conditions.tooSlow : conditionOf(failure))
    } finally {
      clearTimeout(timer)
      // Whatever is still under way is cut off.
      deadline.abort()
    }
  }
}

function readTarget(text: string, mayNamePort: boolean): URL | undefined {
  if (text.length > urlCharactersMax || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.protocol === 'https:' && [url.username, url.password, url.hash].every((part) => part === '')
  const isNamed = !url.hostname.startsWith('[') && isIP(url.hostname) === 0
  return isPlain && isNamed && (url.port === '' || mayNamePort) ? url : undefined
}

async function chooseAddress(host: string, { addressesOf = systemAddresses, allow = () => false }: RetrievalOptions): Promise<HostAddress | undefined> {
  const addresses = await addressesOf(host)
  return addresses.find(({ address }) => isPublicAddress(address) || allow(address))
}

async function systemAddresses(host: string): Promise<readonly HostAddress[]> {
  return lookup(host, { all: true })
}

function beforeDeadline<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((settle, fail) => {
    signal.addEventListener('abort', () => { fail(new Error('The deadline has passed')) }, { once: true })
    promise.then(settle, fail)
  })
}

interface Call {
  readonly address: HostAddress
  readonly limits: RetrievalLimits
  readonly signal: AbortSignal
  readonly ca: readonly string[] | undefined
}

function get(target: URL, { address, limits, signal, ca }: Call): Promise<IncomingMessage> {
  // Whatever the name would now resolve to: the connection goes to the address that was judged.
  const judged: LookupFunction = (_host, { all }, answer) => {
    if (all === true) answer(null, [address])
    else answer(null, address.address, address.family)
  }
  return new Promise((settle, fail) => {
    const call = request(target, {
      agent: new Agent({ keepAlive: false }),
      lookup: judged,
      servername: target.hostname,
      rejectUnauthorized: true,
      ...(ca === undefined ? {} : { ca: [...ca] }),
      signal,
      headers: { accept: limits.accept?.join(', ') ?? '*/*', 'accept-encoding': 'identity', 'user-agent': 'customhouse' },
    })
    call.on('response', settle)
    call.on('error', fail)
    // An answer that is none, such as an upgrade, closes without either.
    call.on('close', () => { fail(new Error('The connection was closed')) })
    call.end()
  })
}

async function receive(response: IncomingMessage, { bytesMax = 65_536, accept }: RetrievalLimits): Promise<Outcome<Retrieved>> {
  const objection = headObjection(response, { bytesMax, accept })
  if (objection !== undefined) return refuse(objection)
  const chunks: Uint8Array[] = []
  let received = 0
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    received += chunk.length
    if (received > bytesMax) return refuse(conditions.tooLarge)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return achieved({ bytes, contentType: response.headers['content-type'] ?? '', freshSeconds: freshSecondsOf(response.headers) })
}

function headObjection({ statusCode = 0, headers }: IncomingMessage, { bytesMax, accept }: { readonly bytesMax: number; readonly accept: readonly string[] | undefined }): Condition | undefined {
  if (statusCode !== 200) return statusObjection(statusCode)
  if (Number(headers['content-length'] ?? 0) > bytesMax) return conditions.tooLarge
  const isPlain = ['identity', undefined].includes(headers['content-encoding'])
  return isPlain && (accept === undefined || accept.includes(mediaTypeOf(headers['content-type']))) ? undefined : conditions.contentTypeUnexpected
}

function statusObjection(status: number): Condition {
  if (status >= 300 && status < 400) return conditions.redirected
  return status === 404 || status === 410 ? conditions.missing : conditions.statusUnexpected
}

function mediaTypeOf(contentType = ''): string {
  const [mediaType = ''] = contentType.split(';')
  return mediaType.trim().toLowerCase()
}

/** What a failure of the network stands for; by the codes of the system's resolver and of OpenSSL. */
function conditionOf(failure: unknown): Condition {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : ''
  if (['ENOTFOUND', 'ENODATA', 'EAI_NODATA', 'EAI_NONAME'].includes(code)) return conditions.hostUnknown
  return /CERT|ERR_TLS|LEAF_SIGNATURE|HOSTNAME_MISMATCH/.test(code) ? conditions.certificateRefused : conditions.unreachable
}

function refuse(condition: Condition): Outcome<never> {
  return refused(findingAt(condition, ''))
}
