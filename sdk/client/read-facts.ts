import type { EventSourceMessage } from 'eventsource-parser'
import { EventSourceParserStream } from 'eventsource-parser/stream'

/** Something that happened, as the event stream tells it. */
export interface Fact {
  readonly position: string
  readonly type: string
  readonly subject: string
  readonly occurredAt: string
  readonly data: unknown
}

type Open = (init: RequestInit) => Promise<Response>

const pauseMilliseconds = 1_000

/** Facts in order, resuming after the last one seen when the connection breaks, until the signal ends it. */
export async function* readFacts(open: Open, { after, signal }: { readonly after?: string; readonly signal?: AbortSignal }): AsyncGenerator<Fact> {
  let last = after
  const ended = (): boolean => signal?.aborted === true
  while (!ended()) {
    try {
      const headers: Record<string, string> = { accept: 'text/event-stream' }
      if (last !== undefined) headers['last-event-id'] = last
      const response = await open({ headers, ...(signal === undefined ? {} : { signal }) })
      for await (const event of eventsOf(response)) {
        if (event.id === undefined || event.data === '') continue
        last = event.id
        // The stream's own server wrote it; its shape is the API's promise.
        yield JSON.parse(event.data) as Fact
      }
    } catch (failure) {
      if (ended()) return
      if (failure instanceof Error && 'code' in failure && failure.code === 'refusal') throw failure
    }
    await new Promise((resume) => setTimeout(resume, pauseMilliseconds))
  }
}

async function* eventsOf(response: Response): AsyncGenerator<EventSourceMessage> {
  if (response.body === null) return
  yield* response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
}
