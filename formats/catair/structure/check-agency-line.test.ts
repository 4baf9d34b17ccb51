import { describe, expect, it } from 'vitest'
import { readRecords } from '../codec/read-records.ts'
import { joinRecords } from '../codec/write-record.ts'
import { checkAgencyLine } from './check-agency-line.ts'

function codes(ids: readonly string[]) {
  const { records } = readRecords(joinRecords(ids.map((id) => id.padEnd(80))), { direction: 'input', application: 'SE' })
  return checkAgencyLine(records).map((finding) => [finding.code, finding.pointer.record?.recordNumber])
}

describe('checkAgencyLine()', () => {
  it.each([
    ['a product with its data', ['PG01', 'PG02', 'PG07', 'PG08', 'PG19', 'PG20', 'PG21'], []],
    ['a disclaimer alone', [`${'PG01'.padEnd(79)}A`], []],
    ['no product', ['PG01', 'PG19'], [['P54', 1]]],
    ['further item numbers without the first', ['PG01', 'PG02', 'PG08'], [['P28', 3]]],
    ['an issuer without a licence', ['PG01', 'PG02', 'PG13'], [['P29', 3]]],
    ['an address without an entity', ['PG01', 'PG02', 'PG20'], [['P33', 3]]],
    ['a person without anything to belong to', ['PG01', 'PG02', 'PG21'], [['P34', 3]]],
    ['a grouping after PG01', ['PG01', 'PG50', 'PG51', 'PG02'], [['P35', 2]]],
    ['a grouping not closed', ['PG01', 'PG02', 'PG50', 'PG07', 'PG50', 'PG51'], [['P35', 5]]],
    ['a grouping not opened', ['PG01', 'PG02', 'PG51'], [['P35', 3]]],
    ['a reference to substituted data', ['PG01', 'PG00R0001', 'PG20'], []],
  ])('judges %s', (_, ids, expected) => {
    expect(codes(ids)).toEqual(expected)
  })
})
