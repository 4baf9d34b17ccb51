import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { canonicalTree, declarationTree, nodeBelow, type CompiledRow, type PlaceNode } from './place-tree.ts'
import { isObject, valueForms } from './value-forms.ts'

/** Plain data with members by name, while it is being made. */
export interface GrowingData {
  [name: string]: unknown
}

/** A value of a canonical document that no place of a declaration is for, or that does not fit it. */
export interface LeftOver {
  readonly pointer: string
  readonly value: string
  readonly reason: string
}

/** Puts every value of an arranged declaration at its place in canonical data. */
export function toPlaces(arranged: unknown): GrowingData {
  const root: GrowingData = {}
  placeValue(root, { node: declarationTree, value: arranged, indexes: [] })
  fillHoles(root)
  return root
}

interface Placing {
  readonly node: PlaceNode
  readonly value: unknown
  readonly indexes: readonly number[]
}

function placeValue(root: GrowingData, { node, value, indexes }: Placing): void {
  if (value === undefined) return
  if (node.row) {
    const written = valueForms[node.row.form].write(value)
    if (written !== undefined) putAt(root, { path: node.row.place, indexes, value: written })
  } else if (Array.isArray(value)) {
    const below = node.below.get('[]')
    if (below) for (const [index, item] of (value as readonly unknown[]).entries()) placeValue(root, { node: below, value: item, indexes: [...indexes, index] })
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      const below = node.below.get(name)
      if (below) placeValue(root, { node: below, value: value[name], indexes })
    }
  }
}

interface Put {
  readonly path: readonly string[]
  readonly indexes: readonly (number | string)[]
  readonly value: unknown
}

/** Puts a value at a path; what stands between is made where it is absent. Only paths of the table come here. */
function putAt(root: GrowingData, { path, indexes, value }: Put): void {
  const last = path.length - 1
  let next = 0
  let at: GrowingData | unknown[] = root
  for (let position = 0; position < last; position++) {
    const step = path[position] ?? ''
    const following = path[position + 1] ?? ''
    at = below(at, step === '[]' ? indexes[next++] ?? 0 : step, following === '[]' || isIndex(following))
  }
  const step = path[last] ?? ''
  set(at, step === '[]' ? indexes[next] ?? 0 : step, value)
}

/** Steps of the table are names or small numbers. */
function isIndex(step: string): boolean {
  const code = step.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function below(holder: GrowingData | unknown[], key: string | number, isList: boolean): GrowingData | unknown[] {
  const known = Array.isArray(holder) ? holder[Number(key)] : holder[key]
  if (typeof known === 'object' && known !== null) return known as GrowingData | unknown[]
  const made: GrowingData | unknown[] = isList ? [] : {}
  set(holder, key, made)
  return made
}

function set(holder: GrowingData | unknown[], key: string | number, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else holder[key] = value
}

/** An item of a list that states nothing is there nevertheless, since others are counted from it. */
function fillHoles(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      value[index] ??= {}
      fillHoles(value[index])
    }
  } else for (const name of Object.keys(value)) fillHoles((value as GrowingData)[name])
}

/** An arranged declaration as far as the document states one, and what of the document it cannot state. */
export interface TakenValues {
  readonly arranged: GrowingData
  readonly left: readonly LeftOver[]
}

/** Takes from a canonical document what a declaration has places for; from one of another country no national codes. */
export function fromPlaces(document: CanonicalDocument, isNational: boolean): TakenValues {
  const taking: Taking = { arranged: {}, left: [], isNational }
  const { declaration } = document
  const node = nodeBelow(canonicalTree, 'declaration')
  if (declaration !== undefined && node) takeValue(taking, { node, value: declaration, indexes: [], pointer: '/declaration' })
  // The version of the data model and the name of the message say what format the document came in, not what it says.
  const { wcoDataModelVersionCode, wcoTypeName, ...metaData } = document.metaData ?? {}
  leave(taking, { value: metaData, pointer: '/metaData' }, noPlace)
  fillHoles(taking.arranged)
  return { arranged: taking.arranged, left: taking.left }
}

interface Taking {
  readonly arranged: GrowingData
  readonly left: LeftOver[]
  readonly isNational: boolean
}

interface Found {
  readonly node: PlaceNode
  readonly value: unknown
  readonly indexes: readonly string[]
  readonly pointer: string
}

const noPlace = 'A declaration of the United States has no place for it'
const otherList = 'It is of a code list or numbering of another country'
const otherForm = 'Its form, unit or currency is not one that the declaration can state'

function takeValue(taking: Taking, found: Found): void {
  const { node, value } = found
  if (node.row) takeRow(taking, found, node.row)
  else if (Array.isArray(value)) for (const [index, item] of (value as readonly unknown[]).entries()) takeBelow(taking, found, [String(index), item])
  else if (isObject(value)) for (const each of Object.entries(value)) takeBelow(taking, found, each)
  else leave(taking, found, noPlace)
}

function takeBelow(taking: Taking, found: Found, [step, value]: readonly [string, unknown]): void {
  const isAnyItem = Array.isArray(found.value) && !found.node.below.has(step)
  const node = nodeBelow(found.node, step)
  const pointer = `${found.pointer}/${step}`
  if (node === undefined) leave(taking, { value, pointer }, noPlace)
  else takeValue(taking, { node, value, pointer, indexes: isAnyItem ? [...found.indexes, step] : found.indexes })
}

function takeRow(taking: Taking, found: Found, row: CompiledRow): void {
  if (row.isNational && !taking.isNational) {
    leave(taking, found, otherList)
    return
  }
  const read = valueForms[row.form].read(found.value)
  if (read === undefined) leave(taking, found, otherForm)
  else putAt(taking.arranged, { path: row.declaration, indexes: found.indexes, value: read })
}

/** Lists every value that is left over; a value with its unit or currency is one. */
function leave(taking: Taking, { value, pointer }: Pick<Found, 'value' | 'pointer'>, reason: string): void {
  if (typeof value === 'string') taking.left.push({ pointer, value, reason })
  else if (isObject(value) && typeof value['value'] === 'string') taking.left.push({ pointer, value: Object.values(value).map(String).join(' '), reason })
  else if (typeof value === 'object' && value !== null) for (const [step, member] of Object.entries(value)) leave(taking, { value: member, pointer: `${pointer}/${step}` }, reason)
}
