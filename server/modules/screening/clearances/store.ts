import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { changeVersion } from '../lists/store.ts'
import { nameKey } from '../name-key.ts'

/** That a name is not the entry of a list it resembles, until a day. */
export interface Clearance {
  readonly id: string
  readonly name: string
  readonly list: string
  readonly entry: string
  /** The importer for whose filings alone it holds; empty for all. */
  readonly client: string
  readonly why: string
  readonly givenBy: string
  readonly givenAt: MomentText
  /** The last day on which it holds. */
  readonly until: DateText
  readonly ended?: { readonly at: MomentText; readonly by: string; readonly why: string }
}

interface Row {
  readonly id: string
  readonly name: string
  readonly list: string
  readonly entry: string
  readonly client: string
  readonly why: string
  readonly given_by: string
  readonly given_at: Date
  readonly until: DateText
  readonly ended_at: Date | null
  readonly ended_by: string | null
  readonly ended_why: string | null
}

const columns = 'id, name, list, entry, client, why, given_by, given_at, until::text, ended_at, ended_by, ended_why'

/** Clearances, newest first, as the transaction's asker may see them. */
export async function listClearances(sql: Sql, { after, limit }: { readonly after?: string; readonly limit: number }): Promise<readonly Clearance[]> {
  return (await sql.query<Row>(`select ${columns} from screening.clearance where $1::uuid is null or id < $1 order by id desc limit $2`, [after ?? null, limit])).map(fromRow)
}

/** Clearances that nobody ended. Needs a system transaction. */
export async function standingClearances(sql: Sql): Promise<readonly Clearance[]> {
  return (await sql.query<Row>(`select ${columns} from screening.clearance where ended_at is null`)).map(fromRow)
}

/** Needs a system transaction. */
export async function saveClearance(sql: Sql, { id, name, list, entry, client, why, givenBy, givenAt, until }: Clearance): Promise<void> {
  await sql.query('insert into screening.clearance (id, name_key, name, list, entry, client, why, given_by, given_at, until) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [id, nameKey(name), name, list, entry, client, why, givenBy, givenAt, until])
  await changeVersion(sql)
}

/** Ends a clearance; undefined where there is none that stands. Needs a system transaction. */
export async function endClearance(sql: Sql, id: string, ended: Required<Clearance>['ended']): Promise<Clearance | undefined> {
  const [row] = await sql.query<Row>(`update screening.clearance set ended_at = $2, ended_by = $3, ended_why = $4 where id = $1 and ended_at is null returning ${columns}`, [id, ended.at, ended.by, ended.why])
  if (row !== undefined) await changeVersion(sql)
  return row && fromRow(row)
}

function fromRow({ given_by: givenBy, given_at: givenAt, ended_at: endedAt, ended_by: endedBy, ended_why: endedWhy, ...rest }: Row): Clearance {
  return { ...rest, givenBy, givenAt: givenAt.toISOString(), ...(endedAt !== null && { ended: { at: endedAt.toISOString(), by: endedBy ?? '', why: endedWhy ?? '' } }) }
}
