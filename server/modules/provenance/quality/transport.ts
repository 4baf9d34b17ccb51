import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { contradictionsIn } from '../contradictions/contradictions-in.ts'
import { readRecorded } from '../tracing/store.ts'
import { dataQuality, dataQualityBySource, type DataQuality } from './data-quality.ts'
import { eventsHandedIn } from './store.ts'

/** How many events are looked at: the last ones, so that who betters the data sees it. */
const eventsMax = 10_000

/** How good the data of an organisation are, and of each source that it hands in. */
export interface PartyQuality {
  readonly organisation: string
  /** Whether more was handed in than was looked at. */
  readonly isCut: boolean
  readonly quality: DataQuality
  readonly sources: readonly DataQuality[]
}

/** Judged by the events that the organisation handed in last, and by what these contradict among themselves. */
export async function qualityOf(database: Database, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, { organisation, asOf }: { readonly organisation: string; readonly asOf: string }): Promise<PartyQuality> {
  const { recorded, isCut } = await database.read(scope, async (sql) => {
    const handedIn = await eventsHandedIn(sql, { environment, organisation, eventsMax })
    const read = await readRecorded(sql, handedIn.keys, asOf)
    return { recorded: read.recorded, isCut: handedIn.isCut || read.isCut }
  })
  const findings = contradictionsIn(lotGraph(recorded))
  return { organisation, isCut, quality: dataQuality(organisation, recorded, findings), sources: dataQualityBySource(recorded, findings) }
}
