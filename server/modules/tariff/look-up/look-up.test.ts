import { describe, expect, it } from 'vitest'
import { publishedMeasures } from '../remedies/measures.table.ts'
import { createSchedule } from '../schedule/schedule-book.ts'
import { packRow, type ScheduleRow } from '../schedule/schedule-row.ts'
import { sampleSchedule } from '../schedule/sample-schedule.ts'
import { findLines } from './find-lines.ts'
import { chaptersOf, rowsOfHeading } from './heading-rows.ts'
import { lineHistory } from './line-history.ts'
import { measuresFor } from './measures-for.ts'

const { rows } = sampleSchedule
const on = '2026-01-15'

describe('findLines()', () => {
  it('finds by the beginning of a number, dots or not, and by ten digits a number of eight', () => {
    const found = findLines(rows, '6109.10', 50)
    expect(found.takenFor).toBe('number')
    expect(found.lines.map(({ code }) => code)).toContain('6109100012')
    expect(findLines(rows, '9903.88.03.00', 5).lines.map(({ code }) => code)).toEqual(['99038803'])
  })
  it('finds by words of which one is the row’s own, the others above it, in any order and number', () => {
    const codes = findLines(rows, 'T-shirt cotton', 50).lines.map(({ code }) => code)
    expect(codes).toContain('61091000')
    expect(findLines(rows, 'no such goods anywhere', 50)).toEqual({ takenFor: 'words', lines: [], isCut: false })
    expect(findLines(rows, '!?', 50).lines).toEqual([])
  })
  it('says that there are more, and which are entered under', () => {
    const { lines, isCut } = findLines(rows, '99', 3)
    expect([lines.length, isCut]).toEqual([3, true])
    expect(findLines(rows, '6109100012', 3).lines[0]).toMatchObject({ isLast: true, description: 'Men\'s (338)' })
    expect(findLines(rows, '61091000', 3).lines[0]).toMatchObject({ isLast: false, general: '16.5%' })
  })
})

describe('chaptersOf() and rowsOfHeading()', () => {
  it('give every heading once, under its chapter, in order', () => {
    const chapters = chaptersOf(rows)
    expect(chapters.map(({ chapter }) => chapter)).toEqual(chapters.map(({ chapter }) => chapter).toSorted())
    expect(chapters.find(({ chapter }) => chapter === '61')?.headings.map(({ code }) => code)).toContain('6109')
  })
  it('give a heading whole, rows without a number included, and nothing of the next', () => {
    const printed = rowsOfHeading(rows, '6109')
    expect(printed[0]).toMatchObject({ code: '6109', indent: 0, isLast: false })
    expect(printed.every(({ code }) => code === '' || code.startsWith('6109'))).toBe(true)
    expect(printed.find(({ code }) => code === '6109100012')?.isLast).toBe(true)
    expect(rowsOfHeading(rows, '0000')).toEqual([])
  })
})

describe('lineHistory()', () => {
  const row: ScheduleRow = { code: '39241040', indent: 0, description: 'Other', units: ['kg'], general: '3.4%', special: 'Free (S)', column2: '40%', quota: '', additional: '', footnotes: [] }
  const revision = (name: string, asOf: string) => ({ name, asOf, sha256: '', lines: 1, loadedAt: '', isExcerpt: false })
  it('marks the revision that changed a rate, and the one that has no such number', () => {
    const schedule = createSchedule([
      { revision: revision('one', '2025-01-01'), rows: [packRow(row)] }, { revision: revision('two', '2025-07-01'), rows: [packRow({ ...row, general: '5%' })] },
      { revision: revision('three', '2026-01-01'), rows: [packRow({ ...row, code: '39241099' })] },
    ], '1')
    expect(lineHistory(schedule, '39241040').map(({ printed, isChanged }) => [printed?.general, printed?.special, isChanged])).toEqual([['3.4%', 'Free (S)', false], ['5%', 'Free (S)', true], [undefined, undefined, true]])
  })
})

describe('measuresFor()', () => {
  const line = createSchedule([sampleSchedule], '0').line('6109100012', on)
  const asked = (origin: string, day = on) => {
    if (line === undefined) throw new Error('The sample excerpt has lost a line')
    return measuresFor({ line, origin, on: day }, publishedMeasures)
  }
  it('names what reaches an origin on a day, with its rate, and that a court held it invalid', () => {
    const reciprocal = asked('VN').additional.find(({ title }) => title.startsWith('IEEPA reciprocal'))
    expect(reciprocal).toMatchObject({ from: '2025-04-05', to: '2026-02-23', isConfirmed: true })
    expect(reciprocal?.heldInvalid?.authority).toBeTruthy()
    expect(reciprocal?.numbers.some(({ codes, percent }) => codes.includes('99030125') && percent === '10')).toBe(true)
    expect(asked('VN', '2026-08-01').additional.some(({ title }) => title.startsWith('IEEPA'))).toBe(false)
    expect(asked('CN').additional.some(({ title }) => title.startsWith('Section 301 duties on products of China'))).toBe(true)
  })
  it('names the programmes that the line prints and the origin may claim, and no others', () => {
    expect(asked('KR').programmes).toEqual([expect.objectContaining({ claim: 'KR', rate: 'Free', standing: 'preference' })])
    expect(asked('VN').programmes).toEqual([])
  })
})
