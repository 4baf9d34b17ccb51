import { hashedCryptosuite } from '../hashed-cryptosuite.ts'
import { jcsTransformation } from '../jcs-transformation.ts'

/** ECDSA over canonical JSON, with SHA-256 for P-256 and SHA-384 for P-384 (Data Integrity ECDSA Cryptosuites v1.0, section 3.3). */
export const ecdsaJcs2019 = hashedCryptosuite({ name: 'ecdsa-jcs-2019', keyTypes: ['P-256', 'P-384'], transformation: jcsTransformation })
