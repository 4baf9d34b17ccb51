import type { DidMethod, DidResolution, DidResolutionOptions, DidResolver, MethodResolution } from './did-resolution.ts'
import { didCharactersMax, parseDid } from './did-url.ts'
import { unresolved } from './resolution-answer.ts'
import { createTwoGenerationCache } from './two-generation-cache.ts'

/** What a resolver is made of. */
export interface DidResolverNeeds {
  readonly methods: readonly DidMethod[]
  readonly now: () => Date
  /** The longest that a document is kept, whatever its method allows; an hour. */
  readonly cacheSeconds?: number
  /** How long a failure is kept, so that a DID that does not resolve is not asked for at every turn; ten seconds. */
  readonly failureSeconds?: number
  /** How many answers are kept; 2,000. */
  readonly entriesMax?: number
}

interface Kept {
  readonly resolution: DidResolution
  /** Milliseconds since 1970. */
  readonly until: number
}

/**
 * Resolves DIDs as DID Resolution v1.0, section 4.4 says, and keeps the answers: a warm one is returned as a value at the cost of a
 * look-up, and is the very same object each time. While an answer is under way, others who ask for the same DID wait for it too.
 * Never throws or rejects: a method that fails unexpectedly gives INTERNAL_ERROR.
 *
 * ```ts
 * const resolver = createDidResolver({ methods: didMethods({ retrieve: createRetrieval(), now }), now })
 * const { didDocument } = await resolver.resolve('did:web:mill.example')
 * ```
 */
export function createDidResolver(needs: DidResolverNeeds): DidResolver {
  const methods = new Map(needs.methods.map((method) => [method.name, method]))
  const kept = createTwoGenerationCache<Kept>(needs.entriesMax ?? 2000)
  const underWay = new Map<string, Promise<DidResolution>>()
  const keep = (key: string, answer: MethodResolution): DidResolution => {
    const { freshSeconds, ...resolution } = answer
    const seconds = keepingSeconds(answer, needs)
    if (seconds > 0) kept.set(key, { resolution, until: needs.now().getTime() + seconds * 1000 })
    return resolution
  }
  return {
    resolve(did, options) {
      // What is too long to be a DID is not kept either: the number of answers is bounded, and so must their keys be.
      if (did.length > didCharactersMax) return unresolved('INVALID_DID')
      const key = options === undefined ? did : versionKey(did, options)
      const warm = kept.get(key)
      if (warm !== undefined && warm.until > needs.now().getTime()) return warm.resolution
      const waiting = underWay.get(key)
      if (waiting !== undefined) return waiting
      const answer = ask(methods, did, options)
      if (!(answer instanceof Promise)) return keep(key, answer)
      const coming = answer.catch(() => unresolved('INTERNAL_ERROR')).then((arrived) => keep(key, arrived)).finally(() => underWay.delete(key))
      underWay.set(key, coming)
      return coming
    },
  }
}

function ask(methods: ReadonlyMap<string, DidMethod>, did: string, options: DidResolutionOptions | undefined): MethodResolution | Promise<MethodResolution> {
  const parsed = parseDid(did)
  if (parsed === undefined) return unresolved('INVALID_DID')
  const method = methods.get(parsed.method)
  if (method === undefined) return unresolved('METHOD_NOT_SUPPORTED')
  try {
    return method.resolve(did, options)
  } catch {
    return unresolved('INTERNAL_ERROR')
  }
}

function keepingSeconds({ didDocument, didResolutionMetadata, freshSeconds = Infinity }: MethodResolution, { cacheSeconds = 3600, failureSeconds = 10 }: DidResolverNeeds): number {
  const isFailure = didDocument === null && didResolutionMetadata.error !== undefined
  return isFailure ? failureSeconds : Math.min(freshSeconds, cacheSeconds)
}

/** A DID holds no space, so that no DID and no other version has the same key. */
function versionKey(did: string, { versionId, versionTime, versionNumber }: DidResolutionOptions): string {
  return `${did} ${JSON.stringify([versionId, versionTime, versionNumber])}`
}
