import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { Retrieve } from '@customhouse/proofs/retrieval/retrieve.ts'
import { retrievalConditions } from '@customhouse/proofs/retrieval/retrieval-conditions.ts'
import { createRetrieval } from '@customhouse/proofs/retrieval/transport.ts'
import { createStatusLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import { noSchemas } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import type { VerificationNeeds } from '@customhouse/proofs/verification/verification-needs.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Platform, PlatformAnswer } from './platform.ts'

const listBytesMax = 4 * 1024 * 1024

/** What an independent verification needs: nothing of the platform but what it publishes, asked for anew. */
export function independentNeeds(platform: Platform, contexts: ContextLibrary): VerificationNeeds {
  const now = () => new Date()
  const retrieve = retrievalFor(platform)
  const findKey = findKeyBy(createDidResolver({ methods: didMethods({ retrieve, now }), now }), now)
  const base = { contexts, findKey, now }
  const statusLists = createStatusLists({ retrieve: (url) => retrieve(url, { bytesMax: listBytesMax }), verify: statusListVerifier(base), now })
  return { ...base, statusLists, schemas: noSchemas }
}

/** Fetches over https from public hosts; what is of the platform itself is fetched where the platform is, on the own machine too. */
function retrievalFor(platform: Platform): Retrieve {
  const elsewhere = createRetrieval()
  return async (url, limits) => {
    const own = ownUrl(platform, url)
    if (own === undefined) return elsewhere(url, limits)
    const answer = await askPublished(platform, own, limits?.accept?.join(', ') ?? '*/*')
    if (answer.status !== 200) return refused(findingAt(answer.status === 0 ? retrievalConditions.unreachable : retrievalConditions.statusUnexpected, ''))
    return achieved({ bytes: Buffer.from(answer.text), contentType: answer.contentType, freshSeconds: 0 })
  }
}

/** Asks for what everybody may read, without signing in. */
export function askPublished(platform: Platform, url: string, accept: string): Promise<PlatformAnswer> {
  return platform.ask({ method: 'GET', path: ownUrl(platform, url) ?? url, accept, about: 'what is published', isPublic: true })
}

/** Where the platform answers for a URL of its own; undefined where it is somebody else’s. */
function ownUrl({ url: root }: Platform, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const [asked, own] = [new URL(url), new URL(root)]
  const isSame = portOf(asked) === portOf(own) && (asked.hostname === own.hostname || (isLoopback(asked.hostname) && isLoopback(own.hostname)))
  // A did:web says https; a platform that is tried on the own machine has http.
  return isSame || (asked.hostname === own.hostname && asked.port === own.port) ? `${own.origin}${asked.pathname}${asked.search}` : undefined
}

function portOf({ port, protocol }: URL): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host)
}
