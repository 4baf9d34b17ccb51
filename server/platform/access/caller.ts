import type { Scope } from '../database/index.ts'
import { authorityRoles, roles, type Role } from './roles.ts'

/** Test credentials never reach production filings and the other way round. */
export type Environment = 'test' | 'production'

/** Who is asking, as the access token says. `clients` = importer numbers the caller may act for. */
export interface Caller {
  readonly subject: string
  /** What the caller is called, where the token says it; only ever shown. */
  readonly name?: string
  /** Whether a program acts in its own name: its token's subject is the client itself (RFC 9068 section 2.2). */
  readonly isProgram?: boolean
  readonly organisation: string
  readonly clients: readonly string[] | 'all'
  readonly roles: readonly Role[]
  readonly environment: Environment
  readonly scope: Scope
}

/** Where the claims are found; an external issuer may have to put them in a namespace. */
export interface ClaimNames {
  readonly organisation: string
  readonly clients: string
  readonly roles: string
  readonly environment: string
}

export const ownClaimNames: ClaimNames = { organisation: 'organisation', clients: 'clients', roles: 'roles', environment: 'environment' }

/** Reads a caller from the verified claims of an access token; undefined when a claim is missing or has another shape. */
export function readCaller(claims: Readonly<Record<string, unknown>>, names: ClaimNames = ownClaimNames): Caller | undefined {
  const subject = claims['sub']
  const organisation = readOrganisation(claims[names.organisation])
  const clients = readClients(claims[names.clients])
  const held = readRoles(claims[names.roles])
  const environment = claims[names.environment]
  if (typeof subject !== 'string' || subject === '') return undefined
  if (organisation === undefined || clients === undefined || held === undefined) return undefined
  if (environment !== 'test' && environment !== 'production') return undefined
  const role = held.some((one) => authorityRoles.includes(one)) ? 'authority' : 'organisation'
  return Object.freeze({ subject, ...readName(claims['name']), ...readProgram(claims), organisation, clients, roles: held, environment, scope: Object.freeze({ organisation, clients, role }) })
}

function readName(value: unknown): { readonly name?: string } {
  return typeof value === 'string' && value !== '' && value.length <= 200 ? { name: value } : {}
}

function readProgram({ sub, client_id: client }: Readonly<Record<string, unknown>>): { readonly isProgram?: boolean } {
  return sub === client ? { isProgram: true } : {}
}

/** Owner keys such as `importer:89-…` carry a colon, so that no token can name one as its organisation. */
function readOrganisation(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(value) ? value : undefined
}

function readClients(value: unknown): readonly string[] | 'all' | undefined {
  if (value === 'all') return 'all'
  if (!Array.isArray(value)) return undefined
  const numbers = value.filter((one): one is string => typeof one === 'string' && /^[0-9A-Z-]{1,12}$/.test(one))
  return numbers.length === value.length ? Object.freeze(numbers) : undefined
}

function readRoles(value: unknown): readonly Role[] | undefined {
  if (!Array.isArray(value)) return undefined
  const known = roles.filter((role) => value.includes(role))
  return known.length === value.length ? Object.freeze(known) : undefined
}
