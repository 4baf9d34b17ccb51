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

/** Calls of those who file parcels of low value. */
export interface LowValueCalls {
  /** Files lines of JSON, a parcel each, and gives an answer for each as it comes; the summary is the last. A line that is sent again counts once. */
  fileLowValue(lines: Uint8Array): AsyncIterable<AnsweredLine | { readonly summary: LowValueSummary }>
}

/** Makes the calls on a client that signs in. */
export function lowValueCalls(api: Client<paths>): LowValueCalls {
  return {
    async *fileLowValue(lines) {
      const headers = { 'content-type': 'application/x-ndjson' }
      const { data } = await api.POST('/low-value-filings', { headers, body: '' as never, bodySerializer: () => bodyOf(lines), parseAs: 'stream' })
      if (data === undefined || data === null) throw new TypeError('Cannot read the answer: the single window sent none')
      for await (const line of linesOf(data)) yield JSON.parse(line) as AnsweredLine | { readonly summary: LowValueSummary }
    },
  }
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
