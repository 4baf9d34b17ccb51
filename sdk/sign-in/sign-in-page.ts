import { refusalOf } from '../client/refusal.ts'

/** A person who may be chosen in a sandbox, and what they may do. */
export interface SandboxAccount {
  readonly subject: string
  readonly name: string
  readonly title: string
  readonly organisation: { readonly id: string; readonly name: string }
  readonly clients: 'all' | readonly string[]
  readonly roles: readonly string[]
  readonly environment: 'test' | 'production'
}

/** A sign-in that was begun, as its page shows it. */
export interface SignInDetails {
  readonly sandbox: boolean
  /** Whether passkeys work at this server's address. */
  readonly passkeys: boolean
  readonly expiresAt: string
  /** Whom a sandbox offers; elsewhere nobody. */
  readonly people: readonly SandboxAccount[]
}

/** Whom a link to make a passkey is for. */
export interface EnrolmentDetails {
  readonly name: string
  readonly title: string
  readonly organisation: string
  readonly expiresAt: string
  readonly passkeys: boolean
}

/** WebAuthn's structures in JSON (WebAuthn Level 3, sections 5.1 and 5.1.8): they go from the server to the browser and back. */
export type WebAuthnJson = object

/** The embedded authorization server's sign-in page. Every call rejects with `Refusal`; status 410 says that it is over. */
export interface SignInPage {
  details(): Promise<SignInDetails>
  /** These answer where to go next. */
  chooseSandboxAccount(subject: string): Promise<{ readonly redirectTo: string }>
  passkeyOptions(): Promise<WebAuthnJson>
  signInByPasskey(response: WebAuthnJson): Promise<{ readonly redirectTo: string }>
}

/** The page of a link by which a person makes a first passkey. Every call rejects with `Refusal`; status 410 says that the link is over. */
export interface EnrolmentPage {
  details(): Promise<EnrolmentDetails>
  passkeyOptions(): Promise<WebAuthnJson>
  addPasskey(passkey: { readonly name: string; readonly response: WebAuthnJson }): Promise<void>
}

interface PageOptions {
  /** The server, e.g. `https://window.example`. */
  readonly url: string
  readonly fetch?: typeof globalThis.fetch
}

/** What the sign-in page of interaction `uid` asks. The browser's cookie says whose sign-in it is. */
export function signInPage(uid: string, options: PageOptions): SignInPage {
  const { get, post } = callsBelow(`/portal/sign-in/${encodeURIComponent(uid)}`, options)
  return {
    details: () => get('/details'),
    chooseSandboxAccount: (subject) => post('/sandbox-account', { subject }),
    passkeyOptions: () => post('/passkey-options'),
    signInByPasskey: (response) => post('/passkey', response),
  }
}

/** What the enrolment page asks for the code of its link. */
export function enrolmentPage(code: string, options: PageOptions): EnrolmentPage {
  const { get, post } = callsBelow(`/portal/enrol/${encodeURIComponent(code)}`, options)
  return {
    details: () => get('/details'),
    passkeyOptions: () => post('/passkey-options'),
    addPasskey: async (passkey) => { await post('/passkey', passkey) },
  }
}

function callsBelow(path: string, { url, fetch = (input, init) => globalThis.fetch(input, init) }: PageOptions) {
  const ask = async <Answer>(call: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${url}${path}${call}`, init)
    if (!answer.ok) throw await refusalOf(answer)
    // The shapes are the server's promise (server/platform/access/sign-in).
    return (answer.status === 204 ? undefined : await answer.json()) as Answer
  }
  return {
    get: <Answer>(call: string) => ask<Answer>(call, { method: 'GET' }),
    post: <Answer>(call: string, body?: object) => ask<Answer>(call, { method: 'POST', ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) }),
  }
}
