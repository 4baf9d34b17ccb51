import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'

/** How many entries came, went and changed against the edition before. */
export interface EditionDifference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** An edition of a list that was loaded. */
export interface EditionOnFile {
  readonly id: string
  readonly list: string
  readonly published: DateText
  readonly sha256: string
  readonly parties: number
  readonly loadedAt: MomentText
  readonly loadedBy: string
  readonly inForce: boolean
  readonly difference: EditionDifference
}

interface Row {
  readonly id: string
  readonly list: string
  readonly published: DateText
  readonly sha256: string
  readonly parties: number
  readonly loaded_at: Date
  readonly loaded_by: string
  readonly in_force: boolean
  readonly difference: EditionDifference
}

const columns = 'id, list, published::text, sha256, parties, loaded_at, loaded_by, in_force, difference'
const insertParties = `insert into screening.listed_party (edition, entry, party)
  select $1, made.entry, made.party from json_to_recordset($2::json) as made (entry text, party json)`
const batch = 2_000

/** All editions, newest first. */
export async function listEditions(sql: Sql): Promise<readonly EditionOnFile[]> {
  return (await sql.query<Row>(`select ${columns} from screening.edition order by list, id desc`)).map(fromRow)
}

export async function editionInForce(sql: Sql, list: string): Promise<EditionOnFile | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from screening.edition where list = $1 and in_force`, [list])
  return row && fromRow(row)
}

/** The edition of a list whose file has this digest. */
export async function editionOf(sql: Sql, list: string, sha256: string): Promise<EditionOnFile | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from screening.edition where list = $1 and sha256 = $2`, [list, sha256])
  return row && fromRow(row)
}

export async function partiesOfEdition(sql: Sql, edition: string): Promise<readonly ListedParty[]> {
  return (await sql.query<{ party: ListedParty }>('select party from screening.listed_party where edition = $1 order by entry', [edition])).map(({ party }) => party)
}

/** Puts an edition on file and in force in the place of the one before. Needs a system transaction. */
export async function saveEdition(sql: Sql, { id, list, published, sha256, loadedAt, loadedBy, difference }: EditionOnFile, parties: readonly ListedParty[]): Promise<void> {
  await sql.query('update screening.edition set in_force = false where list = $1 and in_force', [list])
  await sql.query('insert into screening.edition (id, list, published, sha256, parties, loaded_at, loaded_by, in_force, difference) values ($1, $2, $3, $4, $5, $6, $7, true, $8)',
    [id, list, published, sha256, parties.length, loadedAt, loadedBy, JSON.stringify(difference)])
  for (let from = 0; from < parties.length; from += batch) {
    await sql.query(insertParties, [id, storableJson(parties.slice(from, from + batch).map((party) => ({ entry: party.entry, party })))])
  }
  await changeVersion(sql)
}

/** Puts an earlier edition back in force, because the one that replaced it was wrong. Needs a system transaction. */
export async function putBackInForce(sql: Sql, { id, list }: Pick<EditionOnFile, 'id' | 'list'>): Promise<void> {
  await sql.query('update screening.edition set in_force = false where list = $1 and in_force', [list])
  await sql.query('update screening.edition set in_force = true where id = $1', [id])
  await changeVersion(sql)
}

/** Keeps others from loading lists until the transaction ends. Needs a system transaction. */
export async function lockLists(sql: Sql): Promise<void> {
  await sql.query('select from screening.version for update')
}

/** Whoever screens looks at the lists and clearances again. Needs a system transaction. */
export async function changeVersion(sql: Sql): Promise<void> {
  await sql.query('update screening.version set number = number + 1')
}

/** Changes with every list and every clearance. Needs a system transaction. */
export async function readVersion(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ number: string }>('select number::text from screening.version')
  return row?.number ?? '0'
}

function fromRow({ loaded_at: loadedAt, loaded_by: loadedBy, in_force: inForce, ...rest }: Row): EditionOnFile {
  return { ...rest, loadedAt: loadedAt.toISOString(), loadedBy, inForce }
}
