import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

type Heard = (payload: string) => void

export interface Listener {
  listen(channel: string, heard: Heard): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** One connection for all that is listened to, opened when first needed and opened again when it breaks. */
export function openListener(connection: pg.ClientConfig, report: (error: Error) => void): Listener {
  const channels = new Map<string, Set<Heard>>()
  let client: Promise<pg.Client> | undefined
  let closed = false

  const connect = async (): Promise<pg.Client> => {
    const fresh = new pg.Client({ ...connection, keepAlive: true })
    fresh.on('error', report)
    fresh.on('notification', ({ channel, payload }) => { for (const heard of channels.get(channel) ?? []) heard(payload ?? '') })
    fresh.on('end', () => { if (!closed) void reconnect() })
    await fresh.connect()
    for (const channel of channels.keys()) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    return fresh
  }
  const reconnect = async (): Promise<void> => {
    for (let wait = 50; !closed; wait = Math.min(wait * 2, 5000)) {
      await sleep(wait)
      client = connect()
      const connected = await client.then(() => true, () => false)
      if (!connected) continue
      for (const heard of [...channels.values()].flatMap((all) => [...all])) heard('')
      return
    }
  }
  const stopHearing = async (channel: string, heard: Heard): Promise<void> => {
    const all = channels.get(channel)
    all?.delete(heard)
    if (all?.size !== 0) return
    channels.delete(channel)
    if (!closed) await (await client)?.query(`unlisten ${pg.escapeIdentifier(channel)}`).catch(() => undefined)
  }
  return {
    async listen(channel, heard) {
      const all = channels.get(channel) ?? new Set()
      const first = all.size === 0
      channels.set(channel, all.add(heard))
      client ??= connect()
      const connected = await client
      if (first) await connected.query(`listen ${pg.escapeIdentifier(channel)}`)
      return async () => stopHearing(channel, heard)
    },
    async close() {
      closed = true
      await (await client?.catch(() => undefined))?.end()
    },
  }
}
