import { createDidJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { createDidKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import { createDidWeb } from '@customhouse/proofs/did-methods/web/create-did-web.ts'
import { createDidWebvh } from '@customhouse/proofs/did-methods/webvh/create-did-webvh.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { generateSigningKey, type HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import type { KeyType } from '@customhouse/proofs/keys/verification-key.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

export const didMethodNames = ['key', 'jwk', 'web', 'webvh'] as const
export type DidMethodName = (typeof didMethodNames)[number]

/** What a DID is to be. */
export interface WantedDid {
  readonly method: DidMethodName
  readonly type: KeyType
  /** HOST[:PORT][/PATH], for did:web and did:webvh. */
  readonly domain?: string
  readonly now: Date
}

/** A new DID, with what must be kept and what must be published. */
export interface NewDid {
  readonly did: string
  readonly verificationMethod: string
  readonly didDocument: JsonObject
  /** Signs for the DID; with `kid`, the DID URL of the key. */
  readonly privateJwk: JsonObject
  /** Signs changes of a did:webvh. */
  readonly updateJwk?: JsonObject
  /** For did:web and did:webvh: what to publish, and where. */
  readonly publication?: { readonly fileName: string; readonly text: string; readonly url: string }
}

/** Makes a key pair and the DID that goes with it. */
export async function createDid(wanted: WantedDid): Promise<NewDid> {
  const key = generateSigningKey(wanted.type)
  const { method } = wanted
  if (method === 'web') return newDidWeb(key, placeIn(wanted))
  if (method === 'webvh') return newDidWebvh(key, placeIn(wanted), wanted.now)
  const created = method === 'key' ? createDidKey(key.verificationKey) : createDidJwk(key.verificationKey)
  return { ...created, privateJwk: withName(key, created.verificationMethod) }
}

const keyName = 'key-1'

function newDidWeb(key: HeldSigningKey, place: string): NewDid {
  const created = createDidWeb({ place, keys: new Map([[keyName, key.verificationKey]]) })
  if (!created.ok) throw noPlace()
  const { did, didDocument, url } = created.value
  const verificationMethod = `${did}#${keyName}`
  return { did, verificationMethod, didDocument, privateJwk: withName(key, verificationMethod), publication: { fileName: 'did.json', text: `${JSON.stringify(didDocument, null, 2)}\n`, url } }
}

async function newDidWebvh(key: HeldSigningKey, place: string, now: Date): Promise<NewDid> {
  // Who may sign for the DID need not be able to change it: the keys are two.
  const updateKey = generateSigningKey('Ed25519')
  const created = await createDidWebvh({ place, keys: new Map([[keyName, key.verificationKey]]), updateKey, now })
  if (!created.ok) throw noPlace()
  const { did, didDocument, url, log } = created.value
  const verificationMethod = `${did}#${keyName}`
  return { did, verificationMethod, didDocument, privateJwk: withName(key, verificationMethod), updateJwk: withName(updateKey, updateKey.verificationMethod), publication: { fileName: 'did.jsonl', text: log, url } }
}

function withName(key: HeldSigningKey, verificationMethod: string): JsonObject {
  return { ...key.exportPrivateJwk(), kid: verificationMethod }
}

function placeIn({ method, domain }: WantedDid): string {
  if (domain === undefined) throw new CommandFailure(`A did:${method} needs the host that will publish it`, { remedy: 'Add --domain, such as --domain mill.example or --domain port.example/organisations/mill' })
  return domain
}

function noPlace(): CommandFailure {
  return new CommandFailure('The domain is not one that a DID can name', { remedy: 'Give a host name, with a port and a path where there are any: mill.example, port.example:8443/organisations/mill. IP addresses cannot be used' })
}
