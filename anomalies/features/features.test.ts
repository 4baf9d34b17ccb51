import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TradeLine } from '../trade-line.ts'
import { featureNames, features } from './feature-registry.ts'
import { featuresOfLine, valuesByName } from './features-of-line.ts'
import { pointInTime } from './point-in-time.ts'
import { forget, remember, rememberOutcome, type Memory } from './remember.ts'
import { reasonsOf, unusualness } from './reasons-of.ts'
import { exampleLine, exampleLines } from './test-lines.ts'

const valuesOf = (lines: readonly TradeLine[]) => [...pointInTime({ lines, measures })].map(({ line, computed }) => ({ id: line.id, line: line.line, ...valuesByName(computed) }))
const measures = [{ commodity: '7208', origin: 'AA', from: '2025-02-01', name: 'Additional duty', authority: 'invented' }]
const lineOfDay = (day: number, changes: Partial<TradeLine> = {}) => exampleLine({ id: `d${String(day)}`, date: `2025-01-${String(day).padStart(2, '0')}`, ...changes })
const after = (earlier: readonly TradeLine[], line: TradeLine) => valuesByName([...pointInTime({ lines: [...earlier, line], measures })].at(-1)?.computed ?? [])

describe('features', () => {
  it('of a line do not change whatever comes after it', () => {
    fc.assert(fc.property(exampleLines, fc.integer({ min: 1, max: 40 }), (lines, kept) => {
      const whole = valuesOf(lines)
      const first = lines.slice(0, kept)
      // A filing that is cut in half is another filing.
      const cut = lines[kept]?.id === first.at(-1)?.id ? first.filter(({ id }) => id !== first.at(-1)?.id) : first
      expect(valuesOf(cut)).toEqual(whole.slice(0, cut.length))
    }), { numRuns: 60 })
  })
  it('do not look at other lines of the same day, but for consignments', () => {
    fc.assert(fc.property(exampleLines, (lines) => {
      const [last] = lines.slice(-1)
      if (last === undefined) return
      const strict = (among: readonly TradeLine[]) => ({ ...after(among, { ...last, id: 'own' }), 'split-consignments': 0 })
      expect(strict(lines)).toEqual(strict(lines.filter(({ date }) => date < last.date)))
    }), { numRuns: 60 })
  })
  it('have names of their own, words and a source each', () => {
    expect(new Set(featureNames).size).toBe(features.length)
    for (const { words, source, unit } of features) {
      expect(words({ value: 1, expected: 2, found: 1 }, exampleLine({})).length).toBeGreaterThan(5)
      expect([source, unit].every((text) => text !== '')).toBe(true)
    }
  })
  it('bear absurd numbers and empty texts', () => {
    const absurd = exampleLine({ value: -1, quantity: 0, mass: Number.NaN, importer: '', origin: '', departure: '', seller: '', commodity: '', port: '', credentials: [''] })
    expect(Object.values(after([absurd, exampleLine({ value: 1e300, quantity: 1e-300 })], { ...absurd, date: '2025-03-01' })).every((value) => Number.isFinite(value))).toBe(true)
  })
})

describe('a price', () => {
  const usual = [1, 2, 3, 4, 5].map((day) => lineOfDay(day, { value: 1_000 + day, quantity: 100 }))
  it('a fifth below the route stands out, and says so', () => {
    const line = lineOfDay(20, { value: 800, quantity: 100 })
    const [{ computed } = { computed: [] }] = [...pointInTime({ lines: [...usual, line] })].slice(-1)
    expect(reasonsOf(line, computed)[0]).toMatchObject({ feature: 'price-against-route', words: '8 dollars for one KG, where the last lines of this commodity on this route had 10: less by 20.2 %', weight: 2.5 })
    expect(unusualness(computed)).toBeGreaterThan(0.5)
  })
  it('is not compared with fewer than three peers, nor with another unit', () => {
    expect(after(usual.slice(0, 2), lineOfDay(20))).not.toHaveProperty('price-against-route')
    expect(after(usual, lineOfDay(20, { unit: 'NO' }))).not.toHaveProperty('price-against-route')
  })
})

