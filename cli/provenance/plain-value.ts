import { printable } from '../terminal/printable.ts'

const lengthMax = 160
const depthMax = 4

/** A datum in words: the members of an object by their names, a list of objects by how many there are; cut where it is long. */
export function plainValue(value: unknown): string {
  const words = printable(wordsOf(value, 0))
  return words.length <= lengthMax ? words : `${words.slice(0, lengthMax)}…`
}

function wordsOf(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth >= depthMax) return '…'
  if (isListOfObjects(value)) return `${String(value.length)} in a list`
  if (Array.isArray(value)) return value.join(', ')
  // An amount reads as one does: 23000 KG.
  if ('value' in value && 'unit' in value) return `${String(value.value)} ${String(value.unit)}`
  return Object.entries(value).map(([name, member]) => memberInWords(name, member, depth + 1)).join(', ')
}

function memberInWords(name: string, member: unknown, depth: number): string {
  if (isListOfObjects(member)) return `${String(member.length)} ${nameInWords(name)}`
  return isObject(member) ? wordsOf(member, depth) : `${nameInWords(name)} ${wordsOf(member, depth)}`
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((one) => typeof one === 'object')
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameInWords(name: string): string {
  return /^[a-z][A-Za-z]*$/.test(name) ? name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name
}
