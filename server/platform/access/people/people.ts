import type { Database, Sql } from '../../database/index.ts'
import type { Environment } from '../caller.ts'
import type { Role } from '../roles.ts'
import type { Person } from './person.ts'

interface PersonRow {
  readonly subject: string
  readonly name: string
  readonly title: string
  readonly organisation: string
  readonly clients: readonly string[] | null
  readonly roles: readonly Role[]
  readonly environment: Environment
  readonly language: 'en' | 'es' | null
  readonly invented: boolean
}

/** A registered person, and whether they may still sign in. */
export interface RegisteredPerson extends Person {
  readonly ended: boolean
  readonly passkeys: number
}

const columns = 'p.subject, p.name, p.title, p.organisation, p.clients, p.roles, p.environment, p.language, p.invented'

/** Adds the person, or replaces what they may do; one who was ended may sign in again. */
export async function registerPerson(database: Database, person: Person): Promise<void> {
  await database.system((sql) => putPerson(sql, person))
}

export async function putPerson(sql: Sql, person: Person): Promise<void> {
  const { subject, clients } = person
  // A token's subject says who acted: it must never stand for a person and a program both.
  const written = await sql.query(
    `insert into access.people (subject, name, title, organisation, clients, roles, environment, language, invented)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9 where not exists (select 1 from access.programs where client_id = $1)
     on conflict (subject) do update set name = excluded.name, title = excluded.title, organisation = excluded.organisation, clients = excluded.clients,
       roles = excluded.roles, environment = excluded.environment, language = excluded.language, invented = excluded.invented, ended_at = null
     returning subject`,
    [subject, person.name, person.title, person.organisation, clients === 'all' ? null : clients, person.roles, person.environment,
      person.language ?? null, person.invented ?? false],
  )
  if (written.length === 0) throw new TypeError(`Cannot register person ${subject}: a program signs in under this name`)
}

/** Whether a name stands for somebody whom a person of this environment must not become: a program, or a person of another environment. */
export async function personNameTaken(sql: Sql, { subject, environment }: Pick<Person, 'subject' | 'environment'>): Promise<boolean> {
  const taken = await sql.query(
    `select 1 from access.programs where client_id = $1
     union all select 1 from access.people where subject = $1 and (environment <> $2 or invented)`, [subject, environment])
  return taken.length > 0
}

/** From now on the person gets no token; one that is held ends with its own expiry. Answers whether there is such a person. */
export async function endPerson(database: Database, subject: string): Promise<boolean> {
  return database.system(async (sql) => {
    await sql.query('delete from access.enrolments where subject = $1', [subject])
    const ended = await sql.query('update access.people set ended_at = coalesce(ended_at, now()) where subject = $1 returning subject', [subject])
    return ended.length > 0
  })
}

/** A person who was not ended. */
export async function findPerson(database: Database, subject: string): Promise<Person | undefined> {
  const [row] = await database.system((sql) => sql.query<PersonRow>(`select ${columns} from access.people p where p.subject = $1 and p.ended_at is null`, [subject]))
  return row && fromRow(row)
}

/** The people who are invented for a sandbox, in the order of their registration. */
export async function inventedPeople(database: Database): Promise<readonly Person[]> {
  const rows = await database.system((sql) => sql.query<PersonRow>(`select ${columns} from access.people p where p.invented and p.ended_at is null order by p.registered_at, p.subject`))
  return rows.map(fromRow)
}

/** The people of one environment, also those who were ended. */
export async function listPeople(database: Database, { environment, after, limit }: { readonly environment: Environment; readonly after: string; readonly limit: number }): Promise<readonly RegisteredPerson[]> {
  const rows = await database.system((sql) =>
    sql.query<PersonRow & { readonly ended: boolean; readonly passkeys: number }>(
      `select ${columns}, p.ended_at is not null as ended, (select count(*)::int from access.passkeys k where k.subject = p.subject) as passkeys
       from access.people p where p.environment = $1 and p.subject > $2 order by p.subject limit $3`, [environment, after, limit]))
  return rows.map((row) => ({ ...fromRow(row), ended: row.ended, passkeys: row.passkeys }))
}

function fromRow(row: PersonRow): Person {
  const { subject, name, title, organisation, roles, environment, invented } = row
  return { subject, name, title, organisation, clients: row.clients ?? 'all', roles, environment, invented, ...(row.language !== null && { language: row.language }) }
}
