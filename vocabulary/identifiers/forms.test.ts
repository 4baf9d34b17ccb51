import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInternalTransactionNumber } from './internal-transaction-number.ts'
import { isFacilityCode, isForeignPort, isForeignTradeZone, isUnitedStatesPort } from './place-codes.ts'
import { isSpecialProgramIndicator } from './special-program-indicator.ts'
import { isTradeRemedyCaseNumber, parseTradeRemedyCaseNumber, printTradeRemedyCaseNumber, tradeRemedyOf } from './trade-remedy-case-number.ts'
import {
  isAirWaybillNumber, isBillNumber, isCarrierCode, isInBondNumber, parseTransportDocumentNumber, printTransportDocumentNumber,
} from './transport-document-number.ts'

describe('isInternalTransactionNumber()', () => {
  it('takes the example of the Census Bureau and a real date only', () => {
    expect(isInternalTransactionNumber('X20060914000001')).toBe(true)
    expect(isInternalTransactionNumber('X20060931000001')).toBe(false)
    expect(isInternalTransactionNumber('20060914000001')).toBe(false)
  })
})

describe('place codes', () => {
  it('tell ports of Schedule D and K apart by length', () => {
    expect(isUnitedStatesPort('2704')).toBe(true)
    expect(isUnitedStatesPort('27040')).toBe(false)
    expect(isForeignPort('57035')).toBe(true)
    expect(isFacilityCode('W123')).toBe(true)
  })
  it.each(['02600A001', '0260A01', '02610', '026T2'])('take the zone %s of CBP’s examples', (zone) => {
    expect(isForeignTradeZone(zone)).toBe(true)
  })
  it.each(['', '26', 'A2610', '02600a001', '0260A0012345'])('refuse the zone %j', (zone) => {
    expect(isForeignTradeZone(zone)).toBe(false)
  })
})

describe('isSpecialProgramIndicator()', () => {
  it.each(['A', 'S', 'S+', 'C#', 'AU', 'A*', 'KR'])('accepts %s', (indicator) => {
    expect(isSpecialProgramIndicator(indicator)).toBe(true)
  })
  it.each(['', '1', 'ABC', '+', 's'])('refuses %j', (indicator) => {
    expect(isSpecialProgramIndicator(indicator)).toBe(false)
  })
})

describe('trade remedy case numbers', () => {
  it('print with hyphens and read back', () => {
    fc.assert(fc.property(fc.stringMatching(/^[AC][0-9]{9}$/), (caseNumber) => {
      expect(isTradeRemedyCaseNumber(caseNumber)).toBe(true)
      expect(parseTradeRemedyCaseNumber(printTradeRemedyCaseNumber(caseNumber))).toBe(caseNumber)
    }))
  })
  it('tell antidumping from countervailing', () => {
    expect(printTradeRemedyCaseNumber('A570067001')).toBe('A-570-067-001')
    expect(tradeRemedyOf('A570067001')).toBe('antidumping')
    expect(tradeRemedyOf('C570068000')).toBe('countervailing')
    expect(tradeRemedyOf('B570068000')).toBeUndefined()
  })
})

describe('transport document numbers', () => {
  it('split into issuer and number, and print again', () => {
    expect(parseTransportDocumentNumber('ZZSB123456')).toEqual({ issuer: 'ZZSB', identifier: '123456' })
    expect(parseTransportDocumentNumber('00112345675')).toEqual({ identifier: '00112345675' })
    expect(parseTransportDocumentNumber('ZZ')).toBeUndefined()
    expect(printTransportDocumentNumber({ issuer: 'ZZSB', identifier: '123456' })).toBe('ZZSB123456')
  })
  it('have the forms that SE15 states', () => {
    expect(isCarrierCode('ZZSB')).toBe(true)
    expect(isBillNumber('ABC-1')).toBe(false)
    expect(isAirWaybillNumber('00112345675')).toBe(true)
    expect(isInBondNumber('123456789')).toBe(true)
    expect(isInBondNumber('V1312345678')).toBe(true)
    expect(isInBondNumber('12345678')).toBe(false)
  })
})
