import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { JsonObject } from '../json-ld/json-value.ts'

/** A DID document as JSON (Decentralized Identifiers v1.0, section 5). */
export interface DidDocument extends JsonObject {
  readonly id: string
}

/** Why a DID could not be resolved: the error codes of DID Resolution v1.0, section 11, as URLs end. */
export type DidError =
  | 'INVALID_DID'
  | 'INVALID_DID_URL'
  | 'INVALID_DID_DOCUMENT'
  | 'NOT_FOUND'
  | 'REPRESENTATION_NOT_SUPPORTED'
  | 'METHOD_NOT_SUPPORTED'
  | 'FEATURE_NOT_SUPPORTED'
  | 'INVALID_OPTIONS'
  | 'INTERNAL_ERROR'

/** A problem as RFC 9457 describes it; `type` is `https://www.w3.org/ns/did#` followed by the code. */
export interface DidProblem {
  readonly type: string
  readonly title: string
  readonly detail?: string
  /** What was found, in our own codes: an extension member (RFC 9457, section 3.2). */
  readonly findings?: readonly Finding[]
}

/**
 * The outcome of resolving a DID (DID Resolution v1.0, section 4). A DID that was deactivated has no document, no error, and
 * `deactivated: true` in its document's metadata (section 4.4, step 5).
 */
export interface DidResolution {
  readonly didDocument: DidDocument | null
  readonly didDocumentMetadata: JsonObject
  readonly didResolutionMetadata: {
    readonly contentType?: string
    readonly error?: DidProblem
  }
}

/** Which version of a document is wanted, for methods that keep versions (DID Resolution v1.0, section 4.1). */
export interface DidResolutionOptions {
  /** The version as the method names it. */
  readonly versionId?: string
  /** The version in force at that time (dateTimeStamp of XML Schema). */
  readonly versionTime?: string
  /** The version by its number, counted from 1: did:webvh alone knows it. */
  readonly versionNumber?: number
}

/** What a method answers with. */
export interface MethodResolution extends DidResolution {
  /** For how many seconds the answer may be kept; without it as long as the resolver keeps anything. */
  readonly freshSeconds?: number
}

/** What a DID method must provide; one folder each, listed in registry.ts. */
export interface DidMethod {
  /** The method's name, as in did:NAME: */
  readonly name: string
  /** Never throws for what others wrote: problems are answers too. */
  resolve(did: string, options?: DidResolutionOptions): MethodResolution | Promise<MethodResolution>
}

/** Resolves DIDs of every registered method; keeps documents warm for as long as their method allows. */
export interface DidResolver {
  /** A value, not a promise, while the answer is warm or needs nothing from outside. */
  resolve(did: string, options?: DidResolutionOptions): DidResolution | Promise<DidResolution>
}

/** What a DID allows one of its keys to do (Decentralized Identifiers v1.0, section 5.3). */
export type VerificationRelationship = 'assertionMethod' | 'authentication' | 'keyAgreement' | 'capabilityInvocation' | 'capabilityDelegation'
