import { afterAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from './test-database.ts'

describe('createTestDatabase()', () => {
  const made: { close(): Promise<void> }[] = []
  afterAll(async () => {
    for (const database of made) await database.close()
  })

  it('gives each caller a migrated database of its own', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
    made.push(one, two)
    const names = await Promise.all([one, two].map(async (each) => each.inspect<{ name: string }>('select current_database() as name')))
    expect(names[0]?.[0]?.name).not.toBe(names[1]?.[0]?.name)
    expect(await one.inspect(`select 1 as found from database.migrations where source = 'database'`)).toContainEqual({ found: 1 })
  })
})
