import { wcoElementTable } from '@customhouse/vocabulary/codes/wco-element.table.ts'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'

const pathsByIds = attributesByIds()

/**
 * Paths of the dictionary's places that a member of the declaration means, by its pointer with [] for indexes, e.g. `/goodsItems/[]/origin`. None for a member
 * that only stands somewhere within a class: that says nothing of what it means.
 */
export function placesOfDeclarationMember(pointer: string): readonly string[] {
  const wco = Object.hasOwn(wcoElementTable, pointer) ? wcoElementTable[pointer] : undefined
  return wco === undefined ? [] : pathsByIds.get(wco.replaceAll('[]', '')) ?? []
}

function attributesByIds(): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>()
  for (const place of dictionaryPlaces.values()) {
    if (place.kind === 'class') continue
    const ids = idPath(place)
    paths.set(ids, [...(paths.get(ids) ?? []), place.path])
  }
  return paths
}

function idPath({ id, parent }: DictionaryPlace): string {
  return parent === undefined ? id : `${idPath(parent)}/${id}`
}
