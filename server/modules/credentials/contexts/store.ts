import type { ContextDocument } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Sql } from '../../../platform/database/index.ts'

/** The channel on which every process hears that a context was loaded. */
export const contextChannel = 'credential_contexts'

interface ContextRow {
  readonly url: string
  readonly sha256: string
  readonly document: JsonObject
}

/** All contexts that were loaded, in the order in which they were: one may build on those before it. */
export async function readContexts(sql: Sql): Promise<readonly ContextDocument[]> {
  return sql.query<ContextRow>('select url, sha256, document from credentials.contexts order by loaded_at, url')
}

/** What is told of a loaded context. */
export interface ListedContext {
  readonly url: string
  readonly sha256: string
  readonly loadedAt: string
}

export async function listContexts(sql: Sql): Promise<readonly ListedContext[]> {
  const rows = await sql.query<Pick<ContextRow, 'url' | 'sha256'> & { readonly loaded_at: Date }>('select url, sha256, loaded_at from credentials.contexts order by loaded_at, url')
  return rows.map(({ url, sha256, loaded_at: loadedAt }) => ({ url, sha256, loadedAt: loadedAt.toISOString() }))
}

/** Who loaded a context, and when. */
export interface ContextLoading {
  readonly organisation: string
  readonly subject: string
  readonly at: Date
}

/** Keeps a context and tells every process; false where one stands under its URL already. */
export async function insertContext(sql: Sql, { url, sha256, document }: ContextDocument, { organisation, subject, at }: ContextLoading): Promise<boolean> {
  const rows = await sql.query(
    `insert into credentials.contexts (url, sha256, document, loaded_by, loaded_by_subject, loaded_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (url) do nothing returning url`, [url, sha256, JSON.stringify(document), organisation, subject, at])
  if (rows.length === 0) return false
  await sql.query('select pg_notify($1, $2)', [contextChannel, ''])
  return true
}
