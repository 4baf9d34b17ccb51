import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { isInternalTransactionNumber, internalTransactionNumber } from '@customhouse/vocabulary/identifiers/internal-transaction-number.ts'
import { isMovementReferenceNumber, movementReferenceNumber } from '@customhouse/vocabulary/identifiers/movement-reference-number.ts'
import { partyDirectory } from '../../parties/index.ts'
import { decidePreLoading } from '../pre-loading/decide-pre-loading.ts'
import { examplePreLoading } from '../pre-loading/pre-loading-examples.table.ts'
import { readPreLoading } from '../pre-loading/read-pre-loading.ts'
import { decideSecurityFiling } from '../security-filing/decide-security-filing.ts'
import { readSecurityFiling } from '../security-filing/read-security-filing.ts'
import { exampleSecurityFiling } from '../security-filing/security-filing-examples.table.ts'
import { checkExport } from './check-export.ts'
import { decideExport, type ExportGround } from './decide-export.ts'
import { exampleExport } from './export-examples.table.ts'
import { isExitOverdue } from './export-declaration.ts'
import { readExport } from './read-export.ts'
import { reportExit } from './report-exit.ts'

const receivedAt = '2026-11-20T12:00:00.000Z'
const directory = partyDirectory('1', { organisations: [], importers: [{ number: '89-100000100', name: 'Sample', status: 'active', companyType: 'corporation', organisation: 'larkspur' }], powersOfAttorney: [], bonds: [] })
const filer = { organisation: 'larkspur', environment: 'test' } as const
const { declaration } = exampleExport
const document = (changes: object): CanonicalDocument => ({ version: '3.6.1', declaration: { ...declaration, ...changes } })
const ground = (changes: object = {}, more: Partial<ExportGround> = {}): ExportGround => {
  const stated = readExport(document(changes))
  if (stated === undefined) throw new Error('No export')
  return { stated, formFindings: [], filer, receivedAt, directory, before: undefined, freshNumber: 'X20261120000001', ...more }
}
const codes = (findings: readonly { readonly code: string }[]): readonly string[] => findings.map(({ code }) => code)
const item = declaration.goodsShipment.governmentAgencyGoodsItem[0]
const withControl = (exportControl: object, more: object = {}): object => ({ goodsShipment: { ...declaration.goodsShipment, governmentAgencyGoodsItem: [{ ...item, ...more, exportControl: { ...item?.exportControl, ...exportControl } }] } })
const exported = (changes: object): object => ({ unitedStates: { export: { ...declaration.unitedStates.export, ...changes } } })

describe('the examples of the doors', () => {
  it.each([exampleExport, exampleSecurityFiling, examplePreLoading] as readonly CanonicalDocument[])('follow the data model', (example) => {
    expect(checkDocument(example).map(({ code, pointer }) => [code, pointer.declaration])).toEqual([])
  })
})

