/** Remembers which challenges have been answered, so that a presentation counts once. */
export interface SeenChallenges {
  /** Takes a challenge: true the first time, false ever after. */
  take(challenge: string): boolean | Promise<boolean>
}

/**
 * Remembers challenges in memory, for a time that must not be shorter than a challenge is good for. When more are remembered than
 * allowed, every further one is refused until the oldest are forgotten: a flood must not make room for a replay.
 */
export function createSeenChallenges({ now, keepSeconds = 600, challengesMax = 100_000 }: { readonly now: () => Date; readonly keepSeconds?: number; readonly challengesMax?: number }): SeenChallenges {
  const takenUntil = new Map<string, number>()
  return {
    take(challenge) {
      const moment = now().getTime()
      for (const [each, until] of takenUntil) {
        // They were taken in this order, so that the first that is still good ends the search.
        if (until > moment) break
        takenUntil.delete(each)
      }
      if (takenUntil.has(challenge) || takenUntil.size >= challengesMax) return false
      takenUntil.set(challenge, moment + keepSeconds * 1000)
      return true
    },
  }
}
