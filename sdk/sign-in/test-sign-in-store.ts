import type { SignInStore } from './kept-sign-in.ts'

/** A store in memory that keeps what it is given as it is, keys too. */
export function testSignInStore(): SignInStore & { readonly kept: ReadonlyMap<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    // A test reads what the sign-in wrote.
    get: async <Value>(name: string) => Promise.resolve(kept.get(name) as Value | undefined),
    set: async (name, value) => { await Promise.resolve(kept.set(name, value)) },
    delete: async (name) => { await Promise.resolve(kept.delete(name)) },
    all: async <Value>() => Promise.resolve([...kept] as [string, Value][]),
  }
}
