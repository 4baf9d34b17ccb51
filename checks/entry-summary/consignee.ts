import { isAllZeros, parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isInformal } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'

const consigneeNote = aeChapter('usage notes (e) and (f), consignee')

const conditions = {
  missing: fatal('255', { message: 'The consignee is missing', authority: consigneeNote, remedy: 'Give the number of the ultimate consignee' }),
  malformed: fatal('105', {
    message: 'The consignee number has none of the forms that CBP accepts',
    authority: consigneeNote,
    remedy: 'Give NN-NNNNNNN with or without a two-character suffix, NNN-NN-NNNN, or YYDDPP-NNNNN',
  }),
  zero: fatal('107', {
    message: 'Only informal and consolidated summaries may leave the consignee as zeros',
    authority: consigneeNote,
    remedy: 'Give the number of the ultimate consignee',
  }),
} as const

/** Types whose column of usage note e allows the consignee without requiring it. */
const optionalTypes: ReadonlySet<string> = new Set(['11', '12', '21', '22'])

/** Whether an entry summary names its consignee. */
export function consignee({ declaration }: FormContext): readonly Finding[] {
  const number = declaration.consignee?.number ?? ''
  if (number === '') return optionalTypes.has(declaration.typeCode) ? [] : [finding(conditions.missing, '/consignee')]
  if (isAllZeros(number)) {
    const isForMany = isInformal(declaration.typeCode) || declaration.indicators.consolidatedSummary === 'Y'
    return isForMany ? [] : [finding(conditions.zero, '/consignee/number')]
  }
  return parseImporterNumber(number) === undefined ? [finding(conditions.malformed, '/consignee/number')] : []
}
