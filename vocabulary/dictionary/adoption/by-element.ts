import type { PackageLine } from './adoption-report.ts'

/** The lines of each national element, which is told apart by where it stands and what it is called. */
export function byElement(lines: readonly PackageLine[]): readonly (readonly PackageLine[])[] {
  const elements = new Map<string, PackageLine[]>()
  for (const line of lines) {
    const key = `${line.national.source} ${line.national.name}`
    const same = elements.get(key)
    if (same === undefined) elements.set(key, [line])
    else same.push(line)
  }
  return [...elements.values()]
}
