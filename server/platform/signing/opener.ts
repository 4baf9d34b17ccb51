/** Holds a private key by which others seal messages to its owner, or knows a service that does. Nobody signs with it. */
export interface Opener {
  readonly name: string
  /** P-256: `kty`, `crv`, `x` and `y`, nothing private. */
  readonly publicJwk: { readonly kty: string; readonly crv: string; readonly x: string; readonly y: string }
  /**
   * What is in a message: a compact JWE (RFC 7516) by ECDH-ES or ECDH-ES+A256KW with AES in Galois/Counter mode, not compressed. Undefined for
   * any other text, whatever it is; rejects where the key cannot be reached.
   */
  open(sealed: string): Promise<Uint8Array | undefined>
}
