import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createSignCryptosuite as signEcdsaJcs, createVerifyCryptosuite as verifyEcdsaJcs } from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite'
import { fromJwk as ecdsaKey } from '@digitalbazaar/ecdsa-multikey'
import { cryptosuite as ecdsaRdfc } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import { createDiscloseCryptosuite, createSignCryptosuite as signSd, createVerifyCryptosuite as verifySd } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
import { fromJwk as eddsaKey } from '@digitalbazaar/ed25519-multikey'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { createSignCryptosuite as signEddsaJcs, createVerifyCryptosuite as verifyEddsaJcs } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { cryptosuite as eddsaRdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { HeldSigningKey } from '../keys/signing-key.ts'

/** What the stock suites can do, of which no types are published. */
interface StockSuite {
  createProof(options: object): Promise<JsonObject>
  verifyProof(options: object): Promise<{ readonly verified: boolean; readonly error?: unknown }>
  derive(options: object): Promise<JsonObject>
}

type DocumentLoader = (url: string) => Promise<{ readonly document: unknown; readonly documentUrl: string; readonly contextUrl: null }>

const signing: Readonly<Record<string, () => unknown>> = { 'eddsa-rdfc-2022': () => eddsaRdfc, 'ecdsa-rdfc-2019': () => ecdsaRdfc, 'eddsa-jcs-2022': signEddsaJcs, 'ecdsa-jcs-2019': signEcdsaJcs, 'ecdsa-sd-2023': () => signSd({ mandatoryPointers: ['/issuer', '/validFrom'] }) }
const verifying: Readonly<Record<string, () => unknown>> = { 'eddsa-rdfc-2022': () => eddsaRdfc, 'ecdsa-rdfc-2019': () => ecdsaRdfc, 'eddsa-jcs-2022': verifyEddsaJcs, 'ecdsa-jcs-2019': verifyEcdsaJcs, 'ecdsa-sd-2023': verifySd }

const purpose = { term: 'assertionMethod', update: (proof: JsonObject): JsonObject => ({ ...proof, proofPurpose: 'assertionMethod' }), match: () => Promise.resolve(true) }

/** Signs a document with the stock library of a suite. */
export async function signWithStock(document: JsonObject, { cryptosuite, key, documentLoader }: { readonly cryptosuite: string; readonly key: HeldSigningKey; readonly documentLoader: DocumentLoader }): Promise<JsonObject> {
  const held = await stockKey(key)
  const suite = (cryptosuite === 'Ed25519Signature2020' ? new Ed25519Signature2020({ key: held }) : new DataIntegrityProof({ signer: held.signer(), cryptosuite: signing[cryptosuite]?.() })) as unknown as StockSuite
  const proof = await suite.createProof({ document, purpose, proofSet: [], documentLoader })
  return { ...document, proof }
}

/** Whether the stock library of a suite verifies the one proof of a document. */
export async function isVerifiedByStock(signed: JsonObject, { cryptosuite, documentLoader }: { readonly cryptosuite: string; readonly documentLoader: DocumentLoader }): Promise<boolean> {
  const { proof, ...document } = signed
  const suite = new DataIntegrityProof({ cryptosuite: verifying[cryptosuite]?.() }) as unknown as StockSuite
  return (await suite.verifyProof({ proof, document, proofSet: [proof], documentLoader })).verified
}

/** Derives a document that discloses what must be disclosed and what the pointers select. */
export async function deriveWithStock(signed: JsonObject, selectivePointers: readonly string[], documentLoader: DocumentLoader): Promise<JsonObject> {
  const { proof, ...document } = signed
  const suite = new DataIntegrityProof({ cryptosuite: createDiscloseCryptosuite({ selectivePointers }) }) as unknown as StockSuite
  return suite.derive({ document, purpose, proofSet: [proof], documentLoader })
}

function stockKey(key: HeldSigningKey): Promise<{ signer(): unknown }> {
  const [controller = ''] = key.verificationMethod.split('#')
  const fromJwk = key.type === 'Ed25519' ? eddsaKey : ecdsaKey
  return fromJwk({ jwk: key.exportPrivateJwk(), secretKey: true, id: key.verificationMethod, controller })
}
