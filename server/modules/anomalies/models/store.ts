import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import type { DatedMeasure } from '@customhouse/anomalies/features/measure.ts'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Evaluation } from '../training/train-model.ts'
import type { ModelInForce } from './model-in-force.ts'
import type { ModelSettlement, ModelState } from './settle-model.ts'

type Environment = AdviceAsked['environment']

export interface InForce {
  readonly models: ReadonlyMap<Environment, ModelInForce>
  readonly measures: readonly DatedMeasure[]
}

/** The models in force and the measures. A file that this program cannot read scores nothing; it was refused when it was handed in, or is of an earlier program. */
export async function readInForce(sql: Sql): Promise<InForce> {
  const rows = await sql.query<{ id: string; environment: Environment; file: Uint8Array }>(`select id::text, environment, file from anomalies.model where state = 'in-force'`)
  const measures = await measuresOnFile(sql)
  const models = rows.flatMap(({ id, environment, file }): readonly (readonly [Environment, ModelInForce])[] => {
    const read = readModel(file)
    return 'model' in read ? [[environment, { id, model: read.model }]] : []
  })
  return { models: new Map(models), measures }
}

/** A model as officers see it; its file is read on its own. */
export interface ModelOnFile {
  readonly id: string
  readonly version: number
  readonly state: ModelState
  readonly sha256: string
  /** Absent where too few outcomes were known to measure it. */
  readonly evaluation: Evaluation | null
  readonly madeBy: string
  readonly madeAt: string
  readonly settledBy: string | null
  readonly settledAt: string | null
  readonly reason: string | null
}

export interface TrainingOnFile {
  readonly id: string
  readonly askedBy: string
  readonly askedAt: string
  readonly finishedAt: string | null
  readonly outcomes: number | null
  readonly model: string | null
  readonly findings: readonly Finding[]
}

const modelColumns = 'id::text, version, state, sha256, nullif(evaluation::text, \'{}\')::json as evaluation, made_by as "madeBy", to_json(made_at)#>>\'{}\' as "madeAt", settled_by as "settledBy", to_json(settled_at)#>>\'{}\' as "settledAt", reason'
const shownMax = 50

/** Models of an environment, the latest first. */
export async function modelsOnFile(sql: Sql, environment: Environment): Promise<readonly ModelOnFile[]> {
  return sql.query<ModelOnFile>(`select ${modelColumns} from anomalies.model where environment = $1 order by version desc limit $2`, [environment, shownMax])
}

export async function latestTraining(sql: Sql, environment: Environment): Promise<TrainingOnFile | undefined> {
  const [latest] = await sql.query<TrainingOnFile>(`select id::text, asked_by as "askedBy", to_json(asked_at)#>>'{}' as "askedAt", to_json(finished_at)#>>'{}' as "finishedAt", outcomes, model::text, findings from anomalies.training where environment = $1 order by asked_at desc limit 1`, [environment])
  return latest
}

export async function modelFile(sql: Sql, environment: Environment, id: string): Promise<Uint8Array | undefined> {
  const [row] = await sql.query<{ file: Uint8Array }>('select file from anomalies.model where environment = $1 and id = $2', [environment, id])
  return row?.file
}

/** A model, locked with all of its environment, so that one settlement comes after another. Needs a system transaction. */
export async function modelToSettle(sql: Sql, environment: Environment, id: string): Promise<ModelOnFile | undefined> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4107))', [`anomaly models ${environment}`])
  const [row] = await sql.query<ModelOnFile>(`select ${modelColumns} from anomalies.model where environment = $1 and id = $2`, [environment, id])
  return row
}

/** Keeps what became of a model. One that comes into force takes the place of the one before. */
export async function saveSettled(sql: Sql, environment: Environment, { id, state, settlement }: { readonly id: string; readonly state: ModelState; readonly settlement: ModelSettlement }): Promise<void> {
  if (state === 'in-force') await sql.query(`update anomalies.model set state = 'withdrawn', settled_by = $2, settled_at = $3, reason = 'Another model came into force' where environment = $1 and state = 'in-force'`, [environment, settlement.officer, settlement.at])
  await sql.query('update anomalies.model set state = $3, settled_by = $4, settled_at = $5, reason = $6 where environment = $1 and id = $2', [environment, id, state, settlement.officer, settlement.at, settlement.reason])
  await changeVersion(sql)
}

export async function saveMeasure(sql: Sql, { commodity, origin, from, name, authority }: DatedMeasure): Promise<void> {
  await sql.query('insert into anomalies.measure (commodity, origin, effective_from, name, authority) values ($1, $2, $3, $4, $5) on conflict (commodity, origin, effective_from) do update set name = excluded.name, authority = excluded.authority', [commodity, origin, from, name, authority])
  await changeVersion(sql)
}

export async function measuresOnFile(sql: Sql): Promise<readonly DatedMeasure[]> {
  return sql.query<DatedMeasure>('select commodity, origin, effective_from::text as "from", name, authority from anomalies.measure order by effective_from desc, commodity, origin')
}

/** Has every process read models and measures anew. */
async function changeVersion(sql: Sql): Promise<void> {
  await sql.query('update anomalies.version set version = version + 1')
}
