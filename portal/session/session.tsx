import { useQuery } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { createSingleWindowClient, type SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { personSignIn, type PersonSignIn, type SignInEnding } from '@customhouse/sdk/sign-in/authorization-code.ts'
import { keptInBrowser } from './kept-in-browser.ts'
import type { PortalSettings } from './settings.ts'

/** Who is signed in, as the server says. */
export type Me = operations['readMe']['responses'][200]['content']['application/json']

export interface Session {
  readonly settings: PortalSettings
  /** Undefined while nobody is signed in, and until the server has said who is. Stays where the sign-in ran out, so that work on the page is not lost. */
  readonly me: Me | undefined
  /** Whether it is still being found out who is signed in. */
  readonly isChecking: boolean
  /** Whether the sign-in ended by itself, so that the person has to sign in again to go on. */
  readonly hasExpired: boolean
  /** The single window: in the person's name, or in nobody's for what is public. */
  readonly singleWindow: SingleWindowClient
  readonly signIn: PersonSignIn
  /** Whether one of the person's roles carries the right. */
  readonly may: (right: string) => boolean
  /** Goes to the sign-in and comes back to this page. */
  readonly begin: () => Promise<void>
  readonly end: () => Promise<void>
}

const Context = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = use(Context)
  if (session === undefined) throw new Error('Cannot tell who is signed in outside the portal')
  return session
}

export function SessionProvider({ settings, children }: { readonly settings: PortalSettings; readonly children: ReactNode }) {
  const signIn = useMemo(() => signInOf(settings), [settings])
  const { signedIn, ending } = useSignedIn(signIn)
  const singleWindow = useMemo(() => createSingleWindowClient({ url: location.origin, signIn: signedIn === true ? signIn : { fetch: (input, init) => fetch(input, init) } }), [signIn, signedIn])
  const { data, error } = useQuery({ queryKey: ['me', signedIn], enabled: signedIn === true, staleTime: 60_000, queryFn: async () => (await singleWindow.api.GET('/me')).data })
  const me = useKnown(data, signedIn === true || ending === 'ran-out')
  // A server that is away says nothing about who is signed in: that is found out when it is back.
  const isChecking = signedIn === undefined || (signedIn && me === undefined && !(error instanceof Refusal))
  const hasExpired = ending !== undefined
  const session = useMemo((): Session => ({
    settings, signIn, singleWindow, hasExpired, me, isChecking,
    may: (right) => me?.rights.some((one) => one === right) ?? false,
    begin: async () => { location.assign(await signIn.begin(placeToReturnTo())) },
    end: async () => { location.assign(await signIn.end()) },
  }), [settings, signIn, singleWindow, hasExpired, me, isChecking])
  return <Context value={session}>{children}</Context>
}

/** Whether somebody is signed in in this browser, and how it ended where it did by itself or elsewhere. */
function useSignedIn(signIn: PersonSignIn): { readonly signedIn: boolean | undefined; readonly ending: SignInEnding | undefined } {
  const [signedIn, setSignedIn] = useState<boolean>()
  const [ending, setEnding] = useState<SignInEnding>()
  useEffect(() => {
    void signIn.signedIn().then(setSignedIn)
    return signIn.onEnded((how) => {
      setEnding((before) => (before === 'signed-out' ? before : how))
      setSignedIn(false)
    })
  }, [signIn])
  return { signedIn, ending }
}

/** Who it is, or was when it was last known, as long as that may be shown. */
function useKnown(data: Me | undefined, mayBeShown: boolean): Me | undefined {
  const [known, setKnown] = useState<Me>()
  if (data !== undefined && data !== known) setKnown(data)
  return mayBeShown ? data ?? known : undefined
}

/** This page; but the pages of signing in itself lead nowhere afterwards. */
function placeToReturnTo(): string {
  const { pathname, search } = location
  return /^\/portal\/(?:sign-in|signed-in|enrol)(?:\/|$)/.test(pathname) ? '/portal/' : pathname + search
}

function signInOf({ issuer, clientId, audience }: PortalSettings): PersonSignIn {
  return personSignIn({ issuer, clientId, resource: audience, redirectUri: `${location.origin}/portal/signed-in`, afterSignOut: `${location.origin}/portal/`, store: keptInBrowser('sign-in') })
}
