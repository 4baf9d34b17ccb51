import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import { sandboxParties } from '../../sandbox/sandbox-parties.ts'
import { bondActivities } from './bond/bond-activities.table.ts'
import type { BondOnFile } from './bond/bond-on-file.ts'
import { bondSufficiency, requiredContinuousAmount, requiredSingleAmount, roundedUpToStep } from './bond/bond-sufficiency.ts'
import { executeBond } from './bond/execute-bond.ts'
import { terminateBond } from './bond/terminate-bond.ts'
import { directoryAfter, emptyDirectory, partyDirectory } from './directory/party-directory.ts'
import { importerKey, type Importer } from './importer/importer.ts'
import { importerStanding } from './importer/importer-standing.ts'
import { registerImporter } from './importer/register-importer.ts'
import { registerOrganisation } from './organisation/register-organisation.ts'
import { grantPowerOfAttorney, type GrantPowerOfAttorney } from './power-of-attorney/grant-power-of-attorney.ts'
import { mayActFor } from './power-of-attorney/may-act-for.ts'
import { isInForce, type PowerOfAttorney } from './power-of-attorney/power-of-attorney.ts'
import { revokePowerOfAttorney } from './power-of-attorney/revoke-power-of-attorney.ts'

const directory = partyDirectory('1', sandboxParties)
const today = '2026-07-20'
const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter('2020-01-01', days))
const importer: Importer = { number: '89-100000100', name: 'X (sandbox)', status: 'active', companyType: 'corporation' }
const bond: BondOnFile = { number: '268SBX900', importerNumber: importer.number, type: '8', activity: '1', suretyCode: 'ZZ1', amountDollars: 50_000, executedOn: today, from: today }
const codes = (outcome: object): readonly string[] => ('findings' in outcome ? (outcome.findings as readonly Finding[]).map(({ code }) => code) : [])

describe('mayActFor()', () => {
  const may = (organisation: string, importerNumber: string, more: { filerCode?: string; on?: string } = {}) =>
    mayActFor(directory, { organisation, importerNumber, on: more.on ?? today, ...(more.filerCode === undefined ? {} : { filerCode: more.filerCode }) })
  it('lets a broker act for a client under its own filer code, and an importer for itself', () => {
    expect(may('meridian', '89-100000100', { filerCode: 'ZZ9' })).toMatchObject({ may: true, as: 'agent', power: { organisation: 'meridian' } })
    expect(may('meridian', '89-1000001  ')).toMatchObject({ may: true })
    expect(may('larkspur', '89-100000100', { filerCode: 'ZL1' })).toEqual({ may: true, as: 'importer' })
  })
  it('refuses without a power of attorney in force, with the same words for an unknown importer', () => {
    const other = may('meridian', '89-100000500')
    expect(codes(other)).toEqual(['power-of-attorney-missing'])
    expect(may('meridian', '89-999999900')).toEqual(other)
    expect(may('meridian', 'nonsense')).toEqual(other)
  })
  it('counts a revocation from its very day', () => {
    expect(may('meridian', '89-100000700', { on: '2026-01-14' })).toMatchObject({ may: true })
    expect(may('meridian', '89-100000700', { on: '2026-01-15' })).toMatchObject({ may: false })
  })
  it('refuses another’s filer code, an unknown one, and a broker without a permit on the day, all at once', () => {
    expect(codes(may('meridian', '89-100000100', { filerCode: 'Y7K' }))).toEqual(['X17'])
    expect(codes(may('meridian', '89-100000100', { filerCode: 'QQQ' }))).toEqual(['B06'])
    expect(codes(may('meridian', '89-100000100', { on: '2023-12-31' }))).toEqual(['X27', 'power-of-attorney-missing'])
    expect(codes(may('larkspur', '89-100000200', { filerCode: 'ZZ9' }))).toEqual(['X17', 'X27', 'power-of-attorney-missing'])
    expect(codes(may('nobody', '89-100000100'))).toEqual(['X17'])
  })
  it('never lets anyone act outside the period of a power', () => {
    fc.assert(fc.property(fc.record({ from: day, to: fc.option(day, { nil: undefined }), revokedOn: fc.option(day, { nil: undefined }), on: day }), ({ from, to, revokedOn, on }) => {
      const power: PowerOfAttorney = { id: 'p', organisation: 'meridian', importerNumber: importer.number, executedOn: from, from, ...(to && { to }), ...(revokedOn && { revokedOn }) }
      const outcome = mayActFor(partyDirectory('1', { ...sandboxParties, powersOfAttorney: [power] }), { organisation: 'meridian', importerNumber: importer.number, on })
      expect(outcome.may).toBe(on >= '2024-01-01' && on >= from && (to === undefined || on <= to) && (revokedOn === undefined || on < revokedOn))
    }))
  })
})

