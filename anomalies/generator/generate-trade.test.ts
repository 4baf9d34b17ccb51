import { describe, expect, it } from 'vitest'
import { schemesProtocol } from '../protocol/schemes-protocol.ts'
import { generateTrade } from './generate-trade.ts'
import { schemeNames } from './generated-line.ts'

describe('generateTrade()', () => {
  it('repeats itself by its seed, and plays every scheme in the order of days', () => {
    const { lines } = generateTrade(2000, 5)
    expect(generateTrade(2000, 5).lines).toEqual(lines)
    expect(generateTrade(2000, 6).lines).not.toEqual(lines)
    expect(lines).toHaveLength(2000)
    expect(new Set(lines.map(({ scheme }) => scheme))).toEqual(new Set([undefined, ...schemeNames]))
    expect(lines.every(({ date }, place) => place === 0 || date >= (lines[place - 1]?.date ?? ''))).toBe(true)
    expect(lines.filter(({ scheme }) => scheme !== undefined).length / lines.length).toBeLessThan(0.08)
    for (const { value = 0, quantity = 0 } of lines) expect(value >= 0 && quantity > 0).toBe(true)
  })
})

describe('schemesProtocol()', () => {
  it('finds what is planted: all schemes together by the model, and better than by stated weights alone', () => {
    const { auc, precisionAt, parts } = schemesProtocol(6000, 11)
    expect(auc).toBeGreaterThan(0.9)
    expect(precisionAt['1']).toBeGreaterThan(0.8)
    const stated = parts.find(({ name }) => name === 'stated weights, all')?.figures
    expect(stated?.auc).toBeGreaterThan(0.75)
    expect(stated?.auc).toBeLessThan(auc)
    expect(parts.find(({ name }) => name === 'quantity-against-meter')?.figures.auc).toBeGreaterThan(0.95)
  })
})
