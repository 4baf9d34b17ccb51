import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import type { OpenDictionary } from '../versions/dictionary-version.ts'
import { followPath, type MovedPath } from '../versions/path-moves.ts'
import type { Guide, GuidePlace } from './guide.ts'

/** A place of a guide that a new version moved, took away or made narrower. */
export interface MigratedGuidePlace {
  readonly from: string
  readonly to?: string
  readonly reason: NonNullable<MovedPath['reason']> | 'narrowed' | 'demanded'
}

export interface MigratedGuide {
  readonly guide: Guide
  readonly places: readonly MigratedGuidePlace[]
}

/**
 * Takes a guide to the next version of the dictionary, as its next version: places follow those that moved or were replaced, cardinalities are
 * brought within what the dictionary allows, and places that it demands from now on are added.
 */
export function migrateGuide(guide: Guide, changes: readonly DictionaryChange[], after: OpenDictionary): MigratedGuide {
  const migrated: MigratedGuidePlace[] = []
  const kept = guide.places.flatMap((place): readonly GuidePlace[] => {
    const moved = followPath(place.path, changes, after)
    if (moved.reason !== undefined) migrated.push({ from: place.path, reason: moved.reason, ...(moved.path === undefined ? {} : { to: moved.path }) })
    if (moved.path === undefined) return []
    const fitted = withinDictionary({ ...place, path: moved.path }, after)
    if (fitted.min !== place.min || fitted.max !== place.max) migrated.push({ from: place.path, to: moved.path, reason: 'narrowed' })
    return [fitted]
  })
  const demanded = newlyDemanded(guide, kept, { changes, after })
  for (const { path } of demanded) migrated.push({ from: path, to: path, reason: 'demanded' })
  const places = [...new Map([...kept, ...demanded].map((place) => [place.path, place])).values()]
  return { guide: { ...guide, guideVersion: guide.guideVersion + 1, dictionaryVersion: after.version.number, places }, places: migrated }
}

function withinDictionary(place: GuidePlace, { places }: OpenDictionary): GuidePlace {
  const model = places.get(place.path)
  if (model === undefined) return place
  const max = fittedMax(place.max, model.max)
  const min = place.min === undefined ? undefined : Math.min(Math.max(place.min, model.min), max === undefined || max === 0 ? Infinity : max)
  return { ...place, ...(max === undefined ? {} : { max }), ...(min === undefined ? {} : { min }) }
}

/** 0, as often as the dictionary allows, stays what it is. */
function fittedMax(max: number | undefined, most: number | undefined): number | undefined {
  return max === undefined || max === 0 || most === undefined ? max : Math.min(max, most)
}

function newlyDemanded(guide: Guide, kept: readonly GuidePlace[], { changes, after }: { readonly changes: readonly DictionaryChange[]; readonly after: OpenDictionary }): readonly GuidePlace[] {
  const known = new Set(kept.map(({ path }) => path))
  const classes = new Set([guide.root, ...kept.flatMap(({ path }) => parentsOf(path))])
  const touched = changes.flatMap((change) => (change.kind === 'addition' || change.kind === 'change' ? [change.kind === 'change' ? change.newPath ?? change.path : change.path] : []))
  return touched.filter((path) => {
    const place = after.places.get(path)
    return place !== undefined && place.min > 0 && !known.has(path) && classes.has(path.slice(0, path.lastIndexOf('/')))
  }).map((path) => ({ path }))
}

function parentsOf(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.slice(0, -1).map((_step, at) => steps.slice(0, at + 1).join('/'))
}
