import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { StartedProgram } from './start-program.ts'

/** One connection that files one interchange at a time and waits for the whole answer. */
export interface LoadClient {
  file(body: Buffer): Promise<void>
  close(): void
}

/**
 * Clients on plain sockets that know just enough of HTTP/1.1 for this one call, since a full client in the same machine would
 * take as much of its two cores as the program that is measured.
 */
export async function connectClients(program: StartedProgram, count: number): Promise<readonly LoadClient[]> {
  const clients: LoadClient[] = []
  for (let made = 0; made < count; made += 1) clients.push(await connectClient(program))
  return clients
}

async function connectClient({ port, token, mediaType }: StartedProgram): Promise<LoadClient> {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  const answers = readAnswers(socket)
  const head = `POST /filings HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: ${mediaType}\r\naccept: application/json\r\n`
  return {
    file: async (body) => {
      socket.write(Buffer.concat([Buffer.from(`${head}idempotency-key: ${randomUUID()}\r\ncontent-length: ${String(body.length)}\r\n\r\n`), body]))
      const { status, text } = await answers()
      if (status !== 201 || !text.includes('"outcome":"release"')) throw new Error(`A filing was not released: ${String(status)} ${text.slice(0, 2000)}`)
    },
    close: () => socket.destroy(),
  }
}

function readAnswers(socket: Socket): () => Promise<{ status: number; text: string }> {
  let received: Buffer = Buffer.alloc(0)
  let waiting: ((answer: { status: number; text: string }) => void) | undefined
  let failed: ((failure: Error) => void) | undefined
  socket.on('error', (failure) => failed?.(failure))
  socket.on('close', () => failed?.(new Error('The program closed the connection')))
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const end = received.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = received.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (received.length < end + 4 + length) return
    const text = received.toString('utf8', end + 4, end + 4 + length)
    received = received.subarray(end + 4 + length)
    waiting?.({ status: Number(head.slice(9, 12)), text })
  })
  return () => new Promise((resolve, reject) => {
    waiting = resolve
    failed = reject
  })
}
