import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { describe, expect, it } from 'vitest'
import { checkCredentialType } from './check-credential-type.ts'
import { credentialTypeOf } from './credential-type-of.ts'
import { entryNumber } from './entry-number/credential-type.ts'
import { powerOfAttorney } from './power-of-attorney/credential-type.ts'
import { purchaseOrder } from './purchase-order/credential-type.ts'
import { simaSteelImportLicense } from './sima-steel-import-license/credential-type.ts'

const issuer = { type: ['Organization'], id: 'did:web:meridian-brokers.example' }
const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1']
const valid: JsonObject = {
  '@context': contexts, type: ['VerifiableCredential', 'EntryNumberCredential'], id: 'urn:uuid:1', issuer, validFrom: '2026-07-06T09:00:00Z',
  credentialSubject: { type: ['EntryNumber'], entryNumber: 'ZZ9-1000001-7' },
}

describe('checkCredentialType()', () => {
  it('takes what is right, with more than is asked', () => {
    expect(faults(valid)).toEqual([])
    expect(faults({ ...valid, credentialSubject: { type: ['EntryNumber', 'Other'], entryNumber: 'ZZ9-1000001-7', more: {} } })).toEqual([])
  })
  it('understands the validity of the data model 1.1', () => {
    const { validFrom, ...timeless } = valid
    expect(faults(timeless)).toEqual(['credential-type-member-missing /validFrom'])
    expect(faults({ ...timeless, issuanceDate: validFrom ?? '' })).toEqual([])
  })
  it('tells that another type, another context or no subject is there', () => {
    expect(faults({ ...valid, type: 'VerifiableCredential' })).toEqual(['credential-type-not-named /type'])
    expect(faults({ ...valid, '@context': contexts.slice(0, 1) })).toEqual(['credential-type-context-missing /@context'])
    expect(faults({ ...valid, credentialSubject: [] })).toEqual(['credential-type-member-missing /credentialSubject'])
  })
  it('looks at every subject, and takes nothing inherited for a member', () => {
    expect(faults({ ...valid, credentialSubject: [{ type: ['EntryNumber'], entryNumber: '1' }, { type: ['EntryNumber'] }] }))
      .toEqual(['credential-type-member-missing /credentialSubject/1/entryNumber'])
    const poisoned = JSON.parse('{"__proto__":{"entryNumber":"1"},"type":["EntryNumber"]}') as JsonObject
    expect(faults({ ...valid, credentialSubject: poisoned })).toEqual(['credential-type-member-missing /credentialSubject/entryNumber'])
  })
  it('tells no more faults than anybody reads, and only the first of a large document', () => {
    const lines = (count: number): JsonObject => ({ ...valid, type: ['PurchaseOrderCredential'], credentialSubject: { type: ['PurchaseOrder'], items: Array<JsonValue>(count).fill(0) } })
    expect(checkCredentialType(purchaseOrder, lines(1000))).toHaveLength(201)
    expect(checkCredentialType(purchaseOrder, lines(10_000)).map(({ code }) => code)).toEqual(['credential-type-member-missing', 'credential-type-more-faults'])
  })
  it('does not read a credential of more values than any has', () => {
    const huge: JsonObject = { ...valid, credentialSubject: { type: ['EntryNumber'], entryNumber: Array<JsonValue>(30_000).fill('1') } }
    expect(faults(huge)).toEqual(['credential-type-too-large '])
    expect(entryNumber.claims(huge)).toEqual(noClaims)
  })
})

describe('credentialTypeOf()', () => {
  it('finds the first type that is known, and none among names of prototypes', () => {
    expect(credentialTypeOf({ type: ['VerifiableCredential', 'Unheard', 'PowerOfAttorneyCredential'] })).toBe(powerOfAttorney)
    expect(credentialTypeOf({ type: ['constructor', '__proto__', null] })).toBeUndefined()
    expect(credentialTypeOf({})).toBeUndefined()
  })
})

describe('claims', () => {
  it('keep decimals exact, also of numbers that print with an exponent, and guess at none', () => {
    const values = (value: JsonValue): readonly string[] => simaSteelImportLicense
      .claims({ credentialSubject: { productInformation: [{ weight: { value } }] } }).goods.flatMap(({ quantities }) => quantities.map((quantity) => quantity.value))
    expect([0.1, 2.5e-7, 1e21, -1.5e-9, '18170.90', '0012.50'].flatMap(values)).toEqual(['0.1', '0.00000025', '1000000000000000000000', '-0.0000000015', '18170.90', '0012.50'])
    expect(['1,5', '', ' 5', '1e3', null, true, [], 'ten'].flatMap(values)).toEqual([])
  })
  it('name a country only by its code, and take one value for a list of one', () => {
    const claims = purchaseOrder.claims({
      issuer: 'did:web:larkspur-steel.example',
      credentialSubject: { type: 'PurchaseOrder', seller: { type: 'Organization', name: 'Halden Plate Works (sandbox)', location: { address: { addressCountry: 'Canada' } } }, items: { itemCount: 3 } },
    })
    expect(claims.parties).toEqual([
      { role: 'buyer', pointer: '/issuer', identifiers: [{ scheme: 'did', value: 'did:web:larkspur-steel.example' }] },
      { role: 'seller', pointer: '/credentialSubject/seller', name: 'Halden Plate Works (sandbox)', identifiers: [] },
    ])
    expect(claims.goods.map(({ pointer, quantities }) => [pointer, quantities])).toEqual([
      ['/credentialSubject/items', [{ kind: 'count', pointer: '/credentialSubject/items/itemCount', value: '3' }]],
    ])
  })
})

function faults(credential: JsonObject): readonly string[] {
  return checkCredentialType(entryNumber, credential).map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}
