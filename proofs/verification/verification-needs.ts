import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { FindKey } from '../keys/verification-key.ts'
import type { StatusLists } from '../status-list/status-list.ts'
import type { SchemaLibrary } from './schema-library.ts'

/** What verifying takes, all of it warm: nothing is looked up elsewhere unless one of these does so. */
export interface VerificationNeeds {
  /** The JSON-LD contexts that may be used, pinned. */
  readonly contexts: ContextLibrary
  readonly findKey: FindKey
  readonly statusLists: StatusLists
  readonly schemas: SchemaLibrary
  /** The bytes of related resources, where they are at hand. */
  readonly resources?: RelatedResources
  readonly now: () => Date
}

/** Related resources that are at hand. */
export interface RelatedResources {
  find(url: string): Uint8Array | undefined | Promise<Uint8Array | undefined>
}

/** What whoever relies on a credential chooses. */
export interface VerificationOptions {
  /** Whether a status list of another issuer speaks for a credential; without it none does. */
  readonly acceptStatusIssuer?: (listIssuer: string, credentialIssuer: string) => boolean
  /** What becomes of a credential whose status cannot be known: refused, unless `warn` is chosen, e.g. at a gate without a network. */
  readonly unknownStatus?: 'refuse' | 'warn'
  /** Who verifies: what the `aud` of a token, or of a key binding, must name. */
  readonly audience?: string
  /** The nonce that was given out, which a key binding must answer. */
  readonly nonce?: string
  /** Whether the holder of an SD-JWT must have signed; it must where a nonce is given, unless it is `optional`. */
  readonly keyBinding?: 'required' | 'optional'
}
