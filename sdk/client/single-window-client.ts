import type { Assessment, Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ClientCredentials } from '../sign-in/client-credentials.ts'
import { readFacts, type Fact } from './read-facts.ts'
import { refusalOf } from './refusal.ts'

/** What one filing came to. */
export interface Filed {
  readonly filing: string
  readonly kind: 'entry' | 'entry-summary'
  readonly functionCode: string
  readonly entryNumber?: string
  readonly accepted: boolean
  readonly version?: string
  readonly determination: Determination
  readonly assessment?: Omit<Assessment, 'explanation' | 'lines' | 'findings'> & Partial<Pick<Assessment, 'explanation' | 'lines'>>
  readonly findings: readonly Finding[]
}

/** What an interchange came to: its filings, each with its receipt, and the answer in the filer's own format. */
export interface FiledInterchange {
  readonly interchange: string
  readonly receivedAt: string
  readonly filings: readonly (Filed & { readonly receipt: string })[]
  readonly answers: { readonly mediaType: string; readonly content: string }
}

/** A question about duty: the tariff numbers of one line, the first its own, chapter 99 numbers in order. */
export interface DutyQuestion {
  readonly hts: readonly string[]
  readonly origin: string
  readonly value: string
  readonly date: string
  readonly entryType: string
  /** Without a unit they take the tariff's own, in order. */
  readonly quantities: readonly { readonly value: string; readonly unit?: string }[]
  /** Special programme indicator. */
  readonly spi?: string
  readonly transport?: string
  readonly countryOfExport?: string
}

/** What is owed, by total, class and line. Amounts are dollars as decimal text. */
export interface DutyAnswer {
  readonly duty: string
  readonly fees: Readonly<Record<string, string>>
  readonly feesTotal: string
  readonly total: string
  readonly isProvisional: boolean
  readonly lines: Assessment['lines']
  readonly findings: readonly Finding[]
  readonly explanation: Explanation
}

/** Entries that paid duty under measures held invalid since, and how much; `total` is of this page. */
export interface RefundPage {
  readonly measures: readonly { readonly name: string; readonly title: string; readonly authority: string }[]
  readonly refunds: readonly {
    readonly measure: string
    readonly entryNumber: string
    readonly importer: string
    readonly filing: string
    readonly amount: string
    readonly lines: readonly { readonly sequence: number; readonly code: string; readonly amount: string }[]
    readonly isOpen: boolean
  }[]
  readonly total: string
  readonly next?: string
}

/** A single window, as a program uses it over HTTP. Every call rejects with `Refusal` where the answer is a problem (RFC 9457). */
export interface SingleWindowClient {
  file(bytes: Uint8Array, options: { readonly mediaType: string; readonly idempotencyKey: string }): Promise<FiledInterchange>
  check(bytes: Uint8Array, mediaType: string): Promise<readonly Finding[]>
  filing(identifier: string): Promise<Filed>
  receipt(identifier: string): Promise<string>
  duty(question: DutyQuestion): Promise<DutyAnswer>
  /** Refunds page by page; of one measure by its name, or of all that were held invalid. */
  refunds(options: { readonly measure?: string }): AsyncIterable<RefundPage>
  /** The key that receipts are signed with, in C2SP verifier-key form. */
  logKey(): Promise<string>
  facts(options: { readonly after?: string; readonly signal?: AbortSignal }): AsyncIterable<Fact>
  loadSchedule(input: AsyncIterable<Uint8Array>, options: { readonly format: 'csv' | 'json'; readonly asOf: string; readonly name: string }): Promise<Record<string, unknown>>
}

/** Makes a client that signs in by itself. */
export function createSingleWindowClient({ url, signIn }: { readonly url: string; readonly signIn: Pick<ClientCredentials, 'fetch'> }): SingleWindowClient {
  const call = async (path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> => {
    const response = await signIn.fetch(`${url}${path}`, init)
    if (!response.ok) throw await refusalOf(response)
    return response
  }
  // The answer's shape is the API's promise, checked against its description by the journeys.
  const json = async <Answer>(path: string, init?: RequestInit & { duplex?: 'half' }): Promise<Answer> => (await call(path, init)).json() as Promise<Answer>
  const posted = (contentType: string, body: RequestInit['body']): RequestInit => ({ method: 'POST', headers: { 'content-type': contentType }, body: body ?? null })

  return {
    file: (bytes, { mediaType, idempotencyKey }) =>
      json('/filings', { method: 'POST', headers: { 'content-type': mediaType, 'idempotency-key': idempotencyKey, accept: 'application/json' }, body: Buffer.from(bytes) }),
    check: async (bytes, mediaType) => (await json<{ findings: readonly Finding[] }>('/checks', posted(mediaType, Buffer.from(bytes)))).findings,
    filing: (identifier) => json(`/filings/${encodeURIComponent(identifier)}`),
    receipt: async (identifier) => (await call(`/filings/${encodeURIComponent(identifier)}/receipt`)).text(),
    refunds: async function* ({ measure }) {
      let next: string | undefined
      do {
        const query = new URLSearchParams({ ...(measure === undefined ? {} : { measure }), ...(next === undefined ? {} : { after: next }) })
        const page = await json<RefundPage>(`/refunds?${query.toString()}`)
        yield page
        next = page.next
      } while (next !== undefined)
    },
    duty: (question) => json('/tariff/duty', posted('application/json', JSON.stringify(question))),
    logKey: async () => (await call('/ledger/key')).text(),
    facts: (options) => readFacts((init) => call('/events', init), options),
    loadSchedule: (input, { format, asOf, name }) =>
      json(`/tariff/revisions?${new URLSearchParams({ format, asOf, name }).toString()}`, {
        ...posted('application/octet-stream', ReadableStream.from(input)),
        duplex: 'half',
      }),
  }
}
