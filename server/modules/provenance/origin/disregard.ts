import { add, compareDecimals, decimal, decimalOf, divideRounded, multiply, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DisregardedShare, ProductRule } from './agreement.ts'
import { isOf, isUsedAs, originates, totalOf, type Material } from './material.ts'

const places = 12

interface Disregarded {
  /** The materials whose origin counts. */
  readonly counted: readonly Material[]
  /** The part of the volume of the goods that was disregarded, now or before, rounded up. */
  readonly share?: Decimal
  readonly words: string
}

/**
 * Leaves materials out whose origin a rule disregards, as long as all of it together, with what was disregarded in materials before, is
 * within the share. Where a volume is missing nothing is left out, and materials with such a share of their own count as not shown.
 */
export function disregard({ rule, goods, materials }: { readonly rule: ProductRule; readonly goods: LotPart; readonly materials: readonly Material[] }): Disregarded {
  const [rest] = rule.disregards ?? []
  const inherited = materials.filter(({ qualification }) => qualification.disregardedShare !== undefined)
  if (rest === undefined) return { counted: materials, words: rule.words }
  const left = materials.filter((material) => isLeftOut(material, rest))
  if (left.length === 0 && inherited.length === 0) return { counted: materials, words: rule.words }
  const share = shareOf(left, inherited, totalOf([goods], 'volume'))
  const isWithin = share !== undefined && compareDecimals(multiply(share, decimalOf(100)), decimal(rest.volumePercentMax)) <= 0
  if (isWithin) return { counted: materials.filter((material) => !left.includes(material)), share, words: rest.words }
  return { counted: materials.map((material) => (inherited.includes(material) ? asNotShown(material) : material)), words: rule.words }
}

function isLeftOut(material: Material, { materials, use }: DisregardedShare): boolean {
  return !originates(material) && isUsedAs(material, use) && isOf(material, materials) === 'yes'
}

function shareOf(left: readonly Material[], inherited: readonly Material[], whole: Decimal | undefined): Decimal | undefined {
  const now = totalOf(left.map(({ part }) => part), 'volume')
  if (now === undefined || whole === undefined || compareDecimals(whole, zero) <= 0) return undefined
  const before = inherited.map(({ part, qualification }) => {
    const volume = totalOf([part], 'volume')
    return volume === undefined ? undefined : multiply(volume, qualification.disregardedShare ?? zero)
  })
  if (before.includes(undefined)) return undefined
  const total = add(now, sumOf(before.filter((each) => each !== undefined)))
  return compareDecimals(total, zero) === 0 ? zero : add(divideRounded(total, whole, places), { units: compareDecimals(multiply(divideRounded(total, whole, places), whole), total) < 0 ? 1n : 0n, scale: places })
}

function asNotShown(material: Material): Material {
  return { ...material, qualification: { ...material.qualification, outcome: 'not-shown' } }
}
