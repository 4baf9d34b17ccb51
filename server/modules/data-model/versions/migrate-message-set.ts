import type { MessageSet, NationalElement } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import type { DictionaryChange } from '../maintenance/dictionary-change.ts'
import type { OpenDictionary } from './dictionary-version.ts'
import { followPath, type MovedPath } from './path-moves.ts'

/** One line of a mapping table that a new version moved, or could not. */
export interface MigratedLine {
  readonly message: string
  readonly source: string
  readonly from: string
  /** Absent where nothing takes its place: somebody has to map the element anew. */
  readonly to?: string
  readonly reason: NonNullable<MovedPath['reason']>
}

/** A mapping table as the next version needs it, and what became different. */
export interface MigratedMessageSet {
  readonly set: MessageSet
  readonly lines: readonly MigratedLine[]
}

/** Takes a mapping table from one version of the dictionary to the next. */
export function migrateMessageSet(set: MessageSet, changes: readonly DictionaryChange[], after: OpenDictionary): MigratedMessageSet {
  const lines: MigratedLine[] = []
  const messages = set.messages.map((message) => ({
    ...message,
    elements: message.elements.map((element): NationalElement => ({
      ...element,
      paths: [...new Set(element.paths.flatMap((path) => {
        const moved = followPath(path, changes, after)
        if (moved.reason !== undefined) lines.push({ message: message.name, source: element.source, from: path, reason: moved.reason, ...(moved.path === undefined ? {} : { to: moved.path }) })
        return moved.path ?? []
      }))],
    })),
  }))
  return { set: { ...set, dictionaryVersion: after.version.number, messages }, lines }
}
