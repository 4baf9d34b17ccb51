import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import type { DatedMeasure } from '@customhouse/anomalies/features/measure.ts'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { ModelInForce } from './model-in-force.ts'

export interface InForce {
  readonly models: ReadonlyMap<AdviceAsked['environment'], ModelInForce>
  readonly measures: readonly DatedMeasure[]
}

/** The models in force and the measures. A file that this program cannot read scores nothing; it was refused when it was handed in, or is of an earlier program. */
export async function readInForce(sql: Sql): Promise<InForce> {
  const rows = await sql.query<{ id: string; environment: AdviceAsked['environment']; file: Uint8Array }>(`select id::text, environment, file from anomalies.model where state = 'in-force'`)
  const measures = await sql.query<DatedMeasure>(`select commodity, origin, effective_from::text as "from", name, authority from anomalies.measure`)
  const models = rows.flatMap(({ id, environment, file }): readonly (readonly [AdviceAsked['environment'], ModelInForce])[] => {
    const read = readModel(file)
    return 'model' in read ? [[environment, { id, model: read.model }]] : []
  })
  return { models: new Map(models), measures }
}
