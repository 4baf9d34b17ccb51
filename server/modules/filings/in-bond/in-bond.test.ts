import type { InBondAct, InBondRequest } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import { describe, expect, it } from 'vitest'
import { partyDirectory } from '../../parties/index.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { changeInBond } from './change-in-bond.ts'
import type { InBondDecision, InBondGround } from './decide-in-bond.ts'
import { isOverdue, type InBondMovement } from './in-bond-movement.ts'
import { requestInBond } from './request-in-bond.ts'
import { isReportedLate, transitDueOn } from './transit-times.ts'

const carrier = (number: string, organisation: string) => ({ number, name: organisation, companyType: 'corporation', status: 'active', organisation }) as const
const bond = (number: string, importerNumber: string) => ({ number, importerNumber, type: '8', activity: '2', suretyCode: 'ZZ1', amountDollars: 100_000, executedOn: '2024-01-01', from: '2024-01-01' }) as const
const directory = partyDirectory('1', {
  organisations: [{ id: 'tidemark', name: 'T', kind: 'carrier', filerCodes: [], carrierCodes: ['ZZSB'] }, { id: 'waverley', name: 'W', kind: 'carrier', filerCodes: [], carrierCodes: ['ZZWF'] }],
  importers: [carrier('89-200000100', 'tidemark'), carrier('89-200000200', 'waverley')], powersOfAttorney: [], bonds: [bond('248SBX101', '89-200000100'), bond('248SBX102', '89-200000200')],
})
const bill: BillOnFile = { key: 'ZZSB1', kind: 'regular', number: '1', issuer: 'ZZSB', organisation: 'tidemark', environment: 'test', conveyance: 'k', stage: 'arrived', quantity: '10', equipment: [], filedAt: '2026-07-01T00:00:00.000Z', arrivedAt: '2026-07-02T12:00:00.000Z' }
const ground: InBondGround = { filer: { organisation: 'meridian', environment: 'test' }, receivedAt: '2026-07-01T12:00:00.000Z', directory, before: undefined, bills: new Map([['ZZSB1', bill]]), movements: [] }
const request: InBondRequest = { act: 'request', type: '61', carrierCode: 'ZZSB', destination: '3901', value: '100', bills: [{ issuer: 'ZZSB', number: '1' }] }
const codes = ({ findings }: InBondDecision) => findings.map(({ code }) => code)
const movement = (type: InBondRequest['type'] = '61', changes: Partial<InBondRequest> = {}): InBondMovement => {
  const decided = requestInBond({ ...request, type, foreignDestination: '20195', isSubjectToPriorNotice: false, ...changes }, '700000001', ground).movement
  if (decided === undefined) throw new Error('Not authorised')
  return decided
}
const after = (before: InBondMovement, act: Exclude<InBondAct, InBondRequest>, receivedAt = '2026-07-20T12:00:00.000Z') => changeInBond(act, before, { ...ground, before, receivedAt })

describe('requestInBond()', () => {
  it('authorises at once, with thirty days from the arrival of the vessel, or sixty by barge', () => {
    expect(movement()).toMatchObject({ status: 'authorised', obliged: { number: '89-200000100', organisation: 'tidemark' }, dueOn: '2026-08-01' })
    expect(movement('61', { isByBarge: true }).dueOn).toBe('2026-08-31')
  })
  it.each<[string, Partial<InBondRequest>, string]>([
    ['more packages than the bill has', { bills: [{ issuer: 'ZZSB', number: '1', quantity: '11' }] }, 'in-bond-quantity-exceeds'],
    ['no value', { value: '0' }, 'in-bond-value-missing'],
    ['a port that there is not', { destination: '9998' }, 'in-bond-destination-unknown'],
    ['a carrier that is not known', { carrierCode: 'ZZQQ' }, 'in-bond-carrier-unknown'],
    ['no bill', { bills: [] }, 'in-bond-bills-missing'],
  ])('refuses %s', (_what, changes, code) => {
    const refused = requestInBond({ ...request, ...changes }, '700000001', ground)
    expect([refused.accepted, codes(refused)]).toEqual([false, [code]])
  })
  it('refuses a number that is taken or wrong by a digit, and a bill that moves already', () => {
    const before = movement()
    expect(codes(requestInBond(request, '700000009', { ...ground, before, movements: [before] }))).toEqual(['in-bond-number-malformed', 'in-bond-number-taken', 'in-bond-bill-moving'])
  })
})

