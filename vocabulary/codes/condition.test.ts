import { describe, expect, it } from 'vitest'
import { conditionCodes, conditionText } from './condition.ts'

describe('conditionText()', () => {
  it('gives CBP\'s text in upper case', () => {
    expect(conditionText('861')).toBe('AUTO LICENSE INSUFFICIENT BALANCE')
    expect(conditionText('B03')).toBe('DISTRICT/PORT OF ENTRY MISSING')
  })

  it('picks among the texts of a code that queries share', () => {
    expect(conditionText('003')).toBe('CASE NUMBER NOT FOUND FOR QUERY')
    expect(conditionText('003', 'Entry filer')).toBe('ENTRY FILER CODE MISSING')
  })

  it('knows nothing of other codes', () => {
    expect(conditionText('not-a-code')).toBeUndefined()
    expect(conditionText('constructor')).toBeUndefined()
  })

  it('knows 1,027 codes of three characters each', () => {
    expect(conditionCodes).toHaveLength(1027)
    for (const code of conditionCodes) expect(code).toMatch(/^[0-9A-Z]{3}$/)
  })
})
