import { hashedCryptosuite } from '../hashed-cryptosuite.ts'
import { jcsTransformation } from '../jcs-transformation.ts'

/** Ed25519 over canonical JSON (Data Integrity EdDSA Cryptosuites v1.0, section 3.3). */
export const eddsaJcs2022 = hashedCryptosuite({ name: 'eddsa-jcs-2022', keyTypes: ['Ed25519'], transformation: jcsTransformation })
