import type { ClassAmount, Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { compareDecimals, formatCents, isZero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LineOutcome } from './assess-line.ts'
import type { Remark } from './assessment-finding.ts'
import { declaredAmount } from './declared-amount.ts'
import { isBeyond, taxTolerance } from './distance.ts'
import type { EntryOutcome } from './entry-outcome.ts'

/** Compares internal revenue tax (60-record) and antidumping and countervailing deposits (53-record). */
export function compareTaxesAndCases(declaration: Declaration, outcome: EntryOutcome): readonly Remark[] {
  return declaration.goodsItems.flatMap((item, index) => {
    const line = outcome.lines[index]
    if (line === undefined) return []
    const at = `/goodsItems/${String(index)}`
    return [...compareTax(item, line, at), ...compareCases(item, line, at)]
  })
}

function compareTax(item: GoodsItem, line: LineOutcome, at: string): readonly Remark[] {
  const declared = item.internalRevenueTaxes[0]
  if (declared === undefined) return isZero(line.excise.amount) ? [] : [taxMissing(line, at)]
  if (item.articleSet === 'X') return [{ code: '476', severity: 'fatal', at: `${at}/internalRevenueTaxes/0`, authority: 'AE usage note k', message: 'Internal revenue tax is reported on the header of an article set', remedy: 'Report it on the component' }]
  return isTaxOff(line, declared) ? [taxMismatch(line, declared, at)] : []
}

// Distilled spirits may be over-reported freely: only a shortfall counts (condition 660).
function isTaxOff(line: LineOutcome, declared: ClassAmount): boolean {
  const { rate, isComputed, amount } = line.excise
  if (rate === undefined || !isComputed) return false
  const stated = declaredAmount(declared.amount)
  return isBeyond(stated, amount, taxTolerance) && (declared.classCode !== '016' || compareDecimals(stated, amount) < 0)
}

function taxMissing(line: LineOutcome, at: string): Remark {
  return { code: '656', severity: 'fatal', at: `${at}/internalRevenueTaxes`, authority: taxAuthority(line), message: `Internal revenue tax of $${formatCents(line.excise.amount)} is not reported (${line.excise.explanation?.formula ?? ''})`, remedy: 'Report the tax with its accounting class' }
}

function taxMismatch(line: LineOutcome, declared: ClassAmount, at: string): Remark {
  const stated = formatCents(declaredAmount(declared.amount))
  return { code: '660', severity: 'fatal', at: `${at}/internalRevenueTaxes/0/amount`, authority: taxAuthority(line), message: `Internal revenue tax declared is $${stated}, and $${formatCents(line.excise.amount)} is computed (${line.excise.explanation?.formula ?? ''})`, remedy: 'Report the computed tax' }
}

function taxAuthority(line: LineOutcome): string {
  return line.excise.rate?.authority ?? 'AE usage note kk; 26 U.S.C. chapter 51'
}

function compareCases(item: GoodsItem, line: LineOutcome, at: string): readonly Remark[] {
  return line.cases.flatMap((duty, index) => {
    const declared = item.tradeRemedyCases[index]?.duty
    if (declared === undefined || compareDecimals(declaredAmount(declared), duty.amount) === 0) return []
    return [{
      code: '576', severity: 'fatal', at: `${at}/tradeRemedyCases/${String(index)}/duty`, authority: 'AE usage note ff',
      message: `The ${duty.kind} duty declared is $${formatCents(declaredAmount(declared))}, and $${formatCents(duty.amount)} is computed (${duty.explanation.formula ?? ''}); it must agree to the cent`,
      remedy: 'Correct the duty, the rate, or the value or quantity of the case',
    }]
  })
}
