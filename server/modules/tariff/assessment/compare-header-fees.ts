import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { compareDecimals, formatCents, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isInformal } from '@customhouse/checks/entry-type.ts'
import type { Remark } from './assessment-finding.ts'
import { declaredAmount } from './declared-amount.ts'
import type { EntryOutcome } from './entry-outcome.ts'

/** Compares the header fees (34-record): informal entry fee, dutiable mail fee, manual surcharge. */
export function compareHeaderFees(declaration: Declaration, outcome: EntryOutcome): readonly Remark[] {
  return [informal(declaration, outcome), mail(declaration, outcome), surcharge(declaration)].filter((remark) => remark !== undefined)
}

function informal(declaration: Declaration, outcome: EntryOutcome): Remark | undefined {
  const stated = headerFee(declaration, '311')
  const due = outcome.fees.get('311')
  const remark = (code: string, words: readonly [message: string, remedy: string]): Remark => ({ code, severity: 'fatal', at: stated.at, authority: 'AE usage notes m and q; 19 CFR 24.23(b)(2)', message: words[0], remedy: words[1] })
  if (stated.amount === undefined) return due === undefined ? undefined : remark('636', [`The informal entry fee of $${formatCents(due)} is not reported`, 'Report class 311 at the header'])
  if (!isInformal(declaration.typeCode)) return remark('637', [`The informal entry fee is reported on entry type ${declaration.typeCode}, a formal one`, 'Report the fee of formal entries (499) on the lines'])
  if (due === undefined) return remark('635', ['The summary is exempt from the informal entry fee', 'Leave class 311 out'])
  if (compareDecimals(stated.amount, due) === 0) return undefined
  return remark('638', [`The informal entry fee declared is $${formatCents(stated.amount)}; it is fixed at $${formatCents(due)}`, 'Report the fixed amount'])
}

function mail(declaration: Declaration, outcome: EntryOutcome): Remark | undefined {
  const stated = headerFee(declaration, '496')
  const due = outcome.fees.get('496')
  if (stated.amount === undefined ? due === undefined : due !== undefined && compareDecimals(stated.amount, due) === 0) return undefined
  return {
    code: 'dutiable-mail-fee-incorrect', severity: 'fatal', at: stated.at, authority: 'AE usage note p; 19 CFR 24.22(f)',
    message: due === undefined ? 'The dutiable mail fee is not due: the shipment is not by mail, or no duty is owed' : `The dutiable mail fee is $${formatCents(due)}${stated.amount === undefined ? ', and not reported' : `, not $${formatCents(stated.amount)}`}`,
    remedy: due === undefined ? 'Leave class 496 out' : 'Report the fixed amount under class 496',
  }
}

// Whoever files through this door is automated, and exempt (usage note r).
function surcharge(declaration: Declaration): Remark | undefined {
  const stated = headerFee(declaration, '500')
  if (stated.amount === undefined) return undefined
  return { code: 'manual-surcharge-not-allowed', severity: 'fatal', at: stated.at, authority: 'AE usage note r; AE Table 6', message: 'The manual entry surcharge is for summaries that customs itself creates from paper', remedy: 'Leave class 500 out' }
}

interface StatedFee {
  readonly amount: Decimal | undefined
  readonly at: string
}

function headerFee(declaration: Declaration, classCode: string): StatedFee {
  const index = declaration.headerFees.findIndex((fee) => fee.classCode === classCode)
  return index < 0 ? { amount: undefined, at: '/headerFees' } : { amount: declaredAmount(declaration.headerFees[index]?.amount), at: `/headerFees/${String(index)}/amount` }
}
