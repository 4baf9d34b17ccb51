import { describe, expect, it } from 'vitest'
import { contextDigest } from './context-library.ts'
import type { JsonValue } from './json-value.ts'
import { pinContext, readWrittenContext, writtenContext } from './pin-context.ts'

const url = 'https://terms.example/v1'
const document = { '@context': { '@version': 1.1, sealNumber: 'https://terms.example/sealNumber' } }
const refusal = (given: JsonValue, at = url, beside: Parameters<typeof pinContext>[2] = []) => {
  const outcome = pinContext(at, given, beside)
  return outcome.ok ? outcome.value.findings.map(({ code }) => code) : outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

describe('pinContext()', () => {
  it('pins a context by the digest of its canonical JSON, whatever the order of its members', () => {
    const pinned = pinContext(url, document)
    expect(pinned).toEqual({ ok: true, value: { context: { url, sha256: contextDigest(document), document }, isKnown: false, findings: [] } })
    const turned = { '@context': { sealNumber: 'https://terms.example/sealNumber', '@version': 1.1 } }
    expect(pinContext(url, turned, [{ url, sha256: contextDigest(document), document }])).toMatchObject({ ok: true, value: { isKnown: true } })
  })
  it.each<[string, JsonValue, string]>([
    ['what is no object', [], 'context-not-one '],
    ['an object without @context', {}, 'context-not-one '],
    ['a term of no kind', { '@context': { fine: 'https://x.example/f', 'wrong/one': { '@id': 'https://x.example/w', '@type': '@nonsense' } } }, 'json-ld-context-invalid /@context/wrong~1one'],
    ['a fault inside a scoped context', { '@context': { outer: { '@id': 'https://x.example/o', '@context': { inner: { '@id': 5 } } } } }, 'json-ld-context-invalid /@context/outer'],
    ['another context that is not at hand', { '@context': ['https://unknown.example/c'] }, 'json-ld-context-unknown /@context'],
    ['text that has no canonical form', { '@context': { a: 'https://x.example/\uD800' } }, 'context-not-one '],
  ])('refuses %s', (_, given, code) => { expect(refusal(given)).toEqual([code]) })
  it.each(['seals', 'file:///etc/passwd', 'https://', 'https://x.example/a b'])('refuses the URL %s', (at) => { expect(refusal(document, at)).toEqual(['context-url-wrong ']) })
  it('never replaces a context, one that comes with this package included', () => {
    expect(refusal(document, 'https://www.w3.org/ns/credentials/v2')).toEqual(['context-url-taken '])
    expect(refusal({ '@context': {} }, url, [{ url, sha256: contextDigest(document), document }])).toEqual(['context-url-taken '])
  })
  it('warns where the terms of the data model are redefined', () => {
    expect(refusal({ '@context': { VerifiableCredential: 'https://terms.example/VerifiableCredential' } })).toEqual(['context-not-under-credentials', 'context-not-under-credentials'])
  })
  it('refuses nesting without an end, and survives names of prototypes', () => {
    let deep: JsonValue = 'https://x.example/'
    for (let level = 0; level < 20_000; level += 1) deep = { '@id': 'https://x.example/a', '@context': { a: deep } }
    expect(refusal({ '@context': { a: deep } })).toHaveLength(1)
    expect(refusal(JSON.parse('{"@context":{"__proto__":"https://x.example/p","constructor":"https://x.example/c"}}') as JsonValue)).toEqual(['json-ld-context-invalid /@context/__proto__'])
  })
})

describe('readWrittenContext()', () => {
  it('reads what writtenContext() wrote, and nothing that was altered since', () => {
    const pinned = pinContext(url, document)
    if (!pinned.ok) throw new Error('Not pinned')
    const written = JSON.parse(writtenContext(pinned.value.context)) as { document: object }
    expect(readWrittenContext(written as unknown as JsonValue)).toEqual({ ok: true, value: pinned.value.context })
    expect(readWrittenContext({ ...written, document: { '@context': {} } })).toMatchObject({ ok: false, findings: [{ code: 'context-digest-other' }] })
    expect(readWrittenContext({ url })).toMatchObject({ ok: false, findings: [{ code: 'context-not-one' }] })
  })
})
