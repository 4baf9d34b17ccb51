interface Locks {
  request<Value>(name: string, work: () => Promise<Value>): Promise<Value>
}

/**
 * Does one piece of work of a name at a time: over all tabs of the browser where it has Web Locks, and within this program
 * everywhere.
 */
export function oneAtATime(name: string): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  const locks = locksOf(globalThis)
  return (work) => {
    const held = async () => (locks === undefined ? work() : locks.request(name, work))
    const next = last.then(held, held)
    last = next
    return next
  }
}

function locksOf(global: object): Locks | undefined {
  const { navigator } = global as { readonly navigator?: { readonly locks?: Locks } }
  return navigator?.locks
}
