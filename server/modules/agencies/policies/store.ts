import type { Sql } from '../../../platform/database/index.ts'
import type { AgencyPolicy, Environment } from './agency-policy.ts'

type Row = Omit<AgencyPolicy, 'proposedAt' | 'noticeUntil' | 'settlement'> & { readonly proposedAt: Date; readonly noticeUntil: Date; readonly settlement: AgencyPolicy['settlement'] | null }

const columns = 'p.id, p.agency, p.program, p.environment, p.version, p.terms, p.why, p.proposed_by as "proposedBy", p.proposed_at as "proposedAt", p.notice_until as "noticeUntil", p.settlement'

/** How many changes of policies there were. Needs a system transaction. */
export async function policyVersion(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ readonly version: string }>('select version::text from agencies.policy_version')
  return row?.version ?? '0'
}

/** Policies of all versions, as the transaction's asker may see them, by agency and program, newest first. */
export async function policiesOn(sql: Sql, { environment, agency }: { readonly environment?: Environment; readonly agency?: string } = {}): Promise<readonly AgencyPolicy[]> {
  const rows = await sql.query<Row>(`select ${columns} from agencies.policy p where ($1::text is null or p.environment = $1) and ($2::text is null or p.agency = $2) order by p.agency, p.program, p.version desc`, [environment ?? null, agency ?? null])
  return rows.map(fromRow)
}

/** The policies of an agency, locked so that one change comes after another. Needs a system transaction. */
export async function lockPolicies(sql: Sql, { environment, agency }: { readonly environment: Environment; readonly agency: string }): Promise<readonly AgencyPolicy[]> {
  await sql.query('update agencies.policy_version set version = version + 1')
  return policiesOn(sql, { environment, agency })
}

/** Puts a version on file, or its settlement. Needs a system transaction that holds the lock. */
export async function savePolicy(sql: Sql, organisation: string, { id, agency, program, environment, version, terms, why, proposedBy, proposedAt, noticeUntil, settlement }: AgencyPolicy): Promise<void> {
  await sql.query(
    `insert into agencies.policy (organisation, id, agency, program, environment, version, terms, why, proposed_by, proposed_at, notice_until, settlement)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do update set settlement = excluded.settlement`,
    [organisation, id, agency, program, environment, version, JSON.stringify(terms), why, JSON.stringify(proposedBy), proposedAt, noticeUntil, settlement === undefined ? null : JSON.stringify(settlement)])
}

function fromRow({ proposedAt, noticeUntil, settlement, ...row }: Row): AgencyPolicy {
  const policy = { ...row, proposedAt: proposedAt.toISOString(), noticeUntil: noticeUntil.toISOString() }
  return settlement === null || settlement === undefined ? policy : { ...policy, settlement }
}
