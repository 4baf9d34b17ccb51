import { daysAfter, isCalendarDate, isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { describe, expect, it } from 'vitest'
import { assessDeclaration } from '../assessment/assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables } from '../assessment/fictitious-entry.ts'
import { findMeasure, measureRateOn, reaches } from './find-measure.ts'
import { measureScopes, nonStackingRules, publishedMeasures } from './measures.table.ts'

describe('the table of measures', () => {
  it.each(publishedMeasures)('$name: dated, sourced, and with rates inside its dates', (measure) => {
    expect(measure.authority).toMatch(/U\.S\.C\.|FR|Order|Proclamation/)
    expect(measure.codes.length).toBeGreaterThan(0)
    for (const code of measure.codes) expect(code).toMatch(/^99\d{6}$/)
    expect(isCalendarDate(measure.from)).toBe(true)
    measure.rates.forEach((rate, index) => {
      expect(isWithin({ from: measure.from, ...(measure.to === undefined ? {} : { to: measure.to }) }, rate.from)).toBe(true)
      expect(rate.authority).not.toBe('')
      const next = measure.rates[index + 1]
      if (next !== undefined) expect(daysAfter(rate.to ?? '', 1)).toBe(next.from)
    })
    expect(measure.heldInvalid !== undefined).toBe(measure.family.startsWith('ieepa'))
  })
  it('names a measure once, and gives no number to two measures on one day', () => {
    expect(new Set(publishedMeasures.map(({ name }) => name)).size).toBe(publishedMeasures.length)
    for (const measure of publishedMeasures) {
      for (const code of measure.codes) {
        const others = publishedMeasures.filter((other) => other !== measure && other.codes.includes(code) && isWithin(other, measure.from))
        expect(others.map(({ name }) => name)).toEqual([])
      }
    }
  })
  it('knows rates by day', () => {
    const on = (code: string, day: string) => {
      const measure = findMeasure(publishedMeasures, code, day)
      return measure === undefined ? undefined : measureRateOn(measure, day)?.percent
    }
    expect(on('99038803', '2019-05-09')).toBe('10')
    expect(on('99038803', '2019-05-10')).toBe('25')
    expect(on('99038815', '2020-02-13')).toBe('15')
    expect(on('99038815', '2020-02-14')).toBe('7.5')
    expect(on('99038187', '2025-06-03')).toBe('25')
    expect(on('99038187', '2025-06-04')).toBe('50')
    expect(on('99030124', '2025-11-09')).toBe('20')
    expect(on('99030124', '2025-11-10')).toBe('10')
    expect(on('99030301', '2026-07-23')).toBe('10')
    expect(on('99030301', '2026-07-24')).toBeUndefined()
  })
  it('decides nothing by what is not confirmed', () => {
    for (const measure of publishedMeasures.filter(({ certainty }) => certainty === 'uncertain')) expect(measureRateOn(measure, measure.from)).toBeUndefined()
  })
  it('reaches goods by heading and origin', () => {
    const steel = measureScopes.find(({ family }) => family === 'section-232-steel')
    const china = measureScopes.find(({ family }) => family === 'section-301-china')
    if (steel === undefined || china === undefined) throw new Error('The scopes are missing')
    expect(reaches(steel, '7210410000', 'DE')).toBe(true)
    expect(reaches(steel, '6109100012', 'DE')).toBe(false)
    expect(reaches(china, '6109100012', 'CN')).toBe(true)
    expect(reaches(china, '6109100012', 'VN')).toBe(false)
    expect(reaches(china, '6109100012', undefined)).toBe(false)
  })
  it('cites the source of each non-stacking rule', () => {
    for (const rule of nonStackingRules) {
      expect(rule.authority).toMatch(/Order|Proclamation/)
      expect(rule.excludes).not.toContain(rule.family)
    }
  })
})

describe('checkRemedies()', () => {
  const steel = commodity('7408190030', '1000', { quantities: [['90', 'KG']] })
  const codes = (codesFiled: readonly string[], more = {}, declaration = {}) => assessDeclaration(
    entry([item([...codesFiled.map((code) => commodity(code, '0')), steel], more)], { dates: { estimatedEntry: '2026-01-15' }, ...declaration }), '2026-01-10', tables()).findings.map(({ code }) => code)
  it('tells a restructured measure', () => {
    expect(codes(['99037801'], {}, { dates: { estimatedEntry: '2026-04-06' } })).toContain('measure-restructured')
    expect(codes(['99037801'])).not.toContain('measure-restructured')
  })
  it('holds the in-transit exception to its days', () => {
    const transit = (exportation: string, day: string) => codes(['99030302'], { exportation }, { dates: { estimatedEntry: day } })
    expect(transit('2026-02-20', '2026-02-27')).not.toContain('in-transit-exception-not-met')
    expect(transit('2026-02-24', '2026-02-27')).toContain('in-transit-exception-not-met')
    expect(transit('2026-02-20', '2026-02-28')).toContain('in-transit-exception-not-met')
  })
  it('allows no remedy on entry type 51, and no value under a number of full-value duty', () => {
    expect(codes(['99037801'], {}, { typeCode: '51' })).toContain('604')
    const found = assessDeclaration(entry([item([commodity('99038815', '5'), steel], { origin: 'CN' })]), '2026-01-10', tables())
    expect(found.findings.map(({ code }) => code)).toContain('611')
  })
  it('knows the order of stacking on either side of 4 June 2025', () => {
    const both = (day: string) => assessDeclaration(entry([item([commodity('99038191', '0'), commodity('99030110', '0'), steel], { origin: 'CA' })], { dates: { estimatedEntry: day } }), day, tables())
    const pointed = (day: string) => both(day).findings.filter(({ code }) => code === 'measures-do-not-stack').map(({ pointer }) => pointer.declaration)
    // before, the duty on Canada keeps the steel duty away; since, the steel duty keeps the other away
    expect(pointed('2025-05-20')).toEqual(['/goodsItems/0/commodities/0/code'])
    expect(pointed('2025-06-20')).toEqual(['/goodsItems/0/commodities/1/code'])
  })
  it('says that a duty was held invalid where it is charged, and not where an exception is claimed', () => {
    const canada = { origin: 'CA' }
    const day = { dates: { estimatedEntry: '2025-11-15' } }
    expect(codes(['99030110'], canada, day)).toContain('measure-held-invalid')
    expect(codes(['99030114'], canada, day)).not.toContain('measure-held-invalid')
  })
  it('names the measures that may apply, and none that a duty charged on the line keeps away', () => {
    const named = (codesFiled: readonly string[]) => assessDeclaration(entry([item([...codesFiled.map((code) => commodity(code, '0')), steel], { origin: 'CA' })], { dates: { estimatedEntry: '2025-11-15' } }), '2025-11-15', tables())
      .findings.find(({ code }) => code === 'additional-duty-may-apply')?.message ?? ''
    expect(named([])).toMatch(/^Not reported, and perhaps due on these goods: .*copper.*products of Canada.*reciprocal/)
    expect(named(['99037801'])).toContain('products of Canada')
    expect(named(['99037801'])).not.toContain('reciprocal')
  })
  it('leaves a duty of section 232 due where an agreement makes the goods free (usage note ii)', () => {
    const found = assessDeclaration(entry([item([commodity('99037801', '0'), steel], { origin: 'MX', specialProgram: 'S' })], { dates: { estimatedEntry: '2025-11-15' } }), '2025-11-15', tables())
    expect(found.lines[0]?.commodities.map(({ duty }) => duty)).toEqual(['500.00', '0.00'])
    expect(found.fees['499']).toBeUndefined()
  })
})
