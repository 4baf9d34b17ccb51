import { createECDH, createHash, createHmac } from 'node:crypto'
import type { KeyType } from '@customhouse/proofs/keys/verification-key.ts'

interface CurveFacts {
  /** As node names it. */
  readonly name: string
  readonly hash: 'sha256' | 'sha384'
  readonly bytes: number
  /** The order of the group (NIST SP 800-186, sections 3.2.1.3 and 3.2.1.4). */
  readonly order: bigint
}

const curves: Readonly<Record<Exclude<KeyType, 'Ed25519'>, CurveFacts>> = {
  'P-256': { name: 'prime256v1', hash: 'sha256', bytes: 32, order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n },
  'P-384': { name: 'secp384r1', hash: 'sha384', bytes: 48, order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n },
}

/**
 * Signs by ECDSA without randomness (RFC 6979, section 3.2), r and s side by side, so that vectors come out alike each time. It is not
 * written against side channels: it is for keys that everybody knows.
 */
export function signDeterministically(type: Exclude<KeyType, 'Ed25519'>, secret: Uint8Array, message: Uint8Array): Uint8Array {
  const curve = curves[type]
  const { order, bytes } = curve
  const digest = createHash(curve.hash).update(message).digest()
  const hashed = numberOf(digest) % order
  for (const nonce of nonces(curve, secret, digest)) {
    const r = abscissa(curve, nonce) % order
    const s = (inverse(nonce, order) * ((hashed + r * numberOf(secret)) % order)) % order
    if (r !== 0n && s !== 0n) return Buffer.concat([bytesOf(r, bytes), bytesOf(s, bytes)])
  }
  throw new Error('Cannot sign: no nonce was found')
}

/** The candidates for k, in the order in which they are tried. */
function* nonces({ hash, bytes, order }: CurveFacts, secret: Uint8Array, digest: Uint8Array): Generator<bigint> {
  const seed = [secret, bytesOf(numberOf(digest) % order, bytes)]
  const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer => createHmac(hash, key).update(Buffer.concat(parts)).digest()
  let key: Buffer = Buffer.alloc(digest.length, 0)
  let value: Buffer = Buffer.alloc(digest.length, 1)
  for (const mark of [0, 1]) {
    key = hmac(key, value, Buffer.from([mark]), ...seed)
    value = hmac(key, value)
  }
  for (let tries = 0; tries < 100; tries += 1) {
    value = hmac(key, value)
    const candidate = numberOf(value.subarray(0, bytes))
    if (candidate > 0n && candidate < order) yield candidate
    key = hmac(key, value, Buffer.from([0]))
    value = hmac(key, value)
  }
}

/** The x coordinate of the generator taken so many times. */
function abscissa({ name, bytes }: CurveFacts, scalar: bigint): bigint {
  const exchange = createECDH(name)
  exchange.setPrivateKey(bytesOf(scalar, bytes))
  return numberOf(exchange.getPublicKey().subarray(1, 1 + bytes))
}

/** By Fermat’s little theorem: the order is prime. */
function inverse(value: bigint, order: bigint): bigint {
  let result = 1n
  let power = value % order
  for (let exponent = order - 2n; exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = (result * power) % order
    power = (power * power) % order
  }
  return result
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}

function bytesOf(value: bigint, length: number): Buffer {
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex')
}
