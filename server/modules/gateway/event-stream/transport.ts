import type { ServerResponse } from 'node:http'

interface Stream<Item extends { readonly position: string }> {
  readonly response: ServerResponse
  readonly begin: bigint
  read(position: bigint, limit: number): Promise<readonly Item[]>
  onPublished(heard: () => void): () => void
  write(item: Item): string
}

const batch = 500
const heartbeatMilliseconds = 15_000
// A reader that takes nothing for this long while data wait is gone or hurt: it resumes by its last position.
const stalledMilliseconds = 60_000

/** Sends what there is, then what comes, until the reader leaves. A slow reader is waited for, so nothing piles up in memory. */
export async function openStream<Item extends { readonly position: string }>(stream: Stream<Item>): Promise<void> {
  const { response } = stream
  let isOpen = true
  let wake: (() => void) | undefined
  const rouse = (): void => wake?.()
  response.once('close', () => {
    isOpen = false
    rouse()
  })
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  response.write('retry: 1000\n\n')
  let published = true
  const stop = stream.onPublished(() => {
    published = true
    rouse()
  })
  try {
    let position = stream.begin
    while (isOpen) {
      if (published) {
        published = false
        position = await sendAfter(stream, position, () => isOpen)
        continue
      }
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, heartbeatMilliseconds)
        wake = () => {
          clearTimeout(timer)
          resume()
        }
      })
      // A comment keeps proxies from closing a quiet stream, and tells the client where it stands although it saw nothing.
      if (isOpen && !published) await send(response, ': still here\n\n')
    }
  } catch {
    // The reader reconnects and resumes; the failure itself is the database's to report.
    response.destroy()
  } finally {
    stop()
    response.end()
  }
}

async function sendAfter<Item extends { readonly position: string }>(stream: Stream<Item>, begin: bigint, isOpen: () => boolean): Promise<bigint> {
  let position = begin
  for (;;) {
    const items = await stream.read(position, batch)
    if (items.length === 0 || !isOpen()) return position
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
