import type { JsonObject } from '../json-ld/json-value.ts'

/** A DID document as JSON (Decentralized Identifiers v1.0, section 5). */
export interface DidDocument extends JsonObject {
  readonly id: string
}

/** Why a DID could not be resolved: the error codes of DID Resolution v0.3, section 10, as URLs end. */
export type DidError = 'INVALID_DID' | 'INVALID_DID_URL' | 'INVALID_DID_DOCUMENT' | 'NOT_FOUND' | 'REPRESENTATION_NOT_SUPPORTED' | 'METHOD_NOT_SUPPORTED' | 'INVALID_OPTIONS' | 'INTERNAL_ERROR'

/** The outcome of resolving a DID (DID Resolution v0.3, section 4). */
export interface DidResolution {
  readonly didDocument: DidDocument | null
  readonly didDocumentMetadata: JsonObject
  readonly didResolutionMetadata: {
    readonly contentType?: string
    /** A problem as RFC 9457 describes it; `type` is `https://www.w3.org/ns/did#` followed by the code. */
    readonly error?: { readonly type: string; readonly title: string; readonly detail?: string }
  }
}

/** What a DID method must provide; one folder each, listed in registry.ts. */
export interface DidMethod {
  /** The method's name, as in did:NAME: */
  readonly name: string
  resolve(did: string): DidResolution | Promise<DidResolution>
}

/** Resolves DIDs of every registered method; keeps documents warm for as long as their method allows. */
export interface DidResolver {
  resolve(did: string): DidResolution | Promise<DidResolution>
}

/** What a DID allows one of its keys to do (Decentralized Identifiers v1.0, section 5.3). */
export type VerificationRelationship = 'assertionMethod' | 'authentication' | 'keyAgreement' | 'capabilityInvocation' | 'capabilityDelegation'
