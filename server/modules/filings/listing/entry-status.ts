import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { formatVersion } from '../entry-summary/version-number.ts'
import type { EntryFound } from './store.ts'

/** Where an entry stands, shortly. */
export interface EntryStatus {
  readonly entryNumber: string
  readonly importer: string
  readonly filing?: string
  readonly changedAt: string
  readonly release?: { readonly status: string; readonly outcome?: Outcome; readonly filedAt: string; readonly releasedAt?: string; readonly request?: string }
  readonly summary?: { readonly status: string; readonly control: string; readonly version: string }
}

export function entryStatusOf({ entry: { entryNumber, importer, cargoRelease, summary }, changedAt, filing }: EntryFound): EntryStatus {
  return {
    entryNumber, importer, changedAt, ...(filing === undefined ? {} : { filing }),
    ...(cargoRelease === undefined ? {} : { release: releaseOf(cargoRelease) }),
    ...(summary === undefined ? {} : { summary: { status: summary.status, control: summary.control, version: formatVersion(summary.version) } }),
  }
}

function releaseOf({ status, outcome, filedAt, releasedAt, request }: NonNullable<EntryFound['entry']['cargoRelease']>): NonNullable<EntryStatus['release']> {
  return { status, filedAt, ...(outcome === undefined ? {} : { outcome }), ...(releasedAt === undefined ? {} : { releasedAt }), ...(request === undefined ? {} : { request: request.kind }) }
}
