import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Environment } from '../../filings/index.ts'
import { keyLengthMax, nameKey } from '../name-key.ts'
import type { NamedParty } from '../named-parties.ts'
import type { HitOnFile, HitState, Settlement } from './hit-on-file.ts'

/** Where a party was named, and in whose filing. */
export interface ScreenedParty extends NamedParty {
  readonly filing: string
  readonly environment: Environment
  readonly entryNumber: string
  readonly organisation: string
  readonly client: string
}

/** A hit to put on file. */
export interface FoundHit {
  readonly owner: Omit<ScreenedParty, keyof NamedParty>
  readonly hit: PartyHit
  readonly foundAt: string
  readonly foundBy: HitOnFile['foundBy']
}

interface Row {
  readonly id: string
  readonly filing: string
  readonly entry_number: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly hit: PartyHit
  readonly found_at: Date
  readonly found_by: HitOnFile['foundBy']
  readonly state: HitState
  readonly settlement: Settlement | null
}

const columns = 'id, filing, entry_number, organisation, client, environment, hit, found_at, found_by, state, settlement'
const insertParties = `insert into screening.named_party (environment, filing, pointer, entry_number, organisation, client, received_at, name_key, address_key, identifier, party)
  select * from json_to_recordset($1::json) as made (environment text, filing uuid, pointer text, "entryNumber" text, organisation text, client text, "receivedAt" timestamptz, "nameKey" text, "addressKey" text, identifier text, party json)
  on conflict do nothing`
const insertHits = `insert into screening.hit (id, environment, filing, entry_number, organisation, client, list, entry, pointer, hit, score, effect, found_at, found_by, state)
  select made.*, 'open' from json_to_recordset($1::json) as made (id uuid, environment text, filing uuid, "entryNumber" text, organisation text, client text, list text, entry text, pointer text, hit json, score double precision, effect text, "foundAt" timestamptz, "foundBy" text)
  on conflict do nothing returning filing::text`
const selectPage = `select ${columns} from screening.hit where environment = $1 and ($2::text is null or state = $2) and ($3::text is null or list = $3) and ($4::uuid is null or id < $4) order by id desc limit $5`
const selectOpenParties = `select environment, filing, pointer, entry_number, organisation, client, party from screening.named_party
  where received_at >= $1 and ($2::text is null or (environment, filing, pointer) > ($2, $3::uuid, $4)) order by environment, filing, pointer limit $5`

export function ownerOf({ filing, environment, declaration, organisation, client }: AdviceAsked): FoundHit['owner'] {
  return { filing, environment, entryNumber: declaration.entryNumber, organisation, client }
}

/** Keeps the parties of filings, to be compared with later editions. Needs a system transaction. */
export async function saveParties(sql: Sql, parties: readonly (ScreenedParty & { readonly receivedAt: string })[]): Promise<void> {
  if (parties.length === 0) return
  await sql.query(insertParties, [storableJson(parties.map(({ filing, environment, entryNumber, organisation, client, receivedAt, ...party }) => ({ filing, environment, entryNumber, organisation, client, receivedAt, pointer: party.pointer, nameKey: nameKey(party.name), ...(party.address !== undefined && { addressKey: nameKey(party.address) }), identifier: party.identifier?.slice(0, keyLengthMax), party })))])
}

/** Keeps hits that are not on file yet; answers the filings that have new ones. Needs a system transaction. */
export async function saveHits(sql: Sql, found: readonly FoundHit[]): Promise<ReadonlySet<string>> {
  if (found.length === 0) return new Set()
  const saved = await sql.query<{ filing: string }>(insertHits, [storableJson(found.map(({ owner, hit, foundAt, foundBy }) => ({ ...owner, id: uuidV7(), list: hit.list, entry: hit.entry, pointer: hit.pointer, hit, score: hit.score, effect: hit.effect, foundAt, foundBy })))])
  return new Set(saved.map(({ filing }) => filing))
}

export interface HitFilter {
  readonly environment: Environment
  readonly state?: HitState
  readonly list?: string
  readonly after?: string
  readonly limit: number
}

/** A page of hits, newest first, as the transaction's asker may see them. */
export async function listHits(sql: Sql, { environment, state, list, after, limit }: HitFilter): Promise<readonly HitOnFile[]> {
  return (await sql.query<Row>(selectPage, [environment, state ?? null, list ?? null, after ?? null, limit])).map(fromRow)
}

/** The hits of a filing, oldest first, as the transaction's asker may see them. */
export async function hitsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly HitOnFile[]> {
  return (await sql.query<Row>(`select ${columns} from screening.hit where environment = $1 and filing = $2 order by id`, [environment, filing])).map(fromRow)
}

/** Hits that nobody settled, by the entries of a list that they name. Needs a system transaction. */
export async function openHitsOn(sql: Sql, list: string, entries: readonly string[]): Promise<readonly HitOnFile[]> {
  if (entries.length === 0) return []
  return (await sql.query<Row>(`select ${columns} from screening.hit where list = $1 and state = 'open' and entry = any ($2) order by id for update`, [list, entries])).map(fromRow)
}

/** A hit, locked until the transaction ends. Needs a system transaction. */
export async function lockHit(sql: Sql, id: string, environment: Environment): Promise<HitOnFile | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from screening.hit where id = $1 and environment = $2 for update`, [id, environment])
  return row && fromRow(row)
}

/** Needs a system transaction. */
export async function saveSettlement(sql: Sql, id: string, { state, settlement }: { readonly state: HitState; readonly settlement?: Settlement }): Promise<void> {
  await sql.query('update screening.hit set state = $2, settlement = $3 where id = $1', [id, state, settlement === undefined ? null : JSON.stringify(settlement)])
}

/** A page of parties of filings since a moment, in a fixed order. Needs a system transaction. */
export async function partiesSince(sql: Sql, since: string, { after, limit }: { readonly after?: ScreenedParty; readonly limit: number }): Promise<readonly ScreenedParty[]> {
  const rows = await sql.query<Omit<ScreenedParty, 'entryNumber' | keyof NamedParty> & { readonly entry_number: string; readonly pointer: string; readonly party: NamedParty }>(
    selectOpenParties, [since, after?.environment ?? null, after?.filing ?? null, after?.pointer ?? null, limit])
  return rows.map(({ entry_number: entryNumber, party, ...owner }) => ({ ...owner, ...party, entryNumber }))
}

function fromRow({ entry_number: entryNumber, found_at: foundAt, found_by: foundBy, settlement, hit, ...row }: Row): HitOnFile {
  return { ...hit, ...row, entryNumber, foundAt: foundAt.toISOString(), foundBy, ...(settlement !== null && { settlement }) }
}
