import type { ServerResponse } from 'node:http'

interface Stream<Item extends { readonly position: string }> {
  readonly response: ServerResponse
  readonly begin: bigint
  read(position: bigint, limit: number): Promise<readonly Item[]>
  onPublished(heard: () => void): () => void
  /** Says when the program closes: a reader comes back elsewhere or later, and must not hold it open. */
  onClosing(leave: () => void): () => void
  write(item: Item): string
}

const batch = 500
const heartbeatMilliseconds = 15_000
// A reader that takes nothing for this long while data wait is gone or hurt: it resumes by its last position.
const stalledMilliseconds = 60_000

/** Sends what there is, then what comes, until the reader leaves or the program closes. A slow reader is waited for, so nothing piles up in memory. */
export async function openStream<Item extends { readonly position: string }>(stream: Stream<Item>): Promise<void> {
  const { response } = stream
  const bell = createBell()
  let hasLeft = false
  const isOpen = (): boolean => !hasLeft
  const leave = (): void => {
    hasLeft = true
    bell.ring()
  }
  response.once('close', leave)
  const stay = stream.onClosing(leave)
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  response.write('retry: 1000\n\n')
  const stop = stream.onPublished(() => { bell.ring() })
  bell.ring()
  try {
    let position = stream.begin
    while (isOpen()) {
      if (await bell.heardWithin(heartbeatMilliseconds)) position = await sendAfter(stream, position, isOpen)
      // A comment keeps proxies from closing a quiet stream, and tells the client that it stands although it saw nothing.
      else await send(response, ': still here\n\n')
    }
  } catch {
    // The reader reconnects and resumes; the failure itself is the database's to report.
    response.destroy()
  } finally {
    stop()
    stay()
    response.end()
  }
}

interface Bell {
  ring(): void
  /** Whether it rang since it was last heard, or does within the time. */
  heardWithin(milliseconds: number): Promise<boolean>
}

function createBell(): Bell {
  let hasRung = false
  let wake: (() => void) | undefined
  const hear = (): boolean => {
    const heard = hasRung
    hasRung = false
    return heard
  }
  return {
    ring() {
      hasRung = true
      wake?.()
    },
    async heardWithin(milliseconds) {
      if (hear()) return true
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, milliseconds)
        wake = () => {
          clearTimeout(timer)
          resume()
        }
      })
      return hear()
    },
  }
}

async function sendAfter<Item extends { readonly position: string }>(stream: Stream<Item>, begin: bigint, isOpen: () => boolean): Promise<bigint> {
  let position = begin
  for (;;) {
    if (!isOpen()) return position
    const items = await stream.read(position, batch)
    if (items.length === 0) return position
    await send(stream.response, items.map((item) => stream.write(item)).join(''))
    position = BigInt(items.at(-1)?.position ?? position)
  }
}

async function send(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text)) return
  await new Promise<void>((resume) => {
    const give = (): void => {
      clearTimeout(timer)
      response.off('drain', give)
      response.off('close', give)
      resume()
    }
    const timer = setTimeout(() => response.destroy(), stalledMilliseconds)
    response.once('drain', give)
    response.once('close', give)
  })
}
