import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { MessageSet } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Guide } from '../guides/guide.ts'
import type { ChangeLog } from './change-log.ts'
import { type DictionaryVersion, shippedVersion } from './dictionary-version.ts'
import type { Migration } from './migration.ts'
import { compareVersionNumbers } from './version-number.ts'

/** What is told of a version without reading all of it. */
export interface VersionSummary {
  readonly number: string
  readonly base: string
  readonly previous?: string
  readonly releasedAt?: string
  readonly sha256: string
  readonly isBreaking: boolean
  readonly places: number
  readonly elements: number
}

interface SummaryRow {
  readonly number: string
  readonly base: string
  readonly previous: string | null
  readonly sha256: string
  readonly is_breaking: boolean
  readonly released_at: Date
  readonly places: number
  readonly elements: number
}

interface VersionRow extends SummaryRow {
  readonly content: DictionaryVersion
  readonly change_log: ChangeLog | null
  readonly migration: Migration | null
}

/** A version as it is kept. */
export interface StoredVersion {
  readonly version: DictionaryVersion
  readonly summary: VersionSummary
  readonly changeLog?: ChangeLog
  readonly migration?: Migration
}

const summaryColumns = `number, content ->> 'base' as base, previous, sha256, coalesce((change_log ->> 'isBreaking')::boolean, false) as is_breaking, released_at,
  json_array_length(content -> 'rows') as places, json_array_length(content -> 'elements') as elements`

let shipped: StoredVersion | undefined

/** The version that the program ships, as if it were kept. */
export function shippedAsStored(): StoredVersion {
  if (shipped !== undefined) return shipped
  const version = shippedVersion()
  shipped = { version, summary: { number: version.number, base: version.base, sha256: digestOfFacts(version), isBreaking: false, places: version.rows.length, elements: version.elements.length } }
  return shipped
}

/** All versions, the oldest first; the shipped one is among them whether it is kept or not. */
export async function readSummaries(sql: Sql): Promise<readonly VersionSummary[]> {
  const kept = (await sql.query<SummaryRow>(`select ${summaryColumns} from "data-model".versions`)).map(summaryOf)
  const { summary } = shippedAsStored()
  const all = kept.some(({ number }) => number === summary.number) ? kept : [...kept, summary]
  return all.toSorted((one, other) => compareVersionNumbers(one.number, other.number))
}

/** The number of the latest version. */
export async function readLatestNumber(sql: Sql): Promise<string> {
  const rows = await sql.query<{ number: string }>('select number from "data-model".versions')
  return [shippedAsStored().summary.number, ...rows.map(({ number }) => number)].toSorted(compareVersionNumbers).at(-1) ?? ''
}

/** One version; undefined for a number that was never released. */
export async function readVersion(sql: Sql, number: string): Promise<StoredVersion | undefined> {
  const [row] = await sql.query<VersionRow>(`select content, change_log, migration, ${summaryColumns} from "data-model".versions where number = $1`, [number])
  if (row !== undefined) return fromRow(row)
  return number === shippedAsStored().summary.number ? shippedAsStored() : undefined
}

/** Makes sure that nobody releases another version before this transaction ends. */
export async function lockVersions(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(4104, 1)')
}

interface NewVersion {
  readonly version: DictionaryVersion
  readonly previous: DictionaryVersion
  readonly changeLog: ChangeLog
  readonly migration: Migration
  readonly at: Date
  readonly by: string
}

/** Keeps a version, and the one before it where it is the shipped one and was not kept yet. Answers its digest. */
export async function insertVersion(sql: Sql, { version, previous, changeLog, migration, at, by }: NewVersion): Promise<string> {
  const insert = `insert into "data-model".versions (number, previous, content, change_log, migration, sha256, released_at, released_by) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (number) do nothing returning number`
  await sql.query(insert, [previous.number, null, JSON.stringify(previous), null, null, digestOfFacts(previous), at, null])
  const sha256 = digestOfFacts(version)
  const [row] = await sql.query<{ number: string }>(insert, [version.number, previous.number, JSON.stringify(version), JSON.stringify(changeLog), JSON.stringify(migration), sha256, at, by])
  if (row === undefined) throw new Error('Cannot keep a version: its number is taken')
  return sha256
}

/** The newest mapping table of each name that was stored. */
export async function readStoredSets(sql: Sql): Promise<readonly MessageSet[]> {
  const rows = await sql.query<{ content: MessageSet }>('select distinct on (name) content from "data-model".message_sets order by name, stored_at desc, dictionary_version desc')
  return rows.map(({ content }) => content)
}

/** Every version of one message set, the newest first. */
export async function readStoredSet(sql: Sql, name: string): Promise<readonly MessageSet[]> {
  const rows = await sql.query<{ content: MessageSet }>('select content from "data-model".message_sets where name = $1 order by stored_at desc, dictionary_version desc', [name])
  return rows.map(({ content }) => content)
}

export async function storeSet(sql: Sql, set: MessageSet, { at, by }: { readonly at: Date; readonly by: string }): Promise<void> {
  await sql.query(`insert into "data-model".message_sets (name, dictionary_version, content, stored_at, stored_by) values ($1, $2, $3, $4, $5)
    on conflict (name, dictionary_version) do update set content = excluded.content, stored_at = excluded.stored_at, stored_by = excluded.stored_by`,
  [set.name, set.dictionaryVersion, JSON.stringify(set), at, by])
}

/** The newest version of each guide that was published here. */
export async function readPublishedGuides(sql: Sql): Promise<readonly Guide[]> {
  const rows = await sql.query<{ content: Guide }>('select distinct on (id) content from "data-model".guides order by id, guide_version desc')
  return rows.map(({ content }) => content)
}

export async function readPublishedGuide(sql: Sql, id: string): Promise<readonly Guide[]> {
  const rows = await sql.query<{ content: Guide }>('select content from "data-model".guides where id = $1 order by guide_version desc', [id])
  return rows.map(({ content }) => content)
}

/** Keeps a guide's version; false where it is taken. */
export async function insertGuide(sql: Sql, guide: Guide, { at, by }: { readonly at: Date; readonly by: string }): Promise<boolean> {
  const rows = await sql.query(`insert into "data-model".guides (id, guide_version, dictionary_version, content, published_at, published_by) values ($1, $2, $3, $4, $5, $6)
    on conflict (id, guide_version) do nothing returning id`, [guide.id, guide.guideVersion, guide.dictionaryVersion, JSON.stringify(guide), at, by])
  return rows.length > 0
}

function fromRow(row: VersionRow): StoredVersion {
  const { content: version, change_log: changeLog, migration } = row
  return { version, summary: summaryOf(row), ...(changeLog === null ? {} : { changeLog }), ...(migration === null ? {} : { migration }) }
}

function summaryOf({ number, base, previous, sha256, is_breaking: isBreaking, released_at: releasedAt, places, elements }: SummaryRow): VersionSummary {
  return { number, base, sha256, isBreaking, places, elements, ...(previous === null ? {} : { previous, releasedAt: releasedAt.toISOString() }) }
}
