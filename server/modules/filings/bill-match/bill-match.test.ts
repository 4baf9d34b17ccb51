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
  it.each<[string, readonly string[], StatedBill, MatchGround]>([
    ['nothing on file', ['91'], stated, groundOf()],
    ['pre-loading data alone', ['92'], stated, groundOf(bill({ stage: 'pre-loading' }))],
    ['on file', ['93'], stated, groundOf(bill())],
    ['departed', ['94'], stated, groundOf(bill({ stage: 'departed' }))],
    ['arrived', ['95'], stated, groundOf(bill({ stage: 'arrived' }))],
    ['under another master', ['91'], { ...stated, masterKey: 'ZZSB2' }, groundOf(bill())],
    ['more entered than manifested', ['58', '93'], { ...stated, quantity: '11' }, groundOf(bill())],
    ['deleted', ['61'], stated, groundOf(bill({ deletedAt: '2026-07-02T00:00:00.000Z' }))],
    ['deleted after arrival', ['62'], stated, groundOf(bill({ stage: 'arrived', deletedAt: '2026-07-02T00:00:00.000Z' }))],
    ['the in-bond movement that carries it', ['93'], { ...stated, inBond: '700000003' }, groundOf(bill())],
    ['another in-bond movement', ['59', '93'], { ...stated, inBond: '700000004' }, groundOf(bill())],
  ])('tells %s by %j', (...[, codes, what, ground]) => {
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
