import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { Area } from '../area.ts'
import { declaredLines } from '../declared-lines.ts'
import { declareMeltAndPour } from './declare-melt-and-pour.ts'
import { checkHeatGenealogy } from './heat-genealogy.ts'
import { checkImportLicences } from './import-licence.ts'
import { importationDay } from './importation-day.ts'
import { meltAndPourOf } from './melt-and-pour.ts'
import { applyExclusions } from './product-exclusions.ts'
import { declareSection232 } from './section-232.ts'
import { isOfSteel } from './is-of-steel.ts'
import { type SteelCase, steelItemsOf } from './steel-item.ts'

/** Steel: from the heat to the piece, and what of it is declared at the border. */
export const steel: Area = {
  name: 'steel',
  title: 'Steel',
  appliesTo: isOfSteel,
  assess(twin, context) {
    const on = importationDay(twin, context.on)
    const graph = lotGraph(twin.events)
    const melting = meltAndPourOf(graph, twin.lots.map(({ lot }) => lot))
    const given: SteelCase = { twin, graph, on, melting, items: steelItemsOf(declaredLines(twin, melting), melting) }
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
