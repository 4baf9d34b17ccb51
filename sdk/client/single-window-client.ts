import createClient, { type Client } from 'openapi-fetch'
import type { Assessment, Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ClientCredentials } from '../sign-in/client-credentials.ts'
import type { operations, paths } from './api.ts'
import { beforehandCalls, type BeforehandCalls } from './beforehand-calls.ts'
import { bodyOf, bytesOfBase64 } from './bytes.ts'
import { lowValueCalls, type LowValueCalls } from './low-value-calls.ts'
import { manifestCalls, type ManifestCalls } from './manifest-calls.ts'
import { provenanceCalls, type ProvenanceCalls } from './provenance-calls.ts'
import { readFacts, type Fact, type FactOptions } from './read-facts.ts'
import { recognitionCalls, type RecognitionCalls } from './recognition-calls.ts'
import { refusalOf } from './refusal.ts'

/** What an operation answers when all is well, as the API describes it. */
type AnswerTo<Operation extends keyof operations> = operations[Operation]['responses'] extends infer Answers
  ? Answers[keyof Answers & (200 | 201)] extends { readonly content: { readonly 'application/json': infer Answer } } ? Answer : never
  : never

/** What an interchange came to: its filings, each with its receipt, and the answer in the filer's own format. */
export type FiledInterchange = AnswerTo<'fileInterchange'>

/** What one filing came to when it was filed. Amounts are dollars as decimal text. */
export type Filed = FiledInterchange['filings'][number]

/** A filing on file: what it declared, what was found and what is owed, with the tree that explains it. */
export type FilingOnFile = Omit<AnswerTo<'readFiling'>, 'assessment'> & { readonly assessment?: Assessment }

/** One determination of a filing; the first when it was filed, later ones by officers. */
export type DeterminationOnFile = AnswerTo<'readDeterminations'>['determinations'][number]

/** A credential of a filing: whether it holds, what of the declaration it bears out, and what it contradicts. */
export type FilingCredential = AnswerTo<'listFilingCredentials'>['credentials'][number]

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
export type RefundPage = AnswerTo<'listRefunds'>

/** What became of a tariff file. */
export type LoadReport = AnswerTo<'loadTariffRevision'>

/** What a conversion did not carry over, by element and place. */
export type ConversionReport = operations['convertMessages']['responses'][200]['content']['application/vnd.customhouse.conversion+json']['report']

/** A format that messages are converted from and to. */
export type FormatKnown = AnswerTo<'listFormats'>['formats'][number]

/** What to convert into, by the names of formats; the format of the bytes is told by their content where `from` is absent. */
export interface ConversionWanted {
  readonly to: string
  readonly from?: string
  /** Which message of the format to write, e.g. `309`. */
  readonly message?: string
  /** Nothing travels in statements of ours. */
  readonly strict?: boolean
}

/** Converted messages, with what was lost on the way. */
export interface ConvertedMessages {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly report: ConversionReport
}

/** How a credential is to be issued, as the API describes it. */
export type IssuingOptions = NonNullable<NonNullable<operations['issueCredential']['requestBody']>['content']['application/json']['options']>

/** A credential that was issued: JSON with its proof, or an envelope around a token. */
export type IssuedCredential = AnswerTo<'issueCredential'>

/** A single window, as a program uses it over HTTP. Every call rejects with `Refusal` where the answer is a problem (RFC 9457). */
export interface SingleWindowClient extends ManifestCalls, BeforehandCalls, LowValueCalls, ProvenanceCalls, RecognitionCalls {
  /** Every operation of the API by its method and path, typed by the API's description; answers hold their `data`. */
  readonly api: Client<paths>
  file(bytes: Uint8Array, options: { readonly mediaType: string; readonly idempotencyKey: string }): Promise<FiledInterchange>
  check(bytes: Uint8Array, mediaType: string): Promise<readonly Finding[]>
  /** Converts messages from any format to any other; what cannot be read rejects with its findings. */
  convert(bytes: Uint8Array, wanted: ConversionWanted): Promise<ConvertedMessages>
  formats(): Promise<readonly FormatKnown[]>
  filing(identifier: string): Promise<FilingOnFile>
  /** What was determined about a filing, oldest first. */
  determinations(identifier: string): Promise<readonly DeterminationOnFile[]>
  receipt(identifier: string): Promise<string>
  /** The credentials of a filing, as they were verified last. */
  filingCredentials(identifier: string): Promise<readonly FilingCredential[]>
  duty(question: DutyQuestion): Promise<DutyAnswer>
  /** Refunds page by page; of one measure by its name, or of all that were held invalid. */
  refunds(options: { readonly measure?: string }): AsyncIterable<RefundPage>
  /** The key that receipts are signed with, in C2SP verifier-key form. */
  logKey(): Promise<string>
  facts(options: FactOptions): AsyncIterable<Fact>
  /** Issues a credential in the name of the organisation, with its own keys. */
  issueCredential(credential: Readonly<Record<string, unknown>>, options: IssuingOptions): Promise<IssuedCredential>
  /** Loads a JSON-LD context, so that credentials may name it; needs the role administrator. */
  loadContext(context: { readonly url: string; readonly document: Readonly<Record<string, unknown>> }): Promise<AnswerTo<'loadContext'>>
  loadSchedule(input: AsyncIterable<Uint8Array>, options: { readonly format: 'csv' | 'json'; readonly asOf: string; readonly name: string }): Promise<LoadReport>
}

