/** Tells the other tabs of a browser, and this one, that a sign-in ended. */
export interface SignInNews {
  tellHere(): void
  tellOthers(): void
  onTold(told: () => void): () => void
}

interface Channel {
  onmessage: unknown
  postMessage(message: unknown): void
  unref?(): void
}

export function signInNews(name: string): SignInNews {
  const listeners = new Set<() => void>()
  const tellHere = () => { for (const told of listeners) told() }
  let channel: Channel | undefined
  const opened = (): Channel | undefined => {
    if (channel !== undefined || !('BroadcastChannel' in globalThis)) return channel
    const made: Channel = new BroadcastChannel(name)
    made.onmessage = tellHere
    // In Node an open channel would keep the program from ending.
    made.unref?.()
    channel = made
    return made
  }
  return {
    tellHere,
    tellOthers: () => { opened()?.postMessage('ended') },
    onTold(told) {
      opened()
      listeners.add(told)
      return () => { listeners.delete(told) }
    },
  }
}