describe('grantPowerOfAttorney()', () => {
  const agent = directory.organisation('meridian')
  const request = { id: 'p', grantor: importer, agent, executedOn: today, from: today, today } as const
  it('grants, and names what was granted', () => {
    expect(grantPowerOfAttorney(request)).toMatchObject({ outcome: 'granted', fact: { type: 'PowerOfAttorneyGranted', data: { agent: 'meridian', importerNumber: importer.number } } })
  })
  it('limits a partnership to two years from execution, to the day', () => {
    const partnership: Importer = { ...importer, companyType: 'limited-partnership' }
    const until = (to?: string): GrantPowerOfAttorney => ({ ...request, grantor: partnership, ...(to === undefined ? {} : { to }) })
    expect(codes(grantPowerOfAttorney(until()))).toEqual(['partnership-power-too-long'])
    expect(grantPowerOfAttorney(until('2028-07-20')).outcome).toBe('granted')
    expect(codes(grantPowerOfAttorney(until('2028-07-21')))).toEqual(['partnership-power-too-long'])
  })
  it('reports every finding, not only the first', () => {
    const wrong = grantPowerOfAttorney({ id: 'p', grantor: undefined, agent: directory.organisation('larkspur'), executedOn: '2026-07-21', from: '2026-07-19', to: '2026-07-18', today })
    expect(codes(wrong)).toEqual(['101', 'agent-not-broker', 'executed-after-today', 'begins-before-execution', 'period-turned-around'])
  })
  it('refuses a void number', () => {
    expect(codes(grantPowerOfAttorney({ ...request, grantor: { ...importer, status: 'void' } }))).toEqual(['104'])
  })
})

describe('revokePowerOfAttorney()', () => {
  const power: PowerOfAttorney = { id: 'p', organisation: 'meridian', importerNumber: importer.number, executedOn: '2024-01-01', from: '2024-01-01' }
  it('ends the power from the stated day and not in the past', () => {
    const outcome = revokePowerOfAttorney({ power, revokedOn: today, today })
    expect(outcome.outcome === 'revoked' && isInForce(outcome.power, today)).toBe(false)
    expect(outcome.outcome === 'revoked' && isInForce(outcome.power, '2026-07-19')).toBe(true)
    expect(codes(revokePowerOfAttorney({ power, revokedOn: '2026-07-19', today }))).toEqual(['revocation-before-receipt'])
  })
  it('lets an announced revocation be brought forward, never put off', () => {
    const announced = { ...power, revokedOn: '2026-08-01' }
    expect(revokePowerOfAttorney({ power: announced, revokedOn: '2026-07-25', today }).outcome).toBe('revoked')
    expect(codes(revokePowerOfAttorney({ power: announced, revokedOn: '2026-08-02', today }))).toEqual(['power-of-attorney-revoked-already'])
  })
})

describe('registerImporter() and registerOrganisation()', () => {
  const address = { street: '1 Invented Street', city: 'Newark', country: 'US' }
  const application = { number: '89-1000009', name: 'New (sandbox)', companyType: 'corporation', mailingAddress: address, physicalAddress: address } as const
  it('keeps an IRS number without suffix under suffix 00', () => {
    expect(registerImporter({ application, on: today, organisationKind: () => undefined })).toMatchObject({ outcome: 'registered', importer: { number: '89-100000900', status: 'active' } })
  })
  it('refuses unknown number forms, a box as physical address and an organisation that is no importer', () => {
    const wrong = { ...application, number: '89100000900', physicalAddress: { ...address, street: 'P.O. Box 12' }, organisation: 'meridian' }
    expect(codes(registerImporter({ application: wrong, on: today, organisationKind: () => 'broker' }))).toEqual(['102', 'organisation-unknown', 'physical-address-is-box'])
  })
  it('gives permits to brokers and to them alone', () => {
    const permit = { number: '1', from: '2026-01-01' }
    expect(registerOrganisation({ id: 'a', name: 'A', kind: 'broker', filerCodes: ['AB1'], permit }).outcome).toBe('registered')
    expect(codes(registerOrganisation({ id: 'a', name: 'A', kind: 'broker', filerCodes: ['000'] }))).toEqual(['X27', 'X16'])
    expect(codes(registerOrganisation({ id: 'a', name: 'A', kind: 'importer', filerCodes: [], permit }))).toEqual(['permit-without-broker'])
    expect(codes(registerOrganisation({ id: 'a', name: 'A', kind: 'broker', filerCodes: [], permit: { ...permit, to: '2025-01-01' } }))).toEqual(['period-turned-around'])
  })
  it('knows the standing of an importer', () => {
    expect(importerStanding(importer, '/x')).toEqual([])
    expect(importerStanding(undefined, '/x')).toMatchObject([{ code: '101', severity: 'fatal', pointer: { declaration: '/x' } }])
    expect(importerStanding({ ...importer, status: 'inactive' }, '/x')).toMatchObject([{ code: '111' }])
    expect(importerStanding({ ...importer, status: 'void' }, '/x')).toMatchObject([{ code: '104' }])
  })
  it('gives the same key to all spellings of one number', () => {
    expect(['89-1000001', '89-1000001  ', '89-100000100'].map(importerKey)).toEqual(Array(3).fill('89-100000100'))
    expect([importerKey('123-45-6789'), importerKey('991001-12345'), importerKey('x')]).toEqual(['123-45-6789', '991001-12345', undefined])
  })
})

