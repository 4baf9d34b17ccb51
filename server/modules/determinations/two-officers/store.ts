import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { Proposal, ProposalState, ProposedDecision, Settlement } from './settle-proposal.ts'

export interface ProposalToSave extends Omit<ProposedDecision, 'state' | 'settlement'> {
  readonly organisation: string
  readonly environment: Environment
}

interface Row {
  readonly id: string
  readonly filing: string
  readonly entry_number: string
  readonly proposal: Proposal
  readonly before: string
  readonly proposed_at: Date
  readonly state: ProposalState
  readonly settlement: Settlement | null
}

const columns = 'p.id, p.filing, p.entry_number, p.proposal, p.before, p.proposed_at, p.state, p.settlement'
const insert = `insert into determinations.proposed_decision (organisation, id, environment, filing, entry_number, proposal, before, proposed_by, proposed_at, state)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')`
const selectOne = `select ${columns} from determinations.proposed_decision p where p.id = $1::uuid and p.filing = $2::uuid and p.environment = $3 for update`
const selectOpenOf = `select ${columns} from determinations.proposed_decision p where p.filing = $1::uuid and p.environment = $2 and p.state = 'open' for update`
const selectPage = `select ${columns} from determinations.proposed_decision p
  where p.environment = $1 and ($2::uuid is null or p.filing = $2) and ($3::text is null or p.state = $3) and ($4::uuid is null or p.id < $4) order by p.id desc limit $5`
const settle = 'update determinations.proposed_decision set state = $2, settlement = $3 where id = $1::uuid'

export async function saveProposal(sql: Sql, { organisation, environment, id, filing, entryNumber, before, proposedAt, order, rule, officer }: ProposalToSave): Promise<void> {
  await sql.query(insert, [organisation, id, environment, filing, entryNumber, JSON.stringify({ order, rule, officer } satisfies Proposal), before, officer.subject, proposedAt])
}

/** A proposal, locked. Needs a system transaction. */
export async function proposalForUpdate(sql: Sql, id: string, { filing, environment }: { readonly filing: string; readonly environment: Environment }): Promise<ProposedDecision | undefined> {
  const [row] = await sql.query<Row>(selectOne, [id, filing, environment])
  return row && fromRow(row)
}

/** The proposals about a filing that are open, locked. Needs a system transaction. */
export async function openProposalsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly ProposedDecision[]> {
  return (await sql.query<Row>(selectOpenOf, [filing, environment])).map(fromRow)
}

export async function settleOnFile(sql: Sql, id: string, { state, settlement }: { readonly state: ProposalState; readonly settlement: Settlement }): Promise<void> {
  await sql.query(settle, [id, state, JSON.stringify(settlement)])
}

export interface ProposalFilter {
  readonly environment: Environment
  readonly filing?: string
  readonly state?: ProposalState
  readonly after?: string
  readonly limit: number
}

/** A page of proposals, newest first, as the transaction's asker may see them. */
export async function listProposals(sql: Sql, { environment, filing, state, after, limit }: ProposalFilter): Promise<readonly ProposedDecision[]> {
  return (await sql.query<Row>(selectPage, [environment, filing ?? null, state ?? null, after ?? null, limit])).map(fromRow)
}

function fromRow({ id, filing, entry_number: entryNumber, proposal, before, proposed_at: proposedAt, state, settlement }: Row): ProposedDecision {
  return { ...proposal, id, filing, entryNumber, before, proposedAt: proposedAt.toISOString(), state, ...(settlement === null ? {} : { settlement }) }
}
