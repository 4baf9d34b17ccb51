import { describe, expect, it } from 'vitest'
import { readRecords } from '../codec/read-records.ts'
import { joinRecords } from '../codec/write-record.ts'
import { groupsIn, recordIn, recordsIn, type Group } from './group.ts'
import { headerOf, readStructure } from './read-structure.ts'

function structure(application: string, ids: readonly string[]) {
  // Agency data are disclaimed (position 80) so that nothing more is asked of them.
  const wire = readRecords(joinRecords(ids.map((id) => id === 'PG01' ? `${id.padEnd(79)}A` : id.padEnd(80))), { direction: 'input', application })
  return readStructure(application, wire.records)
}

/** A tree as nested lists of names and record ids. */
function outline(group: Group | undefined): unknown {
  return group && [group.name, group.records.map((record) => record.id).join(' '), ...group.groups.map(outline)]
}

const findingsOf = (application: string, ids: readonly string[]) =>
  structure(application, ids).findings.map((finding) => [finding.code, finding.pointer.record?.recordNumber])

describe('readStructure() of an entry summary', () => {
  it('groups records as the structure maps do', () => {
    const { group, findings } = structure('AE', [
      '10', '11', '20', '22', '23', '23', '22', '23', 'SE16', 'SE17', '31', '34', 'SE20', 'SE30', 'SE31', 'SE32', 'SE35', 'SE36',
      '40', '42', '44', '47', '50', '50', 'OI', 'PG01', 'PG10', 'PG02', 'PG01', 'OI', 'PG01', '50', '52', '53', '53', '54', '54', '60', '62', '40', '44', '50', '88', '89', '89', '90',
    ])
    expect(findings).toEqual([])
    expect(outline(group)).toEqual(['entry-summary', '10 11 20 34 88 90',
      ['cargo-manifest', '22', ['bill', '23'], ['bill', '23']], ['cargo-manifest', '22', ['bill', '23']], ['conveyance', 'SE16', ['equipment', 'SE17']],
      ['bond', '31'], ['release-reference', 'SE20'], ['entity', 'SE30 SE35 SE36', ['global-identifier', 'SE31 SE32']],
      ['line', '40 60', ['invoice', '42', ['description', '44']], ['article-party', '47'], ['tariff', '50'],
        ['tariff', '50', ['agency', 'OI', ['agency-line', 'PG01 PG10 PG02'], ['agency-line', 'PG01']], ['agency', 'OI', ['agency-line', 'PG01']]], ['tariff', '50'],
        ['licence', '52'], ['trade-remedy', '53'], ['trade-remedy', '53'], ['additional-declaration', '54'], ['additional-declaration', '54'], ['user-fee', '62']],
      ['line', '40', ['description', '44'], ['tariff', '50']],
      ['fee-total', '89'], ['fee-total', '89']])
    expect(group && recordIn(group, '11')?.number).toBe(2)
    expect(group && recordsIn(group, '90')).toHaveLength(1)
    expect(group && groupsIn(group, 'line')).toHaveLength(2)
  })

  it('keeps substitutions of agency data together and lets agency lines refer to them', () => {
    const { group, findings } = structure('AE', ['10', 'PG00S0001', 'PG19', 'PG20', 'PG00E', 'PG00S0002', 'PG24', 'PG00E', '40', 'PG00S0003', 'PG21', 'PG00E', '50', 'OI', 'PG01', 'PG00R0001', 'PG24'])
    expect(findings).toEqual([])
    expect(outline(group)).toEqual(['entry-summary', '10', ['agency-substitution', 'PG00 PG19 PG20 PG00'], ['agency-substitution', 'PG00 PG24 PG00'],
      ['line', '40', ['agency-substitution', 'PG00 PG21 PG00'], ['tariff', '50', ['agency', 'OI', ['agency-line', 'PG01 PG00 PG24']]]]])
  })

  it.each([
    ['no header', ['11', '40'], [['A00', 1]]],
    ['a line without a tariff number', ['10', '40', '40', '50'], [['431', 2]]],
    ['a manifest without bills', ['10', '22', '40', '50'], [['185', 2]]],
    ['a commercial description of an agency without its data', ['10', '40', '50', 'OI', '62'], [['P03', 4]]],
    ['agency data without the description', ['10', '40', '50', 'PG01', 'PG02'], [['P01', 4]]],
    ['an inversion, once', ['10', '20', '11', '40', '50'], [['A04', 3]]],
    ['a record of the line before any line', ['10', '62', '40', '50'], [['A04', 2]]],
    ['a record of another chapter', ['10', 'SE60'], [['A04', 2]]],
    ['a header repeated', ['10', '11', '11'], [['A24', 3]]],
    ['three bonds', ['10', '31', '31', '31'], [['A24', 4]]],
    ['five bills', ['10', '22', '23', '23', '23', '23', '23'], [['A06', 7]]],
    ['two licences', ['10', '40', '50', '52', '52'], [['A17', 5]]],
    ['three trade remedy cases', ['10', '40', '50', '53', '53', '53'], [['A18', 6]]],
    ['six user fees', ['10', '40', '50', '62', '62', '62', '62', '62', '62'], [['A19', 9]]],
    ['ten additional declarations', ['10', '40', '50', ...Array.from({ length: 10 }, () => '54')], [['A25', 13]]],
    ['33 tariff numbers', ['10', '40', ...Array.from({ length: 33 }, () => '50')], [['A11', 35]]],
    ['999 lines', ['10', ...Array.from({ length: 999 }, () => ['40', '50']).flat()], [['A08', 1998]]],
  ])('reports %s', (_, ids, expected) => {
    expect(findingsOf('AE', ids)).toEqual(expected)
  })

  it('keeps what stands out of sequence in the group where it belongs', () => {
    expect(outline(structure('AE', ['10', '20', '11', '40', '50']).group)).toEqual(['entry-summary', '10 20 11', ['line', '40', ['tariff', '50']]])
  })
})

