/** The time at a server, which takes proofs only within a minute of its own clock; the machine of a person may be wrong by hours. */
export interface ServerClock {
  /** How far the server's clock is ahead of this machine's. */
  aheadSeconds(): number
  nowSeconds(): number
  /** Notes the time of an answer; says whether what was known before was wrong. */
  note(answer: Response): boolean
}

/** The Date header has whole seconds, and a request takes a moment: less than this is no difference. */
const toleratedSeconds = 5

export function serverClock(now: () => number = Date.now): ServerClock {
  let ahead = 0
  return {
    aheadSeconds: () => ahead,
    nowSeconds: () => Math.floor(now() / 1000) + ahead,
    note(answer) {
      const told = Date.parse(answer.headers.get('date') ?? '')
      if (Number.isNaN(told)) return false
      const difference = Math.round((told - now()) / 1000)
      if (Math.abs(difference - ahead) <= toleratedSeconds) return false
      ahead = Math.abs(difference) <= toleratedSeconds ? 0 : difference
      return true
    },
  }
}
