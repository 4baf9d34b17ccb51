import { readDidDocument } from '@customhouse/proofs/did-methods/did-document.ts'
import type { DidResolution } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { unresolved } from '@customhouse/proofs/did-methods/resolution-answer.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

const accept = 'application/did-resolution, application/ld+json;profile="https://w3id.org/did-resolution", application/did+json;q=0.5, application/json;q=0.4'
const paths = ['/1.0/identifiers/', '/identifiers/']
const millisecondsMax = 10_000

/**
 * Asks a resolver over HTTP (DID Resolution v1.0, section 12.1): at /1.0/identifiers/DID as the Universal Resolver has it, or at
 * /identifiers/DID. Its answer is taken at its word, but its document must be one, and that of the DID.
 * @param did the DID, with the version asked for in its query.
 */
export async function askResolver(resolver: string, did: string): Promise<DidResolution> {
  const server = resolver.replace(/\/+$/, '').replace(/\/(?:1\.0\/)?identifiers$/, '')
  let refusal: DidResolution | undefined
  for (const path of paths) {
    const json = await ask(`${server}${path}${encodeURIComponent(did)}`, resolver)
    const resolution = isJsonObject(json) ? resolutionIn(json, did.split('?')[0] ?? did) : undefined
    if (resolution?.didDocument !== null && resolution !== undefined) return resolution
    refusal = resolution ?? refusal
  }
  if (refusal === undefined) throw new CommandFailure('The resolver gave no answer that is a DID resolution', { remedy: 'Check the URL of the resolver, such as https://dev.uniresolver.io' })
  return refusal
}

async function ask(url: string, resolver: string): Promise<JsonValue | undefined> {
  try {
    const response = await fetch(url, { headers: { accept }, redirect: 'error', signal: AbortSignal.timeout(millisecondsMax) })
    return readJson(new Uint8Array(await response.arrayBuffer()))
  } catch (cause) {
    throw new CommandFailure(`Cannot reach the resolver at ${resolver}`, { remedy: 'Check the URL and that the resolver is running, or leave --resolver out', cause })
  }
}

/** A resolution result, or a document alone. */
function resolutionIn(json: JsonObject, did: string): DidResolution | undefined {
  const { didDocument = json, didDocumentMetadata, didResolutionMetadata } = json
  const metadata = isJsonObject(didDocumentMetadata) ? didDocumentMetadata : {}
  if (didDocument === null) return withoutDocument(metadata, isJsonObject(didResolutionMetadata) ? didResolutionMetadata['error'] : undefined)
  if (!isJsonObject(didDocument) || didDocument['id'] === undefined) return undefined
  const document = readDidDocument(didDocument, did)
  return document.ok ? { didDocument: document.value, didDocumentMetadata: metadata, didResolutionMetadata: {} } : unresolved('INVALID_DID_DOCUMENT', document.findings)
}

function withoutDocument(didDocumentMetadata: JsonObject, error: JsonValue | undefined): DidResolution {
  if (didDocumentMetadata['deactivated'] === true) return { didDocument: null, didDocumentMetadata, didResolutionMetadata: {} }
  const type = isJsonObject(error) ? error['type'] : error
  const isMissing = typeof type === 'string' && /not_?found/i.test(type)
  return unresolved(isMissing ? 'NOT_FOUND' : 'INTERNAL_ERROR')
}
