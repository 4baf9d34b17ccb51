import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { KnownLine, Training } from './train-model.ts'

type Environment = 'test' | 'production'

/** Who has a model made: an officer, or the program when enough outcomes came in. */
export interface TrainingAsked {
  readonly environment: Environment
  readonly askedBy: string
}

const linesMax = 50_000

/** Lines whose inspection is known, the latest, with their features as they were when they were filed. */
export async function knownLines(sql: Sql, environment: Environment): Promise<readonly KnownLine[]> {
  return sql.query<KnownLine>(
    `select l.day::text, o.inspected_on::text as "inspectedOn", o.is_illicit as "isIllicit", l.features
     from anomalies.outcome o join anomalies.line l using (environment, filing, line) where environment = $1 order by l.place desc limit $2`, [environment, linesMax])
}

/** How many outcomes are known, and how many were when a model was last trained. */
export async function outcomesKnown(sql: Sql, environment: Environment): Promise<{ readonly known: number; readonly lastTrained: number }> {
  const [row] = await sql.query<{ known: number; lastTrained: number }>(
    `select (select count(*)::int from anomalies.outcome where environment = $1) as known,
       coalesce((select outcomes from anomalies.training where environment = $1 and outcomes is not null order by asked_at desc limit 1), 0) as "lastTrained"`, [environment])
  return row ?? { known: 0, lastTrained: 0 }
}

export async function saveTrainingAsked(sql: Sql, { environment, askedBy }: TrainingAsked, at: string): Promise<string> {
  const id = uuidV7()
  await sql.query('insert into anomalies.training (id, environment, asked_by, asked_at) values ($1, $2, $3, $4)', [id, environment, askedBy, at])
  return id
}

interface TrainingDone extends TrainingAsked {
  readonly id: string
  readonly training: Training
  readonly outcomes: number
  readonly at: string
}

/** Keeps what a training came to: a candidate with its evaluation, or why there is none. Done once, however often it is told. */
export async function saveTraining(sql: Sql, { id, training, outcomes, at, ...asked }: TrainingDone): Promise<void> {
  const open = await sql.query('select from anomalies.training where id = $1 and finished_at is null for update', [id])
  if (open.length === 0) return
  const model = 'file' in training ? await saveCandidate(sql, { ...asked, file: training.file, evaluation: training.evaluation, at }) : undefined
  const findings: readonly Finding[] = 'findings' in training ? training.findings : []
  await sql.query('update anomalies.training set finished_at = $2, outcomes = $3, model = $4, findings = $5 where id = $1', [id, at, outcomes, model ?? null, JSON.stringify(findings)])
}

export interface Candidate extends TrainingAsked {
  readonly file: Uint8Array
  readonly evaluation: object
  readonly at: string
}

/** A model that waits for an officer's approval; the one in force stays. */
export async function saveCandidate(sql: Sql, { environment, askedBy, file, evaluation, at }: Candidate): Promise<string> {
  const id = uuidV7()
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4107))', [`anomaly models ${environment}`])
  await sql.query(
    `insert into anomalies.model (id, environment, version, state, file, sha256, evaluation, made_by, made_at)
     select $1, $2, coalesce(max(version), 0) + 1, 'candidate', $3, encode(sha256($3), 'hex'), $4, $5, $6 from anomalies.model where environment = $2`,
    [id, environment, Buffer.from(file), JSON.stringify(evaluation), askedBy, at])
  return id
}
