import type { DictionaryElement } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import type { PlaceRow } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { changeConditions as conditions } from '../maintenance/maintenance-conditions.ts'
import type { Addition, CodeChange, DeprecationAsked, DictionaryChange, PlaceChange } from '../maintenance/dictionary-change.ts'
import type { Deprecation, DictionaryVersion } from './dictionary-version.ts'

/** A dictionary with a change in it, or what stands against the change. */
export type Applied = { readonly version: DictionaryVersion } | { readonly against: Condition; readonly member: string }

/** Applies one change. The number stays; deprecations are marked with `number`. */
export function applyChange(version: DictionaryVersion, change: DictionaryChange, number: string): Applied {
  switch (change.kind) {
    case 'addition': return applyAddition(version, change)
    case 'change': return applyPlaceChange(version, change)
    case 'deprecation': return applyDeprecation(version, change, number)
    case 'code': return applyCode(version, change)
  }
}

/** Whether a place is this one or stands below it. */
export function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`)
}

const against = (condition: Condition, member: string): Applied => ({ against: condition, member })
const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

function rowAt({ rows }: DictionaryVersion, path: string): PlaceRow | undefined {
  return rows.find((row) => row[0] === path)
}

function applyAddition(version: DictionaryVersion, change: Addition): Applied {
  const { path, valueKind, tag, min, max } = change
  if (rowAt(version, path) !== undefined) return against(conditions.placeKnown, 'path')
  if (rowAt(version, parentOf(path))?.[2] !== 'class') return against(conditions.classUnknown, 'path')
  if (max !== 0 && min > max) return against(conditions.cardinalityWrong, 'min')
  const element = elementFor(version, change)
  if ('against' in element) return element
  const row: PlaceRow = [path, element.id, valueKind, tag, min, max]
  return { version: { ...version, rows: insertBelow(version.rows, parentOf(path), [row]), elements: element.elements } }
}

function elementFor(version: DictionaryVersion, { element, name, description, format }: Addition): { readonly id: string; readonly elements: readonly DictionaryElement[] } | Extract<Applied, { against: Condition }> {
  const { elements } = version
  if (element !== undefined) return elements.some(({ id }) => id === element) ? { id: element, elements } : { against: conditions.elementUnknown, member: 'element' }
  if (name === undefined || description === undefined) return { against: conditions.elementUnnamed, member: 'name' }
  const id = nextElementId(elements)
  return { id, elements: [...elements, { id, name, description, ...(format === undefined ? {} : { format }) }] }
}

/** Ids of elements that maintenance added: CHD and three digits or more. */
function nextElementId(elements: readonly DictionaryElement[]): string {
  const numbers = elements.flatMap(({ id }) => (/^CHD\d{3,}$/.test(id) ? [Number(id.slice(3))] : []))
  return `CHD${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

/** After the last place of the class, so that every row stands after that of its class. */
function insertBelow(rows: readonly PlaceRow[], path: string, inserted: readonly PlaceRow[]): readonly PlaceRow[] {
  const last = rows.findLastIndex((row) => isWithin(row[0], path))
  return rows.toSpliced(last + 1, 0, ...inserted)
}

function applyPlaceChange(version: DictionaryVersion, change: PlaceChange): Applied {
  const row = rowAt(version, change.path)
  if (row === undefined) return against(conditions.placeUnknown, 'path')
  const changed = changedRow(row, change)
  if (changed[5] !== 0 && changed[4] > changed[5]) return against(conditions.cardinalityWrong, 'min')
  const elements = version.elements.map((element) => (element.id === row[1] ? changedElement(element, change) : element))
  const rows = version.rows.map((each) => (each === row ? changed : each))
  if (change.newPath !== undefined && change.newPath !== change.path) return moved({ ...version, rows, elements }, change.path, change.newPath)
  const isSame = changed.every((value, at) => value === row[at]) && JSON.stringify(elements) === JSON.stringify(version.elements)
  return isSame ? against(conditions.nothingChanges, 'path') : { version: { ...version, rows, elements } }
}

/** A class stays a class: only values have kinds that can change. */
function changedRow([path, id, kind, tag, min, max, uniquePosition]: PlaceRow, { valueKind = kind, tag: newTag = tag, min: newMin = min, max: newMax = max }: { readonly valueKind?: PlaceRow[2]; readonly tag?: string; readonly min?: number; readonly max?: number }): PlaceRow {
  const six = [path, id, kind === 'class' ? kind : valueKind, newTag, newMin, newMax] as const
  return uniquePosition === undefined ? six : [...six, uniquePosition]
}

function changedElement(element: DictionaryElement, { name, description, format }: PlaceChange): DictionaryElement {
  return { ...element, ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }), ...(format === undefined ? {} : { format }) }
}

