import { decimal, multiply, roundHalfUp, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LineClaim } from '../assessment/claim-programme.ts'
import type { FiledNumber, LineContext } from '../assessment/line-context.ts'
import { caribbeanBasinCountries, insularPossessionCodes, leastDevelopedCountries, unconfirmedLeastDeveloped } from '../programmes/country-groups.ts'
import { processingFeeRate } from './fee-notices.ts'

/** Whether the merchandise processing fee (or the informal entry fee) is due on a line, and why not. */
export interface FeeStanding {
  readonly standing: 'due' | 'exempt' | 'undetermined'
  readonly reason: string
  readonly authority: string
}

// AE Table 9: of chapter 98 only these are not exempt.
const ratedProvisions = ['98020060', '98020080']
const note = 'AE usage note m; 19 CFR 24.23(c)'

/** Whether an article owes a formal or an informal processing fee (usage note m). */
export function feeStanding(context: LineContext, numbers: readonly FiledNumber[], claim: LineClaim | undefined): FeeStanding {
  return standingByEntry(context) ?? standingByProvision(numbers) ?? standingByOrigin(context.country) ?? standingByClaim(claim)
    ?? { standing: 'due', reason: '', authority: note }
}

/** The fee of one article, rounded to the cent: value times 0.003464 (usage note n). */
export function processingFee(value: Decimal, on: DateText): Decimal {
  return roundHalfUp(multiply(value, decimal(processingFeeRate(on).rate)), 2)
}

function standingByEntry(context: LineContext): FeeStanding | undefined {
  if (context.item.articleSet === 'V') return exempt('component of an article set: the fee is on the header', 'AE usage note k')
  if (context.item.zoneStatus?.status === 'D') return exempt('domestic merchandise withdrawn from a zone', note)
  return context.declaration.typeCode === '23' ? exempt('temporary importation under bond', note) : undefined
}

function standingByProvision(numbers: readonly FiledNumber[]): FeeStanding | undefined {
  const provision = numbers.find(({ role, commodity }) => role === 'provision' && !ratedProvisions.some((rated) => commodity.code.startsWith(rated)))
  return provision === undefined ? undefined : exempt('special classification provision of chapter 98', 'AE usage note m; AE Table 9; 19 CFR 24.23(c)(1)(i)')
}

function standingByOrigin(country: string | undefined): FeeStanding | undefined {
  if (country === undefined) return undefined
  if (country === 'IL') return exempt('product of Israel', '19 CFR 24.23(c)(5)')
  if (insularPossessionCodes.has(country)) return exempt('product of a United States insular possession', '19 CFR 24.23(c)(1)(ii)')
  if (caribbeanBasinCountries.has(country)) return exempt('product of a Caribbean Basin beneficiary', '19 CFR 24.23(c)(1)(iii)')
  if (leastDevelopedCountries.has(country)) return exempt('product of a least-developed beneficiary', '19 CFR 24.23(c)(1)(iv)')
  return unconfirmedLeastDeveloped.has(country) ? { standing: 'undetermined', reason: 'standing as a least-developed beneficiary not confirmed', authority: '19 CFR 24.23(c)(1)(iv)' } : undefined
}

function standingByClaim(claim: LineClaim | undefined): FeeStanding | undefined {
  if (claim === undefined || claim.processingFee === 'due') return undefined
  const { title, processingFeeAuthority } = claim.programme
  if (claim.processingFee === 'exempt') return exempt(`claim under the ${title}`, processingFeeAuthority)
  return { standing: 'undetermined', reason: `a claim of ${claim.code} is exempt only without a tariff preference level`, authority: processingFeeAuthority }
}

function exempt(reason: string, authority: string): FeeStanding {
  return { standing: 'exempt', reason, authority }
}
