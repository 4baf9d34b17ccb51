import { messageLayouts } from '../directory/message-layout.ts'
import { mappingPlan, type MappingPlan } from './mapping-plan.ts'
import type { MappingRow } from './mapping-row.ts'
import { paxlstMapping } from './paxlst.table.ts'

/** The mappings by message. */
const mappings: Readonly<Record<string, readonly MappingRow[]>> = { PAXLST: paxlstMapping }

/** Mappings by message, ready for use. */
export const messagePlans: ReadonlyMap<string, MappingPlan> = new Map(Object.entries(mappings).map(([message, rows]) => [message, planOf(message, rows)]))

function planOf(message: string, rows: readonly MappingRow[]): MappingPlan {
  const layout = messageLayouts.get(message)
  if (layout === undefined) throw new RangeError(`Cannot map ${message}: there is no layout`)
  return mappingPlan(layout, rows)
}
