import { agencyMessageSet } from './agency-message-set.table.ts'
import { batchBlockControl } from './batch-block-control.table.ts'
import { brokerDownload } from './broker-download.table.ts'
import { cargoManifestQuery } from './cargo-manifest-query.table.ts'
import { cargoRelease } from './cargo-release.table.ts'
import { customsBond } from './customs-bond.table.ts'
import { dailyStatement } from './daily-statement.table.ts'
import { drawback } from './drawback.table.ts'
import { entrySummaryQuery } from './entry-summary-query.table.ts'
import { entrySummary } from './entry-summary.table.ts'
import { importerBondQuery } from './importer-bond-query.table.ts'
import { inBond } from './in-bond.table.ts'
import { compileChapter, type RecordLayout } from './layout.ts'
import { periodicMonthlyStatement } from './periodic-monthly-statement.table.ts'

/** The chapters of the CATAIR whose record layouts we hold. */
export const chapterTables = [
  batchBlockControl, entrySummary, entrySummaryQuery, cargoRelease, cargoManifestQuery, dailyStatement,
  periodicMonthlyStatement, customsBond, inBond, drawback, agencyMessageSet, brokerDownload, importerBondQuery,
] as const

/** A chapter's name, as its table file is called. */
export type ChapterName = string

const chapters: ReadonlyMap<ChapterName, readonly RecordLayout[]> = new Map(chapterTables.map((table) => [table.name, compileChapter(table)]))

/** All 312 record layouts, in the order of the chapters. */
export const allLayouts: readonly RecordLayout[] = [...chapters.values()].flat()

/** The layouts of a chapter. Throws RangeError for a chapter that we do not hold. */
export function chapterLayouts(chapter: ChapterName): readonly RecordLayout[] {
  const found = chapters.get(chapter)
  if (!found) throw new RangeError(`Cannot find CATAIR chapter ${chapter}`)
  return found
}

/**
 * One layout by chapter and key, e.g. `layout('entry-summary', '54-07')`. Throws RangeError where there is none: the keys are ours,
 * so a wrong one is a mistake in the program.
 */
export function layout(chapter: ChapterName, key: string): RecordLayout {
  const found = chapterLayouts(chapter).find((candidate) => candidate.key === key)
  if (!found) throw new RangeError(`Cannot find record layout ${key} in CATAIR chapter ${chapter}`)
  return found
}

/** A field of a layout by its official name. Throws RangeError where the layout has none of that name. */
export function field(record: RecordLayout, name: string): RecordLayout['fields'][number] {
  const found = record.byName.get(name)
  if (!found) throw new RangeError(`Cannot find field ${name} in record layout ${record.key} of CATAIR chapter ${record.chapter}`)
  return found
}
