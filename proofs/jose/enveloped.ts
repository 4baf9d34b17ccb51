import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelContexts, typesOf } from '../credential-model/model-version.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { joseEnvelopeMalformed, joseTooLong } from './jose-conditions.ts'
import { tokenLengthMax } from './compact-jws.ts'

/** The media types that an envelope can carry. */
export type EnvelopeMediaType = 'application/vc+jwt' | 'application/vc+sd-jwt' | 'application/dc+sd-jwt' | 'application/vp+jwt'

/** What an envelope carries. */
export interface Envelope {
  readonly mediaType: EnvelopeMediaType
  readonly token: string
}

const mediaTypes: Readonly<Record<'EnvelopedVerifiableCredential' | 'EnvelopedVerifiablePresentation', readonly string[]>> = {
  EnvelopedVerifiableCredential: ['application/vc+jwt', 'application/vc+sd-jwt', 'application/dc+sd-jwt'],
  EnvelopedVerifiablePresentation: ['application/vp+jwt'],
}

/** Whether a document is an envelope by its type (Verifiable Credentials Data Model v2.0 sections 4.13.1 and 4.13.2). */
export function isEnveloped(document: JsonObject): boolean {
  return envelopeType(document) !== undefined
}

/** Takes the token out of an enveloped credential or presentation. The token is not looked at. */
export function openEnvelope(document: JsonObject): Outcome<Envelope> {
  const type = envelopeType(document)
  const { id } = document
  if (type === undefined || typeof id !== 'string') return refused(findingAt(joseEnvelopeMalformed, type === undefined ? '/type' : '/id'))
  if (id.length > tokenLengthMax) return refused(findingAt(joseTooLong, '/id'))
  const comma = id.indexOf(',')
  const mediaType = id.slice('data:'.length, Math.max(comma, 0)).toLowerCase()
  if (!/^data:/i.test(id) || !isMediaType(mediaType) || !mediaTypes[type].includes(mediaType)) return refused(findingAt(joseEnvelopeMalformed, '/id'))
  return achieved({ mediaType, token: id.slice(comma + 1) })
}

/** Puts a token into an envelope, as it stands in the `verifiableCredential` of a presentation of the data model 2.0. */
export function envelope({ mediaType, token }: Envelope): JsonObject {
  const type = mediaType === 'application/vp+jwt' ? 'EnvelopedVerifiablePresentation' : 'EnvelopedVerifiableCredential'
  return { '@context': modelContexts['2.0'], id: `data:${mediaType},${token}`, type }
}

function envelopeType(document: JsonObject): 'EnvelopedVerifiableCredential' | 'EnvelopedVerifiablePresentation' | undefined {
  const types = typesOf(document)
  if (types.includes('EnvelopedVerifiableCredential')) return 'EnvelopedVerifiableCredential'
  return types.includes('EnvelopedVerifiablePresentation') ? 'EnvelopedVerifiablePresentation' : undefined
}

function isMediaType(text: string): text is EnvelopeMediaType {
  return Object.values(mediaTypes).some((each) => each.includes(text))
}
