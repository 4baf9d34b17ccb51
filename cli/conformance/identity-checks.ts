import { didWebUrl } from '@customhouse/proofs/did-methods/web/did-web.ts'
import { type CheckResult, decided, failed } from './check-result.ts'
import { askPublished } from './independent-verifier.ts'
import type { Platform, PlatformAnswer } from './platform.ts'

const documentTypes = new Set(['application/did+json', 'application/did+ld+json', 'application/did', 'application/ld+json', 'application/json'])

/** The issuer’s DID, and the document that it stands for. */
export async function identityChecks(platform: Platform, issuer: string): Promise<readonly CheckResult[]> {
  const named = { id: 'issuer-did-web', title: 'The issuer is a did:web whose document is served', requirements: ['GIS-001'], expected: 'a did:web with a document' }
  const served = { id: 'did-document', title: 'The DID document is served as such, without redirects, under its own name', requirements: ['GIS-095'], expected: 'status 200, a DID document’s content type, and the DID as id' }
  const url = didWebUrl(issuer)
  if (url === undefined) return [failed({ ...named, observed: `the issuer is ${issuer}` }), failed({ ...served, observed: 'there is no did:web' })]
  const answer = await askPublished(platform, url, 'application/did+json, application/did+ld+json;q=0.9, application/json;q=0.8')
  const objections = objectionsTo(answer, issuer)
  return [
    decided(answer.status === 200 && answer.body?.['id'] === issuer, { ...named, observed: answer.status === 200 ? issuer : `${issuer}: no document at ${url}`, exchange: answer.exchange }),
    decided(objections.length === 0, { ...served, observed: objections.length === 0 ? `status 200, ${answer.contentType}` : objections.join('; '), exchange: answer.exchange }),
  ]
}

function objectionsTo({ status, contentType, body }: PlatformAnswer, did: string): readonly string[] {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  return [
    ...(status === 200 ? [] : [`status ${String(status)}`]),
    ...(documentTypes.has(type) ? [] : [`content type ${type === '' ? 'missing' : type}`]),
    ...(body?.['id'] === did ? [] : ['the document names another DID, or none']),
  ]
}
