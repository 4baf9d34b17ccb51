import { describe, expect, it } from 'vitest'
import { allLayouts, field, layout } from './chapters.ts'
import { recordLength } from './layout.ts'
import { layoutsFor } from './layouts-for.ts'

describe('record layouts', () => {
  it('number 312', () => {
    expect(allLayouts).toHaveLength(312)
  })

  it.each(allLayouts.map((each) => [`${each.chapter} ${each.key}`, each] as const))('%s covers positions 1 to 80 once', (_, each) => {
    let next = 1
    for (const part of each.fields) {
      expect(part.from).toBe(next)
      expect(part.to).toBeGreaterThanOrEqual(part.from)
      next = part.to + 1
    }
    expect(next).toBe(recordLength + 1)
  })

  it('have a key that is unique in their chapter, and field names unique in their record', () => {
    expect(new Set(allLayouts.map((each) => `${each.chapter} ${each.key}`)).size).toBe(allLayouts.length)
    for (const each of allLayouts) expect(each.byName.size).toBe(each.fields.filter((part) => part.dataClass !== 'S').length)
  })

  it('name their fields without remains of sentences', () => {
    for (const each of allLayouts) for (const part of each.fields) expect(part.name.replaceAll(/U\.S\.|G\.O\./g, 'US')).not.toMatch(/^ |[.:;]|The reader|Note \d|[’‘]| {2}$/)
  })

  it('are refused by a wrong key or field name', () => {
    expect(() => layout('entry-summary', '99')).toThrow(RangeError)
    expect(() => layout('no-such-chapter', '10')).toThrow(RangeError)
    expect(() => field(layout('entry-summary', '10'), 'Colour')).toThrow(RangeError)
  })
})

describe('layoutsFor()', () => {
  it('chooses by the application where record ids repeat', () => {
    expect(layoutsFor('AE', 'input').choose('10A')?.chapter).toBe('entry-summary')
    expect(layoutsFor('DE', 'input').choose('10A')?.chapter).toBe('drawback')
    expect(layoutsFor('CB', 'input').choose('10B')?.chapter).toBe('customs-bond')
    expect(layoutsFor('QP', 'input').choose('10A')?.id).toBe('QP10')
    expect(layoutsFor('WP', 'input').choose('10A')?.id).toBe('WP10')
    expect(layoutsFor('NS', 'output').choose('10')?.id).toBe('NS10')
  })

  it('chooses the 54-record by its declaration type and keeps the general one for an unknown type', () => {
    const set = layoutsFor('AE', 'input')
    for (let type = 1; type <= 12; type++) {
      const code = String(type).padStart(2, '0')
      expect(set.choose(`54${code}`)?.key).toBe(`54-${code}`)
    }
    expect(set.choose('5413')?.key).toBe('54')
  })

  it('tells the in-bond trailer and the ACE generated records by their discriminators', () => {
    expect(layoutsFor('AE', 'input').choose('Y  1234ZZ9AE')?.key).toBe('Y')
    expect(layoutsFor('QP', 'input').choose('Y  1234ZZ9QP00001')?.key).toBe('Y-in-bond')
    expect(layoutsFor('AX', 'output').choose(`B${' '.repeat(78)}B`)?.key).toBe('B-generated')
    expect(layoutsFor('AX', 'output').choose('B  1234ZZ9AX'.padEnd(80))?.key).toBe('B-output')
  })

  it('gives the envelope alone for an application that we hold no chapter for', () => {
    expect(layoutsFor('FT', 'input').choose('10')).toBeUndefined()
    expect(layoutsFor('FT', 'input').choose('A1234')?.id).toBe('A')
    expect(layoutsFor('FT', 'input')).toBe(layoutsFor('__proto__', 'input'))
  })

  it('can choose every layout that is not a misread copy', () => {
    const applications = { input: ['AE', 'SE', 'EQ', 'CQ', 'CB', 'QP', 'WP', 'DE', 'KI'], output: ['AX', 'SX', 'SO', 'ER', 'C1', 'PF', 'MS', 'CX', 'QT', 'WT', 'NS', 'BD', 'DX', 'KR'] } as const
    const chosen = new Set([...applications.input.flatMap((each) => layoutsFor(each, 'input').layouts), ...applications.output.flatMap((each) => layoutsFor(each, 'output').layouts)])
    expect(allLayouts.filter((each) => !chosen.has(each)).map((each) => each.key)).toEqual(['Q7-misread-1', 'Q7-misread-2', 'K1-misread-1'])
  })
})
