import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysBetween } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { CargoReleaseOnFile } from '../entry/cargo-release-on-file.ts'
import type { FilingContext } from '../filing-context.ts'

const consolidationNote = aeChapter('usage note (z)')

const conditions = {
  indicatorUnknown: fatal('228', { message: 'The consolidation indicator is something other than Y', authority: consolidationNote, remedy: 'Give Y, or leave it out' }),
  releasesMissing: fatal('232', { message: 'A consolidated summary names fewer than two releases', authority: consolidationNote, remedy: 'Name every release that the summary accounts for' }),
  releasesRefused: fatal('233', { message: 'Releases are named, but the summary does not claim consolidation', authority: consolidationNote, remedy: 'Claim consolidation, or leave the releases out' }),
  ownNumber: fatal('239', { message: 'A consolidated summary names its own number among the releases', authority: consolidationNote, remedy: 'Use an entry number of its own for the summary' }),
  otherFiler: fatal('236', { message: 'A release has another filer code than the consolidated summary', authority: consolidationNote, remedy: 'Consolidate releases of one filer code only' }),
  notOnFile: fatal('237', { message: 'A release named is not on file', authority: consolidationNote, remedy: 'Name entries that are on file for cargo release' }),
  notReleased: fatal('241', { message: 'A release named has not been released', authority: consolidationNote, remedy: 'Wait for the release, or leave it out' }),
  taken: fatal('243', { message: 'A release named is already accounted for by another consolidated summary', authority: consolidationNote, remedy: 'Leave it out' }),
  otherDistrict: fatal('242', { message: 'A release was made in another district', authority: consolidationNote, remedy: 'Consolidate releases of one district only' }),
  sevenDays: fatal('244', { message: 'The releases lie more than seven days apart', authority: consolidationNote, remedy: 'Consolidate releases of one period of seven days' }),
  otherMode: fatal('247', { message: 'The releases came by different modes of transport', authority: consolidationNote, remedy: 'Consolidate releases of one mode of transport' }),
  otherCarrier: fatal('consolidated-carriers-differ', { message: 'The releases came by different air carriers', authority: consolidationNote, remedy: 'Consolidate air releases of one carrier' }),
  origins: fatal('703', { message: 'The lines of a consolidated summary have different countries of origin', authority: consolidationNote, remedy: 'Consolidate goods of one origin; United States goods may be among them' }),
  exports: fatal('702', { message: 'The lines of a consolidated summary have different countries of export', authority: consolidationNote, remedy: 'Consolidate goods exported from one country' }),
} as const

/** Whether a consolidated summary accounts for releases that belong together (usage note z). */
export function consolidation(context: FilingContext): readonly Finding[] {
  const { declaration } = context
  const indicator = declaration.indicators.consolidatedSummary
  if (indicator === undefined) return declaration.releases.length === 0 ? [] : [finding(conditions.releasesRefused, '/releases')]
  if (indicator !== 'Y') return [finding(conditions.indicatorUnknown, '/indicators/consolidatedSummary')]
  const findings: Finding[] = []
  if (declaration.releases.length < 2) findings.push(finding(conditions.releasesMissing, '/releases'))
  declaration.releases.forEach((number, index) => {
    const condition = releaseCondition(context, number)
    if (condition !== undefined) findings.push(finding(condition, `/releases/${String(index)}`))
  })
  findings.push(...lines(declaration), ...together(context))
  return findings
}

function releaseCondition({ declaration, others }: FilingContext, number: string): Condition | undefined {
  if (number === declaration.entryNumber) return conditions.ownNumber
  if (number.slice(0, 3) !== declaration.entryNumber.slice(0, 3)) return conditions.otherFiler
  if (others === undefined) return undefined
  const entry = others.get(number)
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

function lines({ goodsItems }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (differ(goodsItems.map(({ origin }) => origin).filter((origin) => origin !== 'US'))) findings.push(finding(conditions.origins, '/goodsItems'))
  if (differ(goodsItems.map(({ countryOfExport }) => countryOfExport))) findings.push(finding(conditions.exports, '/goodsItems'))
  return findings
}

function differ(values: readonly (string | undefined)[]): boolean {
  return new Set(values.filter((value) => value !== undefined)).size > 1
}
