import type { Trader } from './test-trader.ts'

export interface FactHeard {
  readonly position: string
  readonly type: string
  readonly subject: string
  readonly client: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A connection to GET /events. */
export interface EventReader {
  /** What was heard so far, in order. */
  readonly heard: readonly FactHeard[]
  /** Resolves when so many were heard, or rejects after the time. */
  until(count: number, milliseconds?: number): Promise<readonly FactHeard[]>
  /** Resolves when the stream has ended. */
  readonly ended: Promise<void>
  close(): void
}

/** Listens to the events that a program may hear, after a position where one is given. */
export async function readEvents(trader: Trader, after?: string): Promise<EventReader> {
  const leaving = new AbortController()
  const headers: Record<string, string> = after === undefined ? {} : { 'last-event-id': after }
  const response = await trader.call('/events', { headers, signal: leaving.signal })
  if (!response.ok || response.body === null) throw new Error(`GET /events answered ${String(response.status)}`)
  const heard: FactHeard[] = []
  let wake: (() => void) | undefined
  const reading = (async () => {
    let rest = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = `${rest}${chunk}`.split('\n\n')
      rest = blocks.pop() ?? ''
      heard.push(...blocks.flatMap(factIn))
      wake?.()
    }
  })()
  const ended = reading.catch(() => undefined)
  return {
    heard,
    ended,
    async until(count, milliseconds = 10_000) {
      const deadline = Date.now() + milliseconds
      while (heard.length < count) {
        if (Date.now() > deadline) throw new Error(`Heard ${String(heard.length)} events, not ${String(count)}: ${heard.map(({ type }) => type).join(', ')}`)
        await new Promise<void>((resume) => {
          wake = resume
          setTimeout(resume, 100)
        })
      }
      return heard
    },
    close() {
      leaving.abort()
    },
  }
}

function factIn(block: string): readonly FactHeard[] {
  const data = /^data: (.*)$/m.exec(block)?.[1]
  return data === undefined ? [] : [JSON.parse(data) as FactHeard]
}
