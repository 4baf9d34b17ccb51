import type { PoolClient } from 'pg'

/** Runs statements inside one transaction. Statements with the same text are prepared once a connection. */
export interface Sql {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

// A text made for one call alone would fill every connection with statements that never return; past this many, none are named.
const namesMax = 1000
const names = new Map<string, string>()

export function sqlOn(client: PoolClient): Sql {
  // A connection does one statement at a time; whoever asks for several at once gets them one after the other.
  let last: Promise<unknown> = Promise.resolve()
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
      const name = nameOf(text)
      const run = async () => client.query<Row>({ text, values: [...values], ...(name !== undefined && { name }) })
      const turn = last.then(run, run)
      last = turn
      return (await turn).rows
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
