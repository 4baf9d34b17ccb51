import { randomBytes } from 'node:crypto'
import { readJsonText } from '@customhouse/proofs/json/read-json.ts'
import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { signJws } from '@customhouse/proofs/jose/sign-jws.ts'
import { keyFromJwk } from '@customhouse/proofs/keys/json-web-key.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { type Finding, rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { SignJwtCallback } from '@openid4vc/oauth2'
import { Openid4vpVerifier } from '@openid4vc/openid4vp'
import type { Caller } from '../../../../platform/access/index.ts'
import { uuidV7 } from '../../../../platform/outbox/index.ts'
import { published } from '../../transport.ts'
import { credentialTypes } from '../../types/registry.ts'
import type { HandedIn } from '../../verifying/examining.ts'
import { insertVerified, type VerifiedRecord } from '../../verifying/store.ts'
import type { ExaminedPresentation } from '../../verifying/verification-answer.ts'
import { presentationRecord } from '../../verifying/verified-record.ts'
import { walletConditions as conditions } from '../conditions.ts'
import type { WalletNeeds } from '../wallet-needs.ts'
import { WalletRefusal } from '../wallet-refusal.ts'
import { derived } from '../wallet-secret.ts'
import { publicJwk } from '../wallet-signature.ts'
import { authorizationRequest, clientIdOf } from './authorization-request.ts'
import { type CredentialQuery, type DcqlQuery, faultOf, isEnough } from './dcql-query.ts'
import { judgePresentation } from './judge-presentation.ts'
import { type AnsweredQuery, type PresentationRequest, type PresentationResult, requestMinutes, type RequestOptions } from './presentation-request.ts'
import type { Requesting, RequestMade } from './requesting.ts'
import { insertRequest, keepResult, readWaiting, takeAnswer } from './store.ts'
import { queryForTypes } from './type-query.ts'

export function createRequesting(needs: WalletNeeds): Requesting {
  return {
    request: (caller, options) => makeRequest(needs, caller, options),
    async fetch(reference) {
      const request = await waiting(needs, reference)
      return request?.signing === 'signed' ? signedRequest(needs, request, reference) : undefined
    },
    answer: (reference, members) => takeIn(needs, reference, members),
  }
}

async function makeRequest(needs: WalletNeeds, caller: Caller, options: RequestOptions): Promise<Outcome<RequestMade>> {
  const query = queryFrom(needs, options)
  if (!query.ok) return query
  const { organisation, subject, environment, scope } = caller
  const { minutes = requestMinutes, signing = 'signed', purpose } = options
  // The keys are there before a wallet looks for the DID that signed.
  await needs.identities.keys(organisation)
  const now = needs.clock.now()
  const reference = randomBytes(32).toString('base64url')
  const request: PresentationRequest = {
    organisation, id: uuidV7(), environment, requestedBy: subject, madeAt: now.toISOString(), expiresAt: new Date(now.getTime() + minutes * 60_000).toISOString(), purpose, query: query.value, signing,
  }
  await needs.database.write(scope, (sql) => insertRequest(sql, request, derived('kept', reference)))
  return achieved({ request, link: await linkTo(needs, request, reference) })
}

function queryFrom({ publicUrl, engine }: WalletNeeds, { types = [], query, purpose }: RequestOptions): Outcome<DcqlQuery> {
  if (query !== undefined) return types.length === 0 && faultOf(query) === undefined ? achieved(query) : refused(findingAt(conditions.queryWrong, '/query'))
  const known = types.flatMap((name) => credentialTypes.filter((type) => type.name === name))
  if (known.length === 0 || known.length < types.length) return refused(findingAt(conditions.typeNotOffered, '/types'))
  return achieved(queryForTypes(known, { purpose, publicUrl, contexts: engine.contexts }))
}

function askingOf({ identities, addresses }: WalletNeeds, { organisation }: PresentationRequest, reference: string) {
  return { reference, addresses, verifier: identities.dids.of(organisation) }
}

async function linkTo(needs: WalletNeeds, request: PresentationRequest, reference: string): Promise<string> {
  const asking = askingOf(needs, request, reference)
  if (request.signing === 'signed') return `openid4vp://?${new URLSearchParams({ client_id: clientIdOf(request, asking), request_uri: needs.addresses.request(reference) }).toString()}`
  const { authorizationRequest: link } = await needs.library.verifier.createOpenId4vpAuthorizationRequest({ authorizationRequestPayload: authorizationRequest(request, asking) })
  return link
}

