import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'

/** What was sent and what came back, short enough to be read. */
export interface Exchange {
  readonly sent: string
  readonly answered: string
  readonly milliseconds: number
}

/** An answer of the platform. Status 0: there was none. */
export interface PlatformAnswer {
  readonly status: number
  readonly contentType: string
  /** The JSON object of the body, where it is one. */
  readonly body: JsonObject | undefined
  readonly text: string
  readonly exchange: Exchange
}

/** What is asked of the platform. */
export interface PlatformRequest {
  readonly method: 'GET' | 'POST'
  /** Below the platform’s URL, or an absolute URL. */
  readonly path: string
  readonly body?: string
  readonly accept?: string
  /** What is sent, in words. */
  readonly about: string
  /** Whether the sign-in is left out: for what everybody may read. */
  readonly isPublic?: boolean
}

/** The platform under test. */
export interface Platform {
  /** Without a slash at the end. */
  readonly url: string
  /** Never rejects: that there is no answer is an answer. */
  ask(request: PlatformRequest): Promise<PlatformAnswer>
}

export interface PlatformOptions {
  readonly url: string
  /** `fetch` with the sign-in, where the platform asks for one. */
  readonly signedIn: typeof globalThis.fetch
  readonly millisecondsMax: number
}

const answerBytesMax = 32 * 1024 * 1024
const waitSecondsMax = 30
const triesMax = 3

/** A platform at a URL. */
export function createPlatform(options: PlatformOptions): Platform {
  const url = options.url.replace(/\/+$/, '')
  return {
    url,
    async ask(request) {
      let answer = await askOnce(request, { ...options, url })
      for (let tries = 1; answer.status === 429 && tries < triesMax; tries += 1) {
        await new Promise((resume) => setTimeout(resume, Math.min(Math.max(answer.waitSeconds, 1), waitSecondsMax) * 1000))
        answer = await askOnce(request, { ...options, url })
      }
      return answer
    },
  }
}

async function askOnce(request: PlatformRequest, { url, signedIn, millisecondsMax }: PlatformOptions): Promise<PlatformAnswer & { readonly waitSeconds: number }> {
  const { method, path, body, accept = 'application/json', about, isPublic = false } = request
  const began = performance.now()
  const told = (answered: string): Exchange => ({ sent: `${method} ${path}: ${about}`, answered, milliseconds: Math.round(performance.now() - began) })
  const headers = { accept, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  try {
    const send = isPublic ? globalThis.fetch : signedIn
    const response = await send(path.startsWith('/') ? `${url}${path}` : path, { method, redirect: 'manual', signal: AbortSignal.timeout(millisecondsMax), headers, ...(body === undefined ? {} : { body }) })
    const text = await readText(response)
    return { status: response.status, contentType: response.headers.get('content-type') ?? '', body: objectIn(text), text, exchange: told(`${String(response.status)} ${excerpt(text)}`), waitSeconds: Number(response.headers.get('retry-after') ?? 1) }
  } catch (failure) {
    return { status: 0, contentType: '', body: undefined, text: '', exchange: told(`No answer: ${reasonOf(failure)}`), waitSeconds: 0 }
  }
}

/** The longest part of an answer that is shown. */
const excerptMax = 400

function excerpt(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ')
  return plain.length <= excerptMax ? plain : `${plain.slice(0, excerptMax)}… (${String(text.length)} characters)`
}

/** The platform may be anybody’s: what it answers is not taken in without end. */
async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  if (response.body === null) return ''
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > answerBytesMax) throw new Error('the answer is larger than 32 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  if (failure.name === 'TimeoutError') return 'it took too long'
  return failure.cause instanceof Error ? failure.cause.message || failure.cause.name : failure.message
}
