import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import { describe, expect, it } from 'vitest'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { changesOf, dispositionsOf, hasNews, matched, rematched, type EntryBill } from './entry-bill.ts'
import { matchBill, type MatchGround } from './match-bills.ts'
import { asksForRelease, statedBills, type StatedBill } from './stated-bills.ts'

const bill = (changes: Partial<BillOnFile> = {}): BillOnFile => ({ key: 'ZZWF5', kind: 'house', number: '5', issuer: 'ZZWF', masterKey: 'ZZSB1', organisation: 'waverley', environment: 'test', conveyance: 'k', stage: 'on-file', quantity: '10', equipment: [], filedAt: '2026-07-01T00:00:00.000Z', ...changes })
const groundOf = (...bills: readonly BillOnFile[]): MatchGround => ({ bills: new Map(bills.map((one) => [one.key, one])), inBonds: new Map([['700000003', new Set(['ZZWF5'])]]) })
const stated: StatedBill = { pointer: '/consignments/0/transportDocuments/1', type: 'H', key: 'ZZWF5', issuer: 'ZZWF', number: '5', masterKey: 'ZZSB1', quantity: '10' }
const codesOf = (what: StatedBill, ground: MatchGround) => dispositionsOf(matchBill(what, ground)).map(({ code }) => code)

describe('statedBills()', () => {
  it('names each bill once, the quantity and the in-bond number at the lowest, and leaves out what is not filed electronically', () => {
    const declaration = { ...blankDeclaration(), consignments: [
      { manifestedQuantity: '10', transportDocuments: [{ type: 'I', identifier: '700000003' }, { type: 'M', issuer: 'ZZSB', identifier: '1' }, { type: 'H', issuer: 'ZZWF', identifier: '5' }] },
      { transportDocuments: [{ type: 'R', issuer: 'ZZSB', identifier: 'ZZSB-9', isNonAutomated: true }, { type: 'M', identifier: '999-1234 5675' }, { type: 'H', identifier: 'HAWB1' }] },
    ] }
    expect(statedBills(declaration)).toEqual([
      { pointer: '/consignments/0/transportDocuments/1', type: 'M', key: 'ZZSB1', issuer: 'ZZSB', number: '1' },
      { ...stated, pointer: '/consignments/0/transportDocuments/2', inBond: '700000003' },
      { pointer: '/consignments/1/transportDocuments/1', type: 'M', key: '99912345675', number: '99912345675' },
      { pointer: '/consignments/1/transportDocuments/2', type: 'H', key: '99912345675/HAWB1', number: 'HAWB1', masterKey: '99912345675' },
    ])
  })
  it('are matched of whatever asks for release', () => {
    const one = blankDeclaration()
    expect([asksForRelease({ ...one, kind: 'entry', functionCode: 'add' }), asksForRelease({ ...one, kind: 'entry', functionCode: 'cancel' }), asksForRelease({ ...one, kind: 'entry-summary', functionCode: 'add', indicators: { requestsCargoRelease: true } }), asksForRelease({ ...one, kind: 'entry-summary', functionCode: 'add' })]).toEqual([true, false, true, false])
  })
})

describe('matchBill()', () => {
  it.each<[string, StatedBill, MatchGround, readonly string[]]>([
    ['nothing on file', stated, groundOf(), ['91']],
    ['pre-loading data alone', stated, groundOf(bill({ stage: 'pre-loading' })), ['92']],
    ['on file', stated, groundOf(bill()), ['93']],
    ['departed', stated, groundOf(bill({ stage: 'departed' })), ['94']],
    ['arrived', stated, groundOf(bill({ stage: 'arrived' })), ['95']],
    ['under another master', { ...stated, masterKey: 'ZZSB2' }, groundOf(bill()), ['91']],
    ['more entered than manifested', { ...stated, quantity: '11' }, groundOf(bill()), ['58', '93']],
    ['deleted', stated, groundOf(bill({ deletedAt: '2026-07-02T00:00:00.000Z' })), ['61']],
    ['deleted after arrival', stated, groundOf(bill({ stage: 'arrived', deletedAt: '2026-07-02T00:00:00.000Z' })), ['62']],
    ['the in-bond movement that carries it', { ...stated, inBond: '700000003' }, groundOf(bill()), ['93']],
    ['another in-bond movement', { ...stated, inBond: '700000004' }, groundOf(bill()), ['59', '93']],
  ])('tells %s', (_what, what, ground, codes) => {
    expect(codesOf(what, ground)).toEqual(codes)
  })
})

describe('changes of matches', () => {
  const entry: Omit<EntryBill, 'status' | 'carrier'> = { organisation: 'meridian', client: '89-100000100', environment: 'test', entryNumber: 'ZZ900000001', filing: 'f', place: 0, stated }
  it('are news where something changed, and where a first match is found', () => {
    const first = matched(entry, groundOf())
    expect([hasNews(first), rematched([first], groundOf())]).toEqual([false, []])
    const [now] = rematched([first], groundOf(bill()))
    expect(now).toMatchObject({ carrier: 'waverley', status: { match: { code: '93' } } })
    expect(changesOf(now === undefined ? [] : [now], '2026-07-02T00:00:00.000Z')).toMatchObject([{ filing: 'f', entryNumber: 'ZZ900000001', changed: [{ place: 0 }] }])
  })
})
