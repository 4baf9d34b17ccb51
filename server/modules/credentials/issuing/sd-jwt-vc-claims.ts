import { readDateTime } from '@customhouse/proofs/credential-model/date-time-stamp.ts'
import { partyIdOf, typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'

/**
 * A credential as the claims of an SD-JWT VC: what it says stays as it is, so that it reads by its type, and beside it stand the
 * claims that wallets and verifiers of that format go by. The type is named by where its schema is published here.
 */
export function sdJwtVcClaims(credential: JsonObject, { publicUrl, at }: { readonly publicUrl: string; readonly at: Date }): JsonObject {
  const type = typesOf(credential).find((name) => name !== 'VerifiableCredential') ?? 'VerifiableCredential'
  const from = secondsOf(credential['validFrom'] ?? credential['issuanceDate'])
  const until = secondsOf(credential['validUntil'] ?? credential['expirationDate'])
  return {
    ...credential,
    iss: partyIdOf(credential['issuer']) ?? '',
    vct: `${publicUrl}/credential-types/${type}`,
    iat: Math.floor(at.getTime() / 1000),
    ...(from === undefined ? {} : { nbf: from }),
    ...(until === undefined ? {} : { exp: until }),
  }
}

function secondsOf(value: JsonValue | undefined): number | undefined {
  const read = readDateTime(value)
  return read === undefined ? undefined : Math.floor(read.milliseconds / 1000)
}
