import { describe, expect, it } from 'vitest'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import { drawnNumber } from '@customhouse/proofs/transparency-log/random-draw.ts'
import type { AgencyPolicy, PolicyTerms } from '../policies/agency-policy.ts'
import { standByPolicy, type DrawSeed, type SaidBefore } from './stand-by-policy.ts'

const receivedAt = '2026-08-03T13:00:00.000Z'
const data = (agency: string, program?: string, disclaim?: string) => ({ agency, records: [], ...(program !== undefined && { program }), ...(disclaim !== undefined && { disclaim }) })
const line = (sequence: number, ...agencyData: readonly object[]) => ({ sequence, commodities: [{ code: '1704903550', quantities: [], agencyData }] })
const asked = (more: Partial<AdviceAsked> = {}): AdviceAsked => ({
  filing: '01980000-0000-7000-8000-000000000001', organisation: 'meridian', client: '89-100000100', environment: 'test', receivedAt, findings: [],
  // Only what policies look at.
  declaration: { goodsItems: [line(1, data('FDA', 'FOO')), line(2, data('FDA', 'FOO'), data('APH', 'APQ')), line(3, data('EPA', 'TS1', 'A'))] } as unknown as AdviceAsked['declaration'], ...more,
})
const policy = (terms: Partial<PolicyTerms>, of: Partial<AgencyPolicy> = {}): AgencyPolicy => ({
  id: 'p', agency: 'FDA', program: 'FOO', environment: 'test', version: 3, terms: { isDelegated: true, conditions: {}, share: 0, authority: 'Own rule', ...terms }, why: 'w',
  proposedBy: { subject: 'june' }, proposedAt: '2026-01-01T00:00:00.000Z', noticeUntil: '2026-01-08T00:00:00.000Z', ...of,
})
const said: SaidBefore = { parties: [], lines: [] }
const hit: PartyHit = { pointer: '/parties/0', name: 'n', list: 'l', edition: 'e', entry: '1', listedName: 'n', programs: [], score: 1, effect: 'review', explanation: [], authority: 'a' }
interface Before { readonly more?: Partial<AdviceAsked>; readonly before?: SaidBefore; readonly seed?: DrawSeed }
const states = (policies: readonly AgencyPolicy[], { more = {}, before = said, seed }: Before = {}) =>
  standByPolicy(asked(more), before, { policies, seed }).map(({ standing: { agency, program, lines, state } }) => `${agency} ${program} ${lines.join()} ${state}`)

describe('standByPolicy()', () => {
  it('stands by each program with its lines, and leaves out what is disclaimed', () => {
    expect(states([])).toEqual(['FDA FOO 1,2 may-proceed', 'APH APQ 2 may-proceed'])
    expect(states([], { more: { environment: 'production' } })).toEqual(['FDA FOO 1,2 awaited', 'APH APQ 2 awaited'])
  })
  it('goes by the program’s own policy before the agency’s, and by none of another environment or agency', () => {
    const all = policy({ isDelegated: false }, { program: '*' })
    expect(states([all])[0]).toBe('FDA FOO 1,2 awaited')
    expect(states([all, policy({})])[0]).toBe('FDA FOO 1,2 may-proceed')
    expect(states([policy({ isDelegated: false }, { environment: 'production' }), policy({ isDelegated: false }, { agency: 'EPA' })])[0]).toBe('FDA FOO 1,2 may-proceed')
  })
  it.each([
    ['an importer that is not trusted', { trustedImporters: ['89-100000300'] }, {}, said],
    ['a hit', { noPartyHits: true }, {}, { ...said, parties: [hit] }],
    ['a high score of one of its lines', { scoreBelow: 0.5 }, {}, { ...said, lines: [{ line: 2, features: {}, score: 0.5, reasons: [] }] }],
    ['something found in its data', { dataComplete: true }, { findings: [{ code: 'x', severity: 'warning', pointer: { declaration: '/goodsItems/0/commodities/0/agencyData/0/records/1' }, message: 'm', authority: 'a', remedy: 'r' }] }, said],
  ] as const)('looks at lines for %s', (...[, conditions, more, before]) => {
    expect(states([policy({ conditions })], { more, before })[0]).toBe('FDA FOO 1,2 awaited')
  })
  it('lets lines go whose conditions are met', () => {
    const conditions = { trustedImporters: ['89-100000100'], noPartyHits: true, scoreBelow: 0.5, dataComplete: true }
    const findings = [{ code: 'x', severity: 'warning', pointer: { declaration: '/goodsItems/1/commodities/0/agencyData/1' }, message: 'm', authority: 'a', remedy: 'r' }] as const
    expect(states([policy({ conditions })], { more: { findings }, before: { ...said, lines: [{ line: 1, features: {}, score: 0.49, reasons: [] }, { line: 3, features: {}, score: 0.9, reasons: [] }] } })[0]).toBe('FDA FOO 1,2 may-proceed')
  })
  it('draws as anyone can repeat it, and says until when and what then', () => {
    const rootHash = Buffer.alloc(32, 7).toString('base64')
    const drawn = drawnNumber(Buffer.from(rootHash, 'base64'), asked().filing)
    const clock = { minutes: 60, counts: 'all-hours', onExpiry: 'proceed', authority: 'Own rule on time' } as const
    for (const [share, state] of [[drawn, 'may-proceed'], [Math.min(1, drawn + 1e-9), 'awaited']] as const) expect(states([policy({ share })], { seed: { treeSize: 9, rootHash } })[0]).toBe(`FDA FOO 1,2 ${state}`)
    const [first] = standByPolicy(asked(), said, { policies: [policy({ share: 1, clock })], seed: { treeSize: 9, rootHash } })
    expect(first).toMatchObject({ standing: { until: '2026-08-03T14:00:00.000Z', onExpiry: 'proceed', authority: 'Own rule on time' }, selection: { version: 3, why: 'Drawn at random', draw: { treeSize: 9, rootHash, share: 1, drawn } } })
    // What the filer reads does not say why.
    expect(JSON.stringify(first?.standing)).not.toContain('random')
  })
})
