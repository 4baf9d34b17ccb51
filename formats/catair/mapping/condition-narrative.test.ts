import { describe, expect, test } from 'vitest'
import { conditionCodes } from '@customhouse/vocabulary/codes/condition.ts'
import { conditionNarrative } from './condition-narrative.ts'
import { ownConditionTexts } from './own-condition-texts.table.ts'

describe('conditionNarrative()', () => {
  test('gives CBP’s text of CBP’s codes', () => {
    expect(conditionNarrative({ code: '794', message: 'ours' })).toBe('ADDTNL DEC TYPE RQRD FOR ARTICLE')
  })
  test('gives our own words whole: upper case, printable, 40 characters at most, and never under a code of CBP’s', () => {
    for (const [code, text] of Object.entries(ownConditionTexts)) {
      expect(text, code).toMatch(/^[ -`{-~]{1,40}$/)
      expect(conditionCodes).not.toContain(code)
      expect(conditionNarrative({ code, message: 'a message' })).toBe(text)
    }
  })
  test('cuts any other message after a whole word, and says that it did', () => {
    expect(conditionNarrative({ code: 'no-such', message: 'short enough' })).toBe('short enough')
    const long = conditionNarrative({ code: 'no-such', message: 'The importer number has none of the forms that CBP accepts' })
    expect(long).toBe('The importer number has none of the...')
    expect(conditionNarrative({ code: 'no-such', message: 'x'.repeat(80) })).toHaveLength(40)
  })
})
