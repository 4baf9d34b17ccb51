import type { Sql } from '../../../platform/database/index.ts'
import type { MaintenanceRequest, RequestState } from './maintenance-request.ts'

interface RequestRow {
  readonly content: MaintenanceRequest
}

/** The number of the next request; nobody else draws one before this transaction ends. */
export async function nextRequestNumber(sql: Sql): Promise<number> {
  await sql.query('select pg_advisory_xact_lock(4104, 2)')
  const [row] = await sql.query<{ next: number }>('select coalesce(max(number), 0) + 1 as next from "data-model".requests')
  return row?.next ?? 1
}

export async function insertRequest(sql: Sql, request: MaintenanceRequest): Promise<void> {
  const { id, number, proposedBy, state, proposedAt } = request
  await sql.query('insert into "data-model".requests (id, number, organisation, state, content, proposed_at) values ($1, $2, $3, $4, $5, $6)', [id, number, proposedBy.organisation, state, JSON.stringify(request), proposedAt])
}

/** A request that is about to move on: locked until the transaction ends. */
export async function lockRequest(sql: Sql, id: string): Promise<MaintenanceRequest | undefined> {
  const [row] = await sql.query<RequestRow>('select content from "data-model".requests where id = $1 for update', [id])
  return row?.content
}

export async function updateRequest(sql: Sql, request: MaintenanceRequest): Promise<void> {
  await sql.query('update "data-model".requests set state = $2, content = $3, released_in = $4 where id = $1', [request.id, request.state, JSON.stringify(request), request.releasedIn ?? null])
}

export async function readRequest(sql: Sql, id: string): Promise<MaintenanceRequest | undefined> {
  const [row] = await sql.query<RequestRow>('select content from "data-model".requests where id = $1', [id])
  return row?.content
}

interface RequestQuery {
  readonly state?: RequestState
  /** The number of the last request of the page before. */
  readonly after?: number
  readonly limit: number
}

export async function readRequests(sql: Sql, { state, after, limit }: RequestQuery): Promise<readonly MaintenanceRequest[]> {
  const rows = await sql.query<RequestRow>('select content from "data-model".requests where ($1::text is null or state = $1) and number > $2 order by number limit $3', [state ?? null, after ?? 0, limit])
  return rows.map(({ content }) => content)
}

/** Approved requests that wait for a version, in their order, locked until the transaction ends. */
export async function lockApproved(sql: Sql): Promise<readonly MaintenanceRequest[]> {
  const rows = await sql.query<RequestRow>(`select content from "data-model".requests where state = 'approved' order by number for update`)
  return rows.map(({ content }) => content)
}

/** How many requests are in each state. */
export async function countRequests(sql: Sql): Promise<Readonly<Record<string, number>>> {
  const rows = await sql.query<{ state: string; count: number }>('select state, count(*)::int as count from "data-model".requests group by state order by state')
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
