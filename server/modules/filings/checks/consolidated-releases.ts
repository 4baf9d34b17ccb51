import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysBetween } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { differ } from '@customhouse/checks/entry-summary/consolidation.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'
import type { CargoReleaseOnFile } from '../entry/cargo-release-on-file.ts'
import type { EntryOnFile } from '../entry-on-file.ts'
import type { FilingContext } from '../filing-context.ts'

const consolidationNote = aeChapter('usage note (z)')

const conditions = {
  notOnFile: fatal('237', { message: 'A release named is not on file', authority: consolidationNote, remedy: 'Name entries that are on file for cargo release' }),
  notReleased: fatal('241', { message: 'A release named has not been released', authority: consolidationNote, remedy: 'Wait for the release, or leave it out' }),
  taken: fatal('243', { message: 'A release named is already accounted for by another consolidated summary', authority: consolidationNote, remedy: 'Leave it out' }),
  otherDistrict: fatal('242', { message: 'A release was made in another district', authority: consolidationNote, remedy: 'Consolidate releases of one district only' }),
  sevenDays: fatal('244', { message: 'The releases lie more than seven days apart', authority: consolidationNote, remedy: 'Consolidate releases of one period of seven days' }),
  otherMode: fatal('247', { message: 'The releases came by different modes of transport', authority: consolidationNote, remedy: 'Consolidate releases of one mode of transport' }),
  otherCarrier: fatal('consolidated-carriers-differ', { message: 'The releases came by different air carriers', authority: consolidationNote, remedy: 'Consolidate air releases of one carrier' }),
} as const

/** Whether the releases that a consolidated summary accounts for are on file, released, and belong together (usage note z). */
export function consolidatedReleases(context: FilingContext): readonly Finding[] {
  const { declaration, others } = context
  if (declaration.indicators.consolidatedSummary !== 'Y' || others === undefined) return []
  const findings: Finding[] = []
  declaration.releases.forEach((number, index) => {
    const condition = mayConsolidate(number, declaration) ? releaseCondition(declaration, others.get(number)) : undefined
    if (condition !== undefined) findings.push(finding(condition, `/releases/${String(index)}`))
  })
  return [...findings, ...together(context)]
}

/** A release that is the summary itself, or another filer's, is refused by its number alone. */
function mayConsolidate(number: string, { entryNumber }: Declaration): boolean {
  return number !== entryNumber && number.slice(0, 3) === entryNumber.slice(0, 3)
}

function releaseCondition(declaration: Declaration, entry: EntryOnFile | undefined): Condition | undefined {
  if (entry?.cargoRelease === undefined) return conditions.notOnFile
  if (entry.consolidatedUnder !== undefined && entry.consolidatedUnder !== declaration.entryNumber) return conditions.taken
  return ofRelease(entry.cargoRelease, declaration)
}

function ofRelease({ releasedAt, portOfEntry }: CargoReleaseOnFile, declaration: Declaration): Condition | undefined {
  if (releasedAt === undefined) return conditions.notReleased
  return portOfEntry !== undefined && portOfEntry.slice(0, 2) !== declaration.portOfEntry?.slice(0, 2) ? conditions.otherDistrict : undefined
}

function together({ declaration, others }: FilingContext): Finding[] {
  const entries = declaration.releases.flatMap((number): CargoReleaseOnFile[] => {
    const entry = others?.get(number)?.cargoRelease
    return entry === undefined ? [] : [entry]
  })
  const findings: Finding[] = []
  const days = entries.flatMap(({ releasedAt }) => (releasedAt === undefined ? [] : [releasedAt.slice(0, 10)])).sort()
  if (daysBetween(days[0] ?? '', days.at(-1) ?? '') >= 7) findings.push(finding(conditions.sevenDays, '/releases'))
  if (differ(entries.map(({ transportMode }) => transportMode))) findings.push(finding(conditions.otherMode, '/releases'))
  else if (/^4[01]$/.test(entries[0]?.transportMode ?? '') && differ(entries.map(({ carrierCode }) => carrierCode))) findings.push(finding(conditions.otherCarrier, '/releases'))
  return findings
}
