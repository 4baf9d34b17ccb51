import type { EventSourceMessage } from 'eventsource-parser'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { Refusal } from './refusal.ts'

/** Something that happened, as the event stream tells it. */
export interface Fact {
  readonly position: string
  readonly type: string
  readonly subject: string
  readonly occurredAt: string
  readonly data: unknown
}

type Open = (init: { readonly headers: Record<string, string>; readonly signal?: AbortSignal }) => Promise<Response>

export interface FactOptions {
  /** A position to begin after; without one the stream begins with what happens next. */
  readonly after?: string
  readonly signal?: AbortSignal
  /** Told whenever the stream stands and whenever it broke: what happens in between, before any fact was seen, is not in it. */
  readonly onStanding?: (stands: boolean) => void
}

const pauseMilliseconds = 1_000

/** Facts in order, resuming after the last one seen when the connection breaks, until the signal ends it. A `Refusal` ends it too. */
export async function* readFacts(open: Open, { after, signal, onStanding }: FactOptions): AsyncGenerator<Fact> {
  let last = after
  const hasEnded = (): boolean => signal?.aborted === true
  while (!hasEnded()) {
    try {
      const response = await open(requestAfter(last, signal))
      onStanding?.(true)
      for await (const fact of factsOf(response)) {
        last = fact.position
        yield fact
      }
    } catch (failure) {
      if (failure instanceof Refusal && !hasEnded()) throw failure
    }
    if (hasEnded()) return
    onStanding?.(false)
    await new Promise((resume) => setTimeout(resume, pauseMilliseconds))
  }
}

function requestAfter(last: string | undefined, signal: AbortSignal | undefined): Parameters<Open>[0] {
  const headers = { accept: 'text/event-stream', ...(last === undefined ? {} : { 'last-event-id': last }) }
  return { headers, ...(signal === undefined ? {} : { signal }) }
}

async function* factsOf(response: Response): AsyncGenerator<Fact> {
  for await (const event of eventsOf(response))
    // The stream's own server wrote it; its shape is the API's promise.
    if (event.id !== undefined && event.data !== '') yield JSON.parse(event.data) as Fact
}

async function* eventsOf(response: Response): AsyncGenerator<EventSourceMessage> {
  if (response.body === null) return
  // Not every browser iterates over streams.
  const reader = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}
