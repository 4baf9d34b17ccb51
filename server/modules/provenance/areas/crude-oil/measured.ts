import type { ClaimedGoods, ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { unitCodeOf } from '../../derivation/quantity-of-goods.ts'

// What tickets call the volume that counts, the best first (API MPMS 12.2: net is without sediment and water), and the energy of gas.
const volumes = ['net-standard-volume', 'volume-delivered', 'gross-standard-volume', 'volume', 'energy'] as const
// In which unit, where a ticket gives several: customs counts crude oil in barrels and gas in cubic metres.
const unitsPreferred = ['BLL', 'MTQ'] as const

/** Units of energy and gas as pipelines write them, beside those that all trade knows. A dekatherm is a million British thermal units. */
const energyUnits: ReadonlyMap<string, string> = new Map([['dth', 'BZ'], ['mmbtu', 'BZ'], ['btu', 'BTU'], ['gj', 'GV'], ['mj', '3B'], ['e3m3', 'R9'], ['10³m³', 'R9']])

/** How much was measured: the volume that counts, by its unit of UN/ECE Recommendation 20, with the density that was measured beside it. */
export function measured(goods: readonly ClaimedGoods[]): LotQuantity | undefined {
  const quantities = goods.flatMap((one) => one.quantities)
  for (const kind of volumes) {
    const found = quantities.filter((one) => one.kind === kind).flatMap(quantityOf)
    const best = unitsPreferred.map((unit) => found.find((one) => one.unit === unit)).find((one) => one !== undefined) ?? found[0]
    if (best !== undefined) return withDensity(best, quantities)
  }
  return undefined
}

/** A claimed quantity with its unit by code; none where it says none that is known, or is negative. */
export function quantityOf({ value, unit }: Pick<ClaimedQuantity, 'value' | 'unit'>): readonly LotQuantity[] {
  const code = energyUnits.get((unit ?? '').trim().toLowerCase()) ?? unitCodeOf(unit)
  return code === undefined || value.startsWith('-') ? [] : [{ value, unit: code }]
}

function withDensity(quantity: LotQuantity, quantities: readonly ClaimedQuantity[]): LotQuantity {
  const density = quantities.find(({ kind, unit, value }) => kind === 'density' && unit === 'KMQ' && !value.startsWith('-'))
  return density === undefined ? quantity : { ...quantity, conditions: { densityKilogramsPerCubicMetre: density.value } }
}

const qualities: ReadonlyMap<string, string> = new Map([['api-gravity', 'api-gravity'], ['sulfur-content', 'sulphur-percent'], ['sediment-and-water', 'sediment-and-water-percent']])

/** What the oil is like, by attribute. */
export function qualityOf(goods: readonly ClaimedGoods[]): Readonly<Record<string, string>> {
  const found = goods.flatMap(({ quantities }) => quantities).flatMap(({ kind, value }) => {
    const name = qualities.get(kind)
    return name === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(found)
}