describe('schemes', () => {
  it('an origin that changes after a measure is a shift, and not before it', () => {
    const before = [1, 2, 3, 4].map((day) => lineOfDay(day, { origin: 'AA', departure: 'AA' }))
    const moved = (date: string) => after(before, exampleLine({ id: 'm', date, origin: 'BB', departure: 'BB' }))
    expect([moved('2025-03-01')['origin-shift'], moved('2025-03-01')['maker-origin-shift'], moved('2025-01-20')['origin-shift']]).toEqual([1, 1, undefined])
  })
  it('consignments of a day that each stay below the limit are seen together', () => {
    const small = ['a', 'b', 'c'].map((id) => lineOfDay(9, { id, value: 300, line: 1 }))
    expect(after(small, lineOfDay(9, { id: 'd', value: 300 }))['split-consignments']).toBe(3)
    expect(after(small.slice(0, 1), lineOfDay(9, { id: 'd', value: 300 }))['split-consignments']).toBe(0)
    expect(after(small, lineOfDay(9, { id: 'd', value: 9_000 }))['split-consignments']).toBe(0)
  })
  it('goods that come back the way they went are seen', () => {
    expect(after([lineOfDay(1, { origin: 'AA', departure: 'BB' })], lineOfDay(9, { origin: 'BB', departure: 'AA' }))['circular-trade']).toBe(1)
    expect(after([lineOfDay(1, { importer: 'S', seller: 'I' })], lineOfDay(9, { importer: 'I', seller: 'S' }))['circular-trade']).toBe(1)
  })
  it('a credential in other hands is seen', () => {
    expect(after([lineOfDay(1, { importer: 'other', credentials: ['x'] })], lineOfDay(9, { credentials: ['x'] }))).toMatchObject({ 'credential-uses': 1, 'credential-importers': 1, 'credential-quantity': 1 })
  })
  it('two percent below the meter is told', () => {
    expect(after([], lineOfDay(9, { quantity: 98, metered: 100 }))['quantity-against-metered']).toBeCloseTo(-0.0202, 4)
  })
})

describe('memory', () => {
  it('is as if a withdrawn line had never been, where nothing was pushed out', () => {
    fc.assert(fc.property(exampleLines, (lines) => {
      const few = lines.slice(0, 10)
      const [memory, without]: [Memory, Memory] = [new Map(), new Map()]
      const gone = exampleLine({ id: 'gone', date: few.at(-1)?.date ?? '2025-01-01', credentials: ['own'] })
      for (const line of few) { remember(memory, line); remember(without, line) }
      remember(memory, gone)
      forget(memory, gone)
      const asked = exampleLine({ id: 'asked', date: '2025-12-01' })
      const seen = (states: Memory) => ({ ...valuesByName(featuresOfLine(asked, { states, measures })), 'importer-age': 0 })
      expect(seen(memory)).toEqual(seen(without))
    }), { numRuns: 60 })
  })
  it('goes through JSON', () => {
    const memory: Memory = new Map()
    for (const line of fc.sample(exampleLines, { numRuns: 1, seed: 7 }).flat()) remember(memory, line)
    const asked = exampleLine({ id: 'asked', date: '2025-12-01' })
    const again: Memory = new Map(JSON.parse(JSON.stringify([...memory])) as [])
    expect(featuresOfLine(asked, { states: again, measures })).toEqual(featuresOfLine(asked, { states: memory, measures }))
  })
  it('knows an outcome from the day after it became known', () => {
    const memory: Memory = new Map()
    rememberOutcome(memory, { ...lineOfDay(1), inspectedOn: '2025-01-05', isIllicit: true })
    const rate = (day: number) => valuesByName(featuresOfLine(lineOfDay(day), { states: memory, measures }))['importer-rate']
    expect(rate(5)).toBeUndefined()
    expect(rate(6)).toBeGreaterThan(0.5)
  })
})
