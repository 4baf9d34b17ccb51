import type { Database, Sql } from '../database/index.ts'
import type { PublishedFact } from './fact.ts'

/** Hears facts in order, several at once where several wait. What it does by `sql` is committed together with having heard them. */
export type Hear = (facts: readonly PublishedFact[], sql: Sql) => Promise<void>

interface RelayNeeds {
  readonly database: Database
  readonly subscribers: ReadonlyMap<string, Hear>
  readonly readBatch: (sql: Sql, position: bigint, limit: number) => Promise<readonly PublishedFact[]>
  readonly onPublished: (heard: () => void) => () => void
  readonly onError: (error: unknown, subscriber: string) => void
}

const batchMax = 200
// Only for the case that a notification was lost; otherwise the relay wakes at once.
const pollMilliseconds = 2000
const retryMillisecondsMax = 60_000

/** Delivers to all subscribers, each at its own pace, so that one that fails delays no other. */
export function startRelay(needs: RelayNeeds): { stop(): Promise<void> } {
  const wakes = new Set<() => void>()
  const stopListening = needs.onPublished(() => { for (const wake of wakes) wake() })
  let stopped = false
  const loops = [...needs.subscribers].map(async ([name, hear]) => {
    let failures = 0
    while (!stopped) {
      const heard = await deliver(needs, { name, hear, limit: failures === 0 ? batchMax : 1 }).catch((error: unknown) => {
        needs.onError(error, name)
        return 'failed' as const
      })
      failures = heard === 'failed' ? failures + 1 : 0
      if (heard === 'failed') await pause(wakes, { milliseconds: Math.min(100 * 2 ** failures, retryMillisecondsMax), wakeable: false }, () => stopped)
      else if (heard === 0) await pause(wakes, { milliseconds: pollMilliseconds, wakeable: true }, () => stopped)
    }
  })
  return {
    async stop() {
      stopped = true
      stopListening()
      for (const wake of wakes) wake()
      await Promise.all(loops)
    },
  }
}

interface Delivery {
  readonly name: string
  readonly hear: Hear
  readonly limit: number
}

/** One batch, in one transaction with the cursor. Another relay that holds the cursor is left to it. */
async function deliver({ database, readBatch }: RelayNeeds, { name, hear, limit }: Delivery): Promise<number> {
  return database.system(async (sql) => {
    await sql.query('insert into outbox.cursors (subscriber, position) values ($1, 0) on conflict do nothing', [name])
    const [cursor] = await sql.query<{ position: string }>('select position::text from outbox.cursors where subscriber = $1 for update skip locked', [name])
    if (cursor === undefined) return 0
    const facts = await readBatch(sql, BigInt(cursor.position), limit)
    const last = facts.at(-1)
    if (last === undefined) return 0
    await hear(facts, sql)
    await sql.query('update outbox.cursors set position = $2 where subscriber = $1', [name, last.position])
    return facts.length
  })
}

/** Sleeps until woken or until the time is over; a stop wakes in any case. */
async function pause(wakes: Set<() => void>, { milliseconds, wakeable }: { milliseconds: number; wakeable: boolean }, stopped: () => boolean): Promise<void> {
  if (stopped()) return
  await new Promise<void>((resolve) => {
    const wake = () => {
      if (!wakeable && !stopped()) return
      clearTimeout(timer)
      wakes.delete(wake)
      resolve()
    }
    const timer = setTimeout(() => {
      wakes.delete(wake)
      resolve()
    }, milliseconds)
    wakes.add(wake)
  })
}
