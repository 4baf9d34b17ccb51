import { describe, expect, it } from 'vitest'
import type { RiskSeen } from '../../determinations/index.ts'
import type { HitOnFile } from '../../screening/index.ts'
import { signalEvidence, signalSeen, type SignalNamed } from './signal-seen.ts'

const hit: HitOnFile = {
  id: 'h', filing: 'f', entryNumber: 'ZZ900000016', organisation: 'meridian', client: '', environment: 'test', foundAt: '2026-07-06T12:00:00.000Z', foundBy: 'filing', state: 'open', pointer: '/parties/0', name: 'NIGHTJAR TRADING CO',
  list: 'ofac-sdn', edition: '2026-06-01', entry: '1001', listedName: 'NIGHTJAR TRADING COMPANY', programs: [], score: 0.97, effect: 'hold', explanation: ['The names agree'], authority: '50 U.S.C. 1701',
}
const risk: RiskSeen = {
  assessedAt: '2026-07-06T12:00:00.000Z',
  assessment: { points: 40, contributions: [{ rule: 'low-value', version: 3, points: 40, words: 'The value is low', held: [{ fact: 'value', is: 'is below 10', seen: '4' }] }], selections: [] },
}
const named = (kind: SignalNamed['kind'], id: string): SignalNamed => ({ kind, filing: 'f', id })
const ground = { hits: [hit], lines: [], risk }

describe('signalSeen()', () => {
  it('is the hit, or the rule in its version with what it saw', () => {
    expect(signalSeen(named('screening-hit', 'h'), ground)?.seen).toBe(hit)
    expect(signalSeen(named('targeting-hit', 'low-value'), ground)).toMatchObject({ words: 'Targeting rule low-value, version 3, and what it saw', seen: { contributions: [{ held: [{ seen: '4' }] }] } })
  })
  it.each([named('screening-hit', 'other'), named('unusual-line', '1'), named('targeting-hit', 'other')])('is none where none stands on file: $kind $id', (signal) => {
    expect(signalSeen(signal, ground)).toBeUndefined()
    expect(signalSeen(signal, { hits: [], lines: [], risk: undefined })).toBeUndefined()
  })
})

describe('signalEvidence()', () => {
  it('holds all that was seen, and when it was read', () => {
    const seen = signalSeen(named('screening-hit', 'h'), ground) ?? { words: '', seen: {} }
    const { description, file } = signalEvidence(named('screening-hit', 'h'), seen, '2026-07-07T12:00:00.000Z')
    expect(description).toBe('Screening hit on entry ZZ900000016: “NIGHTJAR TRADING CO” resembles “NIGHTJAR TRADING COMPANY” of ofac-sdn, edition 2026-06-01')
    expect(JSON.parse(new TextDecoder().decode(file?.content))).toEqual({ kind: 'screening-hit', filing: 'f', id: 'h', readAt: '2026-07-07T12:00:00.000Z', seen: hit })
  })
})
