import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'

/** What a vector holds: something that a platform is asked to verify, or for a DID to resolve. */
export type VectorKind = 'credential' | 'presentation' | 'did' | 'status-list'

/** How it is secured; a platform need not take every way. */
export type VectorSecuring = 'eddsa-rdfc-2022' | 'ecdsa-rdfc-2019' | 'eddsa-jcs-2022' | 'ecdsa-jcs-2019' | 'vc-jose' | 'vc-jwt' | 'vc-sd-jwt' | 'sd-jwt-vc'

/** What the verifier is given besides. Vectors with a moment, lists, schemas or resources are for libraries: they cannot be sent to a platform. */
export interface VectorOptions {
  readonly challenge?: string
  readonly domain?: string
  /** The moment at which it is judged; any between 2026-12-01 and 2098-12-31 where it is left out. */
  readonly now?: string
  /** Status list credentials that are at hand, each found under its id. */
  readonly statusLists?: readonly JsonObject[]
  readonly schemas?: readonly { readonly url: string; readonly schema: JsonObject }[]
  readonly resources?: readonly { readonly url: string; readonly text: string }[]
}

/** One case: what is handed in, and whether it must be verified. */
export interface ConformanceVector {
  readonly id: string
  readonly title: string
  readonly requirements: readonly string[]
  readonly kind: VectorKind
  /** The project area of its credential type; absent where it is not about a type. */
  readonly area?: string
  /** Absent where it is not about a way of securing: all platforms are asked. */
  readonly securing?: VectorSecuring
  /** JSON, or a token, or a DID. */
  readonly input?: JsonObject | string
  /** JSON as text, where its letters matter; instead of `input`. */
  readonly inputText?: string
  readonly options?: VectorOptions
  readonly expect: {
    readonly verified: boolean
    readonly reason: string
    /** What Customhouse finds; for information. */
    readonly findingCodes: readonly string[]
    /** Of a DID that resolves: a public key that its document lists. */
    readonly publicKeyJwk?: JsonObject
  }
}

/** Where the profile keeps its vectors. */
export const profileFolder = fileURLToPath(new URL('../../conformance/gis/', import.meta.url))

/** Every vector of the profile, by name of its file. */
export function readVectors(folder = `${profileFolder}vectors/`): readonly ConformanceVector[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  return names.map((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as ConformanceVector)
}

/** Whether a vector can be judged only by a library that is given what it needs. */
export function isForLibraries({ options = {} }: ConformanceVector): boolean {
  return [options.now, options.statusLists, options.schemas, options.resources].some((given) => given !== undefined)
}
