/** The signature algorithms that this door accepts, for assertions, access tokens and proofs of possession alike: asymmetric, and none with PKCS#1 v1.5 padding. */
export const tokenAlgorithms = ['ES256', 'EdDSA', 'Ed25519', 'PS256'] as const
