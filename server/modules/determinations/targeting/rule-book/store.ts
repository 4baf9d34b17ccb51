import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment } from '../../../filings/index.ts'
import type { RuleDefinition } from '../targeting-rule.ts'
import type { RuleActOnFile, RuleOfficer, RuleOnFile, RulePerformance } from './rule-on-file.ts'

interface RuleRow {
  readonly name: string
  readonly version: number
  readonly state: RuleOnFile['state']
  readonly definition: RuleDefinition
  readonly authors: readonly RuleOfficer[]
  readonly written_at: Date
  readonly dry_run: string | null
  readonly active_since: Date | null
  readonly submitted_by: RuleOfficer | null
}

const columns = `r.name, r.version, r.state, r.definition, r.authors, r.written_at, r.dry_run, r.active_since,
  (select a.officer from determinations.targeting_act a where a.environment = r.environment and a.rule = r.name and a.version = r.version and a.act = 'submit' order by a.id desc limit 1) as submitted_by`

/** Every version of a rule, or of all rules, the newest first, as the transaction's asker may see them. */
export async function rulesOnFile(sql: Sql, environment: Environment, name?: string): Promise<readonly RuleOnFile[]> {
  return (await sql.query<RuleRow>(`select ${columns} from determinations.targeting_rule r where r.environment = $1 and ($2::text is null or r.name = $2) order by r.name, r.version desc`, [environment, name ?? null])).map(ruleFrom)
}

/** The versions of a rule, the newest first, locked. Needs a system transaction. */
export async function lockRule(sql: Sql, environment: Environment, name: string): Promise<readonly RuleOnFile[]> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4107))', [`${environment} ${name}`])
  return rulesOnFile(sql, environment, name)
}

/** Puts a new version on file, or another definition in the place of a draft's. Needs a system transaction. */
export async function saveDraft(sql: Sql, environment: Environment, { name, version, definition, authors, writtenAt }: Pick<RuleOnFile, 'name' | 'version' | 'definition' | 'authors' | 'writtenAt'>): Promise<void> {
  await sql.query(`insert into determinations.targeting_rule (environment, name, version, state, definition, authors, written_at) values ($1, $2, $3, 'draft', $4, $5, $6)
    on conflict (environment, name, version) do update set definition = excluded.definition, authors = excluded.authors, written_at = excluded.written_at, dry_run = null`, [environment, name, version, JSON.stringify(definition), JSON.stringify(authors), writtenAt])
}

/** Sets the state of a version; `activeSince` where it is in force from now on. Needs a system transaction. */
export async function setRuleState(sql: Sql, environment: Environment, { name, version, state, activeSince }: Pick<RuleOnFile, 'name' | 'version' | 'state'> & { readonly activeSince?: string }): Promise<void> {
  await sql.query('update determinations.targeting_rule set state = $4, active_since = coalesce($5, active_since) where environment = $1 and name = $2 and version = $3', [environment, name, version, state, activeSince ?? null])
}

/** What is in force of a rule, or suspended, gives way to another version. Needs a system transaction. */
export async function replaceInForce(sql: Sql, environment: Environment, name: string): Promise<void> {
  await sql.query(`update determinations.targeting_rule set state = 'replaced' where environment = $1 and name = $2 and state in ('active', 'suspended')`, [environment, name])
}

/** Keeps what somebody did. Needs a system transaction. */
export async function saveRuleAct(sql: Sql, environment: Environment, { id, rule, version, act, why, officer, at }: RuleActOnFile): Promise<void> {
  await sql.query('insert into determinations.targeting_act (environment, id, rule, version, act, why, officer, done_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [environment, id, rule, version, act, why, JSON.stringify(officer), at])
}

/** What was done to a rule, the newest first, as the transaction's asker may see it. */
export async function ruleActs(sql: Sql, environment: Environment, name: string): Promise<readonly RuleActOnFile[]> {
  const rows = await sql.query<Omit<RuleActOnFile, 'at'> & { readonly done_at: Date }>('select id, rule, version, act, why, officer, done_at from determinations.targeting_act where environment = $1 and rule = $2 order by id desc limit 200', [environment, name])
  return rows.map(({ done_at: at, ...act }) => ({ ...act, at: at.toISOString() }))
}

const selectPerformance = `select h.rule, h.version, count(*)::int as hits, count(o.found)::int as examined, count(*) filter (where o.found)::int as found, max(h.hit_at) as last
  from determinations.rule_hit h left join (select filing, bool_or(not is_conforming) as found from determinations.exam_outcome where environment = $1 group by filing) o on o.filing = h.filing
  where h.environment = $1 and ($2::text is null or h.rule = $2) group by h.rule, h.version`

/** How rules perform, as the transaction's asker may see it. */
export async function performanceOf(sql: Sql, environment: Environment, name?: string): Promise<readonly RulePerformance[]> {
  const rows = await sql.query<Omit<RulePerformance, 'lastHitAt'> & { readonly last: Date }>(selectPerformance, [environment, name ?? null])
  return rows.map(({ last, ...row }) => ({ ...row, lastHitAt: last.toISOString() }))
}

function ruleFrom({ name, version, state, definition, authors, written_at: writtenAt, dry_run: dryRun, active_since: activeSince, submitted_by: submittedBy }: RuleRow): RuleOnFile {
  return {
    name, version, state, definition, authors, writtenAt: writtenAt.toISOString(),
    ...(dryRun !== null && { dryRun }), ...(activeSince !== null && { activeSince: activeSince.toISOString() }), ...(submittedBy !== null && { submittedBy }),
  }
}
