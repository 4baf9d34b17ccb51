/** A datum in words: the members of an object by their names, lists by their members; cut where it is long. Pure. */
export function plainValue(value: unknown, depth = 0): string {
  const words = depth > 4 ? '…' : wordsOf(value, depth)
  return words.length <= 160 ? words : `${words.slice(0, 160)}…`
}

function wordsOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map((one: unknown) => plainValue(one, depth + 1)).join(', ')
  if ('value' in value && 'unit' in value) return `${plainValue(value.value, depth + 1)} ${plainValue(value.unit, depth + 1)}`
  return Object.entries(value).map(([name, member]) => (typeof member === 'object' ? plainValue(member, depth + 1) : `${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${plainValue(member, depth + 1)}`)).join(', ')
}
