/** How a sign-in ended: `ran-out` by itself, so that the same person may go on; `signed-out` where somebody ended or replaced it. */
export type SignInEnding = 'ran-out' | 'signed-out'

/** Tells the other tabs of a browser, and this one, that a sign-in ended. */
export interface SignInNews {
  tellHere(how: SignInEnding): void
  tellOthers(how: SignInEnding): void
  onTold(told: (how: SignInEnding) => void): () => void
}

interface Channel {
  onmessage: unknown
  postMessage(message: unknown): void
  unref?(): void
}

export function signInNews(name: string): SignInNews {
  const listeners = new Set<(how: SignInEnding) => void>()
  const tellHere = (how: SignInEnding) => { for (const told of listeners) told(how) }
  let channel: Channel | undefined
  const opened = (): Channel | undefined => {
    if (channel !== undefined || !('BroadcastChannel' in globalThis)) return channel
    const made: Channel = new BroadcastChannel(name)
    made.onmessage = ({ data }: { readonly data: unknown }) => { tellHere(data === 'ran-out' ? 'ran-out' : 'signed-out') }
    // In Node an open channel would keep the program from ending.
    made.unref?.()
    channel = made
    return made
  }
  return {
    tellHere,
    tellOthers: (how) => { opened()?.postMessage(how) },
    onTold(told) {
      opened()
      listeners.add(told)
      return () => { listeners.delete(told) }
    },
  }
}
