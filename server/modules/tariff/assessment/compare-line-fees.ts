import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { formatCents, isZero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isInformal } from '@customhouse/checks/entry-type.ts'
import { agricultureClasses } from '../fees/agriculture-fees.ts'
import { isHarborFeeExemptType, isWaterborne } from '../fees/harbor-maintenance-fee.ts'
import type { LineOutcome } from './assess-line.ts'
import type { Remark } from './assessment-finding.ts'
import { declaredAmount } from './declared-amount.ts'
import { centTolerance, isBeyond, taxTolerance } from './distance.ts'
import type { EntryOutcome } from './entry-outcome.ts'

interface DeclaredFee {
  readonly declaration: Declaration
  readonly line: LineOutcome
  readonly isComponent: boolean
  readonly isHeader: boolean
  readonly declared: Decimal | undefined
  readonly at: string
  readonly isWaived: boolean
}

/** Compares the user fees of lines: processing fee, harbor maintenance fee and agriculture fees (62-record). */
export function compareLineFees(declaration: Declaration, outcome: EntryOutcome): readonly Remark[] {
  return outcome.lines.flatMap((line, index) => {
    const item = declaration.goodsItems[index]
    if (item === undefined) return []
    const feeOf = (classCode: string): DeclaredFee => {
      const position = item.fees.findIndex((fee) => fee.classCode === classCode)
      const at = `/goodsItems/${String(index)}/fees${position < 0 ? '' : `/${String(position)}/amount`}`
      const declared = position < 0 ? undefined : declaredAmount(item.fees[position]?.amount)
      return { declaration, line, declared, at, isComponent: item.articleSet === 'V', isHeader: item.articleSet === 'X', isWaived: outcome.isHarborFeeWaived }
    }
    const agriculture = item.fees.filter(({ classCode }) => agricultureClasses.has(classCode)).map(({ classCode }) => classCode)
    return [processing(feeOf('499')), harbor(feeOf('501')), ...agriculture.map((classCode) => agricultural(classCode, feeOf(classCode))), ...missingAgriculture(feeOf, line)]
      .filter((remark) => remark !== undefined)
  })
}

function processing(fee: DeclaredFee): Remark | undefined {
  if (fee.declared !== undefined) return processingNotAllowed(fee) ?? processingAmount(fee, fee.declared)
  const isDue = fee.line.processing.standing === 'due' && !isInformal(fee.declaration.typeCode)
  if (!isDue) return undefined
  return processingRemark(fee, { code: '633', message: `The merchandise processing fee of $${formatCents(fee.line.processingFee)} is not reported on the line`, remedy: 'Report the fee under class 499' })
}

function processingNotAllowed(fee: DeclaredFee): Remark | undefined {
  if (fee.isComponent) return processingRemark(fee, { code: '629', message: 'The merchandise processing fee is reported on a component of an article set', remedy: 'Report it on the set header' })
  if (isInformal(fee.declaration.typeCode)) return processingRemark(fee, { code: '630', message: 'The formal merchandise processing fee is reported on an informal summary', remedy: 'Report the informal entry fee (311) at the header' })
  if (fee.line.processing.standing !== 'exempt') return undefined
  return processingRemark(fee, { code: '632', message: `The line is exempt from the merchandise processing fee: ${fee.line.processing.reason}`, remedy: 'Leave class 499 out' })
}

function processingAmount(fee: DeclaredFee, declared: Decimal): Remark | undefined {
  if (fee.line.processing.standing !== 'due' || !isBeyond(declared, fee.line.processingFee, centTolerance)) return undefined
  return processingRemark(fee, { code: '634', message: `The merchandise processing fee declared is $${formatCents(declared)}, and $${formatCents(fee.line.processingFee)} is computed (0.3464% of the value)`, remedy: 'Report the computed fee; minimum and maximum apply to the total alone' })
}

interface Words {
  readonly code: string
  readonly message: string
  readonly remedy: string
}

function processingRemark(fee: DeclaredFee, words: Words): Remark {
  return { ...words, severity: 'fatal', at: fee.at, authority: 'AE usage notes m and n; 19 CFR 24.23' }
}

