import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite as ecdsaRdfc2019 } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import * as ecdsaJcs2019 from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite'
import * as ecdsaMultikey from '@digitalbazaar/ecdsa-multikey'
import * as ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as eddsaJcs2022 from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { issue, verifyCredential } from '@digitalbazaar/vc'
import { CompactSign, compactVerify } from 'jose'
import type { BenchKey } from './bench-key.ts'
import type { BenchDocument } from './bench-document.ts'

/** What the widely used libraries make of the same documents, keys and contexts. */
export interface StockPeer {
  issue(document: Record<string, unknown>): Promise<unknown>
  /** Throws where the peer does not verify: a peer that refuses measures nothing. */
  verify(secured: unknown): Promise<void>
}

const cryptosuites: Readonly<Record<string, { readonly sign: () => unknown; readonly verify: () => unknown }>> = {
  'eddsa-rdfc-2022': { sign: () => patient(eddsaRdfc2022), verify: () => patient(eddsaRdfc2022) },
  'ecdsa-rdfc-2019': { sign: () => patient(ecdsaRdfc2019), verify: () => patient(ecdsaRdfc2019) },
  'eddsa-jcs-2022': { sign: eddsaJcs2022.createSignCryptosuite, verify: eddsaJcs2022.createVerifyCryptosuite },
  'ecdsa-jcs-2019': { sign: ecdsaJcs2019.createSignCryptosuite, verify: ecdsaJcs2019.createVerifyCryptosuite },
}

/** @digitalbazaar/vc with its own suite, and a loader that answers from memory. */
export async function stockDataIntegrity(suite: string, key: BenchKey, { contexts }: BenchDocument): Promise<StockPeer> {
  const cryptosuite = cryptosuites[suite]
  if (cryptosuite === undefined) throw new TypeError(`Cannot measure ${suite}: no peer has it`)
  const library = key.signing.type === 'Ed25519' ? ed25519Multikey : ecdsaMultikey
  const pair = await library.fromJwk({ jwk: key.privateJwk, secretKey: true, id: key.verificationMethod, controller: key.controller })
  const loader = loaderOf(key, contexts)
  const signing = new DataIntegrityProof({ signer: pair.signer(), cryptosuite: cryptosuite.sign() })
  const verifying = new DataIntegrityProof({ cryptosuite: cryptosuite.verify() })
  return {
    issue: async (document) => issue({ credential: document, suite: signing, documentLoader: loader }),
    verify: async (secured) => {
      const { verified, error } = await verifyCredential({ credential: secured, suite: verifying, documentLoader: loader })
      if (!verified) throw new Error(`The peer does not verify ${suite}`, { cause: error })
    },
  }
}

/** jose over the whole credential as payload, then JSON.parse. */
export function stockJose(algorithm: string, key: BenchKey): StockPeer {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  return {
    issue: async (document) => new CompactSign(encoder.encode(JSON.stringify(document))).setProtectedHeader({ alg: algorithm, typ: 'vc+jwt', kid: key.verificationMethod }).sign(key.privateKey),
    verify: async (secured) => {
      const { payload } = await compactVerify(String(secured), key.publicKey)
      JSON.parse(decoder.decode(payload))
    },
  }
}

/** With the work factor that the product passport needs: at its default of 1 the peer gives up on it. */
function patient<Suite extends { readonly canonize: (input: unknown, options: object) => Promise<string> }>(cryptosuite: Suite): Suite {
  return { ...cryptosuite, canonize: (input: unknown, options: object) => cryptosuite.canonize(input, { ...options, maxWorkFactor: 2 }) }
}

function loaderOf(key: BenchKey, contexts: ReadonlyMap<string, unknown>) {
  const method = { '@context': 'https://w3id.org/security/jwk/v1', id: key.verificationMethod, type: 'JsonWebKey', controller: key.controller, publicKeyJwk: key.publicJwk }
  const controller = { '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'], id: key.controller, verificationMethod: [method], assertionMethod: [key.verificationMethod] }
  const documents = new Map<string, unknown>([...contexts, [key.verificationMethod, method], [key.controller, controller]])
  return (url: string) => {
    const document = documents.get(url)
    if (document === undefined) return Promise.reject(new Error(`The peer asks for ${url}, which the benchmark does not offer`))
    return Promise.resolve({ contextUrl: null, documentUrl: url, document })
  }
}