describe('executeBond() and terminateBond()', () => {
  it('takes a bond on file once for each activity', () => {
    expect(executeBond({ bond, principal: importer, onFile: [], today }).outcome).toBe('executed')
    expect(codes(executeBond({ bond, principal: importer, onFile: [{ ...bond, number: '248SBX001', from: '2024-01-01' }], today }))).toEqual(['S96'])
    expect(executeBond({ bond, principal: importer, onFile: [{ ...bond, from: '2024-01-01', terminatedOn: today }], today }).outcome).toBe('executed')
    expect(executeBond({ bond, principal: importer, onFile: [{ ...bond, activity: '2', from: '2024-01-01' }], today }).outcome).toBe('executed')
  })
  it('reports every finding, not only the first', () => {
    const wrong = { ...bond, activity: '7', amountDollars: 1.5, suretyCode: 'zz', number: '269SBX900', executedOn: '2026-07-21', from: '2026-07-20' }
    expect(codes(executeBond({ bond: wrong, principal: undefined, onFile: [], today }))).toEqual(['101', 'S14', 'S15', 'S50', 'S22', 'executed-after-today', 'begins-before-execution'])
    expect(codes(executeBond({ bond: { ...bond, type: '9', number: '269SBX900' }, principal: { ...importer, status: 'inactive' }, onFile: [], today }))).toEqual(['111', 'entry-number-missing'])
  })
  it('allows exactly the activities of the eBond chapter', () => {
    expect(bondActivities).toHaveLength(16)
    expect(new Set(bondActivities.map(({ code }) => code)).size).toBe(16)
  })
  it('asks for fifteen days from the principal and thirty from the surety', () => {
    const onFile = { ...bond, from: '2024-01-01' }
    const end = (by: 'principal' | 'surety', terminatedOn: string) => terminateBond({ bond: onFile, by, terminatedOn, today })
    expect(end('principal', '2026-08-04')).toMatchObject({ outcome: 'terminated', bond: { terminatedOn: '2026-08-04' } })
    expect(codes(end('principal', '2026-08-03'))).toEqual(['termination-notice-too-short'])
    expect(codes(end('surety', '2026-08-18'))).toEqual(['termination-notice-too-short'])
    expect(end('surety', '2026-08-19').outcome).toBe('terminated')
    expect(codes(terminateBond({ bond: { ...onFile, type: '9', terminatedOn: today }, by: 'principal', terminatedOn: '2023-01-01', today }))).toEqual(['S06', 'S13', 'termination-before-beginning', 'termination-notice-too-short'])
  })
})

