import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { validateCredential } from './validate-credential.ts'

const current: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1', { heat: 'https://example.com/heat' }],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33', type: ['VerifiableCredential', 'MillTestReportCredential'],
  name: 'Mill test report', description: [{ '@value': 'Prüfbericht', '@language': 'de' }, { '@value': 'Test report', '@language': 'en-US', '@direction': 'ltr' }],
  issuer: { id: 'did:web:mill.example', name: { '@value': 'Walzwerk', '@language': 'de' } },
  validFrom: '2026-03-02T14:00:00Z', validUntil: '2027-03-02T14:00:00+01:00',
  credentialSubject: [{ id: 'did:web:buyer.example', heat: '4711' }, { heat: '4712' }],
  credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: 'https://mill.example/status/1' },
  credentialSchema: [{ id: 'https://mill.example/schema.json', type: 'JsonSchema' }],
  refreshService: { type: 'VerifiableCredentialRefreshService2021' }, termsOfUse: { type: 'TrustFrameworkPolicy' }, evidence: [{ type: ['Evidence'] }],
  relatedResource: [{ id: 'https://mill.example/report.pdf', digestSRI: 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=' }],
}

const older: JsonObject = {
  '@context': ['https://www.w3.org/2018/credentials/v1'], id: 'http://mill.example/credentials/1', type: ['VerifiableCredential'], issuer: 'did:web:mill.example',
  issuanceDate: '2020-03-02T14:00:00Z', expirationDate: '2030-03-02T14:00:00Z', credentialSubject: { id: 'did:web:buyer.example', heat: '4711' },
  credentialStatus: { id: 'https://mill.example/status/1#7', type: 'StatusList2021Entry' }, refreshService: { id: 'https://mill.example/refresh', type: 'ManualRefreshService2018' },
}

const remove = Symbol('remove')
type Change = Readonly<Record<string, JsonValue | typeof remove>>

function changed(credential: JsonObject, change: Change): JsonObject {
  const members: Record<string, JsonValue> = { ...credential }
  for (const [name, value] of Object.entries(change)) {
    if (typeof value === 'symbol') Reflect.deleteProperty(members, name)
    else members[name] = value
  }
  return members
}

function faults(credential: JsonValue, now?: Date): readonly string[] {
  return validateCredential(credential, now).map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

const v1 = 'https://www.w3.org/2018/credentials/v1'
const v2 = 'https://www.w3.org/ns/credentials/v2'
const sha = 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='

const faultsOfVersion2: readonly (readonly [Change, ...string[]])[] = [
  [{ '@context': remove }, 'credential-context-missing /@context'],
  [{ '@context': v2 }, 'credential-context-not-ordered /@context'],
  [{ '@context': { '@vocab': 'https://example.com/' } }, 'credential-context-not-ordered /@context'],
  [{ '@context': [] }, 'credential-context-first-wrong /@context/0'],
  [{ '@context': ['https://w3id.org/traceability/v1', v2] }, 'credential-context-first-wrong /@context/0'],
  [{ '@context': [v2, 4, 'relative/context', null, ['https://example.com']] }, 'credential-context-entry-wrong /@context/1', 'credential-context-entry-wrong /@context/2', 'credential-context-entry-wrong /@context/3', 'credential-context-entry-wrong /@context/4'],
  [{ '@context': [v2, 'https://example.com/context', v1] }, 'credential-versions-mixed /@context/2'],
  [{ id: 'no url' }, 'credential-id-wrong /id'],
  [{ id: ['urn:uuid:1', 'urn:uuid:2'] }, 'credential-id-wrong /id'],
  [{ id: null }, 'credential-id-wrong /id'],
  [{ id: 'report-1' }, 'credential-id-wrong /id'],
  [{ type: remove }, 'credential-type-missing /type'],
  [{ type: ['MillTestReportCredential'] }, 'credential-type-not-credential /type'],
  [{ type: [] }, 'credential-type-not-credential /type'],
  [{ type: ['VerifiableCredential', 'two words', 7] }, 'credential-type-wrong /type/1', 'credential-type-wrong /type/2'],
  [{ type: { id: 'VerifiableCredential' } }, 'credential-type-wrong /type', 'credential-type-not-credential /type'],
  [{ issuer: remove }, 'credential-issuer-missing /issuer'],
  [{ issuer: 'Tall Steel, Inc' }, 'credential-issuer-wrong /issuer'],
  [{ issuer: ['did:web:mill.example'] }, 'credential-issuer-wrong /issuer'],
  [{ issuer: { name: 'Tall Steel' } }, 'credential-issuer-wrong /issuer/id'],
  [{ issuer: { id: 'did:web:mill.example', name: { '@value': 1 } } }, 'credential-language-value-wrong /issuer/name'],
  [{ credentialSubject: remove }, 'credential-subject-missing /credentialSubject'],
  [{ credentialSubject: [] }, 'credential-subject-missing /credentialSubject'],
  [{ credentialSubject: {} }, 'credential-subject-empty /credentialSubject'],
  [{ credentialSubject: 'did:web:buyer.example' }, 'credential-subject-wrong /credentialSubject'],
  [{ credentialSubject: [{ heat: '1' }, null, {}] }, 'credential-subject-wrong /credentialSubject/1', 'credential-subject-empty /credentialSubject/2'],
  [{ credentialSubject: { id: 'buyer', heat: '1' } }, 'credential-subject-id-wrong /credentialSubject/id'],
  [{ validFrom: '2026-03-02' }, 'credential-date-wrong /validFrom'],
  [{ validFrom: '2026-02-30T14:00:00Z' }, 'credential-date-wrong /validFrom'],
  [{ validFrom: 1772460000 }, 'credential-date-wrong /validFrom'],
  [{ validFrom: '2026-03-02T14:00:00' }, 'credential-date-zone-missing /validFrom'],
  [{ validUntil: '2026-03-02T15:00:00+01:30' }, 'credential-period-reversed /validUntil'],
  [{ issuanceDate: '2026-03-02T14:00:00Z' }, 'credential-member-of-other-version /issuanceDate'],
  [{ expirationDate: '2027-03-02T14:00:00Z' }, 'credential-member-of-other-version /expirationDate'],
  [{ credentialStatus: ['https://mill.example/status/1'] }, 'credential-status-wrong /credentialStatus/0'],
  [{ credentialStatus: [{ type: 'X' }, { id: 'https://mill.example/1' }] }, 'credential-status-type-missing /credentialStatus/1/type'],
  [{ credentialStatus: { type: 'X', id: 'one' } }, 'credential-status-id-wrong /credentialStatus/id'],
  [{ credentialSchema: { type: 'JsonSchema' } }, 'credential-schema-id-wrong /credentialSchema/id'],
  [{ credentialSchema: { id: 'https://mill.example/schema.json' } }, 'credential-schema-type-missing /credentialSchema/type'],
  [{ credentialSchema: 'https://mill.example/schema.json' }, 'credential-schema-wrong /credentialSchema'],
  [{ refreshService: { id: 'https://mill.example/refresh' } }, 'credential-refresh-service-type-missing /refreshService/type'],
  [{ refreshService: [1] }, 'credential-refresh-service-wrong /refreshService/0'],
  [{ termsOfUse: [{ type: [] }] }, 'credential-terms-of-use-type-missing /termsOfUse/0/type'],
  [{ termsOfUse: { type: 'Policy', id: 5 } }, 'credential-terms-of-use-id-wrong /termsOfUse/id'],
  [{ evidence: 'seen' }, 'credential-evidence-wrong /evidence'],
  [{ evidence: { type: '' } }, 'credential-evidence-type-missing /evidence/type'],
  [{ name: 7 }, 'credential-language-value-wrong /name'],
  [{ name: { '@value': 'Bericht', '@language': 'de de' } }, 'credential-language-value-wrong /name'],
  [{ description: { '@value': 'Bericht', '@direction': 'up' } }, 'credential-language-value-wrong /description'],
  [{ description: { '@value': 'Bericht', url: 'x' } }, 'credential-language-value-wrong /description'],
  [{ relatedResource: 'https://mill.example/report.pdf' }, 'credential-related-resource-wrong /relatedResource'],
  [{ relatedResource: [{ digestSRI: sha }] }, 'credential-related-resource-id-wrong /relatedResource/0/id'],
  [{ relatedResource: [{ id: 'urn:x:1', digestSRI: sha }, { id: 'urn:x:1', digestSRI: sha }] }, 'credential-related-resource-repeated /relatedResource/1/id'],
  [{ relatedResource: { id: 'urn:x:1' } }, 'credential-related-resource-digest-missing /relatedResource'],
  [{ relatedResource: { id: 'urn:x:1', digestSRI: 'sha256-AAAA' } }, 'credential-related-resource-digest-wrong /relatedResource'],
  [{ relatedResource: { id: 'urn:x:1', digestMultibase: 'zQm' } }, 'credential-related-resource-digest-wrong /relatedResource'],
]

const faultsOfVersion1: readonly (readonly [Change, ...string[]])[] = [
  [{ issuanceDate: remove }, 'credential-issuance-date-missing /issuanceDate'],
  [{ issuanceDate: '2020-03-02T14:00:00' }, 'credential-date-zone-assumed /issuanceDate'],
  [{ issuanceDate: 'yesterday' }, 'credential-date-wrong /issuanceDate'],
  [{ expirationDate: '2019-03-02T14:00:00Z' }, 'credential-period-reversed /expirationDate'],
  [{ validUntil: '2029-03-02T14:00:00Z' }, 'credential-member-of-later-version /validUntil'],
  [{ '@context': [v1, v2] }, 'credential-versions-mixed /@context/1'],
  [{ credentialStatus: { type: 'StatusList2021Entry' } }, 'credential-status-id-wrong /credentialStatus/id'],
  [{ refreshService: { type: 'ManualRefreshService2018' } }, 'credential-refresh-service-id-wrong /refreshService/id'],
]

describe('validateCredential()', () => {
  it('finds nothing against a credential of either version that uses every member', () => {
    expect([faults(current), faults(older)]).toEqual([[], []])
  })

  for (const [change, ...expected] of faultsOfVersion2) {
    it(`reports of version 2.0 ${expected.join(', ')} with ${JSON.stringify(change)}`, () => {
      expect(faults(changed(current, change))).toEqual(expected)
    })
  }

  for (const [change, ...expected] of faultsOfVersion1) {
    it(`reports of version 1.1 ${expected.join(', ')} with ${JSON.stringify(change)}`, () => {
      expect(faults(changed(older, change))).toEqual(expected)
    })
  }

  it('reports every fault, not only the first', () => {
    const everything = changed(current, { '@context': [v2, 1], id: 'x', type: ['Report'], issuer: 'mill', credentialSubject: {}, validFrom: 'now', credentialStatus: 1, evidence: 2, name: 3, relatedResource: 4 })
    expect(faults(everything)).toHaveLength(10)
  })

  it('compares the period with the moment, both ends included', () => {
    const at = (moment: string): readonly string[] => faults(current, new Date(moment))
    expect(at('2026-03-02T13:59:59.999Z')).toEqual(['credential-not-yet-valid /validFrom'])
    expect([at('2026-03-02T14:00:00Z'), at('2027-03-02T13:00:00Z')]).toEqual([[], []])
    expect(at('2027-03-02T13:00:00.001Z')).toEqual(['credential-expired /validUntil'])
    expect(faults(older, new Date('2031-01-01'))).toEqual(['credential-expired /expirationDate'])
    expect(faults(changed(older, { validUntil: '2025-01-01T00:00:00Z' }), new Date('2026-01-01'))).toEqual(['credential-member-of-later-version /validUntil', 'credential-expired /validUntil'])
  })

  it('refuses what is no object', () => {
    for (const value of [null, 1, 'text', true, [], [current]]) expect(faults(value)).toEqual(['credential-not-an-object '])
  })

  it('never throws, and gives each finding a place, a standard and a remedy, whatever the JSON', () => {
    const names = fc.constantFrom(...Object.keys(current), ...Object.keys(older), '__proto__', 'constructor', 'toString', '@value', '@language', 'digestMultibase')
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({ value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.constant(null), fc.boolean(), fc.double({ noNaN: true }), fc.constantFrom(v1, v2, 'VerifiableCredential', 'did:web:a', '2026-01-01T00:00:00Z'), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(names, tie('value'), { maxKeys: 8 })) }))
    fc.assert(fc.property(fc.dictionary(names, value), fc.constantFrom(current, older), (change, credential) => {
      for (const { code, message, authority, remedy, pointer } of validateCredential({ ...credential, ...change }, new Date('2026-06-01'))) {
        expect(code).toMatch(/^credential-[a-z-]+$/)
        expect([message, authority, remedy, typeof pointer.declaration].every((text) => text.length > 5)).toBe(true)
      }
    }), { numRuns: 300 })
  })
})
