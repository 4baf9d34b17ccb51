import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { compareDecimals, formatCents, isZero, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LineOutcome } from './assess-line.ts'
import type { Remark } from './assessment-finding.ts'
import { declaredAmount } from './declared-amount.ts'
import { distance, dutyTolerance, isBeyond } from './distance.ts'
import type { EntryOutcome } from './entry-outcome.ts'

/** Compares the duty of lines with what was assessed (conditions 624 and 625). */
export function compareDuty(declaration: Declaration, outcome: EntryOutcome): readonly Remark[] {
  return declaration.goodsItems.flatMap((item, index) => {
    const line = outcome.lines[index]
    return line === undefined ? [] : compareLine(item, line, `/goodsItems/${String(index)}`)
  })
}

/** Whether every number of a line was computed or taken as declared, so that a comparison means something. */
export function isWhollyAssessed(line: LineOutcome): boolean {
  return line.numbers.every(({ number, isComputed, duty }) => isComputed || (number.commodity.duty !== undefined && compareDecimals(duty, declaredAmount(number.commodity.duty)) === 0))
}

function compareLine(item: GoodsItem, line: LineOutcome, at: string): readonly Remark[] {
  if (item.commodities.every(({ duty }) => duty === undefined) || !isWhollyAssessed(line)) return []
  const declared = sumOf(item.commodities.map(({ duty }) => declaredAmount(duty)))
  const where = `${at}/commodities/${String(furthest(item, line))}/duty`
  if (item.articleSet === 'V') return isZero(declared) ? [] : [setComponent(where)]
  const isOff = isBeyond(declared, line.duty, dutyTolerance) || (isZero(line.duty) && !isZero(declared) && item.specialProgram !== undefined)
  if (isOff) return [mismatch(where, { declared, line })]
  return compareDecimals(declared, line.duty) === 0 ? [] : [within(where, { declared, line })]
}

// The number whose duty is furthest off is where a filer should look first.
function furthest(item: GoodsItem, line: LineOutcome): number {
  let worst = 0
  let apart: Decimal = zero
  line.numbers.forEach(({ duty }, index) => {
    const off = distance(duty, declaredAmount(item.commodities[index]?.duty))
    if (compareDecimals(off, apart) > 0) { apart = off; worst = index }
  })
  return worst
}

interface Difference {
  readonly declared: Decimal
  readonly line: LineOutcome
}

function mismatch(at: string, { declared, line }: Difference): Remark {
  return {
    code: '624', severity: 'fatal', at, authority: 'AE usage notes j and l; 19 CFR 141.90, 141.103',
    message: `The duty declared on line ${String(line.sequence)} is $${formatCents(declared)}, and $${formatCents(line.duty)} is computed (${computation(line)})`,
    remedy: 'Correct the duty, or what it rests on: tariff number, value, quantities, origin, claim or rate date',
  }
}

function within(at: string, { declared, line }: Difference): Remark {
  return {
    code: 'duty-differs-within-tolerance', severity: 'information', at, authority: 'ACE condition 624: a difference of up to $2.99 on a line is taken',
    message: `The duty declared on line ${String(line.sequence)} is $${formatCents(declared)}, and $${formatCents(line.duty)} is computed (${computation(line)})`,
    remedy: 'Declare the computed duty',
  }
}

function computation(line: LineOutcome): string {
  return line.numbers.filter(({ duty }) => !isZero(duty)).map(({ number, duty, explanation }) => `${number.commodity.code}: ${explanation.formula ?? ''} = $${formatCents(duty)}`).join('; ') || 'no duty'
}

function setComponent(at: string): Remark {
  return { code: '625', severity: 'fatal', at, authority: 'AE usage note k', message: 'Duty is declared on a component of an article set; it belongs on the header', remedy: 'Report zero here, and the duty on the set header' }
}
