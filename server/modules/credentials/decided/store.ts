import type { Sql } from '../../../platform/database/index.ts'

/** A release that the authority issued and has not taken back, with its place in the list of those that it has. */
export interface ReleaseInForce {
  readonly id: string
  readonly issuer: string
  readonly types: readonly string[]
  readonly subjects: readonly string[]
  readonly environment: 'test' | 'production'
  readonly number: number
  readonly index: number
}

/** The releases in force of these subjects, whatever form they were given out in. */
export async function readReleasesInForce(sql: Sql, authority: string, subjects: readonly string[]): Promise<readonly ReleaseInForce[]> {
  return sql.query<ReleaseInForce>(
    `select issued.id::text, issued.issuer, issued.types, issued.subjects, issued.environment, entry.number, entry.index
     from credentials.issued join credentials.status_entries entry on entry.organisation = issued.organisation and entry.credential = issued.id
     where issued.subjects && $2::text[] and issued.organisation = $1 and 'CustomsReleaseCredential' = any (issued.types) and entry.purpose = 'revocation' and not entry.is_set
     order by issued.id`, [authority, subjects])
}
