import { unresolved } from '@customhouse/proofs/did-methods/resolution-answer.ts'
import { describe, expect, it } from 'vitest'
import { namedDid, statusOf, wantsDocument } from './identifier-address.ts'

describe('namedDid()', () => {
  it.each([
    ['/identifiers/did:key:z6Mk', 'did:key:z6Mk'],
    ['/identifiers/did:web:localhost%3A8080', 'did:web:localhost%3A8080'],
    ['/identifiers/did:web:localhost%253A8080', 'did:web:localhost%3A8080'],
    ['/identifiers/did%3Aweb%3Alocalhost%253A8080%3Aorganisations%3Aironvale', 'did:web:localhost%3A8080:organisations:ironvale'],
    ['/identifiers/did:web:mill.example?versionId=1', 'did:web:mill.example'],
    ['/identifiers/%E0%A4%A', '%E0%A4%A'],
  ])('%s is %s', (url, did) => { expect(namedDid(url)).toBe(did) })
})

describe('statusOf()', () => {
  it.each([
    ['INVALID_DID', 400], ['INVALID_OPTIONS', 400], ['NOT_FOUND', 404], ['REPRESENTATION_NOT_SUPPORTED', 406], ['INVALID_DID_DOCUMENT', 500], ['METHOD_NOT_SUPPORTED', 501], ['INTERNAL_ERROR', 500],
  ] as const)('%s is %i', (code, status) => { expect(statusOf(unresolved(code))).toBe(status) })
  it('tells a deactivated DID from a document', () => {
    expect(statusOf({ didDocument: null, didDocumentMetadata: { deactivated: true }, didResolutionMetadata: {} })).toBe(410)
    expect(statusOf({ didDocument: { id: 'did:web:mill.example' }, didDocumentMetadata: {}, didResolutionMetadata: {} })).toBe(200)
  })
})

describe('wantsDocument()', () => {
  it.each([
    [undefined, false], ['*/*', false], ['application/json', false], ['application/did-resolution', false], ['application/did', true],
    ['application/did+ld+json;q=0.9, */*', true], ['application/did, application/did-resolution', false],
  ])('%s: %s', (accept, isWanted) => { expect(wantsDocument(accept)).toBe(isWanted) })
})
