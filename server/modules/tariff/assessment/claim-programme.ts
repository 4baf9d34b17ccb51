import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Programme } from '../programmes/programme.ts'
import { programmeStanding, type ProgrammeStanding } from '../programmes/programme-standing.ts'
import { programmeOf } from '../programmes/registry.ts'
import type { Remark } from './assessment-finding.ts'
import { isFreeRate } from './choose-rate.ts'
import type { FiledNumber, LineContext } from './line-context.ts'

/** A claim that the 40-record makes, and where it stands. */
export interface LineClaim extends ProgrammeStanding {
  readonly code: string
  readonly programme: Programme
  /** Whether the special column is read for it. */
  readonly isEffective: boolean
}

const unknownOrigins = new Set([undefined, '', '**'])

/** Reads the claim of a line, and reports what is wrong with it. */
export function claimProgramme(context: LineContext): LineClaim | undefined {
  const code = context.item.specialProgram
  if (code === undefined || code.trim() === '') return undefined
  const programme = programmeOf(code)
  if (programme === undefined) {
    reportClaim(context, { code: '416', message: 'The programme claim code is not known', remedy: 'Use a code of AE Table 8' })
    return undefined
  }
  if (unknownOrigins.has(context.country)) {
    reportClaim(context, { code: '607', message: 'A programme is claimed for goods of unknown origin', remedy: 'State the country of origin, or leave the claim out' })
    return undefined
  }
  const standing = programmeStanding(programme, { code, origin: context.country, on: context.on, receivedOn: context.receivedOn })
  const claim = { ...standing, code, programme, isEffective: standing.standing === 'preference' || standing.standing === 'uncertain' }
  reportStanding(context, claim)
  return claim
}

/** Reports a claim that no article of the line can use; free goods need none, but may claim for the fee. */
export function reportUnusedClaim(context: LineContext, claim: LineClaim, articles: readonly FiledNumber[]): void {
  const rated = articles.filter((article) => article.line !== undefined && !isFreeRate(article.line.general))
  if (rated.length === 0 || rated.length < articles.length) return
  context.report({
    code: articles.length > 1 ? '616' : '614', severity: 'fatal', at: `${context.at}/specialProgram`, authority: claim.programme.authority,
    message: `The tariff does not list ${claim.code} in the special column for these goods`, remedy: 'Leave the claim out, or correct the tariff number',
  })
}

function reportClaim(context: LineContext, remark: { readonly code: string; readonly message: string; readonly remedy: string }): void {
  context.report({ ...remark, severity: 'fatal', at: `${context.at}/specialProgram`, authority: 'AE 40-record, Trade Agreement/Special Program Claim Code; AE Table 8' })
}

function reportStanding(context: LineContext, claim: LineClaim): void {
  const words = standingWords(context, claim)
  if (words === undefined) return
  context.report({ ...words, at: `${context.at}/specialProgram`, authority: claim.lapse?.authority ?? claim.programme.authority })
}

function standingWords(context: LineContext, claim: LineClaim): Pick<Remark, 'code' | 'severity' | 'message' | 'remedy'> | undefined {
  const { title } = claim.programme
  const country = context.country ?? 'unknown origin'
  switch (claim.standing) {
    case 'preference': return undefined
    case 'origin-not-eligible': return { code: '608', severity: 'fatal', message: `Goods of ${country} are not eligible under the ${title} on ${context.on}`, remedy: 'Correct the origin or leave the claim out' }
    case 'not-in-force': return { code: isYetToCome(claim, context.on) ? '605' : '606', severity: 'fatal', message: `The ${title} is not in force on ${context.on}`, remedy: 'Leave the claim out, or claim a programme in force' }
    case 'duty-due': return { code: 'programme-lapsed', severity: 'information', message: `The ${title} has lapsed: the claim is kept, the duty is due${refundWords(claim)}`, remedy: 'Deposit the duty; the claim serves a refund if the programme is renewed retroactively' }
    case 'uncertain': return { code: 'programme-eligibility-not-confirmed', severity: 'warning', message: `It could not be confirmed that goods of ${country} are eligible under the ${title} on ${context.on}`, remedy: 'Confirm the designation of the country before relying on the preference' }
  }
}

function isYetToCome({ programme }: LineClaim, on: DateText): boolean {
  return programme.inForce.every(({ from }) => from > on)
}

function refundWords(claim: LineClaim): string {
  const until = claim.lapse?.refundRequestBy
  return until === undefined ? '' : `; a refund could be asked for until ${until}`
}
