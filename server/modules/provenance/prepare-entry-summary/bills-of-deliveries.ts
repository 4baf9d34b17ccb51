import type { Consignment } from '@customhouse/vocabulary/declaration/consignment.ts'
import { add, formatDecimal, roundHalfUp, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { PipelineDelivery } from './pipeline-delivery.ts'

/** What was manifested under each of the pipeline's numbers, in whole units of the tariff. A delivery that names none is under none. */
export function billsOf(deliveries: readonly PipelineDelivery[]): readonly Consignment[] {
  const bills = new Map<string, { readonly issuer: string; readonly identifier: string; readonly unit: string; volume: Decimal }>()
  for (const { scac, bill, volume, unit } of deliveries) {
    const identifier = bill?.toUpperCase().replaceAll(/[^A-Z0-9]/g, '').slice(-12)
    if (scac === undefined || identifier === undefined || identifier === '') continue
    const key = `${scac} ${bill ?? ''} ${unit}`
    const known = bills.get(key)
    if (known !== undefined) known.volume = add(known.volume, volume ?? zero)
    else bills.set(key, { issuer: scac, identifier, unit, volume: volume ?? zero })
  }
  return [...bills.values()].map(({ issuer, identifier, unit, volume }) => ({
    manifestedQuantity: formatDecimal(roundHalfUp(volume, 0)), manifestedUnit: unit, transportDocuments: [{ type: 'M', issuer, identifier }],
  }))
}
