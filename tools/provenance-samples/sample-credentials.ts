import { createHash } from 'node:crypto'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { issueCredential } from '@customhouse/proofs/verification/issue-credential.ts'
import { achieved } from '../credential-samples/achieved.ts'
import { didOf, sampleKey } from '../credential-samples/sample-key.ts'
import { credentialTypes } from '../../server/modules/credentials/types/registry.ts'

/** What somebody invented says, to be signed with the key that follows from their name. */
export interface SampleCredential {
  /** One of the credential types that Customhouse knows: `MillTestReportCredential`. */
  readonly type: string
  /** The issuer's name: its key and DID follow from it. Shown with ` (sandbox)` after it. */
  readonly issuer: string
  /** What distinguishes it from the issuer's others of this type; its id follows from the three, unless `id` gives one. */
  readonly name: string
  readonly id?: string
  readonly subject: JsonObject | JsonObject[]
  /** ISO 8601 with a time; signed at this moment too. */
  readonly validFrom: string
  readonly validUntil?: string
  /** Further members of the issuer: its location. */
  readonly issuerMore?: JsonObject
  /** Further members of the credential: `credentialStatus`, `relatedResource`. */
  readonly more?: JsonObject
}

const contexts = contextLibrary()
const model2 = 'https://www.w3.org/ns/credentials/v2'
const model1 = 'https://www.w3.org/2018/credentials/v1'

/** The DID of an invented party: did:key of the key that follows from its name. */
export function sampleDid(party: string): string {
  return didOf(sampleKey(party, 'key'))
}

/** A URN that follows from a text: the same text, the same URN. */
export function sampleUrn(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The id that a sample credential has. */
export function sampleId({ type, issuer, name, id }: Pick<SampleCredential, 'type' | 'issuer' | 'name' | 'id'>): string {
  return id ?? sampleUrn(`${type} of ${issuer}: ${name}`)
}

/** With a Data Integrity proof, eddsa-rdfc-2022: a JSON object. Throws where it is not a sound credential. */
export async function integrityCredential(sample: SampleCredential): Promise<JsonObject> {
  const key = sampleKey(sample.issuer, 'key')
  return achieved(await issueCredential(unsigned(sample), { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', key, contexts, created: new Date(sample.validFrom) }))
}

/** As a JWT, EdDSA: of VC-JOSE (data model 2.0), or the older VC-JWT (1.1). Throws where it is not a sound credential. */
export async function tokenCredential(sample: SampleCredential, form: 'vc-jose' | 'vc-jwt' = 'vc-jose'): Promise<string> {
  const credential = form === 'vc-jose' ? unsigned(sample) : inModel1(unsigned(sample))
  return achieved(await issueCredential(credential, { form, key: sampleKey(sample.issuer, 'key'), issuedAt: new Date(sample.validFrom) }))
}

function unsigned(sample: SampleCredential): JsonObject {
  const type = credentialTypes.find(({ name }) => name === sample.type)
  if (type === undefined) throw new Error(`No credential type ${sample.type}`)
  return {
    '@context': [model2, ...type.contexts],
    id: sampleId(sample),
    type: ['VerifiableCredential', sample.type],
    issuer: { ...sample.issuerMore, id: sampleDid(sample.issuer), name: `${sample.issuer} (sandbox)` },
    validFrom: sample.validFrom,
    ...(sample.validUntil !== undefined && { validUntil: sample.validUntil }),
    ...sample.more,
    credentialSubject: sample.subject,
  }
}

function inModel1({ '@context': names, validFrom, validUntil, ...rest }: JsonObject): JsonObject {
  const further = Array.isArray(names) ? (names as readonly JsonValue[]).slice(1) : []
  return {
    '@context': [model1, ...further], ...rest,
    ...(validFrom !== undefined && { issuanceDate: validFrom }),
    ...(validUntil !== undefined && { expirationDate: validUntil }),
  }
}
