/** Whether a text fits a pattern of `*` (any characters) and `?` (one). Costs at most the product of the two lengths: nothing backtracks beyond the last star. */
export function matchesGlob(pattern: string, text: string): boolean {
  let at = 0
  let read = 0
  let star = -1
  let starRead = 0
  while (read < text.length) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at++
      starRead = read
    } else if (wanted === '?' || (wanted !== undefined && wanted === text[read])) {
      at++
      read++
    } else if (star >= 0) {
      at = star + 1
      read = ++starRead
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
