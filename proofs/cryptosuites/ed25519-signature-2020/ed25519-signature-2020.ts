import { hashedCryptosuite } from '../hashed-cryptosuite.ts'
import { rdfcTransformation } from '../rdfc-transformation.ts'

/** The proof type of older credentials: eddsa-rdfc-2022 but for its name (Data Integrity EdDSA Cryptosuites v1.0, section 3.4). Verified, not made. */
export const ed25519Signature2020 = hashedCryptosuite({ name: 'Ed25519Signature2020', proofType: 'Ed25519Signature2020', keyTypes: ['Ed25519'], transformation: rdfcTransformation, verifiesOnly: true })
