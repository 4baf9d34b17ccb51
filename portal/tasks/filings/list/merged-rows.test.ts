import { describe, expect, it } from 'vitest'
import { mergedRows } from './merged-rows.ts'

const row = (id: string, state = 'old') => ({ id, state })

describe('mergedRows()', () => {
  it('puts what came since on top and shows what changed as it is now', () => {
    expect(mergedRows([row('d', 'new'), row('c', 'new')], [row('c'), row('b'), row('a')])).toEqual({ rows: [row('d', 'new'), row('c', 'new'), row('b'), row('a')], hasGap: false })
  })
  it('says where more came than were read', () => {
    expect(mergedRows([row('z'), row('y')], [row('c'), row('b')]).hasGap).toBe(true)
  })
  it('is the pages alone while nothing newer was read', () => {
    expect(mergedRows([], [row('a')])).toEqual({ rows: [row('a')], hasGap: false })
  })
})
