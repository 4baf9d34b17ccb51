import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import { fitOf } from '@customhouse/vocabulary/dictionary/adoption/representation.ts'
import type { Addition, DictionaryChange, PlaceChange } from '../maintenance/dictionary-change.ts'
import type { OpenDictionary } from './dictionary-version.ts'

/** Whether a change breaks what was right before it, and why or why not. */
export interface Breaking {
  readonly isBreaking: boolean
  readonly why: string
}

/** Judges a change against the dictionary as it was before it, and before the version that it is part of. */
export function breakingOf(change: DictionaryChange, before: OpenDictionary, isInNewClass: boolean): Breaking {
  switch (change.kind) {
    case 'addition': return isInNewClass ? keeps('Its class is new in this version, so that no document has it yet') : additionBreaks(change)
    case 'change': return changeBreaks(change, before)
    case 'deprecation': return change.isRemoved ? breaks('Documents that have the place are no longer right') : keeps('The place stays readable; senders are asked to leave it out')
    case 'code': return change.effect === 'add' ? keeps('Codes that were right stay right') : breaks('Documents with the code are no longer right')
  }
}

const breaks = (why: string): Breaking => ({ isBreaking: true, why })
const keeps = (why: string): Breaking => ({ isBreaking: false, why })

function additionBreaks({ min }: Addition): Breaking {
  return min > 0 ? breaks('Documents that were right lack a place that is demanded now') : keeps('The place may be left out, so that documents stay right')
}

function changeBreaks(change: PlaceChange, { places, elements }: OpenDictionary): Breaking {
  const place = places.get(change.path)
  if (place === undefined) return breaks('The place is not in the version before')
  const objections = [...nameObjections(change, place), ...cardinalityObjections(change, place), ...formatObjections(change, elements.get(place.id)?.format)]
  return objections.length > 0 ? breaks(objections.join('; ')) : keeps('Every document that was right stays right')
}

function nameObjections({ path, newPath = path, tag, valueKind }: PlaceChange, place: DictionaryPlace): readonly string[] {
  return [
    ...(newPath === path ? [] : ['The place has another path']),
    ...(tag === undefined || tag === place.tag ? [] : ['XML names it otherwise']),
    ...(valueKind === undefined || place.kind === 'class' || valueKind === place.kind ? [] : ['Its values have another shape']),
  ]
}

function cardinalityObjections({ min, max }: PlaceChange, place: DictionaryPlace): readonly string[] {
  const most = place.max ?? 0
  const isList = max === undefined ? place.isList : max !== 1
  return [
    ...(min !== undefined && min > place.min ? ['It is demanded where it could be left out'] : []),
    ...(max !== undefined && max !== 0 && (most === 0 || max < most) ? ['It may stand fewer times'] : []),
    ...(isList === place.isList ? [] : ['Canonical data hold a list where they held one value, or the other way round']),
  ]
}

/** A format that takes every value of the one before it breaks nothing. Where there was none, any text was right. */
function formatObjections({ format }: PlaceChange, before: string | undefined): readonly string[] {
  if (format === undefined || format === before) return []
  if (before === undefined) return ['Values were bound to no format, and may not fit the new one']
  return ['same', 'narrower'].includes(fitOf(before, format)) ? [] : ['Values that fitted its format may fit no longer']
}
