import type { ScoreReason } from '@customhouse/vocabulary/advice/line-score.ts'
import type { Sql } from '../../../platform/database/index.ts'

type Environment = 'test' | 'production'

/** A line as officers see it listed. */
export interface ScoredLineOnFile {
  readonly filing: string
  readonly line: number
  readonly entryNumber: string
  readonly kind: string
  readonly day: string
  readonly importer: string
  readonly commodity: string
  readonly origin: string
  readonly departure: string
  readonly port: string
  readonly value: number | null
  readonly stands: boolean
  readonly unusualness: number
  readonly score: number | null
  readonly model: string | null
  readonly reasons: readonly ScoreReason[]
  /** What an inspection came to, where there was one. */
  readonly isIllicit: boolean | null
}

const columns = `l.filing::text, l.line, l.entry_number as "entryNumber", l.kind, l.day::text, l.importer, l.commodity, l.origin, l.departure, l.port, l.value, l.state in ('new', 'observed') as stands, l.unusualness, l.score, l.model::text, l.reasons, o.is_illicit as "isIllicit"`

/** The lines of a filing with their scores, as the transaction's asker may see them. */
export async function scoresOf(sql: Sql, environment: Environment, filing: string): Promise<readonly ScoredLineOnFile[]> {
  return sql.query<ScoredLineOnFile>(`select ${columns} from anomalies.line l left join anomalies.outcome o using (environment, filing, line) where environment = $1 and filing = $2 order by l.line`, [environment, filing])
}

export interface UnusualAsked {
  readonly environment: Environment
  readonly by: 'score' | 'unusualness'
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly importer?: string | undefined
  /** First digits. */
  readonly commodity?: string | undefined
  readonly origin?: string | undefined
  readonly port?: string | undefined
  readonly after: number
  readonly limit: number
}

/** Lines that stand, the most unusual first. */
export async function unusualLines(sql: Sql, { environment, by, from, to, importer, commodity, origin, port, after, limit }: UnusualAsked): Promise<readonly ScoredLineOnFile[]> {
  // Each order has an index of its own.
  const order = by === 'score' ? 'l.score desc, l.place' : 'l.unusualness desc, l.place'
  return sql.query<ScoredLineOnFile>(
    `select ${columns} from anomalies.line l left join anomalies.outcome o using (environment, filing, line)
     where environment = $1 and l.state in ('new', 'observed') ${by === 'score' ? 'and l.score is not null' : ''} and ($2::date is null or l.day >= $2) and ($3::date is null or l.day <= $3)
       and ($4::text is null or l.importer = $4) and ($5::text is null or starts_with(l.commodity, $5)) and ($6::text is null or l.origin = $6) and ($7::text is null or l.port = $7)
     order by ${order} offset $8 limit $9`,
    [environment, from ?? null, to ?? null, importer ?? null, commodity ?? null, origin ?? null, port ?? null, after, limit])
}
