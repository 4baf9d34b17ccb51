import fc from 'fast-check'
import { noAdvice, type AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { RiskSelection } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import { blankCommodity, blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import { decodeBase64, encodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { isDrawn } from '@customhouse/proofs/transparency-log/random-draw.ts'
import { describe, expect, it } from 'vitest'
import { assessRisk, type RiskGround } from './assess-risk.ts'
import { compileRules } from './compiled-rules.ts'
import { shareFor } from './random-inspection.ts'
import { riskAmounts } from './risk-amounts.table.ts'
import { riskThresholds } from './risk-thresholds.table.ts'
import type { TargetingRule } from './targeting-rule.ts'

const line = (sequence: number, origin: string, value: string) => ({ ...blankGoodsItem(), sequence, origin, commodities: [{ ...blankCommodity(), code: '7208390015', value }] })
const asked: AdviceAsked = {
  filing: '01980000-0000-7000-8000-000000000001', organisation: 'meridian', client: '89-100000100', environment: 'test', receivedAt: '2026-08-03T12:00:00.000Z', findings: [],
  declaration: { ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000001', typeCode: '01', portOfEntry: '2704', transportMode: '11', goodsItems: [line(1, 'DE', '900'), line(2, 'CN', '10'), line(3, 'CN', '20')] },
}
const rule: TargetingRule = {
  name: 'steel-of-cn', version: 3, words: 'Steel of this origin', authority: '19 U.S.C. 1499', condition: { fact: 'origin', is: 'equals', value: 'CN' }, effect: { points: 40 }, scope: {}, from: '2026-01-01', expires: '2026-12-31',
}
const exam: TargetingRule = { ...rule, name: 'cheap', effect: { select: 'exam', examKind: 'intensive' }, condition: { fact: 'total-value', is: 'below', value: 1000 } }
const seed = { treeSize: 7, rootHash: encodeBase64(new Uint8Array(32).fill(7)) }
const ground = (rules: readonly TargetingRule[], more: Partial<RiskGround> = {}): RiskGround => ({ rules: compileRules(rules, more.lists ?? new Map()), lists: new Map(), shares: [], seed, past: undefined, earlier: undefined, ...more })

describe('assessRisk()', () => {
  it('adds what each rule says once, and tells line, version and why', () => {
    expect(assessRisk(asked, noAdvice, ground([rule, exam]))).toEqual({
      points: 40,
      contributions: [{ rule: 'steel-of-cn', version: 3, points: 40, words: 'Steel of this origin', line: 2, held: [{ fact: 'origin', is: 'is CN', seen: 'CN' }] }],
      selections: [{ rule: 'cheap', version: 3, outcome: 'exam', examKind: 'intensive', words: 'Steel of this origin', authority: '19 U.S.C. 1499', held: [{ fact: 'total-value', is: 'is below 1000', seen: '930' }] }],
    })
  })
  it.each<[string, Partial<TargetingRule>]>([
    ['before it begins', { from: '2026-08-04' }], ['after it expires', { expires: '2026-08-02' }], ['at other ports', { scope: { ports: ['4601'] } }], ['by other modes', { scope: { modes: ['40'] } }], ['of other kinds', { scope: { kinds: ['entry-summary'] } }],
  ])('asks no rule %s', (_when, changed) => { expect(assessRisk(asked, noAdvice, ground([{ ...rule, ...changed }])).contributions).toEqual([]) })
  it('takes off what stated amounts say', () => {
    const lists = new Map([['trusted-traders', new Set(['89-100000100'])]])
    const { contributions } = assessRisk({ ...asked, findings: [{ code: 'evidence-recognised', severity: 'information', pointer: {}, message: 'm', authority: 'a', remedy: 'r' }] }, noAdvice, ground([], { lists }))
    expect(contributions.map(({ rule: name, points }) => [name, points])).toEqual([['trusted-trader', -20], ['evidence-verified', -10]])
  })
  it('comes to what the thresholds say in production, and to nothing by points in the test environment', () => {
    const heavy = ground([{ ...rule, effect: { points: 150 } }])
    expect(assessRisk(asked, noAdvice, heavy).selections).toEqual([])
    expect(assessRisk({ ...asked, environment: 'production' }, noAdvice, { ...heavy, shares: [{ share: 0 }] }).selections).toMatchObject([{ rule: 'risk-threshold', outcome: 'under-review' }])
  })
  it('draws nothing in the test environment, and in production as anyone can repeat', () => {
    expect(assessRisk(asked, noAdvice, ground([])).draw).toBeUndefined()
    fc.assert(fc.property(fc.uuid(), fc.double({ min: 0.01, max: 1, noNaN: true }), (filing, share) => {
      const { draw, selections } = assessRisk({ ...asked, filing, environment: 'production' }, noAdvice, ground([], { shares: [{ share }] }))
      const { treeSize, rootHash } = draw ?? seed
      expect(treeSize).toBe(7)
      expect(selections.some((one) => one.rule === 'random-inspection')).toBe(isDrawn({ rootHash: decodeBase64(rootHash), identifier: filing, share }))
    }))
  })
  it('draws nothing for a summary that asks for no release, and nothing for a cancellation', () => {
    const everything = ground([], { shares: [{ share: 1 }] })
    expect(assessRisk({ ...asked, declaration: { ...asked.declaration, kind: 'entry-summary' } }, noAdvice, everything).draw).toBeUndefined()
    expect(assessRisk({ ...asked, declaration: { ...asked.declaration, functionCode: 'cancel' } }, noAdvice, everything).draw).toBeUndefined()
    expect(assessRisk(asked, noAdvice, everything).selections).toHaveLength(1)
  })
  it('keeps what was drawn and selected when the entry is filed anew, until an officer settles it', () => {
    const draw = { ...seed, share: 0.05, drawn: 0.01 }
    const selections: readonly RiskSelection[] = [{ rule: 'gone-by-now', version: 1, outcome: 'hold', words: 'w', authority: 'a' }]
    const again = { ...asked, declaration: { ...asked.declaration, functionCode: 'replace' as const } }
    const before = assessRisk(again, noAdvice, ground([], { earlier: { selections, draw, isSettled: false } }))
    expect(before.selections.map((one) => one.rule)).toEqual(['random-inspection', 'gone-by-now'])
    expect(assessRisk(again, noAdvice, ground([], { earlier: { selections, draw, isSettled: true } })).selections).toEqual([])
  })
})

describe('shareFor()', () => {
  const on = '2026-08-03'
  it('goes by what officers set for the mode, then for all, then by the house', () => {
    const set = [{ share: 0.2 }, { mode: '40', share: 0.5 }]
    expect([shareFor({ environment: 'test', mode: '40', on }, set), shareFor({ environment: 'test', mode: '11', on }, set), shareFor({ environment: 'test', mode: '11', on }, []), shareFor({ environment: 'production', mode: '11', on }, [])]).toEqual([0.5, 0.2, 0, 0.05])
  })
})

describe('the tables of risk', () => {
  it('mark every amount and threshold as the house’s own, and set none for the test environment', () => {
    for (const { authority, points } of riskAmounts) expect([authority.startsWith('House policy'), points < 0]).toEqual([true, true])
    // 6 U.S.C. 964(a): a reduction of not more than 20 percent of the high-risk threshold.
    const high = Math.min(...riskThresholds.map(({ atLeast }) => atLeast))
    expect(-(riskAmounts.find(({ name }) => name === 'trusted-trader')?.points ?? 0)).toBeLessThanOrEqual(high * 0.2)
    expect(riskThresholds.some(({ environment }) => environment === 'test')).toBe(false)
  })
})
