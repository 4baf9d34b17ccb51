import type { MigratedGuidePlace } from '../guides/migrate-guide.ts'
import type { MigratedLine } from './migrate-message-set.ts'
import type { ReleasedVersion } from './release-version.ts'

/** What a version did to the mapping tables and guides that stood on the one before it. */
export interface Migration {
  readonly sets: readonly { readonly set: string; readonly from: string; readonly to: string; readonly unmapped: number; readonly lines: readonly MigratedLine[] }[]
  readonly guides: readonly { readonly guide: string; readonly fromVersion: number; readonly toVersion: number; readonly places: readonly MigratedGuidePlace[] }[]
}

/** Tells of each table and guide what was moved, and how many elements somebody has to map anew. */
export function migrationOf({ sets, guides, changeLog }: Pick<ReleasedVersion, 'sets' | 'guides' | 'changeLog'>): Migration {
  return {
    sets: sets.map(({ set, lines }) => ({ set: set.name, from: changeLog.previous, to: changeLog.number, unmapped: lines.filter(({ to }) => to === undefined).length, lines })),
    guides: guides.map(({ guide, places }) => ({ guide: guide.id, fromVersion: guide.guideVersion - 1, toVersion: guide.guideVersion, places })),
  }
}
