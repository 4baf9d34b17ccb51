/**
 * Holds a private key, or knows a service that does, and signs with it. The name is the key's name in signed notes, by
 * convention the origin of the log that it signs for.
 */
export interface Signer {
  readonly name: string
  /** Ed25519, 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
  /** Ed25519 over the bytes, 64 bytes. Rejects where the key cannot be reached; never signs something else. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}