/** Makes a client that signs in by itself. */
export function createSingleWindowClient({ url, signIn }: { readonly url: string; readonly signIn: Pick<ClientCredentials, 'fetch'> }): SingleWindowClient {
  const api = createClient<paths>({ baseUrl: url, fetch: (request) => send(signIn, request) })
  api.use({
    async onResponse({ response }) {
      if (!response.ok) throw await refusalOf(response)
    },
  })
  return {
    api,
    ...filingCalls(api),
    ...dutyCalls(api, signIn),
    ...lowValueCalls(api),
    ...manifestCalls(api),
    ...beforehandCalls(api),
    ...provenanceCalls(api),
    ...conversionCalls(api),
    ...recognitionCalls(api),
    logKey: async () => answered(await api.GET('/ledger/key', { parseAs: 'text' })),
    issueCredential: async (credential, options) => answered(await api.POST('/credentials/issue', { body: { credential, options } })),
    loadContext: async (context) => answered(await api.POST('/contexts', { body: context })),
  }
}

type ConversionCalls = Pick<SingleWindowClient, 'convert' | 'formats'>

function conversionCalls(api: Client<paths>): ConversionCalls {
  return {
    convert: async (bytes, wanted) => {
      // The content tells the format: a media type is told only where the caller names one.
      const headers = { 'content-type': 'application/octet-stream', 'accept': 'application/vnd.customhouse.conversion+json' }
      const { report, content } = answered(await api.POST('/convert', { params: { query: wanted }, headers, body: '', bodySerializer: () => bodyOf(bytes) })) as ConversionAnswer
      const written = content.base64 === undefined ? new TextEncoder().encode(content.text ?? '') : bytesOfBase64(content.base64)
      return { bytes: written, mediaType: content.mediaType, report }
    },
    formats: async () => answered(await api.GET('/formats')).formats,
  }
}

type ConversionAnswer = operations['convertMessages']['responses'][200]['content']['application/vnd.customhouse.conversion+json']

type FilingCalls = Pick<SingleWindowClient, 'file' | 'check' | 'filing' | 'determinations' | 'receipt' | 'filingCredentials' | 'facts'>

function filingCalls(api: Client<paths>): FilingCalls {
  return {
    // The bytes go as they are: their media type says how they are read.
    file: async (bytes, { mediaType, idempotencyKey }) => {
      const headers = { 'content-type': mediaType, accept: 'application/json' }
      return answered(await api.POST('/filings', { params: { header: { 'idempotency-key': idempotencyKey } }, headers, body: '', bodySerializer: () => bodyOf(bytes) }))
    },
    check: async (bytes, mediaType) =>
      answered(await api.POST('/checks', { headers: { 'content-type': mediaType }, body: '', bodySerializer: () => bodyOf(bytes) })).findings,
    // The tree recurs, so the description leaves it open; the vocabulary has its type.
    filing: async (id) => answered(await api.GET('/filings/{id}', { params: { path: { id } } })) as FilingOnFile,
    determinations: async (id) => answered(await api.GET('/filings/{id}/determinations', { params: { path: { id } } })).determinations,
    receipt: async (id) => answered(await api.GET('/filings/{id}/receipt', { params: { path: { id } }, parseAs: 'text' })),
    filingCredentials: async (id) => answered(await api.GET('/filings/{id}/credentials', { params: { path: { id } } })).credentials,
    facts: (options) => readFacts(async ({ headers, signal }) => (await api.GET('/events', { headers, parseAs: 'stream', ...(signal === undefined ? {} : { signal }) })).response, options),
  }
}

type DutyCalls = Pick<SingleWindowClient, 'duty' | 'refunds' | 'loadSchedule'>

function dutyCalls(api: Client<paths>, signIn: Pick<ClientCredentials, 'fetch'>): DutyCalls {
  return {
    duty: async (question) => answered(await api.POST('/tariff/duty', { body: { ...question, hts: [...question.hts], quantities: [...question.quantities] } })) as DutyAnswer,
    async *refunds({ measure }) {
      let after: string | undefined
      do {
        const query = { ...(measure === undefined ? {} : { measure }), ...(after === undefined ? {} : { after }) }
        const page: RefundPage = answered(await api.GET('/refunds', { params: { query } }))
        yield page
        after = page.next
      } while (after !== undefined)
    },
    loadSchedule: async (input, query) =>
      answered(await api.POST('/tariff/revisions', {
        params: { query },
        headers: { 'content-type': 'application/octet-stream' },
        body: '',
        bodySerializer: () => streamOf(input),
        duplex: 'half',
        fetch: (request: Request) => sendStream(signIn, request),
      })),
  }
}

function answered<Data>({ data }: { readonly data?: Data }): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the single window sent none')
  return data
}

/** Sends a request whose body is held, so that it can be sent again with a new token. */
async function send(signIn: Pick<ClientCredentials, 'fetch'>, request: Request): Promise<Response> {
  const { url, method, headers, signal } = request
  // Not every browser lets one see whether a request has a body.
  const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer()
  return signIn.fetch(url, { method, headers, signal, ...(body === undefined || body.byteLength === 0 ? {} : { body }) })
}

/** Sends a request whose body is too large to hold. */
async function sendStream(signIn: Pick<ClientCredentials, 'fetch'>, { url, method, headers, body }: Request): Promise<Response> {
  // Types of browsers do not know the member that a stream as a body asks for.
  const init: RequestInit & { readonly duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return signIn.fetch(url, init)
}

/** `ReadableStream.from`, which not every browser has. */
function streamOf(input: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = input[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() { await iterator.return?.() },
  })
}
