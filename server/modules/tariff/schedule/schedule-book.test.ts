import { describe, expect, it } from 'vitest'
import { createSchedule, type LoadedRevision } from './schedule-book.ts'
import { packRow, type ScheduleRow } from './schedule-row.ts'
import { sampleSchedule } from './sample-schedule.ts'

const emptyRow: ScheduleRow = { code: '', indent: 0, description: '', units: [], general: '', special: '', column2: '', quota: '', additional: '', footnotes: [] }

function revision(asOf: string, general: string, isExcerpt = false): LoadedRevision {
  const rows: readonly Partial<ScheduleRow>[] = [
    { code: '0101', indent: 0, description: 'Live horses:' },
    { code: '', indent: 1, description: 'Horses:' },
    { code: '01012900', indent: 2, description: 'Other', general, special: 'Free (A,S)', column2: '20%', footnotes: ['See 9903.88.15'] },
    { code: '0101290010', indent: 3, description: 'For slaughter', units: ['No.', 'kg'] },
    { code: '0101300000', indent: 1, description: 'Asses', units: ['No.'], general: '6.8%' },
    { code: '99038815', indent: 0, description: 'Articles of China', general: 'The duty provided in the applicable subheading + 7.5%', additional: '' },
  ]
  return {
    revision: { name: `R ${asOf}`, asOf, sha256: asOf, lines: rows.length, loadedAt: `${asOf}T00:00:00.000Z`, isExcerpt },
    rows: rows.map((row) => packRow({ ...emptyRow, ...row })),
  }
}

describe('createSchedule()', () => {
  const schedule = createSchedule([revision('2026-03-01', '3%'), revision('2025-11-01', '2%'), revision('2020-01-01', '9%', true)], '7')

  it('answers from the newest revision that began on or before the date', () => {
    const general = (on: string) => schedule.line('0101290010', on)?.general.text
    expect([general('2025-11-01'), general('2026-02-28'), general('2026-03-01'), general('2030-01-01')]).toEqual(['2%', '2%', '3%', '3%'])
  })

  it('says where its answer is only the nearest', () => {
    const why = (on: string) => { const { why: reason, isProvisional, revision: chosen } = schedule.revisionOn(on); return [reason, isProvisional, chosen.name] }
    expect(why('2025-10-31')).toEqual(['before-earliest', true, 'R 2025-11-01'])
    expect(why('2025-12-01')).toEqual(['in-force', false, 'R 2025-11-01'])
    expect(why('2026-03-01')).toEqual(['in-force', false, 'R 2026-03-01'])
    expect(why('2026-03-02')).toEqual(['after-newest', true, 'R 2026-03-01'])
  })

  it('hears an excerpt only while there is no whole schedule', () => {
    expect(schedule.revisions.map(({ name }) => name)).toEqual(['R 2025-11-01', 'R 2026-03-01'])
    expect(createSchedule([revision('2020-01-01', '9%', true)], '0').line('01012900', '2026-01-01')?.general.text).toBe('9%')
    expect(() => createSchedule([], '0')).toThrow(RangeError)
  })

  it('gives a statistical line the rates of its subheading, with the words above it', () => {
    const line = schedule.line('0101290010', '2026-03-01')
    expect(line).toMatchObject({
      code: '0101290010', rateCode: '01012900', headings: ['Live horses:', 'Horses:', 'Other'], units: ['No.', 'kg'], unitCodes: ['NO', 'KG'],
      footnotes: ['See 9903.88.15'], isSubdivided: false,
    })
    expect(line?.special.map(({ programs }) => programs)).toEqual([['A', 'S']])
    expect(schedule.line('01012900', '2026-03-01')?.isSubdivided).toBe(true)
  })

  it('finds numbers printed with eight digits by ten, and the other way round, and no others', () => {
    expect(schedule.line('9903881500', '2026-03-01')?.code).toBe('99038815')
    expect(schedule.line('01013000', '2026-03-01')?.code).toBe('0101300000')
    for (const code of ['', '0101', '010130', '9903881501', '00000000', '__proto__x']) expect(schedule.line(code, '2026-03-01')).toBeUndefined()
  })

  it('gives the same line again without reading it again', () => {
    expect(schedule.line('0101290010', '2026-04-01')).toBe(schedule.line('0101290010', '2026-05-01'))
  })
})

describe('sampleSchedule', () => {
  it('has the numbers of the samples, each with a readable general rate', () => {
    const schedule = createSchedule([sampleSchedule], '0')
    const codes = [
      '3924104000', '6912003950', '4901990093', '7317005503', '9403608040', '1509202090', '1905901049', '4202923120', '3924905650', '7306305028', '7606123096',
      '1702202490', '1704903550', '6109100012', '5201001400', '5201002400', '8708295160', '99038803', '99038815', '99038187', '99038502',
    ]
    for (const code of codes) expect([code, schedule.line(code, '2026-01-15')?.general.kind]).toEqual([code, 'formula'])
    expect(schedule.line('3924104000', '2026-01-15')?.general.text).toBe('3.4%')
    expect(schedule.line('1702202490', '2026-01-15')?.special.find(({ programs }) => programs.includes('S'))?.rate.text).toBe('Free')
    expect(schedule.revisionOn('2026-01-15').isProvisional).toBe(true)
  })
})