describe('decideExport()', () => {
  it('accepts export information that is whole, with what goes on the bill of lading', () => {
    const { accepted, findings, declaration: after, facts } = decideExport(ground())
    expect([accepted, findings, after?.status, after?.annotation, after?.dueOn, facts.map(({ type }) => type)]).toEqual([true, [], 'accepted', 'AES X20261120000001', '2100-01-01', ['ExportAccepted']])
  })

  it.each([
    [{ licenceTypeCode: 'C30', licenceId: '' }, ['export-licence-number-missing', 'export-control-number-missing']],
    [{ licenceTypeCode: 'C37', controlClassificationId: '3A001' }, ['export-licence-code-ended']],
    [{ licenceTypeCode: 'C35', controlClassificationId: 'EAR99' }, ['export-control-number-missing']],
    [{ controlClassificationId: '3X001' }, ['export-control-number-malformed']],
    [{ licenceTypeCode: 'S99' }, ['export-licence-code-not-judged']],
    [{ licenceTypeCode: undefined }, ['export-licence-code-missing']],
    [{ munitionsCategoryCode: '8' }, ['export-munitions-incomplete']],
    [{ domesticForeignCode: 'X', informationCode: '1' }, ['export-domestic-foreign-missing', 'export-information-code-missing']],
  ])('judges what is stated for control of exports: %j', (control, expected) => {
    expect(codes(decideExport(ground(withControl(control))).findings)).toEqual(expected)
  })

  it('asks a used vehicle for its identification, and a title for its state', () => {
    const vehicle = (one: object) => withControl({}, { commodity: { ...item?.commodity, vehicle: [one] } })
    expect(codes(decideExport(ground(vehicle({ identificationTypeCode: 'V' }))).findings)).toEqual(['export-vehicle-incomplete'])
    expect(codes(decideExport(ground(vehicle({ id: 'SAMPLEVIN00000001', titleId: 'T1' }))).findings)).toEqual(['export-vehicle-incomplete'])
    expect(decideExport(ground(vehicle({ id: 'SAMPLEVIN00000001', titleId: 'T1', titleStateCode: 'NJ' }))).accepted).toBe(true)
  })

  it('allows filing after departure within the days of its date, ten before 5 April 2014 and five from then on', () => {
    const after = (value: string, at: string) => {
      const shipment = { goodsShipment: { ...declaration.goodsShipment, exitDateTime: { value, format: '102' } } }
      return codes(decideExport(ground({ ...exported({ filingOptionCode: '4' }), ...shipment }, { receivedAt: at })).findings)
    }
    expect(after('20261115', receivedAt)).toEqual(['export-postdeparture-approval-not-judged'])
    expect(after('20261114', receivedAt)).toContain('export-postdeparture-late')
    expect(after('20130310', '2013-03-20T12:00:00.000Z')).not.toContain('export-postdeparture-late')
    expect(codes(decideExport(ground(exported({ filingOptionCode: '4', routedTransactionIndicator: 'true' }))).findings)).toContain('export-postdeparture-not-allowed')
  })

  it('adds up goods of one number for the exemption by value', () => {
    const lines = (values: readonly string[], ids: readonly string[]) => ({ ...exported({ exemptionCode: 'NOEEI § 30.37(a)' }), goodsShipment: { ...declaration.goodsShipment, governmentAgencyGoodsItem: values.map((value, index) => ({ ...item, statisticalValueAmount: { value }, commodity: { ...item?.commodity, classification: [{ id: ids[index] }] } })) } })
    expect(codes(decideExport(ground(lines(['1500', '1500'], ['3924104000', '3924104000']))).findings)).toEqual(['export-exemption-value'])
    expect(decideExport(ground(lines(['1500', '1500'], ['3924104000', '3924103000']))).declaration?.annotation).toBe('NOEEI § 30.37(a)')
    expect(codes(decideExport(ground(exported({ exemptionCode: '30.37(zz)(1)' }))).findings)).toEqual(['export-exemption-not-judged'])
    expect(codes(decideExport(ground(exported({ exemptionCode: '30.50' }))).findings)).toEqual(['export-exemption-malformed'])
  })

  it('changes what is on file alone, and ends once', () => {
    const before = decideExport(ground()).declaration
    if (before === undefined) throw new Error('Not accepted')
    const cancelled = decideExport(ground({ functionCode: '1', id: before.number }, { before }))
    expect([cancelled.accepted, cancelled.declaration?.status]).toEqual([true, 'cancelled'])
    expect(codes(decideExport(ground({ functionCode: '1', id: before.number })).findings)).toEqual(['export-not-on-file'])
    expect(codes(decideExport(ground({ functionCode: '1' }, { before })).findings)).toEqual(['export-number-missing'])
    const left = reportExit(before, { act: 'depart', at: receivedAt, office: '2704' }, receivedAt).declaration
    expect([left?.status, left?.exitedAt, left === undefined || isExitOverdue(left, '2100-01-02'), isExitOverdue(before, '2100-01-02')]).toEqual(['exited', receivedAt, false, true])
    if (left === undefined) throw new Error('Not left')
    expect(codes(reportExit(left, { act: 'depart', at: receivedAt }, receivedAt).findings)).toEqual(['export-ended'])
    expect(codes(reportExit(before, { act: 'present', at: '2027-01-01T00:00:00.000Z' }, receivedAt).findings)).toEqual(['export-event-ahead'])
    expect(codes(decideExport(ground({ functionCode: '5', id: before.number }, { before: left, sameReference: before.number })).findings)).toEqual(['export-corrected-after-exit'])
  })
})

describe('numbers that are given out', () => {
  it('have their form, whatever the serial', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (serial) => {
      expect(isInternalTransactionNumber(internalTransactionNumber('2026-11-20', serial))).toBe(true)
      expect(isMovementReferenceNumber(movementReferenceNumber({ year: '2026', country: 'GB', serial }))).toBe(true)
    }))
    expect(isMovementReferenceNumber('26GB00000000000011')).toBe(false)
  })
})

/** A document that follows the shapes of the data model, as every reader gives them, with values and members that nobody expects. */
const value = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', 'Y', '9', '2', 'US', 'GB', '89-100000100', '830', 'EXA', 'PLD', '__proto__', 'constructor'))
const mutated = (example: object) => fc.array(fc.tuple(fc.nat(), value), { maxLength: 12 }).map((changes) => {
  const texts: { readonly holder: Record<string, unknown>; readonly key: string }[] = []
  const copy = structuredClone(example) as Record<string, unknown>
  const walk = (holder: Record<string, unknown>): void => {
    for (const [key, one] of Object.entries(holder)) {
      if (typeof one === 'string') texts.push({ holder, key })
      else if (typeof one === 'object' && one !== null) walk(one as Record<string, unknown>)
    }
  }
  walk(copy)
  for (const [place, text] of changes) {
    const found = texts[place % texts.length]
    if (found === undefined) continue
    if (text === '' && found.key !== 'value') Reflect.deleteProperty(found.holder, found.key)
    else found.holder[found.key] = text
  }
  return copy as unknown as CanonicalDocument
})

describe('any document of the data model', () => {
  it('is decided or passed over by each of the doors, and never breaks one', () => {
    fc.assert(fc.property(fc.oneof(mutated(exampleExport), mutated(exampleSecurityFiling), mutated(examplePreLoading)), (any) => {
      const stated = readExport(any)
      if (stated !== undefined) {
        const { accepted, findings } = decideExport({ stated, formFindings: [], filer, receivedAt, directory, before: undefined, freshNumber: 'X20261120000001' })
        expect(accepted).toBe(!rejects(findings))
        if (any.declaration !== undefined) expect(checkExport(stated.declaration, receivedAt)).toEqual(checkExport(stated.declaration, receivedAt))
      }
      const filing = readSecurityFiling(any)
      if (filing !== undefined) expect(typeof decideSecurityFiling({ stated: filing, formFindings: [], filer, receivedAt, directory, before: undefined, freshNumber: 'ISF-1', bills: new Map(), filedBills: new Map() }).accepted).toBe('boolean')
      const loading = readPreLoading(any)
      if (loading !== undefined) expect(typeof decidePreLoading({ stated: loading, formFindings: [], filer, receivedAt, before: new Map(), bills: new Map() }).accepted).toBe('boolean')
    }), { numRuns: 300 })
  })
})