function harbor(fee: DeclaredFee): Remark | undefined {
  return fee.declared === undefined ? harborMissing(fee) : harborNotAllowed(fee) ?? harborAmount(fee, fee.declared)
}

function harborMissing(fee: DeclaredFee): Remark | undefined {
  if (isZero(fee.line.harborFee) || fee.isWaived) return undefined
  const amount = formatCents(fee.line.harborFee)
  if (fee.declaration.transportMode === '12') return harborRemark(fee, { code: '600', message: `The harbor maintenance fee of $${amount} is not reported`, remedy: 'Report the fee under class 501' })
  return { ...harborRemark(fee, { code: 'harbor-maintenance-fee-not-reported', message: `No harbor maintenance fee is reported for cargo by vessel; $${amount} is computed`, remedy: 'Report class 501, unless the port or the movement is exempt' }), severity: 'information' }
}

function harborNotAllowed(fee: DeclaredFee): Remark | undefined {
  if (fee.isComponent) return harborRemark(fee, { code: '480', message: 'The harbor maintenance fee is reported on a component of an article set', remedy: 'Report it on the set header' })
  if (isHarborFeeExemptType(fee.declaration.typeCode)) return harborRemark(fee, { code: '481', message: `The harbor maintenance fee is not due on entry type ${fee.declaration.typeCode}`, remedy: 'Leave class 501 out' })
  if (!isWaterborne(fee.declaration)) return harborRemark(fee, { code: '482', message: `The harbor maintenance fee is not due for mode of transportation ${fee.declaration.transportMode ?? 'unknown'}`, remedy: 'Leave class 501 out, or correct the mode of transportation' })
  return fee.isWaived ? harborRemark(fee, { code: '602', message: 'The harbor maintenance fee of the entry is $3.00 or less, and nothing else is due', remedy: 'Leave class 501 out' }) : undefined
}

function harborAmount(fee: DeclaredFee, declared: Decimal): Remark | undefined {
  if (!isBeyond(declared, fee.line.harborFee, { units: 0n, scale: 0 })) return undefined
  return harborRemark(fee, { code: '601', message: `The harbor maintenance fee declared is $${formatCents(declared)}, and $${formatCents(fee.line.harborFee)} is computed (0.125% of $${formatCents(fee.line.value)}); it must match exactly`, remedy: 'Report 0.125% of the sum of the whole-dollar values of the line, rounded to the cent once' })
}

function harborRemark(fee: DeclaredFee, words: Words): Remark {
  return { ...words, severity: 'fatal', at: fee.at, authority: 'AE usage note o; 19 CFR 24.24' }
}

function agricultural(classCode: string, fee: DeclaredFee): Remark | undefined {
  const authority = fee.line.agriculture.find((due) => due.classCode === classCode)?.explanation.authority ?? 'AE usage note k; AE Table 6'
  if (fee.isHeader) return { code: '478', severity: 'fatal', at: fee.at, authority, message: `Fee ${classCode} is reported on the header of an article set`, remedy: 'Report it on the component' }
  if (fee.declaration.typeCode === '23') return { code: '679', severity: 'fatal', at: fee.at, authority, message: `Fee ${classCode} is not due on a temporary importation under bond`, remedy: 'Leave the fee out' }
  const due = fee.line.agriculture.find((entry) => entry.classCode === classCode)
  if (due === undefined || fee.declared === undefined || !isBeyond(fee.declared, due.amount, taxTolerance)) return undefined
  return { code: '661', severity: 'fatal', at: fee.at, authority, message: `Fee ${classCode} declared is $${formatCents(fee.declared)}, and $${formatCents(due.amount)} is computed (${due.explanation.formula ?? ''})`, remedy: 'Report the computed fee' }
}

function missingAgriculture(feeOf: (classCode: string) => DeclaredFee, line: LineOutcome): readonly Remark[] {
  return line.agriculture.filter(({ classCode, amount }) => !isZero(amount) && feeOf(classCode).declared === undefined).map(({ classCode, amount, explanation }) => ({
    code: '657', severity: 'fatal', at: feeOf(classCode).at, authority: explanation.authority ?? 'AE Table 6',
    message: `Fee ${classCode} of $${formatCents(amount)} is not reported on the line`, remedy: 'Report the fee, or claim the exemption',
  }))
}