describe('bondSufficiency()', () => {
  const suffices = (bonds: readonly BondOnFile[], on = today) => bondSufficiency({ bonds, need: { type: '8' }, on })
  it('tells none, not yet, ended, too small and enough apart by CBP’s codes', () => {
    expect(suffices([])).toMatchObject({ isSufficient: false, findings: [{ code: '113', severity: 'fatal' }] })
    expect(suffices([{ ...bond, from: '2026-08-01' }])).toMatchObject({ findings: [{ code: '115' }] })
    expect(suffices(directory.bondsOnFile('89-100000400'))).toMatchObject({ isSufficient: false, findings: [{ code: '117' }] })
    expect(suffices([{ ...bond, annualDutiesDollars: 500_001 }])).toMatchObject({ isSufficient: false, requiredDollars: '50000.1', certainty: 'secondary', findings: [{ code: '116', severity: 'warning' }] })
    expect(suffices([{ ...bond, annualDutiesDollars: 500_000 }])).toMatchObject({ isSufficient: true, requiredDollars: '50000', findings: [] })
  })
  it('gives every active sandbox importer with a running bond enough of it', () => {
    for (const number of ['89-100000100', '89-100000200', '89-100000300', '89-100000500', '89-100000700']) expect(suffices(directory.bonds(number, today)).isSufficient).toBe(true)
    expect(directory.bonds('89-100000400', today)).toEqual([])
    expect(directory.bonds('89-100000400', '2025-06-29')).toHaveLength(1)
  })
  it('asks of a continuous bond the greater of 50,000 dollars and ten percent', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (annual) => {
      const required = Number(requiredContinuousAmount(annual, today)?.dollars)
      expect(required).toBe(Math.max(50_000, annual / 10))
      const rounded = Number(roundedUpToStep(String(required), today))
      expect(rounded).toBeGreaterThanOrEqual(required)
      expect(rounded % (required <= 100_000 ? 10_000 : 100_000)).toBe(0)
    }))
    expect(requiredContinuousAmount(1, '1990-01-01')).toBeUndefined()
    expect(roundedUpToStep('150000.01', today)).toBe('200000')
  })
  it('asks of a single transaction bond value and duty, or three times the value of regulated goods', () => {
    const need = { type: '9', entryNumber: 'ZZ900000018', enteredValue: '10000.50', dutiesTaxesFees: '250.25', isRegulated: false } as const
    expect(requiredSingleAmount(need, today)?.dollars).toBe('10250.75')
    expect(requiredSingleAmount({ ...need, isRegulated: true }, today)?.dollars).toBe('30001.5')
    const single: BondOnFile = { ...bond, type: '9', entryNumber: need.entryNumber, amountDollars: 10_251 }
    expect(bondSufficiency({ bonds: [single], need, on: today })).toMatchObject({ isSufficient: true })
    expect(bondSufficiency({ bonds: [{ ...single, amountDollars: 10_250 }], need, on: today })).toMatchObject({ isSufficient: false, findings: [{ code: 'single-transaction-bond-insufficient' }] })
    expect(bondSufficiency({ bonds: [{ ...single, entryNumber: 'other' }], need, on: today })).toMatchObject({ findings: [{ code: '757' }] })
  })
})

describe('directoryAfter()', () => {
  const on = '2026-07-20'
  it('gives the same answers by changes as all at once, in whatever order they came', () => {
    const changes = [
      ...sandboxParties.organisations.map((one) => ({ organisations: [one] })), ...sandboxParties.importers.map((one) => ({ importers: [one] })),
      ...sandboxParties.powersOfAttorney.map((one) => ({ powersOfAttorney: [one] })), ...sandboxParties.bonds.map((one) => ({ bonds: [one] })),
    ].map((change) => ({ organisations: [], importers: [], powersOfAttorney: [], bonds: [], ...change }))
    const order = fc.shuffledSubarray(changes.slice(5), { minLength: changes.length - 5 })
    fc.assert(fc.property(order, (shuffled) => {
      const state = [...changes.slice(0, 5), ...shuffled].reduce((known, change, at) => directoryAfter(known, String(at), change), emptyDirectory)
      for (const { number } of sandboxParties.importers) {
        expect(state.directory.importer(number)).toEqual(directory.importer(number))
        expect(state.directory.bondsOnFile(number)).toEqual(directory.bondsOnFile(number))
        expect(state.directory.powerOfAttorney('meridian', number, on)).toEqual(directory.powerOfAttorney('meridian', number, on))
      }
      for (const { id } of sandboxParties.organisations) expect(state.directory.organisation(id)).toEqual(directory.organisation(id))
      expect(state.directory.filer('ZZ9')?.id).toBe('meridian')
    }), { numRuns: 30 })
  })
  it('replaces what changed and leaves the directory that others hold as it was', () => {
    const before = directoryAfter(emptyDirectory, '1', sandboxParties)
    const larkspur = sandboxParties.importers[0]
    if (larkspur === undefined) throw new Error('The sandbox has no importers')
    const independent = { number: larkspur.number, name: larkspur.name, status: larkspur.status, companyType: larkspur.companyType }
    const power = sandboxParties.powersOfAttorney[0]
    const after = directoryAfter(before, '2', { organisations: [], importers: [independent], powersOfAttorney: power ? [{ ...power, revokedOn: on }] : [], bonds: [] })
    expect([before, after].map(({ directory: { organisation } }) => organisation('larkspur')?.importerNumbers)).toEqual([['89-100000100'], []])
    expect([before, after].map(({ directory: { powerOfAttorney } }) => powerOfAttorney('meridian', '89-100000100', on) !== undefined)).toEqual([true, false])
  })
})
