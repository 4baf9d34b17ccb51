import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import { isWithin } from './apply-change.ts'
import type { OpenDictionary } from './dictionary-version.ts'

/** Where a path of the version before stands in the next one. */
export interface MovedPath {
  /** Undefined where nothing takes its place. */
  readonly path: string | undefined
  /** Why it is another, or none; undefined where it stays. */
  readonly reason?: 'moved' | 'replaced' | 'removed' | 'deprecated'
}

/** Follows a path through the changes of a version, in their order, to where it stands in the dictionary after them. */
export function followPath(path: string, changes: readonly DictionaryChange[], after: OpenDictionary): MovedPath {
  const moved = followed(path, changes)
  if (moved.path !== undefined && after.places.has(moved.path)) return moved
  // What takes a deprecated class's place may lack a member of it: the member stays where it is, and is only asked to be left out.
  const kept = followed(path, changes.map((change) => (change.kind === 'deprecation' && !change.isRemoved ? { kind: change.kind, path: change.path, isRemoved: false } : change)))
  if (kept.reason === 'deprecated' && kept.path !== undefined && after.places.has(kept.path)) return kept
  return { path: undefined, reason: 'removed' }
}

function followed(path: string, changes: readonly DictionaryChange[]): MovedPath {
  let moved: MovedPath = { path }
  for (const change of changes) {
    if (moved.path === undefined) break
    moved = step(moved, moved.path, change)
  }
  return moved
}

function step(before: MovedPath, path: string, change: DictionaryChange): MovedPath {
  if (change.kind === 'change' && change.newPath !== undefined && isWithin(path, change.path)) return { path: `${change.newPath}${path.slice(change.path.length)}`, reason: 'moved' }
  if (change.kind !== 'deprecation' || !isWithin(path, change.path)) return before
  if (change.replacedBy !== undefined) return { path: `${change.replacedBy}${path.slice(change.path.length)}`, reason: 'replaced' }
  return change.isRemoved ? { path: undefined, reason: 'removed' } : { path, reason: 'deprecated' }
}
