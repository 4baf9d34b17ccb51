import { hashedCryptosuite } from '../hashed-cryptosuite.ts'
import { rdfcTransformation } from '../rdfc-transformation.ts'

/** ECDSA over canonical RDF, with SHA-256 for P-256 and SHA-384 for P-384 throughout (Data Integrity ECDSA Cryptosuites v1.0, section 3.2). */
export const ecdsaRdfc2019 = hashedCryptosuite({ name: 'ecdsa-rdfc-2019', keyTypes: ['P-256', 'P-384'], transformation: rdfcTransformation })
