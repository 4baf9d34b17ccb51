import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { conditionCodes, conditionText } from './condition.ts'

const file = fileURLToPath(new URL('../../../shared/reference/us/codes/ace-error-dictionary-v51.json', import.meta.url))

describe.skipIf(!existsSync(file))('the ACE Error Dictionary, version 51', () => {
  it('has 1,054 entries, each of whose texts is told', () => {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly { code: string; text: string }[]
    expect(entries).toHaveLength(1054)
    expect(conditionCodes).toEqual([...new Set(entries.map((entry) => entry.code))].sort())
    for (const entry of entries) {
      const text = entry.text.replaceAll(/\s+/g, ' ').trim().toUpperCase()
      expect(conditionText(entry.code, text)).toBe(text)
    }
  })
})
