import { createStore, del, entries, get, set } from 'idb-keyval'

/** Values that outlive a page, in IndexedDB, which can hold keys that no script can read. */
export interface KeptInBrowser {
  get<Value>(name: string): Promise<Value | undefined>
  set(name: string, value: unknown): Promise<void>
  delete(name: string): Promise<void>
  all<Value>(): Promise<readonly (readonly [string, Value])[]>
}

/** A drawer of its own for each kind of thing, such as `drafts`. */
export function keptInBrowser(kind: string): KeptInBrowser {
  const store = createStore(`customhouse-${kind}`, 'kept')
  return {
    get: (name) => get(name, store),
    set: (name, value) => set(name, value, store),
    delete: (name) => del(name, store),
    all: () => entries(store),
  }
}