describe('changeInBond()', () => {
  const at = '2026-07-20T11:00:00.000Z'
  it('closes by type: 61 with arrival, 62 with export after it, 63 with export', () => {
    expect(after(movement('61'), { act: 'arrive', number: '', at, port: '3901' }).movement).toMatchObject({ status: 'closed', closedAt: at })
    const arrived = after(movement('62'), { act: 'arrive', number: '', at, port: '3901' }).movement
    expect(arrived).toMatchObject({ status: 'arrived', exportDueOn: '2026-08-04' })
    expect(arrived && after(arrived, { act: 'export', number: '', at }).movement).toMatchObject({ status: 'closed' })
    expect(after(movement('63'), { act: 'export', number: '', at }).movement).toMatchObject({ status: 'closed' })
    expect(codes(after(movement('61'), { act: 'export', number: '', at }))).toContain('in-bond-not-for-export')
  })
  it('arrives bill by bill, and is whole with the last', () => {
    const two = { ...movement(), bills: [{ key: 'ZZSB1' }, { key: 'ZZSB2' }] }
    const half = after(two, { act: 'arrive', number: '', at, port: '3901', bill: { issuer: 'ZZSB', number: '1' } })
    expect([half.movement?.status, half.facts]).toMatchObject(['authorised', [{ type: 'InBondArrived', data: { isWhole: false } }]])
    const whole = half.movement && after(half.movement, { act: 'arrive', number: '', at, port: '3901', bill: { issuer: 'ZZSB', number: '2' } })
    expect(whole?.facts.map(({ type }) => type)).toEqual(['InBondArrived', 'InBondClosed'])
  })
  it('moves the obligation to the carrier that takes over, and keeps who had it', () => {
    const moved = after(movement(), { act: 'transfer-liability', number: '', at, carrierCode: 'ZZWF', bondedCarrier: '89-200000200', city: 'CHICAGO', state: 'IL' })
    expect(moved.movement).toMatchObject({ obliged: { number: '89-200000200', organisation: 'waverley' }, transfers: [{ from: { number: '89-200000100' }, city: 'CHICAGO' }] })
  })
  it('warns of an arrival after its time, and of a report after two business days', () => {
    const late = after(movement(), { act: 'arrive', number: '', at: '2026-08-03T12:00:00.000Z', port: '3901' }, '2026-08-20T12:00:00.000Z')
    expect([late.accepted, codes(late)]).toEqual([true, ['in-bond-reported-late', 'in-bond-arrived-late']])
  })
  it('refuses what lies ahead, another port, and all after the end', () => {
    expect(codes(after(movement(), { act: 'arrive', number: '', at: '2027-01-01T00:00:00.000Z', port: '3901' }))).toContain('in-bond-time-ahead')
    for (const at of ['2026-07-20T12:00:00Z', '2026-07-20T08:00:00-04:00']) expect([at, codes(after(movement(), { act: 'arrive', number: '', at, port: '3901' }))]).not.toEqual([at, expect.arrayContaining(['in-bond-time-ahead'])])
    expect(codes(after(movement(), { act: 'arrive', number: '', at, port: '4501' }))).toEqual(['in-bond-other-port'])
    const gone = after(movement(), { act: 'remove-bills', number: '', bills: [{ issuer: 'ZZSB', number: '1' }] }).movement
    expect(gone?.status).toBe('deleted')
    expect(gone && codes(after(gone, { act: 'delete', number: '' }))).toEqual(['in-bond-ended'])
  })
})

describe('times of movements', () => {
  it('count from the later of authorisation and arrival, by Eastern time', () => {
    expect(transitDueOn('2026-07-05T03:00:00.000Z', '2026-07-02T12:00:00.000Z', false)).toBe('2026-08-03')
  })
  it('count business days for reports: a Friday may be told on Tuesday', () => {
    expect([isReportedLate('2026-07-10T12:00:00.000Z', '2026-07-14T20:00:00.000Z'), isReportedLate('2026-07-10T12:00:00.000Z', '2026-07-15T20:00:00.000Z')]).toEqual([false, true])
  })
  it('end: overdue after the last day in transit, or for export', () => {
    const open = movement('62')
    expect([isOverdue(open, '2026-08-01'), isOverdue(open, '2026-08-02')]).toEqual([false, true])
    expect(isOverdue({ ...open, status: 'arrived', exportDueOn: '2026-08-10' }, '2026-08-11')).toBe(true)
    expect(isOverdue({ ...open, status: 'closed' }, '2027-01-01')).toBe(false)
  })
})
