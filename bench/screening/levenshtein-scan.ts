/** What anybody would write first: each name against each by Levenshtein's distance, in a row of figures. */
export function levenshteinScan(names: readonly string[]): (name: string) => number {
  const small = names.map((name) => name.toLowerCase())
  return (name) => {
    const asked = name.toLowerCase()
    return small.filter((listed) => 1 - distance(asked, listed) / Math.max(asked.length, listed.length, 1) >= 0.75).length
  }
}

function distance(left: string, right: string): number {
  const row = Uint16Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let line = 1; line <= left.length; line += 1) {
    let diagonal = row[0] ?? 0
    row[0] = line
    for (let column = 1; column <= right.length; column += 1) {
      const above = row[column] ?? 0
      row[column] = Math.min(above + 1, (row[column - 1] ?? 0) + 1, diagonal + (left.charCodeAt(line - 1) === right.charCodeAt(column - 1) ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.length] ?? 0
}
