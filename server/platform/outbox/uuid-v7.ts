import { randomFillSync } from 'node:crypto'

// Asking the system for randomness costs more than all the rest, so it is asked for many names at once, each used once.
const pool = Buffer.alloc(16 * 256)
let used = pool.length

/** A universally unique name that sorts by time (RFC 9562 section 5.7), made here because PostgreSQL before 18 cannot. */
export function uuidV7(at: number = Date.now()): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = pool.subarray(used, used + 16)
  used += 16
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
