/** The Bitcoin alphabet: no 0, O, I and l, which look like others (Controlled Identifiers v1.0, section 2.4). */
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const valueOfCode = new Int8Array(128).fill(-1)
for (let value = 0; value < alphabet.length; value += 1) valueOfCode[alphabet.charCodeAt(value)] = value

/** Both directions work on limbs: four digits of base 58 or three bytes at a time, whose products stay exact in a double. */
const digitsPerLimb = 4
const digitLimb = 58 ** digitsPerLimb
const bytesPerLimb = 3
const byteLimb = 256 ** bytesPerLimb

/** What is read here is keys and signatures; the work grows with the square of the length, so longer texts are refused unread. */
const bytesMax = 256
const charactersMax = Math.ceil((bytesMax * 8) / Math.log2(58))

/**
 * Writes bytes in base58btc, without the multibase header.
 *
 * ```ts
 * encodeBase58(Buffer.from('Hello World!')) // 2NEpo7TZRRrLZSi2U
 * ```
 */
export function encodeBase58(bytes: Uint8Array): string {
  let zeros = 0
  while (zeros < bytes.length && bytes[zeros] === 0) zeros += 1
  const limbs: number[] = []
  const first = (bytes.length - zeros) % bytesPerLimb
  if (first > 0) multiplyAndAdd(limbs, digitLimb, [256 ** first, bigEndian(bytes, zeros, first)])
  for (let at = zeros + first; at < bytes.length; at += bytesPerLimb) multiplyAndAdd(limbs, digitLimb, [byteLimb, bigEndian(bytes, at, bytesPerLimb)])
  let digits = ''
  for (const limb of limbs) digits = fourDigits(limb) + digits
  return '1'.repeat(zeros) + digits.replace(/^1+/, '')
}

/** Reads base58btc without the multibase header: undefined where a character is not of the alphabet, or over 256 bytes. */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > charactersMax) return undefined
  let zeros = 0
  while (zeros < text.length && text[zeros] === '1') zeros += 1
  const limbs: number[] = []
  let at = zeros
  while (at < text.length) {
    const count = at === zeros ? (text.length - zeros) % digitsPerLimb || digitsPerLimb : digitsPerLimb
    const chunk = digitsValue(text, at, count)
    if (chunk === undefined) return undefined
    multiplyAndAdd(limbs, byteLimb, [58 ** count, chunk])
    at += count
  }
  return bytesOfLimbs(limbs, zeros)
}

/** limbs := limbs * factor + addend, least limb first, each below the modulus. */
function multiplyAndAdd(limbs: number[], modulus: number, [factor, addend]: readonly [number, number]): void {
  let carry = addend
  for (let index = 0; index < limbs.length; index += 1) {
    const product = (limbs[index] ?? 0) * factor + carry
    carry = Math.floor(product / modulus)
    limbs[index] = product - carry * modulus
  }
  for (; carry > 0; carry = Math.floor(carry / modulus)) limbs.push(carry % modulus)
}

function bigEndian(bytes: Uint8Array, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at += 1) value = value * 256 + (bytes[at] ?? 0)
  return value
}

function fourDigits(limb: number): string {
  let digits = ''
  let rest = limb
  for (let count = 0; count < digitsPerLimb; count += 1) {
    digits = (alphabet[rest % 58] ?? '') + digits
    rest = Math.floor(rest / 58)
  }
  return digits
}

function digitsValue(text: string, from: number, count: number): number | undefined {
  let value = 0
  for (let at = from; at < from + count; at += 1) {
    const digit = valueOfCode[text.charCodeAt(at)] ?? -1
    if (digit < 0) return undefined
    value = value * 58 + digit
  }
  return value
}

function bytesOfLimbs(limbs: readonly number[], zeros: number): Uint8Array {
  const padded = new Uint8Array(limbs.length * bytesPerLimb)
  let end = padded.length
  for (const limb of limbs) {
    padded[end - 1] = limb & 255
    padded[end - 2] = (limb >>> 8) & 255
    padded[end - 3] = limb >>> 16
    end -= bytesPerLimb
  }
  let start = 0
  while (start < padded.length && padded[start] === 0) start += 1
  if (zeros === 0) return padded.subarray(start)
  const bytes = new Uint8Array(zeros + padded.length - start)
  bytes.set(padded.subarray(start), zeros)
  return bytes
}
