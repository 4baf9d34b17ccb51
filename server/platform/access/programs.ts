import type { JWK } from 'jose'
import type { Database } from '../database/index.ts'
import type { Environment } from './caller.ts'
import type { Role } from './roles.ts'

/** A program that signs in by its own key (RFC 7523). `publicKeys` never holds a private part. */
export interface Program {
  readonly clientId: string
  readonly name: string
  readonly organisation: string
  readonly clients: readonly string[] | 'all'
  readonly roles: readonly Role[]
  readonly environment: Environment
  readonly publicKeys: readonly JWK[]
  /** Whether every token must be bound to a key of the program's (RFC 9449). */
  readonly senderConstrained?: boolean
}

interface ProgramRow {
  readonly client_id: string
  readonly name: string
  readonly organisation: string
  readonly clients: readonly string[] | null
  readonly roles: readonly Role[]
  readonly environment: Environment
  readonly public_keys: readonly JWK[]
  readonly sender_constrained: boolean
}

/** Adds the program, or replaces its keys and rights. */
export async function registerProgram(database: Database, program: Program): Promise<void> {
  const secret = program.publicKeys.find((key) => key.d !== undefined || key.k !== undefined)
  if (secret !== undefined) throw new TypeError(`Cannot register program ${program.clientId}: its keys must be public`)
  const written = await database.system((sql) =>
    sql.query(
      `insert into access.programs (client_id, name, organisation, clients, roles, environment, public_keys, sender_constrained)
       select $1, $2, $3, $4, $5, $6, $7, $8 where not exists (select 1 from access.people where subject = $1)
       on conflict (client_id) do update set name = excluded.name, organisation = excluded.organisation, clients = excluded.clients,
         roles = excluded.roles, environment = excluded.environment, public_keys = excluded.public_keys,
         sender_constrained = excluded.sender_constrained
       returning client_id`,
      [program.clientId, program.name, program.organisation, program.clients === 'all' ? null : program.clients, program.roles,
        program.environment, JSON.stringify(program.publicKeys), program.senderConstrained ?? false],
    ),
  )
  // A token's subject says who acted: it must never stand for a program and a person both.
  if (written.length === 0) throw new TypeError(`Cannot register program ${program.clientId}: a person signs in under this name`)
}

/** From now on the program gets no token; those it holds end with their own expiry. */
export async function disableProgram(database: Database, clientId: string): Promise<void> {
  await database.system((sql) => sql.query('update access.programs set disabled_at = now() where client_id = $1 and disabled_at is null', [clientId]))
}

export async function findProgram(database: Database, clientId: string): Promise<Program | undefined> {
  const rows = await database.system((sql) =>
    sql.query<ProgramRow>(
      `select client_id, name, organisation, clients, roles, environment, public_keys, sender_constrained
       from access.programs where client_id = $1 and disabled_at is null`,
      [clientId],
    ),
  )
  const row = rows[0]
  return row === undefined ? undefined : {
    clientId: row.client_id,
    name: row.name,
    organisation: row.organisation,
    clients: row.clients ?? 'all',
    roles: row.roles,
    environment: row.environment,
    publicKeys: row.public_keys,
    senderConstrained: row.sender_constrained,
  }
}
