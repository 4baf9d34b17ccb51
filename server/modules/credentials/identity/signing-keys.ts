import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'

/** What organisations sign with here. */
export type OwnKeyType = 'Ed25519' | 'P-256'

/** The public part of a signing key, and where it stands in its life: it signs, it was succeeded, it is retired. */
export interface OwnKey {
  readonly organisation: string
  /** Its fragment in the DID document. */
  readonly id: string
  readonly type: OwnKeyType
  readonly ringName: string
  readonly publicJwk: JsonObject
  readonly madeAt: string
  /** From then on another key of its type signs; this one still verifies what it signed. */
  readonly succeededAt?: string
  /** From then on it is in no DID document, and what it signed verifies no more. */
  readonly retiredAt?: string
}

/** Every organisation has one signing key of each type. */
export const ownKeyTypes: readonly OwnKeyType[] = ['Ed25519', 'P-256']

/** The name of the next key of a type: `ed25519-1`, `p-256-2`. A name never returns, so that no signature finds another's key. */
export function nextKeyId(type: OwnKeyType, keys: readonly OwnKey[]): string {
  return `${type.toLowerCase()}-${String(keys.filter((key) => key.type === type).length + 1)}`
}

/** The key of a type that signs. */
export function signingKeyOf(type: OwnKeyType, keys: readonly OwnKey[]): OwnKey | undefined {
  return keys.find((key) => key.type === type && key.succeededAt === undefined)
}

/** Why a key cannot be retired; undefined where it can. */
export function objectionToRetiring(id: string, keys: readonly OwnKey[]): 'unknown' | 'still-signs' | undefined {
  const key = keys.find((one) => one.id === id)
  if (key === undefined) return 'unknown'
  return key.succeededAt === undefined ? 'still-signs' : undefined
}
