import { describe, expect, it } from 'vitest'
import { formatActStatement, readActStatement } from './act-statement.ts'
import { digestOfFacts } from './filing-statement.ts'

const statement = {
  version: 'customhouse.act/1', act: '0199-a', kind: 'maintenance-request-proposed', subject: 'request-1', by: 'meridian', at: '2026-07-01T10:00:00.000Z',
  factsSha256: digestOfFacts({ title: 'One' }), salt: '00112233445566778899aabbccddeeff',
} as const

describe('a statement about an act', () => {
  it('reads what it wrote', () => {
    expect(readActStatement(JSON.parse(formatActStatement(statement)))).toEqual(statement)
  })
  it('is refused with a member missing, unknown or malformed', () => {
    const { salt, ...unsalted } = statement
    for (const wrong of [unsalted, { ...statement, extra: salt }, { ...statement, kind: 'Not Kebab' }, { ...statement, factsSha256: 'x' }, null, [], 'text']) expect(() => readActStatement(wrong)).toThrow(SyntaxError)
    expect(() => formatActStatement({ ...statement, by: 'Not A Name' })).toThrow('by does not have the form')
  })
  it('digests facts whatever the order of their members', () => {
    expect(digestOfFacts({ one: 1, two: [2] })).toBe(digestOfFacts({ two: [2], one: 1 }))
  })
})
