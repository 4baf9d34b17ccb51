import type { Client } from 'openapi-fetch'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { paths } from './api.ts'
import { bodyOf } from './bytes.ts'

/** What became of a parcel of low value, or of a line that is none. */
export interface AnsweredLine {
  /** Of the lines that were sent, counted from 1. */
  readonly line: number
  readonly parcel?: string
  readonly id?: string
  readonly accepted: boolean
  /** `release`, `under-review`, `documents-required` or `reject`. */
  readonly outcome: string
  /** Dollars by the tariff of the day, without fees; left out of what is refused, and where the tariff cannot say it. */
  readonly duty?: string
  /** It was on file before, by the same line. */
  readonly isRepeated?: boolean
  readonly findings: readonly Finding[]
}

/** What all lines of a call came to; values are dollars as decimal text. */
export interface LowValueSummary {
  readonly lines: number
  readonly repeated: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly value: string
  /** Owed on new parcels that were not refused. */
  readonly duty: string
  /** New parcels that were not refused and whose duty the tariff cannot say. */
  readonly dutyUnknown: number
  /** How often each finding was made, by its code. */
  readonly findings: Readonly<Record<string, number>>
  readonly repeatedSellers: readonly { readonly seller: string; readonly marketplace?: string; readonly parcels: number; readonly refused: number; readonly value: string }[]
  /** Consignees whose parcels of a day are worth more than an informal entry may be of; the names of your parcels. */
  readonly splitConsignments: readonly { readonly day: string; readonly parcels: number; readonly value: string; readonly names: readonly string[] }[]
  readonly splits: number
  /** Parcels that were released before and are looked at again because of a split. */
  readonly reviewedAgain: number
  readonly isCut: boolean
}

/** New parcels that were decided together; the receipt is a C2SP tlog-proof about the act. */
export interface DecidedBatch {
  readonly batch: { readonly id: string; readonly parcels: number; readonly receipt: string }
}

/** What is told of parcels while they are filed. */
export type LowValueLine = AnsweredLine | DecidedBatch | { readonly summary: LowValueSummary }

/** What `POST /low-value-days/{day}/declarations` asks. */
export type DeclarationsRequest = NonNullable<paths['/low-value-days/{day}/declarations']['post']['requestBody']>['content']['application/json']

/** What it answers: `filing` is what `POST /filings` takes. */
export type PreparedDeclarations = paths['/low-value-days/{day}/declarations']['post']['responses'][200]['content']['application/json']

/** Calls of those who file parcels of low value. */
export interface LowValueCalls {
  /** Prepares cargo releases and entry summaries for parcels of a day; files nothing. */
  prepareLowValueDeclarations(day: string, request: DeclarationsRequest): Promise<PreparedDeclarations>
  /** The receipt of a parcel, for verifyParcelReceipt(). */
  lowValueReceipt(id: string): Promise<string>
  /** Files lines of JSON, a parcel each, and gives an answer for each as it comes, batches with their receipts among them; the summary is the last. A line that is sent again counts once. */
  fileLowValue(lines: Uint8Array): AsyncIterable<LowValueLine>
}

/** Makes the calls on a client that signs in. */
export function lowValueCalls(api: Client<paths>): LowValueCalls {
  return {
    async prepareLowValueDeclarations(day, request) {
      return answered(await api.POST('/low-value-days/{day}/declarations', { params: { path: { day } }, body: request }))
    },
    async lowValueReceipt(id) {
      return answered(await api.GET('/low-value-filings/{id}/receipt', { params: { path: { id } }, parseAs: 'text' }))
    },
    async *fileLowValue(lines) {
      const headers = { 'content-type': 'application/x-ndjson' }
      const { data } = await api.POST('/low-value-filings', { headers, body: '' as never, bodySerializer: () => bodyOf(lines), parseAs: 'stream' })
      if (data === undefined || data === null) throw new TypeError('Cannot read the answer: the single window sent none')
      for await (const line of linesOf(data)) yield JSON.parse(line) as LowValueLine
    },
  }
}

function answered<Data>({ data }: { readonly data?: Data }): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the single window sent none')
  return data
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let held = ''
  for await (const piece of stream) {
    const lines = (held + decoder.decode(piece, { stream: true })).split('\n')
    held = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield line
  }
  if (held !== '') yield held
}
