import type { DidResolution } from '@customhouse/proofs/did-methods/did-resolution.ts'

/**
 * The DID that a path `/identifiers/...` names. Callers write it as it is (`did:web:localhost%3A8080`) or percent-encoded as a part
 * of a path (`did%3Aweb%3Alocalhost%253A8080`): a DID has percent signs of its own, so it is decoded only where it was encoded.
 */
export function namedDid(rawUrl: string): string {
  const named = (rawUrl.split('?')[0] ?? '').slice('/identifiers/'.length)
  if (named.startsWith('did:') && !named.includes('%25')) return named
  try {
    return decodeURIComponent(named)
  } catch {
    return named
  }
}

/** The HTTP status of a resolution (DID Resolution v1.0, HTTP(S) binding). */
export function statusOf({ didDocumentMetadata, didResolutionMetadata: { error } }: DidResolution): 200 | 400 | 404 | 406 | 410 | 500 | 501 {
  if (error !== undefined) return statuses.get(error.type.slice(error.type.indexOf('#') + 1)) ?? 500
  return didDocumentMetadata['deactivated'] === true ? 410 : 200
}

const statuses: ReadonlyMap<string, 400 | 404 | 406 | 500 | 501> = new Map([
  ['INVALID_DID', 400], ['INVALID_DID_URL', 400], ['INVALID_OPTIONS', 400], ['NOT_FOUND', 404], ['REPRESENTATION_NOT_SUPPORTED', 406],
  ['INVALID_DID_DOCUMENT', 500], ['METHOD_NOT_SUPPORTED', 501], ['FEATURE_NOT_SUPPORTED', 501], ['INTERNAL_ERROR', 500],
])

/** Which of the two answers an Accept header asks for: the document alone, or the result with its metadata. */
export function wantsDocument(accept: string | undefined): boolean {
  const wanted = (accept ?? '').split(',').map((one) => one.split(';')[0]?.trim().toLowerCase() ?? '')
  return !wanted.includes('application/did-resolution') && wanted.some((one) => one === 'application/did' || one === 'application/did+json' || one === 'application/did+ld+json')
}
