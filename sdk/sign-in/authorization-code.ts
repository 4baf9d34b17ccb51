import { askedOnce } from './asked-once.ts'
import { currentSignIn, type CurrentSignIn } from './current-sign-in.ts'
import { keepBegun, keptSignIn, takeBegun, type KeptSignIn, type SignInStore } from './kept-sign-in.ts'
import { keyProof } from './key-proof.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { PersonIssuer } from './person-issuer.ts'
import { serverClock } from './server-clock.ts'
import { signInNews, type SignInEnding } from './sign-in-news.ts'
import { SignInFailed } from './sign-in-outcomes.ts'

export type { SignInStore } from './kept-sign-in.ts'
export type { SignInEnding } from './sign-in-news.ts'
export { SignInEnded, SignInFailed } from './sign-in-outcomes.ts'

export interface PersonSignInOptions {
  /** The authorization server's issuer URL. */
  readonly issuer: string
  readonly clientId: string
  /** Where the authorization server sends the person back to; registered there. */
  readonly redirectUri: string
  /** Where it sends the person after signing out; registered there too. */
  readonly afterSignOut?: string
  /** The API that tokens are for (RFC 8707), where the issuer has more than one. */
  readonly resource?: string
  /** `openid` unless said otherwise; some issuers renew only with `offline_access`. */
  readonly scope?: string
  /** Where the sign-in is kept between pages, e.g. IndexedDB. */
  readonly store: SignInStore
  /** `globalThis.fetch` unless said otherwise. */
  readonly fetch?: typeof globalThis.fetch
  /** This machine's clock, in milliseconds; `Date.now` unless said otherwise. It need not be right. */
  readonly now?: () => number
}

/** A person signed in, or to be signed in, in a browser. */
export interface PersonSignIn {
  /** The address to go to in order to sign in. `returnTo` is remembered for afterwards; `isAnew` asks who it is even where a session goes on. */
  begin(returnTo: string, options?: { readonly isAnew?: boolean }): Promise<string>
  /** Takes up the answer at the redirect URI, once. Throws SignInFailed. */
  complete(url: string | URL): Promise<{ readonly returnTo: string }>
  signedIn(): Promise<boolean>
  /**
   * `fetch` in the person's name: with the token and the proof of its key, renewed in time. A 401 is tried once more with what it asks
   * for (a nonce, the right time, a new token), unless the body is a stream. Throws SignInEnded, and what `fetch` throws.
   */
  fetch(input: string | URL, init?: RequestInit): Promise<Response>
  /** Forgets the sign-in here, and answers the address to go to in order to end it at the issuer too. */
  end(): Promise<string>
  /** Calls back when the sign-in ends without this page having ended it: it ran out, or another tab ended or replaced it. Answers how to stop. */
  onEnded(told: (how: SignInEnding) => void): () => void
}

/**
 * Signs a person in from a browser, a client without a secret: authorization code with PKCE (RFC 6749, RFC 7636, OpenID Connect Core 1.0),
 * tokens bound to a key that no script can read (RFC 9449) where the issuer takes such proofs. Several tabs share one sign-in by
 * the store. Does nothing until it is asked.
 *
 * @example
 * const signIn = personSignIn({ issuer: 'https://window.example/oauth', clientId: 'portal', redirectUri: 'https://window.example/portal/signed-in', store })
 * location.assign(await signIn.begin('/portal/filings'))
 * // and at the redirect URI
 * const { returnTo } = await signIn.complete(location.href)
 * const answer = await signIn.fetch('/me')
 */
export function personSignIn(options: PersonSignInOptions): PersonSignIn {
  const { store, clientId, redirectUri, resource, afterSignOut } = options
  const send = options.fetch ?? ((input: string | URL | Request, init?: RequestInit) => globalThis.fetch(input, init))
  const clock = serverClock(options.now)
  const name = `customhouse sign-in ${options.issuer} ${clientId}`
  const news = signInNews(name)
  // Loaded with its library when it is first needed, which the first page is not.
  const issuer = askedOnce(async (): Promise<PersonIssuer> => {
    const { personIssuer } = await import('./person-issuer.ts')
    return personIssuer({ issuer: options.issuer, clientId, redirectUri, resource, afterSignOut, scope: options.scope ?? 'openid', clock, fetch: send })
  })
  const current = currentSignIn({ store, news, issuer, alone: oneAtATime(name) })
  const completed = new Map<string, Promise<{ readonly returnTo: string }>>()
  return {
    async begin(returnTo, { isAnew = false } = {}) {
      const { url, begun } = await (await issuer()).begin(returnTo, isAnew)
      await keepBegun(store, begun)
      return url
    },
    complete(url) {
      // A page that is drawn twice asks twice, and must be answered alike.
      const address = new URL(url)
      const known = completed.get(address.href) ?? complete({ store, issuer, current }, address)
      completed.set(address.href, known)
      known.catch((cause: unknown) => { if (isUnreachable(cause)) completed.delete(address.href) })
      return known
    },
    signedIn: async () => (await keptSignIn(store)) !== undefined,
    async fetch(input, init = {}) {
      const ask = { send, clock, init, url: new URL(input, addressOfPage()).href }
      const kept = await current.get()
      const first = await askAs(kept, ask)
      if (first.status !== 401 || init.body instanceof ReadableStream) return first
      await first.body?.cancel()
      const isWrongTime = clock.note(first)
      const nonce = first.headers.get('dpop-nonce') ?? undefined
      return askAs(isWrongTime || nonce !== undefined ? kept : await current.get(kept.accessToken), { ...ask, nonce })
    },
    async end() {
      const kept = await current.end()
      return (kept && (await issuer()).endUrl(kept)) ?? afterSignOut ?? redirectUri
    },
    onEnded: (told) => news.onTold(told),
  }
}

interface Completing {
  readonly store: SignInStore
  readonly issuer: () => Promise<PersonIssuer>
  readonly current: CurrentSignIn
}

async function complete({ store, issuer, current }: Completing, url: URL): Promise<{ readonly returnTo: string }> {
  const begun = await takeBegun(store, url.searchParams.get('state') ?? '')
  if (begun === undefined) throw new SignInFailed('unknown')
  try {
    const kept = await (await issuer()).complete(url, begun)
    await current.begin(kept)
    return { returnTo: begun.returnTo }
  } catch (cause) {
    if (!isUnreachable(cause)) throw new SignInFailed('refused', { cause })
    // The line broke, which says nothing of the sign-in: it may be tried again.
    await keepBegun(store, begun)
    throw cause
  }
}

/** What `fetch` throws where nothing answers; the library wraps it. */
function isUnreachable(cause: unknown): boolean {
  return cause instanceof TypeError && !('code' in cause)
}

function addressOfPage(): string | undefined {
  const page: object = globalThis
  return 'location' in page ? String(page.location) : undefined
}

interface Asked {
  readonly send: typeof globalThis.fetch
  readonly url: string
  readonly init: RequestInit
  readonly clock: { nowSeconds(): number }
  readonly nonce?: string | undefined
}

async function askAs({ keys, accessToken, isBound }: KeptSignIn, { send, url, init, clock, nonce }: Asked): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('authorization', `${isBound ? 'DPoP' : 'Bearer'} ${accessToken}`)
  if (isBound) headers.set('dpop', await keyProof({ keys, accessToken, url, method: init.method ?? 'GET', nowSeconds: clock.nowSeconds(), ...(nonce !== undefined && { nonce }) }))
  return send(url, { ...init, headers })
}