describe('readStructure() of a cargo release', () => {
  it('groups records as the usage maps do', () => {
    const { group, findings } = structure('SE', ['SE10', 'SE11', 'SE13', 'SE15', 'SE15', 'SE16', 'SE17', 'SE20', 'SE20', 'SE30', 'SE35', 'SE36', 'SE40', 'SE50', 'SE55', 'SE56', 'SE60', 'OI', 'PG01', 'SE60', 'SF10', 'SF20', 'SF30', 'SF36'])
    expect(findings).toEqual([])
    expect(outline(group)).toEqual(['cargo-release', 'SE10 SE11 SE13 SE20 SE20', ['bill', 'SE15'], ['bill', 'SE15'], ['conveyance', 'SE16', ['equipment', 'SE17']],
      ['entity', 'SE30 SE35 SE36'],
      ['line', 'SE40', ['entity', 'SE50 SE55 SE56'], ['tariff', 'SE60', ['agency', 'OI', ['agency-line', 'PG01']]], ['tariff', 'SE60']],
      ['security-filing', 'SF10 SF20', ['entity', 'SF30 SF36']]])
  })

  it.each([
    ['no header', ['SE13'], [['X33', 1]]],
    ['no contact', ['SE10', 'SE11'], [['X37', 1]]],
    ['an inversion', ['SE10', 'SE13', 'SE11'], [['X35', 3]]],
    ['four street addresses', ['SE10', 'SE13', 'SE30', 'SE35', 'SE35', 'SE35', 'SE35'], [['X36', 7]]],
  ])('reports %s', (_, ids, expected) => {
    expect(findingsOf('SE', ids)).toEqual(expected)
  })
})

describe('headerOf()', () => {
  it('knows the applications whose structure we hold', () => {
    expect([headerOf('AE'), headerOf('SE'), headerOf('QP'), headerOf('WP'), headerOf('DE'), headerOf('constructor')]).toEqual(['10', 'SE10', 'QP10', 'WP10', undefined, undefined])
    expect(readStructure('DE', [])).toEqual({ group: undefined, findings: [] })
  })
})