function moved(version: DictionaryVersion, from: string, to: string): Applied {
  if (!from.includes('/')) return against(conditions.rootKept, 'path')
  if (rowAt(version, to) !== undefined) return against(conditions.placeKnown, 'newPath')
  if (rowAt(version, parentOf(to))?.[2] !== 'class' || isWithin(parentOf(to), from)) return against(conditions.classUnknown, 'newPath')
  const leaving = version.rows.filter((row) => isWithin(row[0], from))
  const staying = version.rows.filter((row) => !isWithin(row[0], from))
  const arriving = leaving.map(([path, ...rest]): PlaceRow => [`${to}${path.slice(from.length)}`, ...rest])
  const there = (path: string) => (isWithin(path, from) ? `${to}${path.slice(from.length)}` : path)
  const deprecations = version.deprecations.map((one) => ({ ...one, path: there(one.path), ...(one.replacedBy === undefined ? {} : { replacedBy: there(one.replacedBy) }) }))
  return { version: { ...version, rows: insertBelow(staying, parentOf(to), arriving), deprecations } }
}

function applyDeprecation(version: DictionaryVersion, { path, replacedBy, isRemoved }: DeprecationAsked, since: string): Applied {
  const row = rowAt(version, path)
  if (row === undefined) return against(conditions.placeUnknown, 'path')
  if (!path.includes('/')) return against(conditions.rootKept, 'path')
  if (replacedBy !== undefined && !canReplace(version, row, replacedBy)) return against(conditions.replacementWrong, 'replacedBy')
  if (isRemoved) return { version: { ...version, rows: version.rows.filter((each) => !isWithin(each[0], path)), deprecations: version.deprecations.flatMap((one) => deprecationWithout(path, one)) } }
  if (version.deprecations.some((one) => one.path === path)) return against(conditions.nothingChanges, 'path')
  return { version: { ...version, deprecations: [...version.deprecations, { path, since, ...(replacedBy === undefined ? {} : { replacedBy }) }] } }
}

/** A place that is gone is deprecated no more, and replaces nothing. */
function deprecationWithout(gone: string, deprecation: Deprecation): readonly Deprecation[] {
  const { path, since, replacedBy } = deprecation
  if (isWithin(path, gone)) return []
  return [replacedBy !== undefined && isWithin(replacedBy, gone) ? { path, since } : deprecation]
}

function canReplace(version: DictionaryVersion, row: PlaceRow, replacedBy: string): boolean {
  const replacement = rowAt(version, replacedBy)
  return replacement !== undefined && !isWithin(replacedBy, row[0]) && (replacement[2] === 'class') === (row[2] === 'class')
}

function applyCode(version: DictionaryVersion, { element, code, meaning, effect }: CodeChange): Applied {
  if (!version.elements.some(({ id }) => id === element)) return against(conditions.elementUnknown, 'element')
  if (version.rows.some((row) => row[1] === element && row[2] === 'class')) return against(conditions.codesOfClass, 'element')
  const listed = version.codes.some((one) => one.element === element && one.code === code)
  if (effect === 'add') return listed ? against(conditions.codeKnown, 'code') : { version: { ...version, codes: [...version.codes, { element, code, meaning }] } }
  return listed ? { version: { ...version, codes: version.codes.filter((one) => one.element !== element || one.code !== code) } } : against(conditions.codeUnknown, 'code')
}
