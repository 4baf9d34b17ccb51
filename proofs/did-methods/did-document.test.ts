import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../json-ld/json-value.ts'
import { documentKey } from './document-key.ts'
import { readDidDocument } from './did-document.ts'

const did = 'did:web:mill.example'
const method = { id: '#k', type: 'Multikey', controller: did, publicKeyMultibase: 'z' }

function read(document: JsonValue): string {
  const outcome = readDidDocument(document, did)
  return outcome.ok ? 'read' : outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`).join()
}

function nested(levels: number): JsonValue {
  let value: JsonValue = 1
  for (let at = 0; at < levels; at += 1) value = [value]
  return value
}

describe('readDidDocument()', () => {
  it.each<JsonValue>([
    { id: did }, { id: did, controller: did, alsoKnownAs: ['https://mill.example/'], unknown: { a: [1] } }, { id: did, controller: [did, 'did:web:b'] },
    { id: did, verificationMethod: [method], assertionMethod: ['#k', 'did:web:b#k', { ...method, id: '#l' }], authentication: [{ ...method, id: '#l' }] },
    { id: did, verificationMethod: [{ ...method, type: 'Unheard2040' }], service: [{ id: '#s', type: ['A', 'B'], serviceEndpoint: ['https://a.example/', {}] }] },
  ])('reads %j', (document) => {
    expect(read(document)).toBe('read')
  })

  it.each<readonly [JsonValue, string]>([
    [null, 'did-document-malformed '], [[], 'did-document-malformed '], ['', 'did-document-malformed '],
    [{}, 'did-document-id-mismatch /id'], [{ id: `${did}#` }, 'did-document-id-mismatch /id'], [{ id: [did] }, 'did-document-id-mismatch /id'],
    [{ id: did, controller: 'mill' }, 'did-document-malformed /controller'], [{ id: did, alsoKnownAs: 'a' }, 'did-document-malformed /alsoKnownAs'],
    [{ id: did, verificationMethod: method }, 'did-document-malformed /verificationMethod'], [{ id: did, verificationMethod: ['#k'] }, 'did-document-malformed /verificationMethod/0'],
    [{ id: did, verificationMethod: [{ ...method, id: 'k' }] }, 'did-document-malformed /verificationMethod/0'], [{ id: did, verificationMethod: [{ ...method, controller: '' }] }, 'did-document-malformed /verificationMethod/0'],
    [{ id: did, assertionMethod: '#k' }, 'did-document-malformed /assertionMethod'], [{ id: did, authentication: [null] }, 'did-document-malformed /authentication/0'],
    [{ id: did, verificationMethod: [method], assertionMethod: [{ ...method, id: `${did}#k`, publicKeyMultibase: 'z2' }] }, 'did-verification-method-repeated /assertionMethod/0/id'],
    [{ id: did, service: {} }, 'did-document-malformed /service'], [{ id: did, service: [{ id: '#s', type: [], serviceEndpoint: '' }] }, 'did-document-malformed /service/0'],
    [{ id: did, verificationMethod: Array.from({ length: 257 }, (_, at) => ({ ...method, id: `#${String(at)}` })) }, 'did-document-too-large /verificationMethod'],
    [{ id: did, deep: nested(17) }, 'did-document-too-large '], [{ id: did, deep: nested(100_000) }, 'did-document-too-large '],
  ])('refuses %#', (document, refusal) => {
    expect(read(document)).toBe(refusal)
  })

  it('never throws, and neither does looking up a key in what it read', () => {
    const members = fc.constantFrom('id', 'verificationMethod', 'assertionMethod', 'controller', 'service', '__proto__', 'constructor')
    const parts = fc.oneof(fc.jsonValue(), fc.constantFrom<JsonValue>(method, [method], ['#k'], did, [{ ...method, publicKeyJwk: { kty: 'OKP' } }], '\uD800'))
    fc.assert(fc.property(fc.dictionary(members, parts), (document) => {
      const outcome = readDidDocument(JSON.parse(JSON.stringify({ ...document, id: did })) as JsonValue, did)
      if (outcome.ok) expect(documentKey(outcome.value, `${did}#k`, 'assertionMethod').ok).toBe(false)
    }), { numRuns: 1000 })
  })
})