/** The request as a JWT under the organisation’s DID (RFC 9101; OpenID4VP 1.0, section 5.9.3). */
async function signedRequest(needs: WalletNeeds, request: PresentationRequest, reference: string): Promise<string> {
  const key = await needs.identities.signingKey(request.organisation, { type: 'P-256', form: 'jwk' })
  const own = (await needs.identities.keys(request.organisation)).find(({ id }) => key.verificationMethod.endsWith(`#${id}-jwk`))
  const known = own === undefined ? undefined : keyFromJwk(own.publicJwk)
  const signJwt: SignJwtCallback = async (_signer, { header: { kid, typ }, payload }) => ({
    jwt: await signJws(isJsonObject(payload) ? payload : {}, key, { kid: kid ?? '', typ: typ ?? '' }), signerJwk: known?.ok === true ? publicJwk(known.value) : { kty: 'EC' },
  })
  const { jar } = await new Openid4vpVerifier({ callbacks: { ...needs.library.callbacks, signJwt } }).createOpenId4vpAuthorizationRequest({
    authorizationRequestPayload: authorizationRequest(request, askingOf(needs, request, reference)),
    now: needs.clock.now(),
    jar: { requestUri: needs.addresses.request(reference), expiresInSeconds: requestSeconds, jwtSigner: { method: 'did', alg: 'ES256', didUrl: key.verificationMethod }, additionalJwtPayload: { aud: anyWallet } },
  })
  return jar?.authorizationRequestJwt ?? ''
}

/** A wallet fetches the request to show it at once. */
const requestSeconds = 300
/** A request that is made before the wallet is known names all of them (OpenID4VP 1.0, section 5.8). */
const anyWallet = 'https://self-issued.me/v2'

function waiting({ database, clock }: WalletNeeds, reference: string): Promise<PresentationRequest | undefined> {
  return database.system((sql) => readWaiting(sql, derived('kept', reference), clock.now()))
}

async function takeIn(needs: WalletNeeds, reference: string, members: ReadonlyMap<string, string>): Promise<void> {
  const request = await waiting(needs, reference)
  if (request === undefined || members.get('state') !== derived('state', reference)) throw unknownRequest()
  const declined = members.get('error')
  const at = needs.clock.now()
  // What cannot be read does not use the request up; the first answer that can be read is the answer, whatever it comes to.
  const presented = declined === undefined ? await presentedIn(needs, request, { reference, members }) : new Map<string, readonly HandedIn[]>()
  if (!(await needs.database.system((sql) => takeAnswer(sql, request, { at, ...(declined === undefined ? {} : { declined: declined.slice(0, 100) }) })))) throw unknownRequest()
  const outcome = await examine(needs, request, { reference, presented })
  await keep(needs, request, outcome)
  if (declined === undefined && !outcome.result.satisfied) throw new WalletRefusal('invalid_request', 'What was presented does not hold, or is not what was asked for; the one who asked is told why')
}

function unknownRequest(): WalletRefusal {
  return new WalletRefusal('invalid_request', 'There is no such request, or it was answered or has expired')
}

interface Answer {
  readonly reference: string
  readonly members: ReadonlyMap<string, string>
}

async function presentedIn(needs: WalletNeeds, request: PresentationRequest, { reference, members }: Answer): Promise<ReadonlyMap<string, readonly HandedIn[]>> {
  // Read here and not by the library: within limits, and each member once.
  const token = readJsonText(members.get('vp_token') ?? '')
  if (token.fault !== undefined) throw new WalletRefusal('invalid_request', `The vp_token is not JSON that can be taken: ${token.fault}`)
  const parsed = await needs.library.verifier.parseOpenid4vpAuthorizationResponse({
    authorizationResponse: { vp_token: token.value, state: members.get('state') }, authorizationRequestPayload: authorizationRequest(request, askingOf(needs, request, reference)), callbacks: needs.library.callbacks,
  }).catch((cause: unknown) => { throw new WalletRefusal('invalid_request', 'The answer is not a vp_token as OpenID4VP 1.0 has it', { cause }) })
  if (parsed.type !== 'dcql') throw new WalletRefusal('invalid_request', 'The answer is to another kind of query')
  const presented = Object.entries(parsed.dcql.presentations).map(([query, all]): readonly [string, readonly HandedIn[]] => [query, all.map(handedIn)])
  const count = presented.reduce((sum, [, all]) => sum + all.length, 0)
  if (count === 0 || count > presentationsMax) throw new WalletRefusal('invalid_request', `Between one and ${String(presentationsMax)} presentations are taken at a time`)
  return new Map(presented)
}

