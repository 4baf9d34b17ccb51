import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import { findingAt, type Objection } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { OpenDictionary } from '../versions/dictionary-version.ts'
import type { Guide, GuidePlace } from './guide.ts'
import { guideConditions as conditions } from './guide-conditions.ts'

/** Decides whether a guide can be published on a version of the dictionary: it may narrow what the dictionary has, and never widen it. */
export function publishGuide(guide: Guide, dictionary: OpenDictionary): Outcome<Guide> {
  const objections = guide.places.flatMap((_place, index) => objectionsAt(guide, index, dictionary))
  const [first, ...others] = objections.flatMap(([holds, condition, pointer]) => (holds ? [findingAt(condition, pointer)] : []))
  return first === undefined ? achieved(guide) : refused(first, ...others)
}

function objectionsAt(guide: Guide, index: number, { places }: OpenDictionary): readonly Objection[] {
  const named = guide.places[index]
  if (named === undefined) return []
  const place = places.get(named.path)
  const pointer = `/places/${String(index)}`
  if (place === undefined) return [[true, conditions.placeUnknown, `${pointer}/path`]]
  return [
    [named.path !== guide.root && !named.path.startsWith(`${guide.root}/`), conditions.placeElsewhere, `${pointer}/path`],
    [guide.places.findIndex(({ path }) => path === named.path) !== index, conditions.placeTwice, `${pointer}/path`],
    [isWider(named, place), conditions.cardinalityWider, `${pointer}/min`],
    [place.kind === 'class' && named.codes !== undefined, conditions.codesOfClass, `${pointer}/codes`],
  ]
}

function isWider(named: GuidePlace, place: DictionaryPlace): boolean {
  const most = place.max ?? Infinity
  const max = named.max === undefined || named.max === 0 ? most : named.max
  const min = named.min ?? place.min
  return min < place.min || min > max || max > most
}
