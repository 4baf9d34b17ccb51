import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { describe, expect, it } from 'vitest'
import { credentialTypes } from '../../types/registry.ts'
import { fullTypes, isOfType, queryForTypes } from './type-query.ts'

const contexts = contextLibrary()
const modelType = 'https://www.w3.org/2018/credentials#VerifiableCredential'
const report = { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1'], type: ['VerifiableCredential', 'MillTestReportCredential'] }

describe('fullTypes()', () => {
  it('expands names by their contexts, in the data models 1.1 and 2.0 alike', () => {
    const expected = [modelType, 'https://w3id.org/traceability#MillTestReportCredential']
    expect(fullTypes(report, contexts).toSorted()).toEqual(expected.toSorted())
    expect(fullTypes({ ...report, '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/traceability/v1'] }, contexts).toSorted()).toEqual(expected.toSorted())
  })
  it('leaves names as they are where no context is at hand', () => {
    expect(fullTypes({ ...report, '@context': ['https://unknown.example/context'] }, contexts)).toEqual(report.type)
  })
})

describe('queryForTypes()', () => {
  it('asks for one credential of each type in any format, and is met by what it asks for', () => {
    const types = credentialTypes.filter(({ name }) => name === 'MillTestReportCredential')
    const query = queryForTypes(types, { purpose: 'why', publicUrl: 'https://customs.example', contexts })
    expect(query.credentials.map(({ id, format }) => [id, format])).toEqual([
      ['MillTestReportCredential_dc-sd-jwt', 'dc+sd-jwt'], ['MillTestReportCredential_ldp-vc', 'ldp_vc'], ['MillTestReportCredential_jwt-vc-json', 'jwt_vc_json'],
    ])
    expect(query.credential_sets).toEqual([{ options: query.credentials.map(({ id }) => [id]), purpose: 'why' }])
    const [sdJwt, integrity] = query.credentials
    expect([isOfType(report, integrity?.meta ?? {}, contexts), isOfType({ ...report, type: ['VerifiableCredential'] }, integrity?.meta ?? {}, contexts)]).toEqual([true, false])
    expect([isOfType({ vct: 'https://customs.example/credential-types/MillTestReportCredential' }, sdJwt?.meta ?? {}, contexts), isOfType({ vct: 'https://elsewhere.example/credential-types/MillTestReportCredential' }, sdJwt?.meta ?? {}, contexts)]).toEqual([true, false])
  })
  it('gives every type ids that the query language allows', () => {
    const { credentials } = queryForTypes(credentialTypes, { purpose: 'why', publicUrl: 'https://customs.example', contexts })
    expect(credentials.filter(({ id }) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([])
  })
})
