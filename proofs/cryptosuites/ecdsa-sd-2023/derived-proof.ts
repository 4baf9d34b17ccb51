import { decode } from 'cborg'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { encodeBase64url } from '../../keys/base64url.ts'
import { proofBaseNotDerived, proofValueMalformed } from '../proof-conditions.ts'

/** What a derived proof of ecdsa-sd-2023 holds (Data Integrity ECDSA Cryptosuites v1.0, section 3.5.6). */
export interface DerivedProof {
  /** Over the proof options, the document's own key and the statements that must be disclosed. */
  readonly baseSignature: Uint8Array
  /** The key made for this document, as a Multikey. */
  readonly publicKey: Uint8Array
  /** One for each further statement. */
  readonly signatures: readonly Uint8Array[]
  /** From canonical labels of blank nodes (`c14n0`) to the labels that were signed. */
  readonly labels: ReadonlyMap<string, string>
  /** Which of the sorted statements had to be disclosed. */
  readonly mandatoryIndexes: ReadonlySet<number>
}

/** A tag of CBOR that says ecdsa-sd; its last byte whether the proof is the base or derived. */
const header = [0xd9, 0x5d] as const
const baseMode = 0x00
const derivedMode = 0x01

const signatureLength = 64
const multikeyLength = 35
const labelLength = 32

const decoding = { strict: true, useMaps: true, allowIndefinite: false, allowUndefined: false, allowInfinity: false, allowNaN: false, rejectDuplicateMapKeys: true } as const

/** Reads the value of a derived proof: CBOR in its shortest form, five parts, no tags, exact lengths. */
export function readDerivedProof(value: Uint8Array, pointer: string): Outcome<DerivedProof> {
  const malformed = refused(findingAt(proofValueMalformed, pointer))
  if (value[0] !== header[0] || value[1] !== header[1]) return malformed
  if (value[2] === baseMode) return refused(findingAt(proofBaseNotDerived, pointer))
  const parts = value[2] === derivedMode ? decoded(value.subarray(3)) : undefined
  const proof = Array.isArray(parts) && parts.length === 5 ? derivedProof(parts) : undefined
  return proof === undefined ? malformed : achieved(proof)
}

function derivedProof([baseSignature, publicKey, signatureList, labelMap, indexes]: readonly unknown[]): DerivedProof | undefined {
  if (!isBytes(baseSignature, signatureLength) || !isBytes(publicKey, multikeyLength)) return undefined
  const signatures = bytesList(signatureList)
  const labels = labelsOf(labelMap)
  const mandatoryIndexes = indexesOf(indexes)
  return signatures === undefined || labels === undefined || mandatoryIndexes === undefined ? undefined : { baseSignature, publicKey, signatures, labels, mandatoryIndexes }
}

function decoded(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, decoding)
  } catch {
    return undefined
  }
}

function isBytes(value: unknown, length: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length === length
}

function bytesList(value: unknown): readonly Uint8Array[] | undefined {
  if (!Array.isArray(value)) return undefined
  const list: readonly unknown[] = value
  return list.every((each) => isBytes(each, signatureLength)) ? list : undefined
}

/** Numbers to the 32 bytes of their label; no label twice, since two nodes would become one. */
function labelsOf(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!(value instanceof Map)) return undefined
  const labels = new Map<string, string>()
  const entries: Iterable<readonly [unknown, unknown]> = value
  for (const [key, label] of entries) {
    if (!isIndex(key) || !isBytes(label, labelLength)) return undefined
    labels.set(`c14n${String(key)}`, `u${encodeBase64url(label)}`)
  }
  return new Set(labels.values()).size === labels.size ? labels : undefined
}

function indexesOf(value: unknown): ReadonlySet<number> | undefined {
  if (!Array.isArray(value)) return undefined
  const list: readonly unknown[] = value
  if (!list.every(isIndex)) return undefined
  const indexes = new Set(list)
  return indexes.size === list.length ? indexes : undefined
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
