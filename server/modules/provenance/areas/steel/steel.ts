import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { Area } from '../area.ts'
import { declareMeltAndPour } from './declare-melt-and-pour.ts'
import { checkHeatGenealogy } from './heat-genealogy.ts'
import { checkImportLicences } from './import-licence.ts'
import { importationDay } from './importation-day.ts'
import { meltAndPourOf } from './melt-and-pour.ts'
import { applyExclusions } from './product-exclusions.ts'
import { declareSection232 } from './section-232.ts'
import { isSteel, steelLotsOf } from './steel-goods.ts'
import { type SteelCase, steelItemsOf } from './steel-item.ts'
import { exclusionGranting, importLicensing, millTesting } from './steel-words.ts'

const steelProcesses: ReadonlySet<string | undefined> = new Set([millTesting, importLicensing, exclusionGranting])

/** Steel: from the heat to the piece, and what of it is declared at the border. */
export const steel: Area = {
  name: 'steel',
  title: 'Steel',
  appliesTo,
  assess(twin, context) {
    const on = importationDay(twin, context.on)
    const graph = lotGraph(twin.events)
    const lots = steelLotsOf(twin)
    const melting = meltAndPourOf(graph, lots.map(({ twinLot }) => twinLot.lot))
    const given: SteelCase = { twin, graph, on, melting, items: steelItemsOf(lots, melting) }
    const exclusions = applyExclusions(given)
    const parts = [declareMeltAndPour(given), checkImportLicences(given), declareSection232(given, exclusions.excluded)]
    return {
      area: 'steel',
      findings: [...checkHeatGenealogy(given), ...parts.flatMap(({ findings }) => findings), ...exclusions.findings],
      derived: [...parts.flatMap(({ derived }) => derived), ...exclusions.derived],
      needed: parts.flatMap(({ needed }) => needed),
    }
  },
}

function appliesTo({ lots, events }: DigitalTwin): boolean {
  return lots.some(({ particulars }) => particulars?.value.commodityCode !== undefined && isSteel(particulars.value.commodityCode))
    || events.some(({ event }) => steelProcesses.has(event.process) || event.outputs.some(({ lot }) => lot.startsWith('heat-number:')))
}
