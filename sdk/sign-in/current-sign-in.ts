import { dropSignIn, keepSignIn, keptSignIn, type KeptSignIn, type SignInStore } from './kept-sign-in.ts'
import type { PersonIssuer } from './person-issuer.ts'
import { SignInEnded } from './sign-in-outcomes.ts'
import type { SignInEnding, SignInNews } from './sign-in-news.ts'

export interface CurrentSignInNeeds {
  readonly store: SignInStore
  readonly news: SignInNews
  readonly issuer: () => Promise<PersonIssuer>
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** The sign-in that all tabs share, as this page sees it. */
export interface CurrentSignIn {
  /** One whose token is good for a while yet, and is not the one that was refused. Throws SignInEnded. */
  get(refused?: string): Promise<KeptSignIn>
  /** Replaces whatever there was. */
  begin(kept: KeptSignIn): Promise<void>
  /** Forgets it, and answers what it was. */
  end(): Promise<KeptSignIn | undefined>
}

const renewMillisecondsBefore = 30_000

export function currentSignIn({ store, news, issuer, alone }: CurrentSignInNeeds): CurrentSignIn {
  let subject: string | undefined
  const ended = (how: SignInEnding): never => {
    subject = undefined
    news.tellHere(how)
    throw new SignInEnded()
  }
  /** Another tab may have signed in as somebody else: this page must not act in that person's name. */
  const read = async (): Promise<KeptSignIn> => {
    const kept = await keptSignIn(store)
    if (kept === undefined) return ended('signed-out')
    subject ??= kept.subject
    return kept.subject === subject ? kept : ended('signed-out')
  }
  const renew = async (refused?: string): Promise<KeptSignIn> => {
    // Another tab may have renewed it while this one waited.
    const known = await read()
    if (isFresh(known, refused)) return known
    const next = await (await issuer()).renew(known)
    if (next !== undefined) {
      await keepSignIn(store, next)
      return next
    }
    await dropSignIn(store)
    news.tellOthers('ran-out')
    return ended('ran-out')
  }
  return {
    async get(refused) {
      const known = await read()
      return isFresh(known, refused) ? known : alone(() => renew(refused))
    },
    async begin(kept) {
      const before = await keptSignIn(store)
      await keepSignIn(store, kept)
      subject = kept.subject
      if (before !== undefined && before.subject !== kept.subject) news.tellOthers('signed-out')
    },
    async end() {
      const kept = await keptSignIn(store)
      subject = undefined
      await dropSignIn(store)
      news.tellOthers('signed-out')
      return kept
    },
  }
}

function isFresh(kept: KeptSignIn, refused: string | undefined): boolean {
  return kept.accessToken !== refused && kept.expiresAt - renewMillisecondsBefore > Date.now()
}
