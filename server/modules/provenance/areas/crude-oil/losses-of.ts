import type { ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { compareDecimals, formatDecimal, isZero, parseDecimal, percentOf, roundHalfUp, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential } from '../../derivation/derivation.ts'
import { quantityOf } from './measured.ts'

/** What is kept of a quantity after the carrier's loss allowance, and what is lost; all of it where none is stated. */
export function lessAllowance(goods: readonly ClaimedGoods[], quantity: LotQuantity | undefined): { readonly kept: LotQuantity | undefined; readonly losses: readonly LotQuantity[] | undefined } {
  const lost = allowanceOf(goods, quantity)
  if (quantity === undefined || lost === undefined) return { kept: quantity, losses: undefined }
  const kept = subtract(parseDecimal(quantity.value) ?? zero, parseDecimal(lost.value) ?? zero)
  return { kept: { ...quantity, value: formatDecimal(kept) }, losses: [lost] }
}

/** What was measured as lost: `loss` among the observations, or the allowance in percent of what came of it. */
export function lossesOf({ claims }: DerivableCredential, quantity: LotQuantity | undefined): { readonly losses: readonly LotQuantity[] | undefined } {
  const losses = claims.goods.flatMap(({ quantities }) => quantities).filter(({ kind }) => kind === 'loss').flatMap(quantityOf)
  const allowed = allowanceOf(claims.goods, quantity)
  return { losses: losses.length > 0 ? losses : allowed && [allowed] }
}

/** An allowance in percent: `loss allowance` among the observations. */
function allowanceOf(goods: readonly ClaimedGoods[], quantity: LotQuantity | undefined): LotQuantity | undefined {
  const stated = goods.flatMap(({ quantities }) => quantities).find(({ kind, unit }) => kind === 'loss-allowance' && unit === 'P1')
  if (stated === undefined || quantity === undefined) return undefined
  const [percent, whole] = [parseDecimal(stated.value), parseDecimal(quantity.value)]
  if (percent === undefined || whole === undefined || !isPercentage(percent)) return undefined
  const lost = roundHalfUp(percentOf(percent, whole), Math.max(whole.scale, 2))
  return isZero(lost) ? undefined : { value: formatDecimal(lost), unit: quantity.unit }
}

function isPercentage(percent: Decimal): boolean {
  return compareDecimals(percent, zero) >= 0 && compareDecimals(percent, { units: 100n, scale: 0 }) <= 0
}
