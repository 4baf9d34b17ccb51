/** The field and the constant d of edwards25519 (RFC 8032 section 5.1). */
const p = 2n ** 255n - 19n
const d = mod(-121665n * power(121666n, p - 2n))

/** What 32 bytes are as an Ed25519 public key. `small-order`: one of the eight points whose order divides 8. */
export type EdwardsPoint = 'sound' | 'not-on-curve' | 'small-order'

/**
 * Judges the encoding of an Ed25519 public key as RFC 8032 section 5.1.3 decodes it: y below the field's prime, x existing and, where
 * zero, not negative. OpenSSL looks at none of this before it verifies a signature.
 */
export function judgeEdwardsPoint(encoded: Uint8Array): EdwardsPoint {
  const y = littleEndian(encoded) & (2n ** 255n - 1n)
  if (y >= p) return 'not-on-curve'
  const ySquared = mod(y * y)
  const numerator = mod(ySquared - 1n)
  const denominator = mod(d * ySquared + 1n)
  if (numerator === 0n) return (encoded[31] ?? 0) >= 128 ? 'not-on-curve' : 'small-order'
  // x² = numerator / denominator is a square where numerator * denominator is: Euler's criterion.
  if (power(mod(numerator * denominator), (p - 1n) / 2n) !== 1n) return 'not-on-curve'
  // Order 4 has y = 0; of order 8 is what doubles into that: d y⁴ + 2 y² = 1.
  return y === 0n || mod(d * ySquared * ySquared + 2n * ySquared) === 1n ? 'small-order' : 'sound'
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`)
}

function mod(value: bigint): bigint {
  const rest = value % p
  return rest < 0n ? rest + p : rest
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = mod(base)
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % p
    square = (square * square) % p
  }
  return result
}
