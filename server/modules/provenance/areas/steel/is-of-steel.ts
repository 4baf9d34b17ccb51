import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { isSteel } from './steel-goods.ts'
import { exclusionGranting, importLicensing, millTesting } from './steel-words.ts'

const steelProcesses: ReadonlySet<string | undefined> = new Set([millTesting, importLicensing, exclusionGranting])

/** Whether a shipment is of steel: by the tariff numbers of its lots, by papers of the trade, or by heats that it leads back to. */
export function isOfSteel({ lots, events }: DigitalTwin): boolean {
  const shipped = new Set(lots.map(({ lot }) => lot))
  return events.some(({ event }) => steelProcesses.has(event.process) || event.outputs.some(({ lot }) => lot.startsWith('heat-number:'))
    || [...event.outputs, ...event.about].some(({ lot, particulars }) => particulars?.commodityCode !== undefined && isSteel(particulars.commodityCode) && shipped.has(lot)))
    || lots.some(({ particulars }) => particulars?.value.commodityCode !== undefined && isSteel(particulars.value.commodityCode))
}
