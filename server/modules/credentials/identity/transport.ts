import type { DidDocument, DidMethod } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { resolved, unresolved } from '@customhouse/proofs/did-methods/resolution-answer.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { jwkOf } from '@customhouse/proofs/keys/json-web-key.ts'
import type { SigningKey } from '@customhouse/proofs/keys/verification-key.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Keyring, Opener } from '../../../platform/signing/index.ts'
import { didDocumentOf, jwkFragment } from './did-document.ts'
import type { OwnDids } from './own-dids.ts'
import { nextKeyId, objectionToRetiring, type OwnKey, type OwnKeyType, ownKeyTypes, signingKeyOf } from './signing-keys.ts'
import { insertKey, lockKeys, readKeys, retireKey } from './store.ts'

export interface IdentityNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly keyring: Keyring
  readonly dids: OwnDids
}

/** What organisations sign with here: their keys, made when first needed, and the DIDs that name them. */
export interface Identities {
  readonly dids: OwnDids
  /** The keys, made now where the organisation has none. */
  keys(organisation: string): Promise<readonly OwnKey[]>
  /** The key of a type that signs for the organisation now. `form` says how verifiers will look it up. */
  signingKey(organisation: string, wanted: { readonly type: OwnKeyType; readonly form: 'multikey' | 'jwk' }): Promise<SigningKey>
  /** A new key of the type; the one before it stays in the document, so that what it signed still verifies. */
  rotate(organisation: string, type: OwnKeyType): Promise<OwnKey>
  /** Takes a key that signs no more out of the document: what it signed verifies no more. */
  retire(organisation: string, id: string): Promise<'done' | 'unknown' | 'still-signs'>
  /** The document of an organisation that has keys; undefined for any other, known here or not. */
  document(organisation: string): Promise<DidDocument | undefined>
  /** The authority's key by which parties seal to it what nobody else may read; made when first needed. */
  opener(): Promise<Opener>
  /** did:web for this server's own DIDs, without the network. */
  readonly method: DidMethod
}

// Several processes may serve one DID: what another has rotated shows within a second.
const ownFreshSeconds = 1

/** What the key for agreement is called in the authority's document. */
const agreementId = 'key-agreement-1'

export function createIdentities(needs: IdentityNeeds): Identities {
  const { database, dids, keyring } = needs
  const keys = async (organisation: string): Promise<readonly OwnKey[]> => {
    const known = await database.system((sql) => readKeys(sql, organisation))
    if (ownKeyTypes.every((type) => signingKeyOf(type, known) !== undefined)) return known
    for (const type of ownKeyTypes) await makeKey(needs, { organisation, type, only: 'where-missing' })
    return database.system((sql) => readKeys(sql, organisation))
  }
  const document = async (organisation: string): Promise<DidDocument | undefined> => {
    const known = await database.system((sql) => readKeys(sql, organisation))
    if (known.length === 0) return undefined
    const did = dids.of(organisation)
    return didDocumentOf(did, known, did === dids.authority ? { id: agreementId, publicJwk: (await opener()).publicJwk } : undefined)
  }
  const opener = async () => keyring.keepOpener(`${dids.organisationOf(dids.authority) ?? ''}--${agreementId}`)
  return {
    dids,
    keys,
    document,
    opener,
    async signingKey(organisation, { type, form }) {
      const key = signingKeyOf(type, await keys(organisation))
      const held = key && (await keyring.find(key.ringName))
      if (key === undefined || held === undefined) throw new Error(`Cannot sign for ${organisation}: the keyring has no private key of the name ${key?.ringName ?? type}; restore the folder of keys from its backup`)
      const fragment = form === 'jwk' ? jwkFragment(key.id) : key.id
      return { type, verificationMethod: `${dids.of(organisation)}#${fragment}`, sign: (bytes) => held.sign(bytes) }
    },
    async rotate(organisation, type) {
      await keys(organisation)
      return makeKey(needs, { organisation, type, only: 'always' })
    },
    retire: (organisation, id) => database.system(async (sql) => {
      await lockKeys(sql, organisation)
      const objection = objectionToRetiring(id, await readKeys(sql, organisation))
      if (objection !== undefined) return objection
      await retireKey(sql, { organisation, id, at: needs.clock.now() })
      return 'done'
    }),
    method: {
      name: 'web',
      async resolve(did) {
        const organisation = dids.organisationOf(did)
        const found = organisation === undefined ? undefined : await document(organisation)
        return found === undefined ? unresolved('NOT_FOUND') : { ...resolved(found), freshSeconds: ownFreshSeconds }
      },
    },
  }
}

interface WantedKey {
  readonly organisation: string
  readonly type: OwnKeyType
  readonly only: 'where-missing' | 'always'
}

async function makeKey({ database, clock, keyring }: IdentityNeeds, { organisation, type, only }: WantedKey): Promise<OwnKey> {
  return database.system(async (sql: Sql) => {
    await lockKeys(sql, organisation)
    const known = await readKeys(sql, organisation)
    const present = signingKeyOf(type, known)
    if (present !== undefined && only === 'where-missing') return present
    const id = nextKeyId(type, known)
    const ringName = `${organisation}--${id}`
    // Kept before the row commits: a key that no row names signs nothing, a row that names no key would break the organisation.
    const { publicKey } = await keyring.keep(ringName, type)
    const publicJwk: JsonObject = jwkOf({ type, publicKey })
    const key: OwnKey = { organisation, id, type, ringName, publicJwk, madeAt: clock.now().toISOString() }
    await insertKey(sql, key)
    return key
  })
}
