import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter, seChapter } from '../authority.ts'
import { lowValueEnded, releaseTypes, summaryTypes } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'

const identity = aeChapter('usage note (b)')

const conditions = {
  numberMissing: fatal('B14', { message: 'The entry number is missing', authority: identity, remedy: 'Give filer code, seven digits and check digit' }),
  numberMalformed: fatal('B15', {
    message: 'The entry number is not a filer code followed by eight digits',
    authority: 'CATAIR Appendix E',
    remedy: 'Give eleven characters without separators: filer code, seven digits, check digit',
  }),
  checkDigit: fatal('B16', {
    message: 'The check digit of the entry number is wrong',
    authority: 'CATAIR Appendix E',
    remedy: 'Compute the check digit again; a mistyped digit is the usual cause',
  }),
  typeMissing: fatal('B17', { message: 'The entry type is missing', authority: identity, remedy: 'Give the two-digit entry type' }),
  typeUnknown: fatal('B18', {
    message: 'The entry type is not one that this filing accepts',
    authority: `${aeChapter('table 2')}; ${seChapter('SE10 note 2')}`,
    remedy: 'Entry summaries take 01 02 03 06 07 11 12 21 22 23 31 32 34 38 51 52; cargo release takes the same without 31 to 51',
  }),
  lowValueEnded: fatal('entry-type-86-ended', {
    message: 'Entry type 86 ended on 29 August 2025, when the duty-free treatment of low-value shipments was suspended for all countries',
    authority: 'Executive Order 14324, effective 2025-08-29; codified 2026-06-24 (91 FR 37789)',
    remedy: 'File an informal entry of type 11, or a formal entry',
  }),
  mailEntry: fatal('entry-type-13-test', {
    message: 'Informal mail entry (type 13) is a test of customs that neither entry summaries nor cargo release take',
    authority: 'Test of the New Electronic Informal Entry Process for Mail, FR Doc. 2026-12668 (24 June 2026); CATAIR Appendix B, revision 20',
    remedy: 'File it as JSON with the filings of low value (POST /low-value-filings), or file an informal entry of type 11',
  }),
  portMissing: fatal('B03', { message: 'The port of entry is missing', authority: identity, remedy: 'Give the Schedule D code of the port of entry' }),
  portUnknown: fatal('B04', {
    message: 'The port of entry is not a port of Schedule D',
    authority: identity,
    remedy: 'Give the four-digit Schedule D code of the port of entry',
  }),
} as const

/** Whether the filing can be told apart: entry number, entry type, port. Applies to every action. */
export function filingIdentity(context: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  const number = numberCondition(context.declaration.entryNumber)
  if (number !== undefined) findings.push(finding(number, '/entryNumber'))
  const type = typeCondition(context)
  if (type !== undefined) findings.push(finding(type, '/typeCode'))
  const port = portCondition(context)
  if (port !== undefined) findings.push(finding(port, '/portOfEntry'))
  return findings
}

function numberCondition(text: string): (typeof conditions)[keyof typeof conditions] | undefined {
  if (text === '') return conditions.numberMissing
  const number = parseEntryNumber(text)
  if (number === undefined) return conditions.numberMalformed
  return hasRightCheckDigit(number) ? undefined : conditions.checkDigit
}

function typeCondition({ declaration, receivedOn }: FormContext): (typeof conditions)[keyof typeof conditions] | undefined {
  const { kind, typeCode } = declaration
  if (typeCode === '') return conditions.typeMissing
  if (typeCode === '13') return conditions.mailEntry
  // Before it ended the test took it by cargo release (84 FR 40079, 89 FR 2630).
  if (typeCode === '86' && kind === 'entry') return receivedOn >= lowValueEnded ? conditions.lowValueEnded : undefined
  return (kind === 'entry' ? releaseTypes : summaryTypes).has(typeCode) ? undefined : conditions.typeUnknown
}

/** For cargo release the port may be left to CBP to derive (SE10 note 7), see planned-port. */
function portCondition({ declaration }: FormContext): (typeof conditions)[keyof typeof conditions] | undefined {
  if (declaration.portOfEntry === undefined) return declaration.kind === 'entry-summary' ? conditions.portMissing : undefined
  return isPortCode(declaration.portOfEntry) ? undefined : conditions.portUnknown
}
