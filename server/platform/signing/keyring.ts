import type { KeyObject } from 'node:crypto'
import type { Opener } from './opener.ts'

/** What the keys of a ring sign with: Ed25519 (RFC 8032), and ECDSA on P-256 with SHA-256 (FIPS 186-5). */
export type RingKeyType = 'Ed25519' | 'P-256'

/** A private key that its ring keeps, known by its name. */
export interface RingKey {
  readonly name: string
  readonly type: RingKeyType
  readonly publicKey: KeyObject
  /** 64 bytes: for P-256 r and s side by side (IEEE P1363). Rejects where the key cannot be reached; never signs something else. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** Holds many private keys by name, or knows a service that does. No private part ever leaves it. */
export interface Keyring {
  /**
   * The key of that name, made now where there is none; many who ask at once get the same one. Names are lower-case letters, digits
   * and hyphens, at most 120. Rejects where the name holds a key of another type.
   */
  keep(name: string, type: RingKeyType): Promise<RingKey>
  /** The key of that name; undefined where there is none. */
  find(name: string): Promise<RingKey | undefined>
  /** The key of that name by which others seal messages, made now where there is none. Use no name of a key that signs. */
  keepOpener(name: string): Promise<Opener>
}
