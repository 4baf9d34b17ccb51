import { isAllZeros, parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import { fatal, finding, placed } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { importerStanding as standingOf } from '../../parties/index.ts'
import type { FilingContext } from '../filing-context.ts'

/** From this day CBP refuses importers that have not filed for 366 days (condition 875). */
const inactivityFrom = '2026-07-16'

const inactiveForEntry = fatal('875', {
  message: 'The importer of record is inactive for entry purposes',
  authority: '19 CFR 24.5(e)',
  remedy: 'Have the registration (CBP Form 5106) made active again; numbers become inactive after a year without an entry',
})

/** Whether the importer of record is registered and active. A number of no form is judged by its form alone. */
export function importerStanding({ declaration, importer: known, receivedOn }: FilingContext): readonly Finding[] {
  const at = '/importerOfRecord/number'
  const number = declaration.importerOfRecord?.number ?? ''
  if (parseImporterNumber(number) === undefined || isAllZeros(number)) return []
  if (known?.status === 'inactive' && receivedOn >= inactivityFrom) return [finding(inactiveForEntry, at)]
  return standingOf(known, at).map(placed)
}
