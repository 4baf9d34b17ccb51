import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding, notice } from '@customhouse/vocabulary/finding/condition.ts'
import { isQuotaType } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'

const quotaLaw = '19 CFR part 132; CATAIR error dictionary v51'

const pending = notice('Q08', { message: 'The line is claimed under a quota, which is processed after the close of business', authority: quotaLaw, remedy: 'Wait for the quota to be accepted, rejected or prorated' })

/** Whether the entry type claims a quota. Which goods come under one, and balances, are not the form's to say. */
export function quota({ declaration }: FormContext): readonly Finding[] {
  return isQuotaType(declaration.typeCode) ? [finding(pending, '/typeCode')] : []
}
