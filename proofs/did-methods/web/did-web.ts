import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readJson } from '../../json/read-json.ts'
import { retrievalConditions } from '../../retrieval/retrieval-conditions.ts'
import type { Retrieve } from '../../retrieval/retrieve.ts'
import { didConditions } from '../did-conditions.ts'
import { readDidDocument } from '../did-document.ts'
import type { DidError, DidMethod, MethodResolution } from '../did-resolution.ts'
import { parseDid } from '../did-url.ts'
import { asksForVersion } from '../key/did-key.ts'
import { resolved, unresolved } from '../resolution-answer.ts'
import { parseWebLocation, webUrl } from '../web-location.ts'

/** The media types under which a DID document may be published. */
const documentMediaTypes = ['application/did', 'application/did+json', 'application/did+ld+json', 'application/ld+json', 'application/json']

/**
 * did:web: the document is published at the host that the DID names (did:web method specification). Fetched through the hardened
 * retrieval alone: https, one judged address, no redirections, 64 KB, three seconds.
 */
export function didWeb(retrieve: Retrieve): DidMethod {
  return {
    name: 'web',
    resolve: (did, options) => (asksForVersion(options) ? unresolved('FEATURE_NOT_SUPPORTED') : resolveDidWeb(did, retrieve)),
  }
}

/** The URL of a did:web's document; undefined for a DID that names no host, or an IP address. */
export function didWebUrl(did: string): string | undefined {
  const parsed = parseDid(did)
  const location = parsed?.method === 'web' ? parseWebLocation(parsed.identifier) : undefined
  return location === undefined ? undefined : webUrl(location, 'did.json')
}

async function resolveDidWeb(did: string, retrieve: Retrieve): Promise<MethodResolution> {
  const url = didWebUrl(did)
  if (url === undefined) return unresolved('INVALID_DID')
  const retrieved = await retrieve(url, { accept: documentMediaTypes, mayNamePort: true })
  if (!retrieved.ok) return unresolved(errorOf(retrieved.findings), retrieved.findings)
  const { bytes, freshSeconds } = retrieved.value
  const json = readJson(bytes)
  if (json === undefined) return unresolved('INVALID_DID_DOCUMENT', [findingAt(didConditions.documentMalformed, '')])
  const document = readDidDocument(json, did)
  return document.ok ? { ...resolved(document.value), freshSeconds } : unresolved('INVALID_DID_DOCUMENT', document.findings)
}

/** What a refused retrieval means for the DID: there is no document to be found, or none of a form that is read. */
export function errorOf(findings: readonly Finding[]): DidError {
  const codes = findings.map(({ code }) => code)
  return codes.includes(retrievalConditions.contentTypeUnexpected.code) ? 'REPRESENTATION_NOT_SUPPORTED' : 'NOT_FOUND'
}
