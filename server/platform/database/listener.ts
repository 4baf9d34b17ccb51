import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

type Heard = (payload: string) => void

export interface Listener {
  listen(channel: string, heard: Heard): Promise<() => Promise<void>>
  close(): Promise<void>
}

const retryMillisecondsMax = 5000

/** One connection for all that is listened to, opened when first needed and opened again when it breaks. */
export function openListener(connection: pg.ClientConfig, report: (error: Error) => void): Listener {
  const channels = new Map<string, Set<Heard>>()
  let client: Promise<pg.Client> | undefined
  let closed = false
  const tell: Tell = (channel, payload) => { for (const heard of channels.get(channel) ?? []) heard(payload) }
  const connect = async (): Promise<pg.Client> => {
    const fresh = await connectListener(connection, { tell, report })
    fresh.on('end', () => { if (!closed) void reconnect() })
    for (const channel of channels.keys()) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    return fresh
  }
  const reconnect = async (): Promise<void> => {
    for (let wait = 50; !closed; wait = Math.min(wait * 2, retryMillisecondsMax)) {
      await sleep(wait)
      client = connect()
      if (await client.then(() => true, () => false)) break
    }
    for (const channel of channels.keys()) tell(channel, '')
  }
  const inTurn = oneAfterTheOther(async (statement) => {
    client ??= connect().catch((error: unknown) => {
      client = undefined
      throw error
    })
    await (await client).query(statement)
  })
  return {
    async listen(channel, heard) {
      const all = channels.get(channel) ?? new Set()
      const isFirst = all.size === 0
      channels.set(channel, all.add(heard))
      if (isFirst) await inTurn(`listen ${pg.escapeIdentifier(channel)}`)
      return async () => {
        all.delete(heard)
        if (all.size > 0 || closed) return
        channels.delete(channel)
        await inTurn(`unlisten ${pg.escapeIdentifier(channel)}`).catch(() => undefined)
      }
    },
    async close() {
      closed = true
      await (await client?.catch(() => undefined))?.end()
    },
  }
}

type Tell = (channel: string, payload: string) => void

async function connectListener(connection: pg.ClientConfig, { tell, report }: { readonly tell: Tell; readonly report: (error: Error) => void }): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, keepAlive: true })
  client.on('error', report)
  client.on('notification', ({ channel, payload }) => { tell(channel, payload ?? '') })
  await client.connect()
  return client
}

/** A connection does one statement at a time. */
function oneAfterTheOther(run: (statement: string) => Promise<void>): (statement: string) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return async (statement) => {
    const turn = last.then(async () => run(statement), async () => run(statement))
    last = turn
    return turn
  }
}
