import type { JsonValue } from '../json-ld/json-value.ts'

/**
 * Reads bytes as JSON in UTF-8 (RFC 8259, section 8.1).
 * @returns undefined where they are neither; JSON itself cannot be undefined. Never throws.
 */
export function readJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as JsonValue
  } catch {
    return undefined
  }
}
