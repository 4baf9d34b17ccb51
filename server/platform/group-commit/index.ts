/** Work that many callers ask for at once, done in small groups so that one COMMIT serves them all. */
export interface GroupCommit<Item, Result> {
  /** Resolves after the COMMIT of the group that held the item; rejects with `GroupQueueFull` at once when too many wait. */
  add(item: Item): Promise<Result>
  /** How many items wait or are being done. */
  depth(): number
  /** Resolves when nothing waits; refuses new items from then on. */
  drain(): Promise<void>
}

export interface GroupCommitOptions<Item, Result> {
  /** Does one group in one transaction and returns a result per item, in order. Throwing undoes the group. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>
  readonly largestGroup: number
  readonly longestQueue: number
}

/** More is waiting than can be done in good time: the caller should come back later. */
export class GroupQueueFull extends Error {
  readonly code = 'group-queue-full'
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (reason: unknown) => void
}

/** One group at a time, in the order of arrival: whoever arrives during a commit forms the next group. */
export function createGroupCommit<Item, Result>(options: GroupCommitOptions<Item, Result>): GroupCommit<Item, Result> {
  const waiting: Waiting<Item, Result>[] = []
  let inHand = 0
  let running: Promise<void> | undefined
  let draining = false

  const settle = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await options.commit(group.map((entry) => entry.item))
      if (results.length !== group.length) throw new Error(`Group of ${String(group.length)} came back with ${String(results.length)} results`)
      results.forEach((result, index) => group[index]?.resolve(result))
    } catch (failure) {
      if (group.length === 1) group[0]?.reject(failure)
      // One bad item must not take its neighbours along: each is tried alone, in order.
      else for (const entry of group) await settle([entry])
    }
  }

  const run = async (): Promise<void> => {
    // Callers that arrive in the same turn of the event loop share the first group.
    await new Promise<void>((resume) => setImmediate(resume))
    while (waiting.length > 0) {
      const group = waiting.splice(0, options.largestGroup)
      inHand = group.length
      await settle(group)
      inHand = 0
    }
    running = undefined
  }

  return {
    add: (item) => {
      if (draining) return Promise.reject(new GroupQueueFull('Closing: no new work is taken'))
      if (waiting.length >= options.longestQueue) return Promise.reject(new GroupQueueFull(`${String(waiting.length)} wait already`))
      return new Promise<Result>((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        running ??= run()
      })
    },
    depth: () => waiting.length + inHand,
    drain: async () => {
      draining = true
      await running
    },
  }
}
