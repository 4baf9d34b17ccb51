import { namesOf, valueAt } from '@customhouse/vocabulary/finding/json-pointer.ts'

/** A declaration on its way: JSON as POST /filings takes it, with what is not known yet left out. */
export type PartialDeclaration = Readonly<Record<string, unknown>>

/** What stands beside a party’s data, by its role: the words that its other data need to mean anything. */
const partyForms: Readonly<Record<string, string>> = { MF: 'MID', SE: '', BY: 'EI', CN: 'EI' }

/** The JSON Pointer of a place for a line: parties by role become parties by their index, where one of the role stands or would stand. */
export function pointerOf(declaration: PartialDeclaration, place: string, line = 0): string {
  const [before, role, after] = place.replace('#', String(line)).split(/\{([A-Z]{2})\}/)
  if (role === undefined) return before ?? ''
  const list = valueAt(declaration, (before ?? '').replace(/\/$/, ''))
  const parties: readonly unknown[] = Array.isArray(list) ? list : []
  const found = parties.findIndex((party) => valueAt(party, '/role') === role)
  return `${before ?? ''}${String(found < 0 ? parties.length : found)}${after ?? ''}`
}

/** The text at a place; empty where there is none. */
export function textAt(declaration: PartialDeclaration, place: string, line = 0): string {
  const value = valueAt(declaration, pointerOf(declaration, place, line))
  return typeof value === 'string' ? value : ''
}

/** The declaration with a text at a place; an empty text takes it away, and with it what held nothing else. */
export function withText(declaration: PartialDeclaration, place: string, { text, line = 0 }: { readonly text: string; readonly line?: number }): PartialDeclaration {
  const pointer = pointerOf(declaration, place, line)
  const set = asDeclaration(withValue(declaration, namesOf(pointer), text === '' ? undefined : text))
  const role = /\{([A-Z]{2})\}/.exec(place)?.[1]
  return text === '' ? set : completed(set, { pointer, role })
}

/** A party by its role, an identifier by its kind, a street as the line of an address. */
function completed(declaration: PartialDeclaration, { pointer, role }: { readonly pointer: string; readonly role: string | undefined }): PartialDeclaration {
  if (role === undefined) return declaration
  const names = namesOf(pointer)
  const party = names.slice(0, names.lastIndexOf('parties') + 2)
  const withRole = asDeclaration(withValue(declaration, [...party, 'role'], role))
  if (pointer.endsWith('/identifier/value')) return asDeclaration(withValue(withRole, [...party, 'identifier', 'qualifier'], partyForms[role] ?? 'EI'))
  return pointer.endsWith('/components/0/value') ? asDeclaration(withValue(withRole, [...party, 'address', 'components', '0', 'qualifier'], '15')) : withRole
}

/** Any value at a JSON Pointer; undefined takes it away. */
export function withValueAt(declaration: PartialDeclaration, pointer: string, value: unknown): PartialDeclaration {
  return asDeclaration(withValue(declaration, namesOf(pointer), value))
}

function withValue(holder: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(holder) || (holder === undefined && /^\d+$/.test(name))) return withElement(Array.isArray(holder) ? holder : [], [Number(name), rest], value)
  const members = typeof holder === 'object' && holder !== null ? { ...holder } : {}
  return withMember(members, name, withValue(Object.hasOwn(members, name) ? Reflect.get(members, name) : undefined, rest, value))
}

/** A member that says nothing is left out; parties that say nothing too, since they are known by their role and not by their place. */
function withMember(members: object, name: string, value: unknown): object {
  if (isHollow(value) && name !== 'goodsItems') Reflect.deleteProperty(members, name)
  else Object.defineProperty(members, name, { value: name === 'parties' && Array.isArray(value) ? value.filter((party) => !isHollow(party)) : value, enumerable: true, configurable: true, writable: true })
  return members
}

/** Elements keep their places: what is taken away from within a list leaves an empty one. */
function withElement(list: readonly unknown[], [index, rest]: readonly [number, readonly string[]], value: unknown): readonly unknown[] {
  const padded = [...list, ...Array.from({ length: Math.max(0, index - list.length) }, () => ({}))]
  return emptied(padded.toSpliced(index, 1, withValue(padded[index], rest, value) ?? {}))
}

function emptied(list: readonly unknown[]): readonly unknown[] {
  const last = list.at(-1)
  return list.length > 0 && isHollow(last) ? emptied(list.slice(0, -1)) : list
}

const companions: ReadonlySet<string> = new Set(['role', 'qualifier'])

/** Whether nothing is said in it: no members, or such alone as name what is absent. */
function isHollow(value: unknown): boolean {
  if (value === undefined) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.entries(value).every(([name, inner]) => companions.has(name) || isHollow(inner))
}

function asDeclaration(value: unknown): PartialDeclaration {
  // What is set is a member of the declaration, so that an object came of it.
  return value as PartialDeclaration
}

/** How many lines of goods there are: one at least is asked for. */
export function linesOf(declaration: PartialDeclaration): number {
  const items = declaration['goodsItems']
  return Math.max(Array.isArray(items) ? items.length : 0, 1)
}

/** Takes a line of goods out. */
export function withoutLine(declaration: PartialDeclaration, line: number): PartialDeclaration {
  const items = declaration['goodsItems']
  return Array.isArray(items) ? { ...declaration, goodsItems: items.toSpliced(line, 1) } : declaration
}
