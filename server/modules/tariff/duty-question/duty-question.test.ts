import { describe, expect, it } from 'vitest'
import { createSchedule } from '../schedule/schedule-book.ts'
import { packRow } from '../schedule/schedule-row.ts'
import { sampleSchedule } from '../schedule/sample-schedule.ts'
import { declarationFor, type DutyQuestion } from './duty-question.ts'
import { provisionsToConsider } from './provisions-to-consider.ts'

const schedule = createSchedule([sampleSchedule], '0')
const question: DutyQuestion = { hts: ['9903.88.03', '4202.92.31.20'], origin: 'CN', value: '1250.00', date: '2026-01-15', quantities: [{ value: '100' }, { value: '40', unit: 'KG' }] }

describe('declarationFor()', () => {
  it('asks about one line, the value and the quantities with the number of chapters 1 to 97', () => {
    const declaration = declarationFor({ ...question, spi: 'S', transport: '11' }, schedule)
    if (!('goodsItems' in declaration)) throw new Error('the question was refused')
    expect(declaration).toMatchObject({ kind: 'entry-summary', typeCode: '01', transportMode: '11', dates: { estimatedEntry: '2026-01-15' } })
    expect(declaration.goodsItems).toHaveLength(1)
    expect(declaration.goodsItems[0]).toMatchObject({
      origin: 'CN', countryOfExport: 'CN', specialProgram: 'S',
      commodities: [
        { code: '99038803', quantities: [] },
        { code: '4202923120', value: '1250.00', quantities: [{ value: '100', unit: 'NO' }, { value: '40', unit: 'KG' }] },
      ],
    })
  })

  it('gives every reason at once why it cannot be asked', () => {
    const answer = declarationFor({ hts: ['4202', 'x'], origin: 'ZZ', value: 'much', date: '2026-13-45', quantities: [{ value: '-' }] }, schedule)
    expect('goodsItems' in answer ? [] : answer.map(({ code, pointer }) => [code, pointer.declaration])).toEqual([
      ['tariff-number-form', '/hts/0'], ['tariff-number-form', '/hts/1'], ['country-unknown', '/origin'], ['value-form', '/value'], ['date-form', '/date'], ['quantity-form', '/quantities/0'],
    ])
  })
})

describe('provisionsToConsider()', () => {
  it('lists what footnotes name and the question does not', () => {
    const row = { code: '01012100', indent: 0, description: 'Horses', units: [], general: 'Free', special: '', column2: 'Free', quota: '', additional: '', footnotes: ['See 9903.88.15.', 'See 9903.88.03 and 9903.88.15'] }
    const book = createSchedule([{ revision: { ...sampleSchedule.revision, isExcerpt: false }, rows: [packRow(row)] }], '1')
    const line = book.line('01012100', '2026-01-01')
    expect(line && provisionsToConsider([line], ['9903880300']).map(({ message }) => message)).toEqual(['A footnote to 0101.21.00 names 9903.88.15, which was not given'])
  })
})
