/** Where a sign-in is kept between pages: it must keep keys that cannot be read out, as IndexedDB does. */
export interface SignInStore {
  get<Value>(name: string): Promise<Value | undefined>
  set(name: string, value: unknown): Promise<void>
  delete(name: string): Promise<void>
  all<Value>(): Promise<readonly (readonly [string, Value])[]>
}

/** A key pair whose private half cannot be read by any script; structurally what WebCrypto makes. */
export interface BoundKeys {
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
}

/** A sign-in that was begun and not finished, under its state. */
export interface BegunSignIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly keys: BoundKeys
  readonly returnTo: string
  readonly begunAt: number
}

/** The tokens of a person who is signed in, and the key that they are bound to. */
export interface KeptSignIn {
  readonly subject: string
  readonly keys: BoundKeys
  readonly accessToken: string
  /** Whether the access token has to be proven with the key at each request (RFC 9449). */
  readonly isBound: boolean
  /** By this machine's own clock, in milliseconds. */
  readonly expiresAt: number
  readonly refreshToken?: string
  readonly idToken?: string
}

type CryptoKey = import('jose').CryptoKey
const begunMillisecondsMax = 3_600_000
const beginning = 'begun '

export async function keptSignIn(store: SignInStore): Promise<KeptSignIn | undefined> {
  return store.get<KeptSignIn>('signed-in')
}

export async function keepSignIn(store: SignInStore, signIn: KeptSignIn): Promise<void> {
  await store.set('signed-in', signIn)
}

export async function dropSignIn(store: SignInStore): Promise<void> {
  await store.delete('signed-in')
}

/** Each tab may begin a sign-in of its own; those that were left lying are cleared. */
export async function keepBegun(store: SignInStore, begun: BegunSignIn): Promise<void> {
  for (const [name, value] of await store.all<Partial<BegunSignIn>>())
    if (name.startsWith(beginning) && begun.begunAt - (value.begunAt ?? 0) > begunMillisecondsMax) await store.delete(name)
  await store.set(`${beginning}${begun.state}`, begun)
}

/** Taken once: the answer to a sign-in counts only the first time. */
export async function takeBegun(store: SignInStore, state: string): Promise<BegunSignIn | undefined> {
  const begun = await store.get<BegunSignIn>(`${beginning}${state}`)
  await store.delete(`${beginning}${state}`)
  return begun
}
