import { storableJson, storableText as storable } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Advice, AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import { noRisk } from '@customhouse/vocabulary/advice/advice.ts'
import type { RiskAssessment } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import { decodeBase64, encodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { parseCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { emptyTreeHash } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { parseSignedNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { assessRisk, type EarlierRisk } from './assess-risk.ts'
import { compileRules, type CompiledRules } from './compiled-rules.ts'
import type { ValueLists } from './compile-condition.ts'
import type { ImporterPast } from './fact.ts'
import type { DrawSeed, SetShare } from './random-inspection.ts'
import type { TargetingRule } from './targeting-rule.ts'

/** Which risk is in a filing, given what others advise. Pure. */
export type RiskAssessor = (asked: AdviceAsked, advice: Omit<Advice, 'risk'>) => RiskAssessment

/** What assessments in one environment rest on. */
export interface RulesInForce {
  readonly rules: CompiledRules
  readonly lists: ValueLists
  readonly shares: readonly SetShare[]
}

interface KnownRules {
  readonly version: string
  readonly inForce: ReadonlyMap<Environment, RulesInForce>
}

const environments: readonly Environment[] = ['test', 'production']
const hourMilliseconds = 3_600_000

/**
 * Makes assessors. While nothing changed one costs a look at the version: rules were compiled before, and the seed of the day was read. Of
 * entries that were filed before it reads what was found of them then.
 */
export function createAssessors(ledger: Pick<Ledger, 'checkpoint'>): (sql: Sql, asked: readonly AdviceAsked[]) => Promise<RiskAssessor> {
  let known: KnownRules = { version: '', inForce: new Map() }
  const seeds = createSeeds(ledger)
  return async (sql, asked) => {
    const [first] = asked
    if (first === undefined) return () => noRisk
    known = await refreshRules(sql, known)
    const { inForce } = known
    const seed = await seeds(sql, first.receivedAt)
    const needsPast = environments.filter((environment) => inForce.get(environment)?.rules.needsPast === true)
    const pasts = await pastsOf(sql, asked.filter(({ environment }) => needsPast.includes(environment)))
    const earlier = await earlierRisks(sql, asked)
    return (filing, advice) => {
      const rules = inForce.get(filing.environment)
      if (rules === undefined) return noRisk
      return assessRisk(filing, advice, { ...rules, seed, past: needsPast.includes(filing.environment) ? pasts.get(keyOf(filing.environment, filing.client)) ?? noPast : undefined, earlier: earlier.get(keyOf(filing.environment, filing.declaration.entryNumber)) })
    }
  }
}

const noPast: ImporterPast = { filings: 0, stopped: 0, exams: 0, examsFailed: 0 }
const keyOf = (environment: Environment, name: string) => `${environment} ${name}`

async function refreshRules(sql: Sql, known: KnownRules): Promise<KnownRules> {
  const [row] = await sql.query<{ version: string }>('select version::text from determinations.targeting_version')
  const version = row?.version ?? '0'
  if (version === known.version) return known
  return { version, inForce: new Map(await Promise.all(environments.map(async (environment) => [environment, await rulesInForce(sql, environment)] as const))) }
}

/** The rules, lists and shares of an environment as they are in this transaction. */
export async function rulesInForce(sql: Sql, environment: Environment): Promise<RulesInForce> {
  const lists = await valueListsIn(sql, environment)
  return { rules: compileRules(await activeRules(sql, environment), lists), lists, shares: await sharesIn(sql, environment) }
}

async function activeRules(sql: Sql, environment: Environment): Promise<readonly TargetingRule[]> {
  const rows = await sql.query<{ name: string; version: number; definition: Omit<TargetingRule, 'name' | 'version'> }>(
    `select name, version, definition from determinations.targeting_rule where environment = $1 and state = 'active' order by name`, [environment])
  return rows.map(({ name, version, definition }) => ({ ...definition, name, version }))
}

/** The lists of values as they are, in capitals as facts are. */
export async function valueListsIn(sql: Sql, environment: Environment): Promise<ValueLists> {
  const rows = await sql.query<{ name: string; entries: readonly string[] }>('select distinct on (name) name, entries from determinations.value_list where environment = $1 order by name, version desc', [environment])
  return new Map(rows.map(({ name, entries }) => [name, new Set(entries.map((entry) => entry.trim().toUpperCase()))]))
}

async function sharesIn(sql: Sql, environment: Environment): Promise<readonly SetShare[]> {
  const rows = await sql.query<{ mode: string; share: number }>('select distinct on (mode) mode, share from determinations.inspection_share where environment = $1 order by mode, id desc', [environment])
  return rows.map(({ mode, share }) => ({ share, ...(mode !== '' && { mode }) }))
}

/** Notes that what assessments rest on has changed; the next group of filings reads it. Needs a system transaction. */
export async function noteChange(sql: Sql): Promise<void> {
  await sql.query('update determinations.targeting_version set version = version + 1')
}

/**
 * The seed of a filing: the state of the log that was kept last before its day began, in UTC. Nobody knew then what would be filed, and
 * nobody can choose it now. Before there is one, the log without entries.
 */
function createSeeds(ledger: Pick<Ledger, 'checkpoint'>): (sql: Sql, receivedAt: string) => Promise<DrawSeed> {
  const days = new Map<string, DrawSeed>()
  let keptHour = -1
  return async (sql, receivedAt) => {
    const hour = Math.floor(Date.parse(receivedAt) / hourMilliseconds)
    if (hour !== keptHour) {
      await keepSeed(sql, new Date(hour * hourMilliseconds), ledger)
      keptHour = hour
    }
    const day = receivedAt.slice(0, 10)
    const before = days.get(day)
    if (before !== undefined) return before
    const seed = await seedOf(sql, day)
    days.clear()
    days.set(day, seed)
    return seed
  }
}

async function keepSeed(sql: Sql, hour: Date, ledger: Pick<Ledger, 'checkpoint'>): Promise<void> {
  const [present] = await sql.query('select from determinations.draw_seed where taken_at = $1', [hour.toISOString()])
  if (present !== undefined) return
  const { size, root } = parseCheckpoint(parseSignedNote(await ledger.checkpoint()).text)
  await sql.query('insert into determinations.draw_seed (taken_at, tree_size, root_hash) values ($1, $2, $3) on conflict do nothing', [hour.toISOString(), size, encodeBase64(root)])
}

/** The seed of a day in UTC. */
export async function seedOf(sql: Sql, day: string): Promise<DrawSeed> {
  const [row] = await sql.query<{ tree_size: string; root_hash: string }>('select tree_size::text, root_hash from determinations.draw_seed where taken_at < $1::timestamptz order by taken_at desc limit 1', [`${day}T00:00:00Z`])
  if (row === undefined) return { treeSize: 0, rootHash: encodeBase64(emptyTreeHash) }
  // Read back whole, so that a damaged row is noticed here and not by who recomputes a draw.
  return { treeSize: Number(row.tree_size), rootHash: encodeBase64(decodeBase64(row.root_hash)) }
}

const selectPasts = `select d.environment, d.client, count(*) filter (where d.act is null)::int as filings, count(*) filter (where d.act is null and d.outcome <> 'release')::int as stopped,
    (
      select count(distinct o.exam)::int from determinations.exam_outcome o where o.environment = d.environment and o.client = d.client and ($3::timestamptz is null or o.recorded_at < $3)
    ) as exams, (
      select count(distinct o.exam)::int from determinations.exam_outcome o where o.environment = d.environment and o.client = d.client and not o.is_conforming and ($3::timestamptz is null or o.recorded_at < $3)
    ) as failed, min(d.decided_at) as first
  from determinations.determination d where (d.environment, d.client) in (select * from unnest($1::text[], $2::text[])) and ($3::timestamptz is null or d.decided_at < $3) group by d.environment, d.client`

async function pastsOf(sql: Sql, asked: readonly AdviceAsked[]): Promise<ReadonlyMap<string, ImporterPast>> {
  if (asked.length === 0) return new Map()
  const rows = await sql.query<PastRow>(selectPasts, [asked.map(({ environment }) => environment), asked.map(({ client }) => storable(client)), null])
  return new Map(rows.map((row) => [keyOf(row.environment, row.client), pastOf(row)]))
}

/** The past of one importer as it was when a filing arrived. */
export async function pastBefore(sql: Sql, { environment, client, receivedAt }: AdviceAsked): Promise<ImporterPast> {
  const [row] = await sql.query<PastRow>(selectPasts, [[environment], [storable(client)], receivedAt])
  return row === undefined ? noPast : pastOf(row)
}

interface PastRow {
  readonly environment: Environment
  readonly client: string
  readonly filings: number
  readonly stopped: number
  readonly exams: number
  readonly failed: number
  readonly first: Date
}

function pastOf({ filings, stopped, exams, failed, first }: PastRow): ImporterPast {
  return { filings, stopped, exams, examsFailed: failed, firstFiledAt: first.toISOString() }
}

const selectEarlier = `select distinct on (r.environment, r.entry_number) r.environment, r.entry_number, r.assessment,
    exists (select from determinations.determination d where d.environment = r.environment and d.entry_number = r.entry_number and d.act in ('record-exam', 'release')) as settled
  from determinations.risk_assessment r where (r.environment, r.entry_number) in (select * from unnest($1::text[], $2::text[])) order by r.environment, r.entry_number, r.filing desc`

async function earlierRisks(sql: Sql, asked: readonly AdviceAsked[]): Promise<ReadonlyMap<string, EarlierRisk>> {
  const again = asked.filter(({ declaration }) => declaration.functionCode !== 'add')
  if (again.length === 0) return new Map()
  const rows = await sql.query<{ environment: Environment; entry_number: string; assessment: RiskAssessment; settled: boolean }>(selectEarlier, [again.map(({ environment }) => environment), again.map(({ declaration }) => storable(declaration.entryNumber))])
  return new Map(rows.map(({ environment, entry_number: entry, assessment: { selections, draw }, settled }) => [keyOf(environment, entry), { selections, isSettled: settled, ...(draw !== undefined && { draw }) }]))
}

/** A filing with the risk that was seen in it. */
export interface RiskToSave {
  readonly id: string
  readonly client: string
  readonly entryNumber: string
  readonly port: string
  readonly environment: Environment
  readonly assessedAt: string
  readonly risk: RiskAssessment
}

const insertRisks = `insert into determinations.risk_assessment (environment, filing, entry_number, client, port, points, is_selected, assessment, assessed_at)
  select * from json_to_recordset($1::json) as seen (environment text, filing uuid, "entryNumber" text, client text, port text, points integer, "isSelected" boolean, assessment json, "assessedAt" timestamptz)`
const insertHits = `insert into determinations.rule_hit (environment, filing, rule, version, entry_number, client, port, line, effect, held, hit_at)
  select * from json_to_recordset($1::json) as hit (environment text, filing uuid, rule text, version integer, "entryNumber" text, client text, port text, line integer, effect text, held json, "hitAt" timestamptz)`

/** Keeps what risk was seen, and each hit of a rule. Needs the transaction that files. */
export async function saveRisks(sql: Sql, seen: readonly RiskToSave[]): Promise<void> {
  const rows = seen.filter(({ risk }) => risk !== noRisk && (risk.contributions.length > 0 || risk.selections.length > 0 || risk.draw !== undefined)).map((one) => ({ ...one, entryNumber: storable(one.entryNumber), client: storable(one.client), port: storable(one.port) }))
  if (rows.length === 0) return
  await sql.query(insertRisks, [storableJson(rows.map(({ id: filing, risk: assessment, ...row }) => ({ ...row, filing, points: assessment.points, isSelected: assessment.selections.length > 0, assessment })))])
  const hits = rows.flatMap(({ id: filing, risk, assessedAt: hitAt, ...row }) => [
    ...risk.contributions.flatMap(({ rule, version, points, line, held }) => (held === undefined ? [] : [{ ...row, filing, rule, version, line, held, effect: `${points > 0 ? '+' : ''}${String(points)} points`, hitAt }])),
    ...risk.selections.flatMap(({ rule, version, outcome, line, held }) => (held === undefined ? [] : [{ ...row, filing, rule, version, line, held, effect: outcome, hitAt }])),
  ])
  if (hits.length > 0) await sql.query(insertHits, [storableJson(hits)])
}
