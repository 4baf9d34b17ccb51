import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noAdvice } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { FilingDecision } from '../filings/index.ts'
import { determine } from './determine.ts'
import { assessRisk } from './targeting/assess-risk.ts'
import { compileRules } from './targeting/compiled-rules.ts'

const declaration: Declaration = { ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000001', typeCode: '01' }
const decision: FilingDecision = { accepted: true, findings: [], entries: [], facts: [] }
const decidedAt = '2026-08-03T12:00:00Z'
const share = fc.double({ min: 0, max: 1, noNaN: true })
const scores: fc.Arbitrary<readonly LineScore[]> = fc.array(fc.record({
  line: fc.integer({ min: 1, max: 9 }), features: fc.dictionary(fc.constantFrom('unusualness', 'price-against-route'), fc.double({ noNaN: true })), score: share, model: fc.constant('m'),
  reasons: fc.array(fc.record({ feature: fc.constant('price-against-route'), words: fc.string(), value: share, weight: share }), { maxLength: 2 }),
}), { maxLength: 4 })

it('a filing is determined the same whatever scores its lines have, where no targeting rule looks at them', () => {
  const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  const ground = { rules: compileRules([], lists), lists, shares: [], seed: { treeSize: 0, rootHash: '' }, past: undefined, earlier: undefined }
  const asked = { filing: '00000000-0000-7000-8000-000000000001', declaration, organisation: 'meridian', client: '89-100000100', environment: 'production' as const, receivedAt: decidedAt, findings: [] }
  const outcomeOf = (lines: readonly LineScore[]) => {
    const risk = assessRisk(asked, { ...noAdvice, lines }, ground)
    return determine({ declaration, decision, environment: 'production', decidedAt, advice: { ...noAdvice, lines, risk } })
  }
  fc.assert(fc.property(scores, (lines) => { expect(outcomeOf(lines)).toEqual(outcomeOf([])) }))
})
