import { messageLayouts } from '../directory/message-layout.ts'
import { mappingPlan, type MappingPlan } from './mapping-plan.ts'
import type { MappingRow } from './mapping-row.ts'
import { contrlMapping } from './contrl.table.ts'
import { cuscarMapping } from './cuscar.table.ts'
import { cusdecMapping } from './cusdec.table.ts'
import { cusrepMapping } from './cusrep.table.ts'
import { cusresMapping } from './cusres.table.ts'
import { paxlstMapping } from './paxlst.table.ts'

/** The mappings by message. */
const mappings: Readonly<Record<string, readonly MappingRow[]>> = {
  PAXLST: paxlstMapping, CUSCAR: cuscarMapping, CUSREP: cusrepMapping, CUSDEC: cusdecMapping, CUSRES: cusresMapping, CONTRL: contrlMapping,
}

/** Mappings by message, ready for use. */
export const messagePlans: ReadonlyMap<string, MappingPlan> = new Map(Object.entries(mappings).map(([message, rows]) => [message, planOf(message, rows)]))

function planOf(message: string, rows: readonly MappingRow[]): MappingPlan {
  const layout = messageLayouts.get(message)
  if (layout === undefined) throw new RangeError(`Cannot map ${message}: there is no layout`)
  return mappingPlan(layout, rows)
}
