import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainRecords } from './explain-records.ts'

const sample = readFileSync(new URL('../../samples/release-cancel.catair', import.meta.url))

describe('explainRecords()', () => {
  it('names each field that holds something, where it stands', () => {
    const [header, , entry] = explainRecords(sample, 'input')
    expect(header?.title).toMatch(/batch/i)
    expect(entry).toMatchObject({ id: 'SE10', number: 3 })
    for (const { from, to, value } of entry?.fields ?? []) expect(entry?.text.slice(from - 1, to).trim()).toBe(value)
    expect(entry?.fields.map(({ value }) => value)).toContain('89-100000100')
  })
  it('keeps the text of what it does not know', () => {
    expect(explainRecords(new TextEncoder().encode('??'.padEnd(80)), 'input')).toMatchObject([{ fields: [], text: '??'.padEnd(80) }])
  })
})
