import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import { seChapter } from '../authority.ts'
import { isInformal, isTradeRemedyType } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { isPositive } from '../whole-dollars.ts'

const bondNote = `${seChapter('SE10 note 6')}; 19 CFR 142.4`

const conditions = {
  missing: fatal('119', { message: 'The bond is missing', authority: bondNote, remedy: 'Give 8 for a continuous bond, 9 for a single transaction bond, or 0 where none is required' }),
  typeUnknown: fatal('112', { message: 'The bond type is none of 0, 8 and 9', authority: bondNote, remedy: 'Give 0, 8 or 9' }),
  required: fatal('141', { message: 'This entry type needs a bond', authority: bondNote, remedy: 'Give a continuous bond (8) or a single transaction bond (9)' }),
  suretyMissing: fatal('137', { message: 'The surety of the single transaction bond is missing', authority: bondNote, remedy: 'Give the surety code (SE20 V1)' }),
  amountMissing: fatal('265', { message: 'The amount of the single transaction bond is missing', authority: bondNote, remedy: 'Give the amount in whole dollars, above zero (SE20 AMT)' }),
} as const

/** Whether an entry for cargo release states its bond (SE10 note 6). */
export function releaseBond({ declaration: { kind, bonds, typeCode } }: FormContext): readonly Finding[] {
  if (kind !== 'entry') return []
  const one = bonds[0]
  if (one === undefined) return isInformal(typeCode) ? [] : [finding(conditions.missing, '/bonds')]
  if (!/^[089]$/.test(one.type)) return [finding(conditions.typeUnknown, '/bonds/0/type')]
  return objections(
    [one.type === '0' && isTradeRemedyType(typeCode), conditions.required, '/bonds/0/type'],
    [one.type === '9' && (one.suretyCode ?? '') === '', conditions.suretyMissing, '/bonds/0/suretyCode'],
    [one.type === '9' && !isPositive(one.amount ?? ''), conditions.amountMissing, '/bonds/0/amount'],
  )
}
