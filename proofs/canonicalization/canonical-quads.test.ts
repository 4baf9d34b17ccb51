import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextDigest, contextLibrary, type ContextDocument } from '../json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { canonicalQuads, type CanonicalQuadsOptions } from './canonical-quads.ts'
import { canonicalizeNQuads } from './canonicalize-n-quads.ts'

const v2 = 'https://www.w3.org/ns/credentials/v2'
const traceability = 'https://w3id.org/traceability/v1'
const gis = 'https://customhouse.example/contexts/gis/v1'
const contexts = contextLibrary()

const lines = (document: JsonObject, options: Partial<CanonicalQuadsOptions> = {}): readonly string[] => {
  const outcome = canonicalQuads(document, { contexts, ...options })
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`).join())
  return outcome.value.lines()
}

const refusal = (document: JsonObject, options: Partial<CanonicalQuadsOptions> = {}): readonly [string, string | undefined] | undefined => {
  const outcome = canonicalQuads(document, { contexts, ...options })
  return outcome.ok ? undefined : [outcome.findings[0]?.code ?? '', outcome.findings[0]?.pointer.declaration]
}

const credential: JsonObject = {
  '@context': [v2, gis],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential'],
  issuer: 'did:example:mill',
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { type: 'MillTestReport', heatNumber: 'H-1', quantity: { type: 'QuantitativeValue', value: 12.5, unitCode: 'TNE' } },
}

describe('canonicalQuads()', () => {
  test('states a credential as sorted N-Quads', () => {
    expect(lines(credential)).toEqual([
      '<urn:uuid:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .\n',
      '<urn:uuid:1> <https://www.w3.org/2018/credentials#credentialSubject> _:c14n0 .\n',
      '<urn:uuid:1> <https://www.w3.org/2018/credentials#issuer> <did:example:mill> .\n',
      '<urn:uuid:1> <https://www.w3.org/2018/credentials#validFrom> "2026-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n',
      '_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://customhouse.example/contexts/gis/v1#MillTestReport> .\n',
      '_:c14n0 <https://customhouse.example/contexts/gis/v1#heatNumber> "H-1" .\n',
      '_:c14n0 <https://customhouse.example/contexts/gis/v1#quantity> _:c14n1 .\n',
      '_:c14n1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/QuantitativeValue> .\n',
      '_:c14n1 <https://schema.org/unitCode> "TNE" .\n',
      '_:c14n1 <https://schema.org/value> "1.25E1"^^<http://www.w3.org/2001/XMLSchema#double> .\n',
    ])
  })

  test('comes to the digest that is on record, whatever the order of the members', () => {
    const turned = Object.fromEntries(Object.entries(credential).reverse())
    for (const document of [credential, turned]) expect(createHash('sha256').update(lines(document).join('')).digest('hex')).toBe('5249c48711984e297556bb65e5ad2ae7483536dc558ecee5ee221fac994aa4ef')
  })

  test.each<[string, JsonObject, readonly [string, string]]>([
    ['an unknown context', { '@context': [v2, 'https://unknown.example/'] }, ['json-ld-context-unknown', '/@context/1']],
    ['an unknown member', { ...credential, surprise: 1 }, ['json-ld-term-unknown', '/surprise']],
    ['an unknown member inside', { ...credential, credentialSubject: { type: 'Lot', 'a/b': 1 } }, ['json-ld-term-unknown', '/credentialSubject/a~1b']],
    ['an unknown type', { ...credential, type: ['VerifiableCredential', 'Surprise'] }, ['json-ld-identifier-relative', '/type']],
    ['a relative identifier', { ...credential, id: 'here' }, ['json-ld-identifier-relative', '/id']],
    ['a redefined protected term', { ...credential, '@context': [v2, { name: 'https://evil.example/name' }] }, ['json-ld-protected-term', '/@context/1']],
    ['a member that JavaScript takes for the prototype', JSON.parse('{"@context":"https://www.w3.org/ns/credentials/v2","__proto__":{"a":1}}') as JsonObject, ['json-ld-term-unknown', '/__proto__']],
    ['a prototype name', { '@context': v2, constructor: 'x' }, ['json-ld-term-unknown', '/constructor']],
    ['a number that would be signed as 0', { ...credential, name: 1e-7 }, ['json-ld-number-inexact', '/name']],
    ['half of a surrogate pair', { ...credential, name: '\ud800' }, ['json-ld-text-invalid', '']],
    ['a base IRI', { '@context': [v2, { '@base': 'https://evil.example/' }], id: 'urn:x', name: 'x' }, ['json-ld-context-unsupported', '/@context/1']],
    ['a value that hangs in the air', { '@context': v2, '@graph': ['x'] }, ['json-ld-value-lost', '/@graph/0']],
    ['a proof that is only named', { ...credential, proof: 'urn:proof' }, ['json-ld-value-lost', '/proof']],
    ['text direction', { ...credential, name: { '@value': 'x', '@direction': 'rtl' } }, ['json-ld-unsupported', '/name']],
  ])('refuses %s', (_, document, expected) => {
    expect(refusal(document)).toEqual(expected)
  })

  test('lists what only a default vocabulary gives meaning, or refuses it', () => {
    const document: JsonObject = { '@context': [v2, traceability], type: ['VerifiableCredential'], credentialSubject: { surprise: 1, type: 'Odd' } }
    const outcome = canonicalQuads(document, { contexts })
    expect(outcome.ok && outcome.value.fallbacks()).toEqual(['/credentialSubject/surprise', '/credentialSubject/type'])
    expect(outcome.ok && outcome.value.text).toContain('<https://www.w3.org/ns/credentials/issuer-dependent#surprise>')
    expect(refusal(document, { refuseVocabularyFallback: true })).toEqual(['json-ld-term-fallback', '/credentialSubject/surprise'])
  })

  test('states a fact once that is said twice, and refuses one that is said in different words', () => {
    expect(lines({ ...credential, name: ['x', 'x'] })).toHaveLength(11)
    expect(refusal({ ...credential, name: [1, { '@value': '1', '@type': 'http://www.w3.org/2001/XMLSchema#integer' }] })?.[0]).toBe('json-ld-value-repeated')
  })

  test.each<[name: string, document: JsonObject, code: string]>([
    ['@included without nodes', { '@included': null, 'urn:x': 1 }, 'json-ld-document-invalid'],
    ['a JSON literal with a language', { 'urn:x': { '@value': true, '@type': '@json', '@language': 'en' } }, 'json-ld-document-invalid'],
    ['a list in a graph by index', { '@context': { a: { '@id': 'urn:a', '@container': ['@graph', '@index'] } }, a: [{ '@list': [1] }] }, 'json-ld-value-lost'],
    ['a value object in a graph by index', { '@context': { a: { '@id': 'urn:a', '@container': ['@graph', '@index'] } }, a: [{ '@value': 1 }, 'x'] }, 'json-ld-value-lost'],
    ['a term that its own context makes a keyword', { '@context': { a: { '@id': 'urn:a', '@context': { a: '@none' } } }, a: '_:b0' }, 'json-ld-unsupported'],
    ['a term that its own context turns around', { '@context': { a: { '@id': 'urn:a', '@context': { a: { '@reverse': 'urn:b' } } } }, a: 'x' }, 'json-ld-unsupported'],
  ])('refuses %s, as processors refuse it or each reads it its own way', (_, document, code) => {
    expect(refusal(document)?.[0]).toBe(code)
  })

  test('runs with SHA-384, which numbers blank nodes in another order', () => {
    const two: JsonObject = { '@context': v2, id: 'urn:x', '@included': [] , name: ['a', 'b'] }
    expect(lines({ ...credential }, { hash: 'sha384' })).toHaveLength(10)
    expect(lines(two, { hash: 'sha384' })).toEqual(lines(two))
  })

  test('keeps contexts apart that share a library, and nothing of a document', () => {
    expect(lines({ '@context': [v2, { plain: 'urn:plain' }], id: 'urn:x', plain: 'x' })).toHaveLength(1)
    expect(refusal({ '@context': v2, id: 'urn:x', plain: 'x' })).toEqual(['json-ld-term-unknown', '/plain'])
  })
})

describe('hostile documents', () => {
  const nested = (depth: number): JsonValue => {
    let value: JsonValue = 'x'
    for (let level = 0; level < depth; level++) value = { name: value }
    return value
  }

  test('are refused when nested too deeply', () => {
    expect(refusal({ '@context': v2, name: nested(5_000) })?.[0]).toBe('json-ld-too-deep')
    expect(refusal({ '@context': v2, name: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as JsonValue })?.[0]).toBe('json-ld-too-deep')
    expect(lines({ '@context': v2, name: nested(20) })).toHaveLength(21)
  })

  test('cannot define endless terms', () => {
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`t${String(index)}`, 'urn:t']))
    expect(refusal({ '@context': [many], t1: 'x' })?.[0]).toBe('json-ld-context-too-large')
    expect(refusal({ '@context': Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? v2 : traceability)), type: 'VerifiableCredential' })?.[0]).toBe('json-ld-context-too-large')
  })

  test('cannot state endless facts', () => {
    expect(refusal({ '@context': v2, id: 'urn:x', name: Array.from({ length: 50_000 }, (_, index) => String(index)) })).toEqual(['canonicalization-too-large', ''])
  })

  test.each([
    ['rings', Array.from({ length: 2_000 }, (_, index) => `_:e${String(index)} <urn:p> _:e${String((index + 1) % 2_000)} .`)],
    ['cliques', Array.from({ length: 144 }, (_, index) => `_:e${String(Math.trunc(index / 12))} <urn:p> _:e${String(index % 12)} .`)],
  ])('poisoned with %s are refused by their work', (_, statements) => {
    const outcome = canonicalizeNQuads(statements.join('\n'))
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'canonicalization-work-limit' }] })
  })

  test('never break the reader, however they are damaged', () => {
    const names = fc.constantFrom('@context', '@id', '@type', '@value', '@list', '@set', '@graph', '@reverse', '@nest', '@included', '@index', '@language', '@json', 'id', 'type', 'name', 'proof', 'credentialSubject', '__proto__', 'constructor', 'toString', '', 'urn:x')
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.constantFrom<JsonValue>(null, true, 0, -0, 1e300, '', '@type', v2, traceability, 'VerifiableCredential', '_:a', '\ud800', 'urn:x'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(names, tie('value'), { maxKeys: 4 })),
    }))
    fc.assert(
      fc.property(fc.dictionary(names, value, { maxKeys: 5 }), value, (document, context) => {
        for (const damaged of [document, { ...document, '@context': v2 }, { ...credential, ...document }, { ...credential, '@context': [v2, context] }]) {
          const outcome = canonicalQuads(JSON.parse(JSON.stringify(damaged)) as JsonObject, { contexts })
          expect(outcome.ok ? outcome.value.lines().join('') === outcome.value.text : outcome.findings.length === 1).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('contextLibrary()', () => {
  const own: ContextDocument = { url: 'https://operator.example/context', sha256: contextDigest({ '@context': { crop: 'urn:crop' } }), document: { '@context': { crop: 'urn:crop' } } }

  test('takes the contexts of an operator', () => {
    expect(lines({ '@context': own.url, '@id': 'urn:x', crop: 'maize' }, { contexts: contextLibrary([own]) })).toEqual(['<urn:x> <urn:crop> "maize" .\n'])
  })

  test('takes none that is not the one that was pinned, and none twice', () => {
    expect(() => contextLibrary([{ ...own, document: { '@context': { crop: 'urn:evil' } } }])).toThrow('its digest is not the one that was pinned')
    expect(() => contextLibrary([own, own])).toThrow('the library holds it already')
    expect(() => contextLibrary([{ ...own, url: v2 }])).toThrow(RangeError)
  })

  test('defines every term of the GIS context, protected and without a default vocabulary', () => {
    expect(refusal({ '@context': [v2, gis, { heatNumber: 'urn:evil' }] })?.[0]).toBe('json-ld-protected-term')
    expect(refusal({ '@context': [v2, gis], id: 'urn:x', surprise: 'x' })).toEqual(['json-ld-term-unknown', '/surprise'])
    expect(contexts.urls).toHaveLength(13)
  })
})
