import { describe, expect, it } from 'vitest'
import { refusedPlace } from './check-place.ts'
import { discrepancyKindNames, discrepancyKinds } from './discrepancy-kinds.table.ts'
import type { Exam } from './exam.ts'
import { examOutcomesOf, refusedResults, type RecordedExam } from './exam-results.ts'
import { examinationSites } from './examination-sites.table.ts'

const at = '2026-08-03T12:00:00.000Z'
const exam: Exam = { id: 'e', filing: 'f', organisation: 'o', client: 'c', entryNumber: 'n', environment: 'test', port: '2704', kind: 'intensive', costParty: 'importer', orderedAt: at, state: 'ordered' }
const recorded = (changes: Partial<RecordedExam>) => examOutcomesOf({ exam, selectedBy: [{ rule: 'r', version: 2, isRandom: true }], lines: [1, 2, 3], recorded: [], results: [], at, ...changes })
const short = { line: 2, discrepancies: [{ kind: 'quantity', words: 'Four cartons are missing' }] } as const

describe('examOutcomesOf()', () => {
  it('finds conforming what a passed exam says nothing else of, and carries why the goods were chosen', () => {
    expect(recorded({ results: [short], isPassed: true }).map(({ line, isConforming }) => [line, isConforming])).toEqual([[2, false], [1, true], [3, true]])
    expect(recorded({ isPassed: true })[0]?.selectedBy).toEqual([{ rule: 'r', version: 2, isRandom: true }])
  })
  it('says nothing of lines that were not looked at, while it goes on and where it failed for others', () => {
    expect(recorded({ results: [short] }).map(({ line }) => line)).toEqual([2])
    expect(recorded({ results: [short], isPassed: false }).map(({ line }) => line)).toEqual([2])
    expect(recorded({ recorded: [2], isPassed: false })).toEqual([])
  })
  it('finds every line discrepant where an exam failed without a word on any', () => {
    expect(recorded({ isPassed: false }).map(({ line, isConforming }) => [line, isConforming])).toEqual([[1, false], [2, false], [3, false]])
  })
  it('takes seized goods for discrepant', () => {
    expect(recorded({ results: [{ line: 1, isSeized: true }] })).toMatchObject([{ isConforming: false, isSeized: true }])
  })
})

describe('refusedResults() and refusedPlace()', () => {
  it('name a line that is not declared, or said twice', () => {
    expect(refusedResults({ lines: [1], results: [{ line: 2 }] })).toBe('Line 2 is not declared')
    expect(refusedResults({ lines: [1], results: [{ line: 1 }, { line: 1 }] })).toBe('Line 1 has two results')
    expect(refusedResults({ lines: [1], results: [{ line: 1 }] })).toBeUndefined()
  })
  it('refuse a site of another port, one that is none, and a time that has passed', () => {
    const ground = { port: '2704', at }
    expect(refusedPlace({ examSite: 'ZZ73' }, ground)).toContain('at port 5301')
    expect(refusedPlace({ examSite: 'QQ00' }, ground)).toContain('QQ00')
    expect(refusedPlace({ scheduledAt: '2026-08-02T12:00:00.000Z' }, ground)).toBeDefined()
    expect(refusedPlace({ examSite: 'ZZ71', scheduledAt: '2026-08-04T12:00:00.000Z' }, ground)).toBeUndefined()
  })
})

it('every kind of discrepancy cites the law, and every site is marked as invented', () => {
  for (const kind of discrepancyKindNames) expect(discrepancyKinds[kind].authority).toMatch(/U\.S\.C\./)
  expect(examinationSites.every(({ isInvented, firms, name }) => isInvented && /^[A-Z][A-Z0-9]{3}$/.test(firms) && name.includes('(sandbox)'))).toBe(true)
})
