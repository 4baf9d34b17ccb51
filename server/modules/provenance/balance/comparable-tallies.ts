import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { densityMissing, expansionUnknown, heatingValueMissing, referenceMissing } from '@customhouse/vocabulary/measures/conversion-conditions.ts'
import { formatDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { type ConversionTarget, convertLotQuantity, gasReferences } from '@customhouse/vocabulary/measures/convert-lot-quantity.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { statedAmount, type StatedAmount } from './stated-amount.ts'
import { GrowingTally, type Tally } from './tally.ts'

const refusals: ReadonlyMap<string, Condition> = new Map([densityMissing, expansionUnknown, heatingValueMissing, referenceMissing].map((condition) => [condition.code, condition]))

/** What quantities are brought to where they are stated in ways that do not add: the first that all of them reach. */
const bases: readonly ConversionTarget[] = [
  { unit: 'MTQ', conditions: { temperatureCelsius: '15' } },
  { unit: 'KGM' },
  { unit: 'JOU' },
  { unit: 'MTQ', conditions: gasReferences['metric standard'], substance: 'natural-gas' },
]

/**
 * Tallies in one kind, where they are stated in several of mass, volume and energy and their quantities state what converts them (density,
 * temperature, pressure, heating value); as they are where they need no conversion, or where one quantity lacks what it needs.
 */
export function inCommonBasis(tallies: readonly Tally[]): readonly Tally[] {
  if (!areMixed(tallies)) return tallies
  for (const basis of bases) {
    const all = tallies.map((tally) => inBasis(tally, basis))
    const whole = all.flatMap((tally) => tally ?? [])
    if (whole.length === tallies.length) return whole
  }
  return tallies
}

/**
 * What quantities of different kinds lack to be compared: the density between volume and mass, the heating value between volume and energy, and so
 * on. Undefined where nothing could convert them.
 */
export function lackingOf(tallies: readonly Tally[]): Condition | undefined {
  const kinds = new Set(tallies.flatMap(({ kinds: each }) => [...each.keys()].map((kind) => kind.split(' ', 1)[0])))
  const basis = kinds.has('energy') ? 'JOU' : kinds.has('mass') ? 'KGM' : 'MTQ'
  for (const { quantities } of tallies) {
    for (const quantity of quantities) {
      const conversion = convertLotQuantity(quantity, { unit: basis, conditions: { temperatureCelsius: '15' } })
      if ('refused' in conversion) return refusals.get(conversion.refused.code)
    }
  }
  return undefined
}

/** Whether there is more than one kind, and all of them are physical. */
function areMixed(tallies: readonly Tally[]): boolean {
  let first: string | undefined
  let isMixed = false
  for (const { kinds } of tallies) {
    for (const kind of kinds.keys()) {
      if (!isPhysical(kind)) return false
      first ??= kind
      isMixed ||= kind !== first
    }
  }
  return isMixed
}

/** Whether a kind of amounts stays what it is when goods are worked: weight, volume and energy do; a coil becomes forty pipes, fabric becomes shirts. */
export function isPhysical(kind: string): boolean {
  return kind === 'mass' || kind === 'energy' || kind.startsWith('volume')
}

function inBasis(tally: Tally, basis: ConversionTarget): Tally | undefined {
  const converted = new GrowingTally()
  for (const quantity of tally.quantities) {
    const amount = amountIn(quantity, basis)
    if (amount === undefined) return undefined
    converted.enter(amount)
  }
  for (let count = 0; count < tally.unstated; count += 1) converted.enter(undefined)
  return converted
}

function amountIn(quantity: LotQuantity, basis: ConversionTarget): StatedAmount | undefined {
  const conversion = convertLotQuantity(quantity, basis)
  if ('refused' in conversion) return undefined
  const read = statedAmount({ value: formatDecimal(conversion.amount), unit: basis.unit })
  return 'amount' in read ? { ...read.amount, quantity } : undefined
}
