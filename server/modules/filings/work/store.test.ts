import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleEntry } from '@customhouse/checks/sample-declarations.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { decide } from '../decide.ts'
import type { Environment } from '../filing-context.ts'
import type { FilingToSave } from '../index.ts'
import { sampleInput } from '../sample-filings.ts'
import { saveFilings } from '../store.ts'
import { waitingWork } from './store.ts'

function held(environment: Environment, at: string): FilingToSave {
  const declaration = sampleEntry()
  const decision = decide(sampleInput(declaration))
  return {
    id: uuidV7(Date.parse(at)), received: { id: uuidV7(), organisation: 'meridian', environment, receivedAt: at }, client: declaration.importerOfRecord?.number ?? '',
    declaration, decision, findings: [], determination: { outcome: 'hold', reasons: [], decidedAt: at },
  }
}

describe('waitingWork()', () => {
  let db: TestDatabase
  const [tried, real] = [held('test', '2026-08-04T12:00:00.000Z'), held('production', '2026-08-03T12:00:00.000Z')]
  beforeAll(async () => {
    db = await createTestDatabase()
    for (const filing of [real, tried]) await db.database.system((sql) => saveFilings(sql, [filing]))
  })
  afterAll(async () => { await db.close() })

  it.each([['production', real], ['test', tried]] as const)('is of %s alone: what is tried of the same number later hides nothing', async (environment, { id }) => {
    const found = await db.database.read({ organisation: 'meridian', clients: 'all', role: 'organisation' }, (sql) => waitingWork(sql, environment))
    expect(found.map(({ kind, filing }) => [kind, filing])).toEqual([['follow-hold', id]])
    expect(await db.database.read({ organisation: 'harborline', clients: 'all', role: 'organisation' }, (sql) => waitingWork(sql, environment))).toEqual([])
  })
})
