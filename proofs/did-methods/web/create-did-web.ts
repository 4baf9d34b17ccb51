import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { encodeMultikey } from '../../keys/multikey.ts'
import type { VerificationKey } from '../../keys/verification-key.ts'
import { didConditions } from '../did-conditions.ts'
import type { DidDocument } from '../did-resolution.ts'
import { parseWebLocation, webUrl } from '../web-location.ts'

/** Where a did:web document is to be published, and what it lists. */
export interface NewDidWeb {
  /** The host, with a port and path where there are any: `mill.example`, `port.example:8443/organisations/mill`. */
  readonly place: string
  /** Public keys by the name of their fragment, e.g. `key-1`. */
  readonly keys: ReadonlyMap<string, VerificationKey>
  /** Services as the document shall list them, with ids, types and endpoints. */
  readonly services?: readonly { readonly id: string; readonly type: string; readonly serviceEndpoint: string }[]
}

/** A did:web with its document and the URL at which it must be published. */
export interface CreatedDidWeb {
  readonly did: string
  readonly url: string
  readonly didDocument: DidDocument
  /** The DID URLs of its keys, in their order. */
  readonly verificationMethods: readonly string[]
}

/** Makes the document of a did:web: its keys, as Multikey, may authenticate, assert, and invoke and delegate capabilities. */
export function createDidWeb({ place, keys, services = [] }: NewDidWeb): Outcome<CreatedDidWeb> {
  const identifier = webIdentifier(place)
  if (identifier === undefined) return refused(findingAt(didConditions.invalid, ''))
  const did = `did:web:${identifier.text}`
  return achieved({ did, url: identifier.url, ...documentWithKeys(did, { keys, services }) })
}

/** A DID document that lists public keys, and the DID URLs of the keys. */
export function documentWithKeys(did: string, { keys, services = [] }: Pick<NewDidWeb, 'keys' | 'services'>): Pick<CreatedDidWeb, 'didDocument' | 'verificationMethods'> {
  const methods = [...keys].map(([name, key]) => ({ id: `${did}#${name}`, type: 'Multikey', controller: did, publicKeyMultibase: encodeMultikey(key) }))
  const ids = methods.map(({ id }) => id)
  const didDocument: DidDocument = {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: methods,
    authentication: ids,
    assertionMethod: ids,
    capabilityInvocation: ids,
    capabilityDelegation: ids,
    ...(services.length === 0 ? {} : { service: services.map((service) => ({ ...service })) }),
  }
  return { didDocument, verificationMethods: ids }
}

/** HOST[:PORT][/PATH] as a DID writes it, and the URL of the document there; undefined where it is no such place. */
export function webIdentifier(place: string, file = 'did.json'): { readonly text: string; readonly url: string } | undefined {
  const [authority = '', ...path] = place.replace(/^https:\/\//, '').replace(/\/$/, '').split('/')
  const text = [authority.toLowerCase().replace(':', '%3A'), ...path].join(':')
  const location = parseWebLocation(text)
  return location === undefined ? undefined : { text, url: webUrl(location, file) }
}
