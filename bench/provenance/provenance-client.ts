import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { StartedProgram } from '../intake/start-program.ts'

/** An answer as it came, and how long it took. */
export interface Answered {
  readonly milliseconds: number
  readonly body: Buffer
}

/** Calls the program as its filer, over connections that stay open. */
export interface ProvenanceClient {
  /** Throws unless the answer is a success: a refusal measures nothing. */
  post(path: string, body: Buffer | string, token?: string): Promise<Answered>
  get(path: string, token?: string): Promise<Answered>
  close(): void
}

/** Opens a client of a program. */
export function openClient({ port, token: own }: StartedProgram): ProvenanceClient {
  const agent = new Agent({ keepAlive: true })
  const call = (method: string, path: string, { token = own, body }: { readonly token?: string | undefined; readonly body?: Buffer | string }) => new Promise<Answered>((resolve, reject) => {
    const begun = performance.now()
    const sent = request({ host: '127.0.0.1', port, method, path, agent, headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'content-length': Buffer.byteLength(body) }) } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const whole = Buffer.concat(chunks)
        const status = answer.statusCode ?? 0
        if (status >= 200 && status < 300) resolve({ milliseconds: performance.now() - begun, body: whole })
        else reject(new Error(`Cannot measure ${method} ${path}: ${String(status)} ${whole.toString('utf8').slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
  return {
    post: (path, body, token) => call('POST', path, { body, token }),
    get: (path, token) => call('GET', path, { token }),
    close: () => { agent.destroy() },
  }
}
