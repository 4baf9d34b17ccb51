import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { chooseProvisionRate, chooseRate, dotted, isFreeRate } from './choose-rate.ts'
import type { LineClaim } from './claim-programme.ts'
import { isCumulative } from './file-numbers.ts'
import type { FiledNumber, LineContext } from './line-context.ts'
import type { Rate } from '../rates/rate.ts'

/** Why the ordinary duty is not due on the articles of a line. */
export interface Relief {
  readonly reason: string
  readonly authority: string
  /** Whether duties under chapter 99 fall away as well. */
  readonly coversRemedies: boolean
}

/** Finds why the articles of a line owe no ordinary duty of their own; undefined when they do. */
export function reliefFromDuty(context: LineContext, numbers: readonly FiledNumber[], claim: LineClaim | undefined): Relief | undefined {
  return reliefByLine(context.item) ?? reliefByProvision(context, numbers, claim) ?? reliefByReplacement(context, numbers, claim)
}

function reliefByLine(item: GoodsItem): Relief | undefined {
  if (item.articleSet === 'V') return { reason: 'component of an article set: duty is on the header', authority: 'AE usage note k; HTSUS general rule of interpretation 3', coversRemedies: true }
  if (item.zoneStatus?.status === 'D') return { reason: 'domestic merchandise withdrawn from a zone', authority: 'AE usage note l; 19 CFR 146.43', coversRemedies: true }
  return undefined
}

function reliefByProvision(context: LineContext, numbers: readonly FiledNumber[], claim: LineClaim | undefined): Relief | undefined {
  for (const number of numbers) {
    if (number.role !== 'provision' || number.line === undefined) continue
    const { rate } = chooseProvisionRate(number.line, claim, context)
    if (standsAlone(rate)) return { reason: `${dotted(number.commodity.code)} ${isFreeRate(rate) ? 'is free' : 'has its own rate'}`, authority: `HTSUS ${dotted(number.commodity.code)}`, coversRemedies: isFreeRate(rate) }
  }
  return undefined
}

function reliefByReplacement(context: LineContext, numbers: readonly FiledNumber[], claim: LineClaim | undefined): Relief | undefined {
  for (const number of numbers) {
    if (number.role !== 'remedy' || number.line === undefined || isCumulative(number.line)) continue
    if (standsAlone(chooseProvisionRate(number.line, claim, context).rate)) return replacedBy(number)
  }
  return reliefByReference(context, numbers, claim)
}

// "See 9822.05.20 (P+)": the rate of the programme stands under another number, reported on the same line.
function reliefByReference(context: LineContext, numbers: readonly FiledNumber[], claim: LineClaim | undefined): Relief | undefined {
  for (const article of numbers) {
    if (article.role !== 'article' || article.line === undefined) continue
    const { rate } = chooseRate(article.line, claim, context)
    if (rate.kind !== 'provisions') continue
    const served = numbers.find(({ commodity }) => rate.ranges.some(({ from, to }) => from <= commodity.code.slice(0, 8) && commodity.code.slice(0, 8) <= to))
    if (served !== undefined) return replacedBy(served)
  }
  return undefined
}

function replacedBy(number: FiledNumber): Relief {
  const code = dotted(number.commodity.code)
  return { reason: `the duty of ${code} stands in place of the ordinary duty`, authority: `HTSUS ${code}; AE usage note ii`, coversRemedies: false }
}

// A rate that names no other duty is a rate of its own: in place of the ordinary one.
function standsAlone(rate: Rate): boolean {
  if (rate.kind === 'alternatives') return rate.of.every(standsAlone)
  return rate.kind === 'formula' && rate.terms.every((term) => term.kind !== 'referred')
}
