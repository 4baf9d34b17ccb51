import { partyIdOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Platform, PlatformAnswer } from './platform.ts'

/** A credential that the platform issued for the kit. */
export interface IssuedCredential {
  /** As it was answered: with its proof, in an envelope, or a token. */
  readonly secured: JsonObject | string
  /** What to call it when its status is changed. */
  readonly credentialId: string
  readonly answer: PlatformAnswer
}

/** How a platform wants its issuer named: not at all, or by the DID that it publishes. */
export type IssuerWanted = string | undefined

/** What asking to issue came to. */
export interface IssueAttempt {
  readonly answer: PlatformAnswer
  readonly issued?: IssuedCredential
  /** How the issuer was named where it worked. */
  readonly issuer: IssuerWanted
}

/** Asks the platform to issue a credential. Some fill the issuer in, others want to be told what they are called. */
export async function issue(platform: Platform, credential: JsonObject, issuers: readonly IssuerWanted[]): Promise<IssueAttempt> {
  let attempt: IssueAttempt | undefined
  for (const issuer of issuers) {
    attempt = await issueAs(platform, credential, issuer)
    if (attempt.issued !== undefined || attempt.answer.status === 404 || attempt.answer.status === 405) break
  }
  if (attempt === undefined) throw new Error('Nobody was named as the issuer')
  return attempt
}

async function issueAs(platform: Platform, credential: JsonObject, issuer: IssuerWanted): Promise<IssueAttempt> {
  const asked = issuer === undefined ? credential : { ...credential, issuer: isJsonObject(credential['issuer']) ? { ...credential['issuer'], id: issuer } : issuer }
  const about = `a credential to issue, ${issuer === undefined ? 'without its issuer' : `issuer ${issuer}`}`
  const answer = await platform.ask({ method: 'POST', path: '/credentials/issue', body: JSON.stringify({ credential: asked, options: {} }), about })
  const secured = answer.status === 200 || answer.status === 201 ? securedIn(answer) : undefined
  return { answer, issuer, ...(secured === undefined ? {} : { issued: { secured, credentialId: nameIn(answer, secured, asked), answer } }) }
}

/** Older implementations answer the credential itself. */
function securedIn({ body }: PlatformAnswer): JsonObject | string | undefined {
  const secured = body?.['verifiableCredential'] ?? (body?.['proof'] === undefined ? undefined : body)
  return typeof secured === 'string' || isJsonObject(secured) ? secured : undefined
}

function nameIn({ body }: PlatformAnswer, secured: JsonObject | string, asked: JsonObject): string {
  const own = isJsonObject(secured) && secured['type'] !== 'EnvelopedVerifiableCredential' ? secured['id'] : undefined
  return [body?.['credentialId'], own, asked['id']].find((name) => typeof name === 'string') ?? ''
}

/** The DID at which the platform publishes a document of its own, where it does. */
export async function publishedDid(platform: Platform): Promise<string | undefined> {
  const { status, body } = await platform.ask({ method: 'GET', path: '/.well-known/did.json', about: 'the platform’s own DID document', isPublic: true })
  return status === 200 && typeof body?.['id'] === 'string' ? body['id'] : undefined
}

/** An entry of credentialStatus for revocation. */
export interface RevocationEntry {
  readonly list: string
  readonly index: number
  readonly entry: JsonObject
}

/** The entry by which a credential can be revoked. */
export function revocationEntryOf(credential: JsonObject): RevocationEntry | undefined {
  const { credentialStatus = null } = credential
  const entries: readonly JsonValue[] = Array.isArray(credentialStatus) ? credentialStatus : [credentialStatus]
  for (const entry of entries) {
    if (!isJsonObject(entry) || entry['type'] !== 'BitstringStatusListEntry' || entry['statusPurpose'] !== 'revocation') continue
    const { statusListCredential: list, statusListIndex } = entry
    const index = Number(statusListIndex)
    if (typeof list === 'string' && Number.isSafeInteger(index) && index >= 0) return { list, index, entry }
  }
  return undefined
}

export function issuerOf(credential: JsonObject): string | undefined {
  return partyIdOf(credential['issuer'])
}
