import { describe, expect, it } from 'vitest'
import { conditionOf, draftOf, inWords } from './condition-draft.ts'
import { blankRule, ruleOf } from './rule-draft.ts'
import type { Facts } from './use-targeting.ts'

const facts: Facts = {
  facts: [{ name: 'origin', of: 'line', type: 'text', group: 'goods', words: 'w', example: 'CN' }, { name: 'value', of: 'line', type: 'number', unit: 'USD', group: 'goods', words: 'w', example: '1' }, { name: 'related-parties', of: 'line', type: 'boolean', group: 'goods', words: 'w', example: 'true' }],
  operators: [{ is: 'equals', words: 'is', fits: [], takes: 'value' }, { is: 'is-one-of', words: 'is one of', fits: [], takes: 'values' }, { is: 'above', words: 'is above', fits: [], takes: 'value' }, { is: 'is-known', words: 'is known', fits: [], takes: 'nothing' }],
  examKinds: [],
}
const condition = { all: [{ fact: 'origin', is: 'is-one-of', values: ['CN', 'VN'] }, { not: { any: [{ fact: 'value', is: 'above', value: 2.5 }, { fact: 'origin', is: 'is-known' }] } }, { not: { fact: 'related-parties', is: 'equals', value: true } }] }

describe('conditionOf()', () => {
  it('gives back what a draft was made of', () => { expect(conditionOf(draftOf(condition), facts)).toEqual(condition) })
  it('makes a group of what stands alone', () => { expect(conditionOf(draftOf({ fact: 'origin', is: 'is-known' }), facts)).toEqual({ all: [{ fact: 'origin', is: 'is-known' }] }) })
  it('bears what is no condition', () => { expect(draftOf(null).kind).toBe('group') })
})

describe('inWords()', () => {
  it('says each part, deeper ones further in', () => {
    expect(inWords(condition, facts).map(({ depth, words }) => `${String(depth)} ${words}`)).toEqual(['0 all of', '1 origin is one of CN, VN', '1 not any of', '2 value is above 2.5', '2 origin is known', '1 not related-parties is true'])
  })
})

describe('ruleOf()', () => {
  it('leaves out what applies everywhere, and gives one effect', () => {
    const draft = { ...blankRule(new Date('2026-08-03T12:00:00Z')), name: 'a-rule', words: 'Some words' }
    expect(ruleOf(draft, facts)).toMatchObject({ select: 'under-review', from: '2026-08-03', expires: '2027-02-03' })
    expect(Object.keys(ruleOf({ ...draft, effect: 'points', points: '30', ports: '2704, 4601' }, facts)).sort()).toEqual(['authority', 'condition', 'expires', 'from', 'name', 'points', 'ports', 'words'])
  })
})
