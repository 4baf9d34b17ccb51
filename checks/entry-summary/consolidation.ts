import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const consolidationNote = aeChapter('usage note (z)')

const conditions = {
  indicatorUnknown: fatal('228', { message: 'The consolidation indicator is something other than Y', authority: consolidationNote, remedy: 'Give Y, or leave it out' }),
  releasesMissing: fatal('232', { message: 'A consolidated summary names fewer than two releases', authority: consolidationNote, remedy: 'Name every release that the summary accounts for' }),
  releasesRefused: fatal('233', { message: 'Releases are named, but the summary does not claim consolidation', authority: consolidationNote, remedy: 'Claim consolidation, or leave the releases out' }),
  ownNumber: fatal('239', { message: 'A consolidated summary names its own number among the releases', authority: consolidationNote, remedy: 'Use an entry number of its own for the summary' }),
  otherFiler: fatal('236', { message: 'A release has another filer code than the consolidated summary', authority: consolidationNote, remedy: 'Consolidate releases of one filer code only' }),
  origins: fatal('703', { message: 'The lines of a consolidated summary have different countries of origin', authority: consolidationNote, remedy: 'Consolidate goods of one origin; United States goods may be among them' }),
  exports: fatal('702', { message: 'The lines of a consolidated summary have different countries of export', authority: consolidationNote, remedy: 'Consolidate goods exported from one country' }),
} as const

/** Whether a consolidated summary names releases, and its lines belong together (usage note z). */
export function consolidation({ declaration }: FormContext): readonly Finding[] {
  const indicator = declaration.indicators.consolidatedSummary
  if (indicator === undefined) return declaration.releases.length === 0 ? [] : [finding(conditions.releasesRefused, '/releases')]
  if (indicator !== 'Y') return [finding(conditions.indicatorUnknown, '/indicators/consolidatedSummary')]
  const findings: Finding[] = []
  if (declaration.releases.length < 2) findings.push(finding(conditions.releasesMissing, '/releases'))
  declaration.releases.forEach((number, index) => {
    const condition = releaseCondition(declaration, number)
    if (condition !== undefined) findings.push(finding(condition, `/releases/${String(index)}`))
  })
  return [...findings, ...lines(declaration)]
}

function releaseCondition({ entryNumber }: Declaration, number: string): Condition | undefined {
  if (number === entryNumber) return conditions.ownNumber
  return number.slice(0, 3) === entryNumber.slice(0, 3) ? undefined : conditions.otherFiler
}

function lines({ goodsItems }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (differ(goodsItems.map(({ origin }) => origin).filter((origin) => origin !== 'US'))) findings.push(finding(conditions.origins, '/goodsItems'))
  if (differ(goodsItems.map(({ countryOfExport }) => countryOfExport))) findings.push(finding(conditions.exports, '/goodsItems'))
  return findings
}

/** Whether the values that are stated are not all the same. */
export function differ(values: readonly (string | undefined)[]): boolean {
  return new Set(values.filter((value) => value !== undefined)).size > 1
}
