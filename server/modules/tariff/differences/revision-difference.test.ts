import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRow, type ScheduleRow } from '../schedule/schedule-row.ts'
import { revisionDifference } from './revision-difference.ts'

const row = (code: string, changes: Partial<ScheduleRow> = {}): string =>
  packRow({ code, indent: 0, description: `Goods of ${code}`, units: ['kg'], general: 'Free', special: '', column2: '10%', quota: '', additional: '', footnotes: [], ...changes })

describe('revisionDifference()', () => {
  it('tells added, removed and changed numbers in their order, with the columns that changed alone', () => {
    const differences = revisionDifference([row('39241020'), row('39241040', { general: '3.4%' }), row('')], [row('39241040', { general: '3%', units: ['kg', 'No.'] }), row('01010101')])
    expect(differences.map(({ kind, code }) => [kind, code])).toEqual([['added', '01010101'], ['removed', '39241020'], ['changed', '39241040']])
    expect(differences[2]?.columns).toEqual([{ column: 'units', older: 'kg', newer: 'kg, No.' }, { column: 'general', older: '3.4%', newer: '3%' }])
    expect(differences[0]?.columns[0]).toEqual({ column: 'description', newer: 'Goods of 01010101' })
  })
  it('passes over footnotes, indents and repeated numbers', () => {
    expect(revisionDifference([row('39241020')], [row('39241020', { footnotes: ['See 9903.88.15'], indent: 2 }), row('39241020', { general: '9%' })])).toEqual([])
  })
  it('is nothing for equal revisions, and turned around when they change places', () => {
    const rows = fc.array(fc.record({ code: fc.integer({ min: 1000_0000, max: 1000_0020 }).map(String), general: fc.constantFrom('Free', '1%', '2%') })).map((given) => given.map(({ code, general }) => row(code, { general })))
    fc.assert(fc.property(rows, rows, (older, newer) => {
      expect(revisionDifference(older, older)).toEqual([])
      const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
      expect(revisionDifference(newer, older).map(({ kind, code }) => [turned[kind], code])).toEqual(revisionDifference(older, newer).map(({ kind, code }) => [kind, code]))
    }))
  })
})
