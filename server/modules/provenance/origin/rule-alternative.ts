import { compareDecimals, decimal, decimalOf, formatShortest, multiply, percentOf, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DeMinimis, RuleAlternative } from './agreement.ts'
import { liesInAny } from './commodity-range.ts'
import { isOf, isUsedAs, originates, totalOf, worthOf, type Material } from './material.ts'
import type { Production } from './production.ts'
import { everyAnswer, shifts, someAnswer, type Answer } from './tariff-shift.ts'
import { meetsValueContent } from './value-content.ts'

/** Whether a production meets one alternative of the rule: each requirement by itself, in the order of the rule. */
export function meetsAlternative(production: Production, alternative: RuleAlternative): Answer {
  return everyAnswer([
    alternative.beyondEvidence === true ? 'unknown' : 'yes',
    meetsShift(production, alternative),
    meetsProcess(production, alternative),
    meetsOriginatingWeight(production, alternative),
    meetsVolume(production, alternative),
    alternative.valueContent === undefined ? 'yes' : meetsValueContent(production, alternative.valueContent),
  ])
}

function meetsShift(production: Production, { shift }: RuleAlternative): Answer {
  if (shift === undefined) return 'yes'
  const judged = production.materials.filter((material) => !originates(material)).map((material) => ({ material, answer: shiftOf(production, shift, material) }))
  const missing = judged.filter(({ answer }) => answer !== 'yes')
  if (missing.length === 0) return 'yes'
  const forgiven = isForgiven(production, missing.map(({ material }) => material))
  if (forgiven === 'yes') return 'yes'
  const shownToMiss = missing.filter(({ material, answer }) => answer === 'no' && material.qualification.outcome === 'shown-not').map(({ material }) => material)
  return shownToMiss.length > 0 && isForgiven(production, shownToMiss) === 'no' ? 'no' : 'unknown'
}

function shiftOf({ goodsCode, rule }: Production, shift: NonNullable<RuleAlternative['shift']>, { codes }: Material): Answer {
  if (codes.length === 0) return 'unknown'
  const answers = codes.map((material) => shifts({ shift, material, good: goodsCode, group: rule.goods }))
  return answers.every((answer) => answer === 'no') ? 'no' : answers.every((answer) => answer === 'yes') ? 'yes' : 'unknown'
}

/** Whether what misses the shift is little enough: all of it together counts. */
function isForgiven(production: Production, missing: readonly Material[]): Answer {
  const { agreement, goodsCode, goods } = production
  const share = agreement.deMinimis.find((each) => liesInAny(goodsCode, each.goods) === 'yes')
  if (share === undefined) return 'no'
  const excluded = someAnswer(missing.map((material) => isExcepted(share, goodsCode, material)))
  if (excluded !== 'no') return excluded === 'yes' ? 'no' : 'unknown'
  if (share.measure === 'weight') return isWithin(totalOf(missing.map(({ part }) => part), 'mass'), totalOf([goods], 'mass'), share.percentMax)
  const currency = goods.particulars?.value?.currency
  if (currency === undefined) return areMost(missing, production.materials) ? 'no' : 'unknown'
  return isWithin(worthOf(missing.map(({ part }) => part), currency), worthOf([goods], currency), share.percentMax)
}

/** Where no value is stated, what makes up more than half of the goods by weight, or all of them, is not taken for a tenth of their value. */
function areMost(some: readonly Material[], all: readonly Material[]): boolean {
  if (some.length === all.length) return true
  const [part, whole] = [totalOf(some.map((each) => each.part), 'mass'), totalOf(all.map((each) => each.part), 'mass')]
  return part !== undefined && whole !== undefined && compareDecimals(multiply(part, decimalOf(2)), whole) > 0
}

function isExcepted(share: DeMinimis, goodsCode: string, material: Material): Answer {
  const named = share.exceptions.map(({ materials, goods }) => everyAnswer([isOf(material, materials), liesInAny(goodsCode, goods)]))
  return someAnswer([...named, share.otherSubheadingOnly === true ? isOfSubheading(goodsCode, material) : 'no'])
}

function isOfSubheading(goodsCode: string, material: Material): Answer {
  const subheading = goodsCode.slice(0, 6)
  return subheading.length < 6 ? 'unknown' : isOf(material, [{ from: subheading, through: subheading }])
}

/** Whether a part is at most so many percent of a whole that is more than nothing. */
export function isWithin(part: Decimal | undefined, whole: Decimal | undefined, percentMax: string): Answer {
  if (part === undefined || whole === undefined || compareDecimals(whole, zero) <= 0) return 'unknown'
  return compareDecimals(part, percentOf(decimal(percentMax), whole)) <= 0 ? 'yes' : 'no'
}

function meetsProcess({ recorded: { event: { process } } }: Production, { processes, processesExcluded = [] }: RuleAlternative): Answer {
  if (processes === undefined && processesExcluded.length === 0) return 'yes'
  if (process === undefined) return 'unknown'
  return !processesExcluded.includes(process) && (processes?.includes(process) ?? true) ? 'yes' : 'no'
}

/** Of the materials of the codes, so much must originate by weight. Where there are none there is nothing to ask, unless a use is asked for by name. */
function meetsOriginatingWeight({ materials }: Production, { originatingWeight: asked }: RuleAlternative): Answer {
  if (asked === undefined) return 'yes'
  const { use } = asked
  const concerned = materials.filter((material) => isOf(material, asked.materials) !== 'no' && (use === undefined || isUsedAs(material, use)))
  if (concerned.length === 0) return use === undefined ? 'yes' : 'unknown'
  if (concerned.every(originates)) return 'yes'
  if (concerned.every(({ qualification }) => qualification.outcome === 'shown-not')) return 'no'
  const whole = totalOf(concerned.map(({ part }) => part), 'mass')
  const percentMax = formatShortest(subtract(decimalOf(100), decimal(asked.percentMin)))
  const others = totalOf(concerned.filter((material) => !originates(material)).map(({ part }) => part), 'mass')
  const foreign = totalOf(concerned.filter(({ qualification }) => qualification.outcome === 'shown-not').map(({ part }) => part), 'mass')
  return between({ most: isWithin(others, whole, percentMax), least: isWithin(foreign, whole, percentMax) })
}

/** Of the goods, so much may be such materials that do not originate, by volume. */
function meetsVolume({ materials, goods }: Production, { volume: asked }: RuleAlternative): Answer {
  if (asked === undefined) return 'yes'
  const concerned = materials.filter((material) => !originates(material) && isOf(material, asked.materials) !== 'no')
  if (concerned.length === 0) return 'yes'
  const whole = totalOf([goods], 'volume')
  const foreign = concerned.filter(({ qualification }) => qualification.outcome === 'shown-not')
  return between({
    most: isWithin(totalOf(concerned.map(({ part }) => part), 'volume'), whole, asked.percentMax),
    least: isWithin(totalOf(foreign.map(({ part }) => part), 'volume'), whole, asked.percentMax),
  })
}

/** Met where even all that may be foreign is little enough; missed where already what is shown to be foreign is too much. */
function between({ most, least }: { readonly most: Answer; readonly least: Answer }): Answer {
  return most === 'yes' ? 'yes' : least === 'no' ? 'no' : 'unknown'
}
