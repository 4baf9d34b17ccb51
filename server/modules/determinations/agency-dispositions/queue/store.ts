import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment } from '../../../filings/index.ts'
import { reviewColumns, reviewFrom, type ReviewOnFile, type ReviewRow } from '../store.ts'
import type { QueuePlace } from './queue-place.ts'

export interface ReviewFilter {
  readonly environment: Environment
  readonly agency: string
  readonly settled: boolean
  readonly port?: string
  readonly program?: string
  /** Those alone for which the agency is waited for, or whose time has run. */
  readonly waiting?: 'awaited' | 'overdue'
  readonly now: string
  readonly after?: QueuePlace
  readonly limit: number
}

/** How many reviews of a program are open. */
export interface ProgramCount {
  readonly program: string
  readonly open: number
  readonly awaited: number
  readonly overdue: number
}

const overdueFirst = 'case when r.due_at <= $8 then 0 else 1 end'
const isOfProgram = `exists (select from json_array_elements(r.lines) line, json_array_elements_text(line->'programs') named where named = $5)`
const selectPage = `select ${reviewColumns} from determinations.agency_review r
  where r.environment = $1 and r.agency = $2 and r.is_settled = $3 and ($4::text is null or r.port = $4) and ($5::text is null or ${isOfProgram})
    and ($6::text is null or ($6 = 'awaited' and json_array_length(r.awaited) > 0) or ($6 = 'overdue' and r.due_at <= $8))
    and ($9::integer is null or (${overdueFirst}, r.tier, r.attention_by, r.filing) > ($9, $10, $11, $12))
  order by ${overdueFirst}, r.tier, r.attention_by, r.filing limit $7`
const countPrograms = `select named as program, count(*)::integer as open, count(*) filter (where json_array_length(r.awaited) > 0)::integer as awaited, count(*) filter (where r.due_at <= $3)::integer as overdue
  from determinations.agency_review r cross join lateral (select distinct named from json_array_elements(r.lines) line, json_array_elements_text(line->'programs') named) programs
  where r.environment = $1 and r.agency = $2 and not r.is_settled group by named order by named`

/** A page of what concerns an agency: what is overdue first, then by urgency. */
export async function listReviews(sql: Sql, { environment, agency, settled, port, program, waiting, now, after, limit }: ReviewFilter): Promise<readonly ReviewOnFile[]> {
  const place = after === undefined ? [null, null, null, null] : [after.isOverdue ? 0 : 1, after.tier, after.attentionBy, after.filing]
  return (await sql.query<ReviewRow>(selectPage, [environment, agency, settled, port ?? null, program ?? null, waiting ?? null, limit, now, ...place])).map(reviewFrom)
}

/** How many reviews of each program are open, and how many of them late. */
export async function countByProgram(sql: Sql, { environment, agency, now }: Pick<ReviewFilter, 'environment' | 'agency' | 'now'>): Promise<readonly ProgramCount[]> {
  return sql.query<ProgramCount>(countPrograms, [environment, agency, now])
}
