/** HOUSE POLICY: a claim ends by itself after a shift, so that work that somebody left is not left for good. */
const claimHours = 8

/** Claims made before this moment have lapsed. */
export function lapsedBefore(now: Date): string {
  return new Date(now.getTime() - claimHours * 3_600_000).toISOString()
}