const presentationsMax = 20

function handedIn(value: unknown): HandedIn {
  return typeof value === 'string' ? value : isJsonObject(value) ? value : {}
}

interface ExaminedAnswer {
  readonly result: PresentationResult
  readonly records: readonly VerifiedRecord[]
}

interface Presented {
  readonly reference: string
  readonly presented: ReadonlyMap<string, readonly HandedIn[]>
}

async function examine(needs: WalletNeeds, request: PresentationRequest, { reference, presented }: Presented): Promise<ExaminedAnswer> {
  const records: VerifiedRecord[] = []
  const presentations: AnsweredQuery[] = []
  const faults: string[] = []
  for (const [id, contents] of presented) {
    const query = request.query.credentials.find((one) => one.id === id)
    if (query === undefined) faults.push(conditions.queryUnknown.code)
    else if (contents.length > 1 && query.multiple !== true) faults.push(conditions.tooMany.code)
    else for (const content of contents) {
      const one = await examineOne(needs, request, { query, content, reference })
      records.push(one.record)
      presentations.push(one.answered)
    }
  }
  const isSound = faults.length === 0 && presentations.every(({ verified, faults: own }) => verified && own.length === 0)
  const satisfied = isSound && isEnough(request.query, new Set(presentations.map(({ query }) => query))) && presentations.length > 0
  return { records, result: { satisfied, recognition: recognitionOf(presentations), presentations, faults } }
}

interface Item {
  readonly query: CredentialQuery
  readonly content: HandedIn
  readonly reference: string
}

async function examineOne(needs: WalletNeeds, request: PresentationRequest, { query, content, reference }: Item): Promise<{ record: VerifiedRecord; answered: AnsweredQuery }> {
  const { organisation, environment, requestedBy: subject } = request
  const domain = clientIdOf(request, askingOf(needs, request, reference))
  const examined: ExaminedPresentation = await needs.engine.examining.presentation(content, { organisation, domain, challenge: derived('nonce', reference) })
  const judged: readonly Finding[] = judgePresentation(query, examined, needs.engine.contexts)
  const record = presentationRecord({ ...examined, findings: [...examined.findings, ...judged] }, { id: uuidV7(), asker: { organisation, environment, subject }, at: needs.clock.now(), content, retentionDays: needs.retentionDays })
  const { verified, holder } = examined.verification
  const faults = judged.filter((one) => rejects([one])).map(({ code }) => code)
  return { record, answered: { query: query.id, verification: record.id, verified, recognition: record.recognition, types: record.types, faults, ...(holder === undefined ? {} : { holder }) } }
}

function recognitionOf(presentations: readonly AnsweredQuery[]): PresentationResult['recognition'] {
  if (presentations.length === 0 || presentations.some(({ recognition }) => recognition === 'not-asked')) return 'not-asked'
  return presentations.every(({ recognition }) => recognition === 'recognised') ? 'recognised' : 'not-recognised'
}

async function keep({ database, outbox, clock }: WalletNeeds, request: PresentationRequest, { records, result }: ExaminedAnswer): Promise<void> {
  const { organisation, environment, id } = request
  const at = clock.now()
  await database.write({ organisation, clients: 'all', role: 'organisation' }, async (sql) => {
    for (const record of records) await insertVerified(sql, record)
    await outbox.publish(sql, [
      ...records.map((record) => published({ type: 'CredentialVerified', data: verifiedData(record) }, { organisation, environment, subject: record.id }, at)),
      published({ type: 'PresentationAnswered', data: { id, satisfied: result.satisfied, recognition: result.recognition, verifications: records.map((record) => record.id) } }, { organisation, environment, subject: id }, at),
    ])
  })
  await database.system((sql) => keepResult(sql, request, result))
}

function verifiedData({ id, kind, types, issuer, isVerified, recognition }: VerifiedRecord) {
  return { id, kind, types, verified: isVerified, recognition, ...(issuer === undefined ? {} : { issuer }) }
}
