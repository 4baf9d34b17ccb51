import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgencyData, AgencyRecord } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { sampleEntry, sampleItem, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import { agencies } from './directory/registry.ts'
import { agencyRequirements, type AgencyRequirement } from './requirements.ts'

const on = '2026-08-03'
const environment = 'test'

function of(code: string, agencyData: readonly AgencyData[], more: Parameters<typeof sampleItem>[0] = {}): readonly AgencyRequirement[] {
  return agencyRequirements({ declaration: sampleEntry({ goodsItems: [sampleItem({ parties: [], ...more, commodities: [{ code, quantities: [], agencyData }] })] }), on, environment })
}

const pg01 = (agency: string, program: string): AgencyRecord => ({ type: 'PG01', fields: { governmentAgencyCode: agency, governmentAgencyProgramCode: program } })
const wood: readonly AgencyRecord[] = [
  { type: 'PG02', fields: { itemType: 'P' } }, { type: 'PG04', fields: { quantityOfConstituentElement: '1', unitOfMeasureConstituentElement: 'KG' } }, { type: 'PG05', fields: { scientificGenusName: 'PINUS', scientificSpeciesName: 'TAEDA' } },
  { type: 'PG06', fields: { sourceTypeCode: 'HRV', countryCode: 'CA' } }, { type: 'PG19', fields: { entityRoleCode: 'IM' } }, { type: 'PG25', fields: { pgaLineValue: '10' } },
]
const lacey = { agency: 'APH', program: 'APL' } as const
const missingOf = (found: readonly AgencyRequirement[], agency: string, program: string) => found.filter((one) => one.agency === agency && one.program === program).flatMap(({ missing }) => missing.map(({ code }) => code))

describe('agencyRequirements()', () => {
  test('takes the records after the last of several agencies for the data of all of them', () => {
    const found = of('4407110001', [{ ...lacey, records: [pg01('APH', 'APL')] }, { agency: 'APH', program: 'APQ', records: [pg01('APH', 'APQ'), ...wood] }])
    expect(missingOf(found, 'APH', 'APL')).toEqual([])
    expect(missingOf(of('4407110001', [{ ...lacey, records: [pg01('APH', 'APL')] }]), 'APH', 'APL')).toEqual(['agency-record-missing', 'P43', 'agency-record-missing', 'P46', 'P51'])
  })
  test('puts substituted records in the place of their number, and says nothing of what is missing where they are not there', () => {
    const reference: AgencyRecord = { type: 'PG00', fields: { substitutionIndicator: 'R', substitutionNumber: '0001' } }
    const given: readonly AgencyData[] = [{ ...lacey, records: [pg01('APH', 'APL'), ...wood.filter(({ type }) => type !== 'PG19'), reference] }]
    const substitution: AgencyData = { records: [{ type: 'PG00', fields: { substitutionIndicator: 'S', substitutionNumber: '0001' } }, { type: 'PG19', fields: { entityRoleCode: 'IM' } }, { type: 'PG00', fields: { substitutionIndicator: 'E' } }] }
    expect(missingOf(of('4407110001', given, { agencySubstitutions: [substitution] }), 'APH', 'APL')).toEqual([])
    expect(missingOf(of('4407110001', given), 'APH', 'APL')).toEqual([])
    expect(missingOf(of('4407110001', given, { agencySubstitutions: [{ ...substitution, records: substitution.records.filter(({ type }) => type === 'PG00') }] }), 'APH', 'APL')).toEqual(['P46'])
  })
  test('lets one of several products under a number be disclaimed where another has its data', () => {
    const cheese: AgencyData = { agency: 'FDA', program: 'FOO', processing: 'PRO', records: [] }
    const found = of('0406901200', [cheese, { ...cheese, disclaim: 'A' }]).filter(({ agency }) => agency === 'FDA')
    expect(found.map(({ state }) => state)).toEqual(['data-given', 'disclaimed'])
    expect(found[1]?.missing).toEqual([])
  })
  test('joins lines of one program and state', () => {
    const lines = [1, 2, 3].map((sequence) => sampleItem({ sequence, parties: [], commodities: [{ code: sequence === 3 ? '7318158000' : '3304995000', quantities: [], agencyData: [] }] }))
    const found = agencyRequirements({ declaration: sampleEntry({ goodsItems: lines }), on, environment }).filter(({ isCertain }) => isCertain)
    expect(found.map(({ agency, program, lines: numbers, basis, state }) => ({ agency, program, numbers, basis, state }))).toEqual([{ agency: 'FDA', program: 'COS', numbers: [1, 2], basis: 'flag', state: 'missing' }])
    expect(found[0]?.missing.map(({ pointer }) => pointer.declaration)).toEqual(['/goodsItems/0/commodities/0/agencyData', '/goodsItems/1/commodities/0/agencyData'])
  })
  test('asks a summary only where it stands for the release too', () => {
    const goodsItems = [sampleItem({ commodities: [{ code: '0406901200', quantities: [], agencyData: [] }] })]
    const asked = (indicators: Parameters<typeof sampleSummary>[0]) => agencyRequirements({ declaration: sampleSummary({ goodsItems, ...indicators }), on, environment }).length > 0
    expect([asked({ indicators: {} }), asked({ indicators: { requestsCargoRelease: true } }), asked({ indicators: { agencyDataIncluded: 'Y' } })]).toEqual([false, true, true])
  })
  test('refuses nothing by a list of programs or a record that is not certain', () => {
    const severities = (data: AgencyData) => of('0407210000', [data]).flatMap(({ missing }) => missing.filter(({ code }) => code !== 'agency-data-or-disclaimer-missing').map(({ code, severity }) => [code, severity]))
    expect(severities({ agency: 'AMS', program: 'ZZ', records: [pg01('AMS', 'ZZ')] })).toEqual([['P06', 'warning']])
    expect(severities({ agency: 'EPA', program: 'VNE', records: [pg01('EPA', 'VNE')] }).filter(([, severity]) => severity === 'fatal')).toEqual([])
    expect(severities({ agency: 'EPA', program: 'PS1', records: [pg01('EPA', 'PS1')] }).some(([, severity]) => severity === 'fatal')).toBe(true)
  })
  test('looks at the current number of privileged foreign goods', () => {
    const declaration = sampleEntry({ typeCode: '06', goodsItems: [sampleItem({ parties: [], commodities: [{ code: '9999999999', currentCode: '0406901200', quantities: [], agencyData: [] }] })] })
    expect(agencyRequirements({ declaration, on, environment }).some(({ agency }) => agency === 'FDA')).toBe(true)
  })
  test('answers arbitrary agency records: never throws, finds things at places of the declaration, and is deterministic', () => {
    const codes = agencies.flatMap(({ code, programs }) => [code, ...programs.flatMap((program) => [program.code, ...program.processing.map((one) => one.code), ...program.asked.map(({ prefix }) => prefix.padEnd(10, '0'))])])
    const word = fc.oneof(fc.constantFrom(...codes, '', ' ', 'A', 'E', 'F', 'G', 'HRV', 'IM', 'PRI', 'PRIV', '0001', 'S', 'R'), fc.string({ maxLength: 8 }))
    const fields = fc.dictionary(fc.oneof(fc.constantFrom(...agencies.flatMap(({ programs }) => programs.flatMap(({ records }) => records.flatMap((need) => [...need.fields ?? [], ...Object.keys(need.having ?? {})]))), 'substitutionNumber', '__proto__', 'constructor'), fc.string({ maxLength: 12 })), word, { maxKeys: 4 })
    const record = fc.record({ type: fc.oneof(fc.constantFrom('OI', 'PG00', 'PG01', 'PG02', 'PG05', 'PG06', 'PG14', 'PG19', 'PG22', 'PG30'), fc.string({ maxLength: 5 })), fields })
    const data: fc.Arbitrary<AgencyData> = fc.record({ agency: word, program: word, processing: word, disclaim: word, records: fc.array(record, { maxLength: 6 }) }, { requiredKeys: ['records'] })
    const commodity = fc.record({ code: word, quantities: fc.constant([]), agencyData: fc.array(data, { maxLength: 4 }) })
    fc.assert(fc.property(fc.array(fc.array(commodity, { maxLength: 3 }), { maxLength: 3 }), fc.array(data, { maxLength: 2 }), fc.constantFrom('01', '06', '11', '21'), (items, agencySubstitutions, typeCode) => {
      const declaration = sampleEntry({ typeCode, agencySubstitutions, goodsItems: items.map((commodities, index) => sampleItem({ sequence: index + 1, parties: [], commodities })) })
      const found = agencyRequirements({ declaration, on, environment })
      for (const { lines, missing, state, isCertain } of found) {
        expect(lines.every((line) => line >= 1 && line <= items.length)).toBe(true)
        for (const { pointer, message, remedy, authority } of missing) expect([pointer.declaration?.startsWith('/goodsItems/'), message !== '' && remedy !== '' && authority !== '']).toEqual([true, true])
        // What is not certain decides nothing.
        if (state === 'missing' && !isCertain && missing.length > 0) expect(missing.every(({ severity }) => severity !== 'fatal') || missing.every(({ code }) => code === 'agency-disclaimer-not-accepted' || code === 'P00')).toBe(true)
      }
      expect(agencyRequirements({ declaration, on, environment })).toEqual(found)
    }), { numRuns: 300 })
  })
})
