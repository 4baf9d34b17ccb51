import type { RecordEdit } from '../../declaration-mapping/declaration-mapping.ts'

/** So far ahead is looked for records that both have. */
const mostAhead = 60

/** How to make the filed records of those that we would write: what is left out of ours from a place on, and what stands there instead. */
export function editsBetween(written: readonly string[], filed: readonly string[]): readonly RecordEdit[] {
  const edits: RecordEdit[] = []
  let ours = 0
  let theirs = 0
  while (ours < written.length || theirs < filed.length) {
    if (ours < written.length && written[ours] === filed[theirs]) {
      ours++
      theirs++
      continue
    }
    const [skippedOurs, skippedTheirs] = nextMeeting(written.slice(ours, ours + mostAhead), filed.slice(theirs, theirs + mostAhead))
    const lines = filed.slice(theirs, theirs + skippedTheirs).map((line) => line.trimEnd())
    edits.push({ at: ours, remove: skippedOurs, ...(lines.length > 0 && { lines }) })
    ours += skippedOurs
    theirs += skippedTheirs
  }
  return edits
}

/** How many of each to pass over until both are alike again, as few as possible; all within sight where they are not. */
function nextMeeting(ours: readonly string[], theirs: readonly string[]): readonly [number, number] {
  for (let sum = 1; sum < ours.length + theirs.length; sum++) {
    for (let ahead = Math.max(0, sum - theirs.length + 1); ahead <= Math.min(sum, ours.length - 1); ahead++) {
      if (ours[ahead] === theirs[sum - ahead]) return [ahead, sum - ahead]
    }
  }
  return [ours.length, theirs.length]
}

/** The filed records, made of ours. Places that ours do not have are passed over. */
export function withEdits(written: readonly string[], edits: readonly RecordEdit[]): readonly string[] {
  const lines: string[] = []
  let next = 0
  for (const { at, remove, lines: instead } of edits) {
    if (at < next || at > written.length) continue
    lines.push(...written.slice(next, at), ...(instead ?? []).map((line) => line.padEnd(80)))
    next = at + remove
  }
  return [...lines, ...written.slice(next)]
}

/** Tells records apart, not safe against intent: FNV-1a over their characters, eight hexadecimal digits, and their number. */
export function checksumOf(lines: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const line of lines) {
    for (let index = 0; index < line.length; index++) hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ 10, 0x01000193)
  }
  return `${String(lines.length)}-${(hash >>> 0).toString(16).padStart(8, '0')}`
}
