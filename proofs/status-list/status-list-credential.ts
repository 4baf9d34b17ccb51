import { modelContexts } from '../credential-model/model-version.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { encodeBitString } from './bit-string.ts'

/** What a status list credential is made of. */
export interface StatusListDraft {
  /** The URL that the list is published under. */
  readonly url: string
  readonly issuer: string
  readonly purposes: readonly [string, ...string[]]
  readonly bits: Uint8Array
  readonly validFrom: Date
  readonly validUntil: Date
  readonly ttlMilliseconds?: number
}

/** A status list credential, unsigned (Bitstring Status List v1.0, section 2.2): hand it to issueCredential(). */
export function statusListCredential({ url, issuer, purposes, bits, validFrom, validUntil, ttlMilliseconds }: StatusListDraft): JsonObject {
  return {
    '@context': [modelContexts['2.0']],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: validFrom.toISOString(),
    validUntil: validUntil.toISOString(),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purposes.length === 1 ? purposes[0] : purposes,
      encodedList: encodeBitString(bits),
      ...(ttlMilliseconds === undefined ? {} : { ttl: ttlMilliseconds }),
    },
  }
}

/** An entry of credentialStatus that points into a list (section 2.1). */
export function statusEntry({ url, index, purpose }: { url: string; index: number; purpose: string }): JsonObject {
  return { id: `${url}#${String(index)}`, type: 'BitstringStatusListEntry', statusPurpose: purpose, statusListIndex: String(index), statusListCredential: url }
}
