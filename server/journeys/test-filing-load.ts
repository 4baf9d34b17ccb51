import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { provenSize } from './test-log.ts'
import { entryNumberOf, type Filed, type FilingSeen, onlyFiling, renumbered, soundReceipt, type Trader } from './test-trader.ts'

export interface FilingLoad {
  /** What was acknowledged, by transaction number. */
  readonly acknowledged: ReadonlyMap<number, FilingSeen>
  /** How many posts were repeated under their key because no answer came. */
  readonly repeated: () => number
  /** Ends when every filing that was begun is acknowledged. */
  stop(): Promise<void>
}

export interface LoadOptions {
  readonly traders: readonly Trader[]
  readonly text: string
  readonly firstTransaction: number
}

/** Files without pause, each trader one at a time; what is not answered is repeated with the same key until it is. */
export function fileContinuously({ traders, text, firstTransaction }: LoadOptions): FilingLoad {
  const acknowledged = new Map<number, FilingSeen>()
  let next = firstTransaction
  let repeated = 0
  let stopped = false
  const work = async (trader: Trader): Promise<void> => {
    while (!stopped) {
      const transaction = next
      next += 1
      const key = randomUUID()
      for (;;) {
        const filed = await attempt(trader, renumbered(text, transaction), key)
        if (filed !== undefined) {
          acknowledged.set(transaction, onlyFiling(filed))
          break
        }
        repeated += 1
        await sleep(40)
      }
    }
  }
  const working = Promise.all(traders.map(work))
  // What fails is told by stop().
  working.catch(() => undefined)
  return {
    acknowledged,
    repeated: () => repeated,
    async stop() {
      stopped = true
      await working
    },
  }
}

/** Files once; undefined where the answer is not known or the program asks to come back. */
async function attempt(trader: Trader, text: string, key: string): Promise<Filed | undefined> {
  const response = await trader.post(text, { key }).catch(() => undefined)
  const body = await response?.text().catch(() => undefined)
  if (response === undefined || body === undefined) return undefined
  if (response.status === 201) return JSON.parse(body) as Filed
  if (response.status === 401) await trader.accessToken(true).catch(() => undefined)
  if (response.status >= 500 || [401, 409, 429].includes(response.status)) return undefined
  throw new Error(`Answered ${String(response.status)}: ${body.slice(0, 500)}`)
}

/**
 * Shows that every acknowledged filing is on file exactly once with a receipt that verifies, and that the log holds them
 * and nothing else from its first index on, without gaps; answers how many it holds.
 */
export async function showAllOnFile(url: string, reader: Trader, acknowledged: ReadonlyMap<number, FilingSeen>): Promise<number> {
  const statements = new Set<number>()
  for (const [transaction, { filing, receipt }] of acknowledged) {
    const { filings } = await reader.read<{ filings: { id: string }[] }>(`/entries/${entryNumberOf(transaction)}`)
    if (filings.length !== 1 || filings[0]?.id !== filing) throw new Error(`${entryNumberOf(transaction)} has ${String(filings.length)} filings, not the one that was acknowledged`)
    const checked = soundReceipt(receipt)
    if (checked.statement.filing !== filing || statements.has(checked.index)) throw new Error(`The receipt of ${entryNumberOf(transaction)} is not its own`)
    statements.add(checked.index)
  }
  const size = await provenSize(url)
  const missing = Array.from({ length: size }, (_, index) => index).filter((index) => !statements.has(index))
  if (missing.length > 0 || statements.size !== size) throw new Error(`The log holds ${String(size)} entries, of which ${String(missing.length)} are of no acknowledged filing`)
  return size
}
