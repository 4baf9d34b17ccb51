import { membersOfPlaces } from '@customhouse/vocabulary/dictionary/adoption/places-of-declaration-member.ts'
import type { MessageSet } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import type { MaintenanceRequest } from '../maintenance/maintenance-request.ts'
import type { Guide } from '../guides/guide.ts'
import { isWithin } from './apply-change.ts'
import { breakingOf } from './breaking-change.ts'
import type { ChangeLogEntry, Touched, TouchedMapping } from './change-log.ts'
import type { OpenDictionary } from './dictionary-version.ts'

/** What is asked whether a change touches it. */
export interface Dependents {
  readonly sets: readonly MessageSet[]
  readonly guides: readonly Guide[]
}

/** A change with the dictionary as it was before it and after it. */
export interface AppliedChange {
  readonly request: Pick<MaintenanceRequest, 'id' | 'number'>
  readonly change: DictionaryChange
  readonly before: OpenDictionary
  readonly after: OpenDictionary
}

/** What each change breaks or keeps, and what uses the places that it changes. Computed, never written by hand. */
export function computeChangeLog(changes: readonly AppliedChange[], dependents: Dependents): readonly ChangeLogEntry[] {
  return changes.map(({ request, change, before, after }, index) => ({
    request: request.id,
    requestNumber: request.number,
    change,
    element: elementOfChange(change, before, after),
    ...breakingOf(change, before, isInNewClass(change, changes.slice(0, index))),
    touched: touchedBy(change, before, dependents),
  }))
}

/** Whether a place is added below a class that an earlier change of the same version added: what it demands, it demands of no document that there is. */
function isInNewClass(change: DictionaryChange, earlier: readonly AppliedChange[]): boolean {
  return change.kind === 'addition' && earlier.some(({ change: other }) => other.kind === 'addition' && other.path !== change.path && isWithin(change.path, other.path) && !earlier.some(({ change: gone }) => gone.kind === 'deprecation' && isWithin(other.path, gone.path)))
}

function elementOfChange(change: DictionaryChange, before: OpenDictionary, after: OpenDictionary): string {
  if (change.kind === 'code') return change.element
  return (before.places.get(change.path) ?? after.places.get(change.path))?.id ?? ''
}

function touchedBy(change: DictionaryChange, before: OpenDictionary, { sets, guides }: Dependents): Touched {
  const changed = changedPaths(change, before)
  const isTouched = (path: string) => changed.some((one) => isWithin(path, one))
  return {
    documents: [...new Set(changed.map((path) => path.split('/')[0] ?? ''))],
    mappings: sets.flatMap((set) => mappingsTouched(set, isTouched)),
    guides: guides.flatMap(({ id, guideVersion, places }) => {
      const paths = places.flatMap(({ path }) => (isTouched(path) ? [path] : []))
      return paths.length === 0 ? [] : [{ guide: id, guideVersion, paths }]
    }),
    declarations: [...new Set([...membersOfPlaces()].flatMap(([path, pointers]) => (isTouched(path) ? pointers : [])))],
  }
}

/** Places whose form a change alters: an element stands in many. A new place touches whatever states the class above it as whole. */
function changedPaths(change: DictionaryChange, { version, places }: OpenDictionary): readonly string[] {
  const placesOfElement = (id: string) => version.rows.flatMap(([path, element]) => (element === id ? [path] : []))
  switch (change.kind) {
    case 'addition': return [change.path]
    case 'code': return placesOfElement(change.element)
    case 'deprecation': return [change.path]
    case 'change': {
      const isOfElement = change.format !== undefined || change.name !== undefined || change.description !== undefined
      return isOfElement ? placesOfElement(places.get(change.path)?.id ?? '') : [change.path]
    }
  }
}

function mappingsTouched({ name, messages }: MessageSet, isTouched: (path: string) => boolean): readonly TouchedMapping[] {
  return messages.flatMap((message) => message.elements.flatMap(({ source, paths }) => paths.filter(isTouched).map((path) => ({ set: name, message: message.name, source, path }))))
}
