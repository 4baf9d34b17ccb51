import { isAllZeros, parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const partyForms = aeChapter('usage note (f)')

const conditions = {
  missing: fatal('100', { message: 'The importer of record is missing', authority: partyForms, remedy: 'Give the importer number as registered on CBP Form 5106' }),
  malformed: fatal('102', {
    message: 'The importer number has none of the forms that CBP accepts',
    authority: partyForms,
    remedy: 'Give NN-NNNNNNN with or without a two-character suffix, NNN-NN-NNNN, or YYDDPP-NNNNN',
  }),
  zero: fatal('103', { message: 'The importer number is all zeros', authority: partyForms, remedy: 'Give the importer\'s own number' }),
  notifyMalformed: fatal('590', {
    message: 'The number of the party to notify has none of the forms that CBP accepts',
    authority: partyForms,
    remedy: 'Give NN-NNNNNNN with or without a two-character suffix, NNN-NN-NNNN, or YYDDPP-NNNNN',
  }),
} as const

/** Whether the importer of record is named by a number of a form that CBP gives; whether it is registered is asked where importers are kept. */
export function importer({ declaration: { importerOfRecord, notifyParty } }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  if (importerOfRecord === undefined || importerOfRecord.number === '') findings.push(finding(conditions.missing, '/importerOfRecord'))
  else {
    const condition = numberCondition(importerOfRecord.number)
    if (condition !== undefined) findings.push(finding(condition, '/importerOfRecord/number'))
  }
  if (notifyParty !== undefined && parseImporterNumber(notifyParty.number) === undefined) findings.push(finding(conditions.notifyMalformed, '/notifyParty/number'))
  return findings
}

function numberCondition(number: string): Condition | undefined {
  if (parseImporterNumber(number) === undefined) return conditions.malformed
  return isAllZeros(number) ? conditions.zero : undefined
}
