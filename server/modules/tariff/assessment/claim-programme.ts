import type { Programme } from '../programmes/programme.ts'
import { programmeStanding, type ProgrammeStanding } from '../programmes/programme-standing.ts'
import { programmeOf } from '../programmes/registry.ts'
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
  if (programme === undefined) return reportClaim(context, { code: '416', message: 'The programme claim code is not known', remedy: 'Use a code of AE Table 8' })
  if (unknownOrigins.has(context.country)) return reportClaim(context, { code: '607', message: 'A programme is claimed for goods of unknown origin', remedy: 'State the country of origin, or leave the claim out' })
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

function reportClaim(context: LineContext, remark: { readonly code: string; readonly message: string; readonly remedy: string }): undefined {
  context.report({ ...remark, severity: 'fatal', at: `${context.at}/specialProgram`, authority: 'AE 40-record, Trade Agreement/Special Program Claim Code; AE Table 8' })
}

function reportStanding(context: LineContext, claim: LineClaim): void {
  const { programme } = claim
  const at = `${context.at}/specialProgram`
  const authority = claim.lapse?.authority ?? programme.authority
  if (claim.standing === 'origin-not-eligible') {
    context.report({ code: '608', severity: 'fatal', at, authority, message: `Goods of ${context.country ?? 'unknown origin'} are not eligible under the ${programme.title} on ${context.on}`, remedy: 'Correct the origin or leave the claim out' })
  } else if (claim.standing === 'not-in-force') {
    context.report({ code: 'programme-not-in-force', severity: 'fatal', at, authority, message: `The ${programme.title} is not in force on ${context.on}`, remedy: 'Leave the claim out, or claim a programme in force' })
  } else if (claim.standing === 'duty-due') {
    const until = claim.lapse?.refundRequestBy === undefined ? '' : `; a refund could be asked for until ${claim.lapse.refundRequestBy}`
    context.report({ code: 'programme-lapsed', severity: 'information', at, authority, message: `The ${programme.title} has lapsed: the claim is kept, the duty is due${until}`, remedy: 'Deposit the duty; the claim serves a refund if the programme is renewed retroactively' })
  } else if (claim.standing === 'uncertain') {
    context.report({ code: 'programme-eligibility-not-confirmed', severity: 'warning', at, authority, message: `It could not be confirmed that goods of ${context.country ?? ''} are eligible under the ${programme.title} on ${context.on}`, remedy: 'Confirm the designation of the country before relying on the preference' })
  }
}
