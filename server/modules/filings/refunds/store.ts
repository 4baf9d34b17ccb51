import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'

/** An entry summary on file, as it was last accepted and assessed. */
export interface SummaryAssessed {
  readonly entryNumber: string
  readonly importer: string
  readonly filing: string
  readonly assessment: Assessment
}

export interface SummariesAsked {
  readonly environment: Environment
  /** Eight-digit tariff numbers of which a line reports at least one. */
  readonly codes: readonly string[]
  /** Entry number of the last one of the page before. */
  readonly after?: string
  readonly limit: number
}

// The last accepted filing of a summary says what it owes; one that was deleted owes nothing.
const selectSummaries = `select f.entry_number as "entryNumber", f.client as importer, f.id as filing, f.assessment
  from filings.entry e
  cross join lateral (
    select entry_number, client, id, assessment from filings.filing
    where entry_number = e.entry_number and environment = e.environment and kind = 'entry-summary' and accepted and function_code in ('add', 'replace') and assessment is not null
    order by id desc limit 1
  ) f
  where e.environment = $1 and e.entry_number > $2 and e.state -> 'summary' is not null
    and exists (select 1 from jsonb_path_query(f.assessment::jsonb, '$.lines[*].commodities[*].code') code where left(code #>> '{}', 8) = any ($3::text[]))
  order by e.entry_number limit $4`

/** Entry summaries on file that report one of the numbers, by entry number, as far as the asker may see them. */
export async function summariesReporting(sql: Sql, { environment, codes, after, limit }: SummariesAsked): Promise<readonly SummaryAssessed[]> {
  return sql.query<SummaryAssessed>(selectSummaries, [environment, after ?? '', codes, limit])
}
