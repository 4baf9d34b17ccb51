import { keysOf } from '@customhouse/anomalies/features/line-keys.ts'
import type { KeyState } from '@customhouse/anomalies/features/key-state.ts'
import type { TradeLine } from '@customhouse/anomalies/trade-line.ts'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { lineColumns, lineFrom, type LineRow } from '../lines/line-row.ts'
import { linesOfFiling } from '../lines/lines-of-filing.ts'
import { linesThatStand } from '../lines/lines-that-stand.ts'
import { entryKey, type ScoringOnFile } from './adviser.ts'
import { consignmentValueOf, unusualnessName } from './score-lines.ts'

export interface RememberedOnFile extends Pick<ScoringOnFile, 'states' | 'ownLines'> {
  /** Changes when a model comes into force, or a measure. */
  readonly version: string
}

type Part = { readonly part: 'version'; readonly key: string } | { readonly part: 'aggregate'; readonly environment: AdviceAsked['environment']; readonly key: string; readonly content: KeyState } | { readonly part: 'line'; readonly environment: AdviceAsked['environment']; readonly key: string; readonly content: LineRow }

/** Reads what is remembered of everything in a group of filings, by one statement. */
export async function rememberedOf(sql: Sql, asked: readonly AdviceAsked[]): Promise<RememberedOnFile> {
  const keys = new Map(asked.flatMap((filing) => linesOfFiling(filing).flatMap(keysOf).map(({ key }) => [`${filing.environment} ${key}`, { environment: filing.environment, key }] as const)))
  const wanted = [...keys.values()]
  const parts = await sql.query<Part>(
    `select 'version' as part, null as environment, version::text as key, null::json as content from anomalies.version
     union all
     select 'aggregate', a.environment, a.key, a.state from unnest($1::text[], $2::text[]) as wanted (environment, key) join anomalies.aggregate a using (environment, key)
     union all
     select 'line', l.environment, l.entry_number, row_to_json(l) from unnest($3::text[], $4::text[]) as entry (environment, entry_number) join (select environment, entry_number, ${lineColumns} from anomalies.line where state in ('observed', 'withdrawing')) l using (environment, entry_number)`,
    [wanted.map(({ environment }) => environment), wanted.map(({ key }) => key), asked.map(({ environment }) => environment), asked.map(({ declaration }) => declaration.entryNumber)],
  )
  return rememberedFrom(parts)
}

function rememberedFrom(parts: readonly Part[]): RememberedOnFile {
  const states = { test: new Map<string, KeyState>(), production: new Map<string, KeyState>() }
  const ownLines = new Map<string, TradeLine[]>()
  let version = ''
  for (const part of parts) {
    if (part.part === 'version') version = part.key
    else if (part.part === 'aggregate') states[part.environment].set(part.key, part.content)
    else {
      const entry = entryKey(part.environment, part.key)
      const lines = ownLines.get(entry)
      if (lines === undefined) ownLines.set(entry, [lineFrom(part.content)])
      else lines.push(lineFrom(part.content))
    }
  }
  return { states, ownLines, version }
}

/** A filing as it was decided, with the scores of its lines. */
export interface ScoredFiling {
  readonly asked: AdviceAsked
  readonly accepted: boolean
  readonly lines: readonly LineScore[]
}

/** Keeps the lines of accepted filings with their scores, and lets them take the place of what the same entries said before, by one statement. */
export async function saveScored(sql: Sql, scored: readonly ScoredFiling[]): Promise<void> {
  const accepted = scored.filter(({ accepted: isAccepted, asked: { declaration } }) => isAccepted && (declaration.functionCode === 'cancel' || declaration.goodsItems.length > 0))
  if (accepted.length === 0) return
  const { stand, replaced } = linesThatStand(accepted.map(({ asked: { environment, filing, declaration } }) => ({ environment, filing, entryNumber: declaration.entryNumber, kind: declaration.kind, isCancel: declaration.functionCode === 'cancel' })))
  const rows = accepted.filter(({ asked }) => asked.declaration.functionCode !== 'cancel').flatMap((filing) => rowsOf(filing, stand.has(filing.asked.filing)))
  await sql.query(
    `with replaced as (
       update anomalies.line l set state = case l.state when 'observed' then 'withdrawing' else 'superseded' end
       from json_to_recordset($2::json) as by_filing (environment text, "entryNumber" text, kind text)
       where l.environment = by_filing.environment and l.entry_number = by_filing."entryNumber" and l.state in ('new', 'observed') and (by_filing.kind = 'entry-summary' or l.kind = 'entry')
     )
     insert into anomalies.line (environment, entry_number, kind, ${lineColumns}, consignment_value, features, score, model, unusualness, reasons, state)
     select environment, entry_number, kind, ${lineColumns}, consignment_value, features, score, model, unusualness, reasons,
       case when stands and not (kind = 'entry' and exists (select from anomalies.line s where s.environment = row.environment and s.entry_number = row.entry_number and s.kind = 'entry-summary' and s.state in ('new', 'observed'))) then 'new' else 'superseded' end
     from json_to_recordset($1::json) as row (environment text, entry_number text, kind text, filing uuid, line integer, day date, importer text, filer text, seller text, manufacturer text, commodity text, origin text,
       departure text, port text, mode text, carrier text, unit text, special_program text, quantity double precision, mass double precision, value double precision, tariff_rate double precision, metered double precision,
       capacity double precision, credentials text[], consignment_value double precision, features json, score double precision, model uuid, unusualness double precision, reasons json, stands boolean)
     on conflict do nothing`,
    [JSON.stringify(rows), JSON.stringify(replaced)],
  )
}

function rowsOf({ asked, lines: scores }: ScoredFiling, stands: boolean): readonly object[] {
  const lines = linesOfFiling(asked)
  const { environment, declaration: { entryNumber, kind } } = asked
  return lines.map(({ id, date, tariffRate, specialProgram, ...line }) => {
    const { features = {}, reasons = [], score, model } = scores.find((one) => one.line === line.line) ?? {}
    return {
      ...line, environment, entry_number: entryNumber, kind, filing: id, day: date, tariff_rate: tariffRate, special_program: specialProgram,
      consignment_value: consignmentValueOf(lines), features, score, model, unusualness: features[unusualnessName] ?? 0, reasons, stands,
    }
  })
}
