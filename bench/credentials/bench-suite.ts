import { addProof } from '@customhouse/proofs/cryptosuites/add-proof.ts'
import { verifyProofs } from '@customhouse/proofs/cryptosuites/verify-proofs.ts'
import { issueJwtCredential } from '@customhouse/proofs/jose/issue-jwt-credential.ts'
import { verifyJwtCredential } from '@customhouse/proofs/jose/verify-jwt-credential.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { KeyType } from '@customhouse/proofs/keys/verification-key.ts'
import type { BenchDocument } from './bench-document.ts'
import type { BenchKey } from './bench-key.ts'
import { stockDataIntegrity, stockJose, type StockPeer } from './stock-peer.ts'

/** A credential as it was secured: with its proof, or as a token. */
export type Secured = JsonObject | string

/** One way of securing credentials, in our engine and in the peer's. */
export interface BenchSuite {
  readonly name: string
  readonly keyType: KeyType
  issue(document: JsonObject, key: BenchKey, contexts: ContextLibrary): Promise<Secured>
  /** The bare proof, without data model, status or issuer. Throws where it does not hold: a failure measures nothing. */
  verify(secured: Secured, key: BenchKey, contexts: ContextLibrary): Promise<void>
  stock(key: BenchKey, document: BenchDocument): Promise<StockPeer>
}

/** Every suite that is measured. */
export const benchSuites: readonly BenchSuite[] = [
  dataIntegrity('eddsa-rdfc-2022', 'Ed25519'),
  dataIntegrity('ecdsa-rdfc-2019', 'P-256'),
  dataIntegrity('eddsa-jcs-2022', 'Ed25519'),
  dataIntegrity('ecdsa-jcs-2019', 'P-256'),
  token('VC-JWT EdDSA', 'Ed25519', 'EdDSA'),
  token('VC-JWT ES256', 'P-256', 'ES256'),
]

function dataIntegrity(name: string, keyType: KeyType): BenchSuite {
  return {
    name,
    keyType,
    issue: async (document, key, contexts) => {
      const issued = await addProof(document, { cryptosuite: name, key: key.signing, contexts, purpose: 'assertionMethod', created: new Date() })
      if (!issued.ok) throw new Error(`Cannot issue with ${name}: ${issued.findings.map(({ code }) => code).join(', ')}`)
      return issued.value
    },
    verify: async (secured, { findKey }, contexts) => {
      if (typeof secured === 'string') throw new TypeError('Cannot verify a proof in a token')
      const { proofs, findings } = await verifyProofs(secured, { contexts, findKey, purpose: 'assertionMethod', now: new Date() })
      if (proofs[0]?.isSound !== true) throw new Error(`Cannot verify with ${name}: ${findings.map(({ code }) => code).join(', ')}`)
    },
    stock: (key, document) => stockDataIntegrity(name, key, document),
  }
}

function token(name: string, keyType: KeyType, algorithm: string): BenchSuite {
  return {
    name,
    keyType,
    issue: async (document, key) => {
      const issued = await issueJwtCredential(document, { key: key.signing, form: 'vc-jose' })
      if (!issued.ok) throw new Error(`Cannot issue with ${name}: ${issued.findings.map(({ code }) => code).join(', ')}`)
      return issued.value
    },
    verify: async (secured, { findKey }) => {
      if (typeof secured !== 'string') throw new TypeError('Cannot verify a token that is an object')
      const verified = await verifyJwtCredential(secured, { findKey, now: new Date() })
      if (!verified.ok) throw new Error(`Cannot verify with ${name}: ${verified.findings.map(({ code }) => code).join(', ')}`)
    },
    stock: (key) => Promise.resolve(stockJose(algorithm, key)),
  }
}
