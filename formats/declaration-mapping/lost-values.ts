import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { LostElement } from '../message-format.ts'
import type { LeftOver } from './place-values.ts'
import { isObject } from './value-forms.ts'

/** What could not be taken into a declaration, as elements of the dictionary. */
export function lostOf(left: readonly LeftOver[]): readonly LostElement[] {
  return left.map(({ pointer, value, reason }) => ({ pointer, id: placeAt(pointer)?.id ?? '', value, reason }))
}

interface Stated {
  readonly stated: unknown
  readonly read: unknown
  readonly pointer: string
}

/** Values that stand in one tree and not, or otherwise, in the other; letters in another case are the same value. A value with its unit or currency is one. */
export function valuesMissingIn({ stated, read, pointer }: Stated): readonly { readonly pointer: string; readonly value: string }[] {
  if (typeof stated === 'string') return isSameText(stated, read) ? [] : [{ pointer, value: stated }]
  if (typeof stated !== 'object' || stated === null) return []
  const other: Readonly<Record<string, unknown>> = typeof read === 'object' && read !== null ? { ...read } : {}
  const below = Object.entries(stated).flatMap(([name, value]) => valuesMissingIn({ stated: value, read: other[name], pointer: `${pointer}/${name}` }))
  const isValue = isObject(stated) && typeof stated['value'] === 'string'
  return isValue && below.length > 0 ? [{ pointer, value: Object.values(stated).map(String).join(' ') }] : below
}

function isSameText(stated: string, read: unknown): boolean {
  return typeof read === 'string' && stated.toUpperCase() === read.toUpperCase()
}
