import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { PlatformRequest } from './platform.ts'
import type { ConformanceVector, VectorSecuring } from './vector.ts'

/** How a token is handed in: in the envelope of the data model 2.0, or as a JSON string, as many take it. */
export type TokenWriting = 'envelope' | 'text'

const envelopeTypes = new Map<VectorSecuring | undefined, string>([['vc-jose', 'jwt'], ['vc-sd-jwt', 'sd-jwt']])

/** The ways in which a vector can be handed in, the better first. */
export function writingsOf({ input, securing }: Pick<ConformanceVector, 'input' | 'securing'>): readonly TokenWriting[] {
  return typeof input === 'string' && envelopeTypes.has(securing) ? ['envelope', 'text'] : ['text']
}

/** The request that asks a platform to verify a credential or a presentation. */
export function verifyRequest(vector: Pick<ConformanceVector, 'id' | 'kind' | 'securing' | 'input' | 'inputText' | 'options'>, writing: TokenWriting): PlatformRequest {
  const isPresentation = vector.kind === 'presentation'
  const { challenge, domain } = vector.options ?? {}
  // A text whose letters matter goes in as it is.
  const document = vector.inputText ?? JSON.stringify(writtenInput(vector, writing))
  const options = isPresentation ? `,"options":${JSON.stringify({ ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }) })}` : ''
  const body = `{"${isPresentation ? 'verifiablePresentation' : 'verifiableCredential'}":${document}${options}}`
  const how = typeof vector.input === 'string' ? (writing === 'envelope' ? ', a token in its envelope' : ', a token as text') : ''
  return { method: 'POST', path: isPresentation ? '/presentations/verify' : '/credentials/verify', body, about: `${vector.id} (${String(Buffer.byteLength(body))} bytes${how})` }
}

function writtenInput({ kind, securing, input = '' }: Pick<ConformanceVector, 'kind' | 'securing' | 'input'>, writing: TokenWriting): unknown {
  const ending = envelopeTypes.get(securing)
  if (isJsonObject(input) || writing === 'text' || ending === undefined) return input
  const isPresentation = kind === 'presentation'
  // An SD-JWT that is presented is still a credential, with its holder’s signature at the end.
  const mediaType = `application/${isPresentation && ending === 'jwt' ? 'vp' : 'vc'}+${ending}`
  return { '@context': 'https://www.w3.org/ns/credentials/v2', id: `data:${mediaType},${input}`, type: isPresentation ? 'EnvelopedVerifiablePresentation' : 'EnvelopedVerifiableCredential' }
}

/** The requests that ask a platform to resolve a DID, the better known route first. */
export function resolveRequests(did: string, about: string): readonly PlatformRequest[] {
  const accept = 'application/did-resolution, application/ld+json;profile="https://w3id.org/did-resolution";q=0.9, application/did+json;q=0.5, application/json;q=0.4'
  return ['/identifiers/', '/1.0/identifiers/'].map((path) => ({ method: 'GET', path: `${path}${encodeURIComponent(did)}`, accept, about }))
}
