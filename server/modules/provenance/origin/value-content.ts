import { compareDecimals, decimal, decimalOf, multiply, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { ValueContentThreshold } from './agreement.ts'
import { originates, worthOf, type Material } from './material.ts'
import type { Production } from './production.ts'
import { someAnswer, type Answer } from './tariff-shift.ts'

/** The attribute of an event that says what the values of its outputs are. */
const valueMethodAttribute = 'value-method'

/** What the value of goods is by each method: its word in the attribute. */
const valueKinds: Readonly<Record<ValueContentThreshold['method'], string>> = {
  'transaction-value': 'transaction-value', 'net-cost': 'net-cost', 'build-down': 'adjusted-value', 'build-up': 'adjusted-value',
}

/**
 * Whether the goods have the regional value content that a rule asks for. The producer chooses the method (19 U.S.C. 4531(d)(1)): who states
 * none relies on none, and by a method that is not allowed nothing is reached.
 */
export function meetsValueContent({ recorded, goods, materials }: Pick<Production, 'recorded' | 'goods' | 'materials'>, thresholds: readonly ValueContentThreshold[]): Answer {
  const kind = recorded.event.attributes?.[valueMethodAttribute]
  return someAnswer(thresholds.map((threshold) => (kind === valueKinds[threshold.method] ? reaches({ goods, materials, threshold }) : 'no')))
}

interface Content {
  readonly materials: readonly Material[]
  readonly threshold: ValueContentThreshold
  readonly worth: Decimal
  readonly currency: string
}

function reaches({ goods, materials, threshold }: { readonly goods: LotPart; readonly materials: readonly Material[]; readonly threshold: ValueContentThreshold }): Answer {
  const currency = goods.particulars?.value?.currency
  const worth = currency === undefined ? undefined : worthOf([goods], currency)
  if (currency === undefined || worth === undefined || compareDecimals(worth, zero) <= 0) return 'unknown'
  const content = { materials, threshold, worth, currency }
  return threshold.method === 'build-up' ? builtUp(content) : builtDown(content)
}

/** By what does not originate: what is not shown to be foreign might yet originate. */
function builtDown({ materials, threshold, worth, currency }: Content): Answer {
  const foreign = worthOf(partsOf(materials.filter((material) => !originates(material))), currency)
  const shownForeign = worthOf(partsOf(materials.filter(({ qualification }) => qualification.outcome === 'shown-not')), currency)
  const least = foreign === undefined ? 'unknown' : atLeast(subtract(worth, foreign), worth, threshold)
  const most = shownForeign === undefined ? 'unknown' : atLeast(subtract(worth, shownForeign), worth, threshold)
  return least === 'yes' ? 'yes' : most === 'no' ? 'no' : 'unknown'
}

/** By what originates: what is not shown to be foreign might yet. */
function builtUp({ materials, threshold, worth, currency }: Content): Answer {
  const least = atLeast(worthOf(partsOf(materials.filter(originates)), currency), worth, threshold)
  const most = atLeast(worthOf(partsOf(materials.filter(({ qualification }) => qualification.outcome !== 'shown-not')), currency), worth, threshold)
  return least === 'yes' ? 'yes' : most === 'no' ? 'no' : 'unknown'
}

/** Whether the regional part is at least so many percent of the value: compared by products, so that nothing is rounded. */
function atLeast(regional: Decimal | undefined, worth: Decimal, { percentMin }: ValueContentThreshold): Answer {
  if (regional === undefined) return 'unknown'
  return compareDecimals(multiply(regional, decimalOf(100)), multiply(decimal(percentMin), worth)) >= 0 ? 'yes' : 'no'
}

function partsOf(materials: readonly Material[]): readonly LotPart[] {
  return materials.map(({ part }) => part)
}
