import type { PoolClient } from 'pg'

/** Runs statements inside one transaction. Statements with the same text are prepared once a connection. */
export interface Sql {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

// A text made for one call alone would fill every connection with statements that never return; past this many, none are named.
const namesMax = 1000
const names = new Map<string, string>()

export function sqlOn(client: PoolClient): Sql {
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
      const name = nameOf(text)
      const result = await client.query<Row>({ text, values: [...values], ...(name !== undefined && { name }) })
      return result.rows
    },
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= namesMax) return known
  const name = `s${String(names.size)}`
  names.set(text, name)
  return name
}
