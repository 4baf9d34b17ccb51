import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededDraws } from '../randomness/seeded-draws.ts'
import { batchHistory } from './batch-history.ts'
import { earlierCounts, type HistoryLine } from './earlier-counts.ts'

const draws = seededDraws(8)
const lines: readonly HistoryLine[] = Array.from({ length: 3000 }, () => ({
  date: `2025-0${String(1 + draws.below(4))}-${String(1 + draws.below(28)).padStart(2, '0')}`,
  values: [`importer ${String(draws.below(40))}`, draws.next() < 0.1 ? '' : `O'${String(draws.below(6))}`],
  outcome: draws.next() < 0.3 ? undefined : draws.next() < 0.2,
}))

describe('batchHistory()', () => {
  let folder = ''
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'history-')) })
  afterAll(() => { rmSync(folder, { recursive: true }) })

  it('comes to the same as memory, line by line, in whatever order the days stand', async () => {
    const path = join(folder, "it's.csv")
    writeFileSync(path, ['date,importer,"the ""origin""",fraud', ...lines.map(({ date, values, outcome }) => [date, ...values, outcome === undefined ? '' : outcome ? '1' : '0'].join(','))].join('\n'))
    const batch = await batchHistory({ path, date: 'date', by: ['importer', 'the "origin"'], outcome: 'fraud' })
    expect(batch).toEqual(earlierCounts(lines))
    const unknown = await batchHistory({ path, date: 'date', by: ['importer'] })
    expect(unknown[2999]?.[0]?.inspected).toBe(0)
  })

  it('says what it cannot read', async () => {
    await expect(batchHistory({ path: join(folder, 'none.csv'), date: 'date', by: ['importer'] })).rejects.toThrow('none.csv')
  })
})
