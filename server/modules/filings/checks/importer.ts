import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, placed } from '@customhouse/vocabulary/finding/condition.ts'
import { importerStanding } from '../../parties/index.ts'
import { aeChapter } from '../authority.ts'
import type { FilingContext } from '../filing-context.ts'

const partyForms = aeChapter('usage note (f)')
/** From this day CBP refuses importers that have not filed for 366 days (condition 875). */
const inactivityFrom = '2026-07-16'

const conditions = {
  missing: fatal('100', { message: 'The importer of record is missing', authority: partyForms, remedy: 'Give the importer number as registered on CBP Form 5106' }),
  malformed: fatal('102', {
    message: 'The importer number has none of the forms that CBP accepts',
    authority: partyForms,
    remedy: 'Give NN-NNNNNNN with or without a two-character suffix, NNN-NN-NNNN, or YYDDPP-NNNNN',
  }),
  zero: fatal('103', { message: 'The importer number is all zeros', authority: partyForms, remedy: 'Give the importer\'s own number' }),
  inactiveForEntry: fatal('875', {
    message: 'The importer of record is inactive for entry purposes',
    authority: '19 CFR 24.5(e)',
    remedy: 'Have the registration (CBP Form 5106) made active again; numbers become inactive after a year without an entry',
  }),
  notifyMalformed: fatal('590', {
    message: 'The number of the party to notify has none of the forms that CBP accepts',
    authority: partyForms,
    remedy: 'Give NN-NNNNNNN with or without a two-character suffix, NNN-NN-NNNN, or YYDDPP-NNNNN',
  }),
} as const

/** Whether the importer of record is named, registered and active. */
export function importer(context: FilingContext): readonly Finding[] {
  const findings: Finding[] = []
  const { importerOfRecord, notifyParty } = context.declaration
  if (importerOfRecord === undefined || importerOfRecord.number === '') findings.push(finding(conditions.missing, '/importerOfRecord'))
  else findings.push(...ofNumber(context, importerOfRecord.number))
  if (notifyParty !== undefined && parseImporterNumber(notifyParty.number) === undefined) findings.push(finding(conditions.notifyMalformed, '/notifyParty/number'))
  return findings
}

function ofNumber({ importer: known, receivedOn }: FilingContext, number: string): readonly Finding[] {
  const at = '/importerOfRecord/number'
  if (parseImporterNumber(number) === undefined) return [finding(conditions.malformed, at)]
  if (isAllZeros(number)) return [finding(conditions.zero, at)]
  if (known?.status === 'inactive' && receivedOn >= inactivityFrom) return [finding(conditions.inactiveForEntry, at)]
  return importerStanding(known, at).map(placed)
}

/** Whether a number of any form is nothing but zeros, which stands for many or for nobody. */
export function isAllZeros(number: string): boolean {
  return /^[0-]*0[0-]*$/.test(number)
}
