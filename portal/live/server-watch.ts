/** What is told of the server: that it answers, or since when it does not, as an instant. */
export type ServerStanding = { readonly isThere: true } | { readonly isThere: false; readonly since: string }

export interface ServerWatchNeeds {
  /** Whether the server answers now; it may take its time. */
  readonly ask: () => Promise<boolean>
  /** Told whenever it changed. */
  readonly tell: (standing: ServerStanding) => void
  readonly now: () => Date
}

export interface ServerWatch {
  /** Looks now, where somebody has reason to doubt what was told last. */
  look(): void
  stop(): void
}

/** A server that answers is asked gently; one that is away often, so that work goes on soon after it is back. */
const wellMilliseconds = 10_000
const awayMilliseconds = 2_000

/** Watches whether the server answers, by asking one question at a time. */
export function serverWatch({ ask, tell, now }: ServerWatchNeeds): ServerWatch {
  let since: string | undefined
  let isAsking = false
  let hasStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = (isThere: boolean): void => {
    if (isThere === (since === undefined)) return
    since = isThere ? undefined : now().toISOString()
    tell(since === undefined ? { isThere: true } : { isThere: false, since })
  }
  const look = async (): Promise<void> => {
    if (isAsking || hasStopped) return
    isAsking = true
    clearTimeout(timer)
    const isThere = await ask()
    isAsking = false
    if (isStopped()) return
    note(isThere)
    timer = setTimeout(() => { void look() }, isThere ? wellMilliseconds : awayMilliseconds)
  }
  const isStopped = (): boolean => hasStopped
  timer = setTimeout(() => { void look() }, wellMilliseconds)
  return {
    look: () => { void look() },
    stop: () => {
      hasStopped = true
      clearTimeout(timer)
    },
  }
}
