import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { add, compareDecimals, decimal, decimalOf, formatShortest, greaterOf, multiply, percentOf, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AmountText, DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { fatal, findingAt, warning, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { continuousBondGuidelines, singleTransactionGuidelines, type Certainty } from './bond-amounts.table.ts'
import { isBondInForce, type BondOnFile } from './bond-on-file.ts'

/** What the bond has to cover, for one transaction of activity code 1. */
export type BondNeed =
  | { readonly type: '8' }
  | {
    readonly type: '9'
    readonly entryNumber: string
    readonly enteredValue: AmountText
    readonly dutiesTaxesFees: AmountText
    /** Another agency may refuse the goods, or they are restricted. */
    readonly isRegulated: boolean
  }

export interface BondSufficiency {
  readonly isSufficient: boolean
  readonly bond?: BondOnFile
  readonly requiredDollars?: AmountText
  /** How sure the required amount is; a secondary figure gives a warning and does not refuse. */
  readonly certainty?: Certainty
  readonly findings: readonly Finding[]
}

export interface BondQuestion {
  readonly bonds: readonly BondOnFile[]
  readonly need: BondNeed
  readonly on: DateText
  /** JSON Pointer for the findings; by default the first bond of the canonical declaration. */
  readonly pointer?: string
}

const noContinuous = fatal('113', {
  message: 'The importer has no continuous bond',
  authority: '19 CFR 142.4, 113.11',
  remedy: 'Have a surety execute a continuous bond, or secure this entry by a single transaction bond',
})
const notYetEffective = fatal('115', {
  message: 'The importer’s continuous bond is not in force yet',
  authority: '19 CFR 113.26',
  remedy: 'File on or after the bond’s first day, or secure this entry by a single transaction bond',
})
const terminated = fatal('117', {
  message: 'The importer’s continuous bond has ended',
  authority: '19 CFR 113.27(c)',
  remedy: 'Have a new continuous bond executed, or secure this entry by a single transaction bond',
})
const continuousTooSmall: Omit<Condition, 'severity'> = {
  code: '116',
  message: 'The continuous bond is smaller than the guidelines ask for',
  authority: '19 CFR 113.13; Customs Directive 3510-004',
  remedy: 'Have the surety raise the bond, at least to the required amount',
}
const noSingle = fatal('757', {
  message: 'No single transaction bond secures this entry',
  authority: '19 CFR 142.4, 113.11',
  remedy: 'Have the surety transmit a single transaction bond for this entry number',
})
const singleTooSmall: Omit<Condition, 'severity'> = {
  code: 'single-transaction-bond-insufficient',
  message: 'The single transaction bond is smaller than the guidelines ask for',
  authority: '19 CFR 113.13; Customs Directive 3510-004',
  remedy: 'Have the surety raise the bond, at least to the required amount',
}

/** Whether the importer's bonds secure a transaction on a date, and by how much they would have to. */
export function bondSufficiency({ bonds, need, on, pointer = '/bonds/0' }: BondQuestion): BondSufficiency {
  const candidates = bonds.filter((bond) => bond.activity === '1' && bond.type === need.type && (need.type === '8' || bond.entryNumber === need.entryNumber))
  const bond = candidates.find((one) => isBondInForce(one, on))
  if (bond === undefined) return { isSufficient: false, findings: [findingAt(absence(candidates, need, on), pointer)] }
  const required = need.type === '8' ? requiredContinuousAmount(bond.annualDutiesDollars ?? 0, on) : requiredSingleAmount(need, on)
  if (required === undefined) return { isSufficient: true, bond, findings: [] }
  const enough = compareDecimals(decimalOf(bond.amountDollars), decimal(required.dollars)) >= 0
  const words = need.type === '8' ? continuousTooSmall : singleTooSmall
  return {
    isSufficient: enough,
    bond,
    requiredDollars: required.dollars,
    certainty: required.certainty,
    findings: enough ? [] : [findingAt(required.certainty === 'primary' ? fatal(words.code, words) : warning(words.code, words), pointer)],
  }
}

function absence(candidates: readonly BondOnFile[], need: BondNeed, on: DateText): Condition {
  if (need.type === '9') return noSingle
  if (candidates.some((bond) => bond.from > on)) return notYetEffective
  return candidates.length > 0 ? terminated : noContinuous
}

interface RequiredAmount {
  readonly dollars: AmountText
  readonly certainty: Certainty
}

/** The least amount of an importer's continuous bond for what it owed in the past year; undefined before the first guideline. */
export function requiredContinuousAmount(annualDutiesDollars: number, on: DateText): RequiredAmount | undefined {
  const guideline = continuousBondGuidelines.find((one) => one.from <= on && (one.to === undefined || on <= one.to))
  if (guideline === undefined) return undefined
  const share = percentOf(decimal(guideline.percentOfAnnualDuties), decimalOf(annualDutiesDollars))
  return { dollars: formatShortest(greaterOf(decimal(guideline.minimumDollars), share)), certainty: guideline.certainty }
}

/** The least amount of a single transaction bond; undefined before the first guideline. */
export function requiredSingleAmount(need: Extract<BondNeed, { type: '9' }>, on: DateText): RequiredAmount | undefined {
  const guideline = singleTransactionGuidelines.find((one) => one.from <= on && (one.to === undefined || on <= one.to))
  if (guideline === undefined) return undefined
  const value = decimal(need.enteredValue)
  const amount: Decimal = need.isRegulated ? multiply(value, decimalOf(guideline.timesValueWhereRegulated)) : add(value, decimal(need.dutiesTaxesFees))
  return { dollars: formatShortest(amount), certainty: guideline.certainty }
}

/** The amount rounded up to the steps in which bonds are written. For information: the steps are known from one secondary source. */
export function roundedUpToStep(dollars: AmountText, on: DateText): AmountText | undefined {
  const guideline = continuousBondGuidelines.find((one) => one.from <= on && (one.to === undefined || on <= one.to))
  const whole = wholeDollarsUp(dollars)
  const step = guideline?.steps.find(({ upToDollars }) => upToDollars === undefined || whole <= BigInt(upToDollars))
  if (step === undefined) return undefined
  const by = BigInt(step.byDollars)
  return String(((whole + by - 1n) / by) * by)
}

function wholeDollarsUp(dollars: AmountText): bigint {
  const [whole = '0', fraction = ''] = dollars.split('.')
  return BigInt(whole) + (/[1-9]/.test(fraction) ? 1n : 0n)
}
