import { describe, expect, it } from 'vitest'
import { isSumOfParts, pathsWithParts, sumOfParts } from './sum-of-parts.ts'

const part = (amount?: string) => ({ label: 'part', children: [], ...(amount === undefined ? {} : { amount }) })

describe('sumOfParts()', () => {
  it('is exact where floating point is not', () => {
    expect(sumOfParts({ children: [part('0.10'), part('0.20'), part(), part('90071992547409931.01')] })).toBe('90071992547409931.31')
  })
  it('says nothing of parts without amounts', () => { expect(sumOfParts({ children: [part()] })).toBeUndefined() })
})

describe('isSumOfParts()', () => {
  it.each([['0.30', true], ['0.3', true], ['0.31', false]])('of %s is %s', (amount, is) => {
    expect(isSumOfParts({ amount, children: [part('0.10'), part('0.20')] })).toBe(is)
  })
})

describe('pathsWithParts()', () => {
  it('names the steps that open', () => {
    expect(pathsWithParts({ label: 'root', children: [part('1'), { label: 'line', children: [part('2')] }] })).toEqual(['0', '0.1'])
  })
})
