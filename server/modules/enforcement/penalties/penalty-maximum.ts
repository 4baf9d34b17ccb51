import { compareDecimals, formatCents, multiply, parseDecimal, decimal, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'

export type Culpability = 'negligence' | 'gross-negligence' | 'fraud'

/** What a penalty is reckoned from, in dollars as decimal text. */
export interface PenaltyGround {
  readonly culpability: Culpability
  readonly domesticValue?: string
  /** Lawful duties, taxes and fees of which the United States is or may be deprived; none or 0 where the violation did not affect them. */
  readonly lossOfDuties?: string
  readonly dutiableValue?: string
  /** Whether the person disclosed it before, or without knowledge of, a formal investigation. */
  readonly isDisclosed?: boolean
  /** With a disclosure: the interest on the loss, as the officer reckoned it from the date of liquidation (26 U.S.C. 6621). */
  readonly interest?: string
}

export interface PenaltyMaximum {
  /** Dollars and cents. */
  readonly maximum: string
  readonly formula: string
  readonly authority: string
}

interface Degree { readonly times: string; readonly percent: string; readonly section: string }
const degrees: Readonly<Record<Exclude<Culpability, 'fraud'>, Degree>> = {
  'gross-negligence': { times: '4', percent: '0.40', section: '19 U.S.C. 1592(c)(2)' },
  negligence: { times: '2', percent: '0.20', section: '19 U.S.C. 1592(c)(3)' },
}

/** The most that the law allows as a penalty; undefined where what it is reckoned from is not stated. Exact. Pure. */
export function penaltyMaximum(ground: PenaltyGround): PenaltyMaximum | undefined {
  const loss = amount(ground.lossOfDuties)
  const [domestic, dutiable] = [amount(ground.domesticValue), amount(ground.dutiableValue)]
  const isLoss = loss !== undefined && loss.units > 0n
  if (ground.isDisclosed === true) return disclosed(ground, isLoss ? loss : undefined, dutiable)
  if (ground.culpability === 'fraud') return domestic && { maximum: formatCents(domestic), formula: 'The domestic value of the goods', authority: '19 U.S.C. 1592(c)(1)' }
  const { times, percent, section } = degrees[ground.culpability]
  if (!isLoss) return dutiable && { maximum: formatCents(multiply(dutiable, decimal(percent))), formula: `${String(Number(percent) * 100)} percent of the dutiable value, since no duties were affected`, authority: `${section}(B)` }
  const multiple = multiply(loss, decimal(times))
  const lesser = domestic !== undefined && compareDecimals(domestic, multiple) < 0 ? domestic : multiple
  return { maximum: formatCents(lesser), formula: `The lesser of the domestic value and ${times} times the loss of duties, taxes and fees`, authority: `${section}(A)` }
}

/** With a prior disclosure: for fraud once the loss, or a tenth of the value; otherwise the interest on the loss alone, as it is stated. */
function disclosed({ culpability, interest }: PenaltyGround, loss: Decimal | undefined, dutiable: Decimal | undefined): PenaltyMaximum | undefined {
  if (culpability !== 'fraud') return interestAlone(loss === undefined ? undefined : amount(interest))
  if (loss !== undefined) return { maximum: formatCents(loss), formula: '100 percent of the loss of duties, taxes and fees, where it is tendered in time', authority: '19 U.S.C. 1592(c)(4)(A)(i)' }
  return dutiable && { maximum: formatCents(multiply(dutiable, decimal('0.10'))), formula: '10 percent of the dutiable value', authority: '19 U.S.C. 1592(c)(4)(A)(ii)' }
}

function interestAlone(interest: Decimal | undefined): PenaltyMaximum {
  const formula = 'The interest on the loss of duties from the date of liquidation, as it is stated, and no more'
  return { maximum: interest === undefined ? '0.00' : formatCents(interest), formula, authority: '19 U.S.C. 1592(c)(4)(B)' }
}

function amount(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : parseDecimal(text)
}
