/** Names longer than this are of no format; the rest of one is passed over. */
const mostNameLength = 100

/** As many names are looked at: those that tell a format stand among the first. */
const mostNames = 50

/**
 * The names of the outermost object of a JSON text, as far as its beginning shows them, in their order; none where the text does not begin
 * with an object. For telling formats of JSON apart by their first bytes (up to 64 KiB); never throws, judges no syntax.
 */
export function topLevelNames(beginning: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(beginning.subarray(0, 65_536)).replace(/^\uFEFF/, '').trimStart()
  if (!text.startsWith('{')) return []
  const scan: Scan = { text, names: [], depth: 0, awaitsName: false }
  for (let at = 0; at < text.length && scan.names.length < mostNames; at++) {
    at = pass(scan, at)
    if (scan.depth === 0) break
  }
  return scan.names
}

interface Scan {
  readonly text: string
  readonly names: string[]
  depth: number
  /** Whether a string that comes next is a name of the outermost object. */
  awaitsName: boolean
}

/** Passes over the sign at a place, a string wholly. Gives the place of the last character passed over. */
function pass(scan: Scan, at: number): number {
  const sign = scan.text[at]
  if (sign === '"') return passString(scan, at)
  if (sign === '{' || sign === '[') scan.depth++
  else if (sign === '}' || sign === ']') scan.depth--
  if (scan.depth === 1 && (sign === ',' || sign === '{')) scan.awaitsName = true
  return at
}

function passString(scan: Scan, start: number): number {
  let end = start + 1
  while (end < scan.text.length && scan.text[end] !== '"') end += scan.text[end] === '\\' ? 2 : 1
  if (scan.awaitsName && scan.depth === 1 && end < scan.text.length) scan.names.push(scan.text.slice(start + 1, Math.min(end, start + 1 + mostNameLength)))
  if (scan.depth === 1) scan.awaitsName = false
  return end
}
