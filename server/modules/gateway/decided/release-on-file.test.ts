import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { describe, expect, it } from 'vitest'
import type { EntryOnFile } from '../../filings/index.ts'
import { type ReleaseGround, releaseOnFile } from './release-on-file.ts'

const at = '2026-07-01T00:00:00.000Z'
const determined = (outcome: Outcome, id = 'd'): ReleaseGround['determinations'][number] => ({ id, filing: 'f', organisation: 'o', client: 'c', entryNumber: 'ZZ900002033', outcome, decidedAt: at, reasons: [{ rule: 'r', outcome, words: 'w', authority: 'a', nextStep: 'n', findings: [] }] })
const entry = (changes: Partial<NonNullable<EntryOnFile['cargoRelease']>> = {}): EntryOnFile => ({
  entryNumber: 'ZZ900002033', organisation: 'o', importer: '89-100000100', environment: 'test',
  cargoRelease: { status: 'on-file', filedAt: at, outcome: 'release', releasedAt: at, standing: [], importer: '89-100000100', typeCode: '01', isImmediateDelivery: false, isCertifiedFromSummary: false, ...changes },
})
const { cargoRelease: _cargoRelease, ...summaryAlone } = entry()
const filing: ReleaseGround['filing'] = {
  id: 'f', accepted: true, environment: 'test',
  declaration: {
    ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900002033', typeCode: '01', portOfEntry: '2704', conveyances: [{ equipment: ['SAMU0000001', 'SAMU0000001', ''] }],
    consignments: [{ transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier: '1' }, { type: 'H', identifier: '2' }, { type: 'R', issuer: 'ZZSB', identifier: '3' }], conveyances: [{ equipment: ['SAMU0000002'] }] }],
  },
}

describe('releaseOnFile()', () => {
  it('states what a gate recognises goods by, and no importer', () => {
    const release = releaseOnFile({ filing, determinations: [determined('release')], entry: entry() })
    expect(release).toEqual({
      facts: {
        environment: 'test', filing: 'f', entryNumber: 'ZZ900002033', determination: { id: 'd', decidedAt: at, reasons: determined('release').reasons }, releasedAt: at, portOfEntry: '2704',
        masterBills: ['ZZSB1'], houseBills: ['2'], otherBills: ['ZZSB3'], containers: ['SAMU0000001', 'SAMU0000002'],
      },
    })
  })
  it.each<[string, Partial<ReleaseGround>, RegExp]>([
    ['a rejected filing', { filing: { ...filing, accepted: false }, determinations: [determined('reject')] }, /rejected/],
    ['a filing that was never determined', { determinations: [] }, /rejected/],
    ['goods on hold', { determinations: [determined('release'), determined('hold', 'e')] }, /is hold$/],
    ['a summary alone', { entry: summaryAlone }, /asks for no release/],
    ['an entry of which nothing is on file', { entry: undefined }, /asks for no release/],
    ['an entry that was cancelled since', { entry: entry({ status: 'cancelled' }) }, /cancelled/],
    ['an entry that a later filing brought to an exam', { entry: entry({ outcome: 'exam' }) }, /stands at exam/],
  ])('gives no release of %s', (_what, changes, why) => {
    const release = releaseOnFile({ filing, determinations: [determined('release')], entry: entry(), ...changes })
    expect('why' in release ? release.why : '').toMatch(why)
  })
  it('names the decision in the log only where it is the one that released', () => {
    const statement = { version: 'customhouse.filing/1', environment: 'test', filing: 'f', kind: 'entry', functionCode: 'add', receivedAt: at, bodySha256: 'bb', decisionSha256: 'cc', outcome: 'release', salt: 'dd' } as const
    const digest = (determinations: ReleaseGround['determinations']) => {
      const release = releaseOnFile({ filing, determinations, entry: entry(), statement })
      return 'facts' in release ? release.facts.decisionDigest : 'none'
    }
    expect([digest([determined('release')]), digest([determined('hold'), determined('release', 'e')])]).toEqual(['cc', undefined])
  })
})
