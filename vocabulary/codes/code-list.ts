/** Reads a code table of lines of `code name` pairs separated by semicolons; keys are codes, values what follows the first blank. */
export function readCodeList(lines: readonly string[]): ReadonlyMap<string, string> {
  const list = new Map<string, string>()
  for (const entry of lines.join(';').split(';')) {
    const blank = entry.indexOf(' ')
    if (blank > 0) list.set(entry.slice(0, blank), entry.slice(blank + 1))
  }
  return list
}
