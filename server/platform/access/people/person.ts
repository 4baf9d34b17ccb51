import type { Environment } from '../caller.ts'
import type { Role } from '../roles.ts'

/** A person who signs in at the embedded authorization server. */
export interface Person {
  readonly subject: string
  readonly name: string
  /** What the person is, e.g. `Customs broker`. */
  readonly title: string
  readonly organisation: string
  readonly clients: readonly string[] | 'all'
  readonly roles: readonly Role[]
  readonly environment: Environment
  readonly language?: 'en' | 'es'
  /** Invented for a sandbox: chosen there without proof, and shut out everywhere else. */
  readonly invented?: boolean
}

/** Whom this server signs in at all. */
export interface Admission {
  readonly sandbox: boolean
  readonly environments: readonly Environment[]
}

/** Whether a registered person may sign in here. */
export function mayEnter(person: Person, { sandbox, environments }: Admission): boolean {
  return environments.includes(person.environment) && (sandbox || person.invented !== true)
}

/** What tokens say of a person at the moment of issue. */
export function tokenClaims({ name, organisation, clients, roles, environment }: Person): Readonly<Record<string, unknown>> {
  return { name, organisation, clients, roles, environment }
}
