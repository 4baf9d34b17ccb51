import { hashedCryptosuite } from '../hashed-cryptosuite.ts'
import { rdfcTransformation } from '../rdfc-transformation.ts'

/** Ed25519 over canonical RDF (Data Integrity EdDSA Cryptosuites v1.0, section 3.2). */
export const eddsaRdfc2022 = hashedCryptosuite({ name: 'eddsa-rdfc-2022', keyTypes: ['Ed25519'], transformation: rdfcTransformation })
