import { isUnreadable } from '@customhouse/proofs/verification/is-unreadable.ts'
import { randomBytes } from 'node:crypto'
import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CheckedProof, CheckedStatus } from '@customhouse/proofs/verification/credential-verification.ts'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { type Static, Type } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { type Outbox, uuidV7 } from '../../../platform/outbox/index.ts'
import type { RecognitionStep } from '@customhouse/proofs/recognition/recognise.ts'
import { anyObject, didSchema, findingsSchema, idParams, momentSchema, pageMembers, typeNameSchema } from '../schemas.ts'
import { malformed, problems, published, security } from '../transport.ts'
import type { ExaminedCredential } from './examined-credential.ts'
import { insertChallenge, insertVerified, listVerified, readVerified, type VerifiedRecord, type VerifiedResult } from './store.ts'
import { type Examining, type HandedIn, supportingMax } from './examining.ts'
import { examinePublicly, statedBy } from './examine-publicly.ts'
import { answerOf, recognitionOfAll, type VerificationProblem } from './verification-answer.ts'
import { credentialRecord, presentationRecord } from './verified-record.ts'

interface VerifyingRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly database: Database
  readonly outbox: Pick<Outbox, 'publish'>
  readonly examining: () => Promise<Examining>
  readonly retentionDays: number
}

const tags = ['credentials']
const challengeMinutes = 15

/** The verifier's side of the VC API: credentials, presentations, challenges; and what was verified before. */
export function verifyingRoutes(http: Http, needs: VerifyingRouteNeeds): void {
  serveCredentials(http, needs)
  servePresentations(http, needs)
  servePublic(http, needs)
  serveChallenges(http, needs)
  serveRecords(http, needs)
}

const handedIn = Type.Union([anyObject, Type.String({ minLength: 1, maxLength: 1_048_576 })], { description: 'JSON with its proof, an enveloped credential, or a token (JWT, SD-JWT)' })
const examiningOptions = {
  supportingCredentials: Type.Optional(Type.Array(handedIn, { maxItems: supportingMax, description: 'Credentials by which recognised anchors recognise the issuer: RecognizedEntityCredential, DigitalIdentityAnchor' })),
  unknownStatus: Type.Optional(Type.Union([Type.Literal('refuse'), Type.Literal('warn')], { description: 'What becomes of a credential whose status list cannot be had; refuse unless said otherwise' })),
}
const recognitionSchema = Type.Object({
  state: Type.Union([Type.Literal('recognised'), Type.Literal('not-recognised'), Type.Literal('not-asked')]),
  path: Type.Unsafe<readonly RecognitionStep[]>(Type.Array(anyObject, { description: 'From the registry of recognised issuers to the issuer' })),
})
const texts = Type.Unsafe<readonly string[]>(Type.Array(Type.String()))
const proofsSchema = Type.Unsafe<readonly CheckedProof[]>(Type.Array(Type.Object({
  suite: Type.String(), verificationMethod: Type.String(), controller: Type.String(), purpose: Type.String(), created: Type.Optional(Type.String()), isSound: Type.Boolean(),
})))
const credentialResult = {
  issuer: Type.Optional(Type.String()),
  types: texts,
  type: Type.Optional(Type.String({ description: 'The known type that it names' })),
  form: Type.Optional(Type.String()),
  proofs: proofsSchema,
  statuses: Type.Unsafe<readonly CheckedStatus[]>(Type.Array(anyObject)),
  recognition: recognitionSchema,
  claims: Type.Optional(Type.Unsafe<CredentialClaims>(anyObject)),
}
const answerSchema = {
  id: Type.String({ format: 'uuid', description: 'Of the record of this verification' }),
  verified: Type.Boolean({ description: 'Whether the credential is sound; that its issuer is recognised is told apart' }),
  problemDetails: Type.Unsafe<readonly VerificationProblem[]>(Type.Array(Type.Object({ type: Type.String(), title: Type.String(), detail: Type.String() }))),
  checks: texts,
  warnings: texts,
  errors: texts,
  findings: findingsSchema,
}

function serveCredentials(http: Http, needs: VerifyingRouteNeeds): void {
  http.post('/credentials/verify', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'verifyCredential', summary: 'Verify a credential, and whether its issuer is recognised (VC API)',
      description: '200 whatever the result, which `verified` tells; 400 where the input cannot be read as a credential at all. A credential whose issuer is not recognised stays verified, with the finding issuer-not-recognised.',
      body: Type.Object({ verifiableCredential: handedIn, options: Type.Optional(Type.Object(examiningOptions, { additionalProperties: false })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ ...answerSchema, ...credentialResult }), ...problems },
    },
  }, async (request) => {
    const { verifiableCredential, options = {} } = request.body
    const content = handedInOf(verifiableCredential)
    const { unknownStatus, supportingCredentials = [] } = options
    const examined = await (await needs.examining()).credential(content, { supporting: supportingCredentials.map(handedInOf), ...(unknownStatus === undefined ? {} : { unknownStatus }) })
    if (isUnreadable(examined.findings)) throw malformed(examined.findings)
    const record = credentialRecord(examined, frameOf(needs, needs.access.callerOf(request), content))
    await keep(needs, record)
    const { verified, proofs } = examined.verification
    return { id: record.id, ...answerOf(verified, examined.findings, proofs), ...resultOf(examined) }
  })
}

function servePresentations(http: Http, needs: VerifyingRouteNeeds): void {
  http.post('/presentations/verify', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'verifyPresentation', summary: 'Verify a presentation and every credential in it (VC API)',
      description: 'A challenge that POST /challenges gave counts once. 200 whatever the result; 400 where the input cannot be read as a presentation at all.',
      body: Type.Object({
        verifiablePresentation: handedIn,
        options: Type.Optional(Type.Object({
          ...examiningOptions, challenge: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })), domain: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
        }, { additionalProperties: false })),
      }, { additionalProperties: false }),
      response: {
        200: Type.Object({
          ...answerSchema, holder: Type.Optional(Type.String()), form: Type.Optional(Type.String()), proofs: proofsSchema,
          recognition: Type.Object({ state: recognitionSchema.properties.state }),
          credentialResults: Type.Array(Type.Object({ verified: Type.Boolean(), ...credentialResult, findings: findingsSchema })),
        }),
        ...problems,
      },
    },
  }, async (request) => {
    const caller = needs.access.callerOf(request)
    const { verifiablePresentation, options = {} } = request.body
    const content = handedInOf(verifiablePresentation)
    const { supportingCredentials = [], ...rest } = options
    const examined = await (await needs.examining()).presentation(content, { ...withoutAbsent(rest), organisation: caller.organisation, supporting: supportingCredentials.map(handedInOf) })
    if (isUnreadable(examined.verification.findings)) throw malformed(examined.verification.findings)
    const record = presentationRecord(examined, frameOf(needs, caller, content))
    await keep(needs, record)
    const { verified, proofs, holder, form } = examined.verification
    return {
      id: record.id, ...answerOf(verified, examined.findings, proofs), proofs, recognition: { state: recognitionOfAll(examined.credentials) },
      ...(holder === undefined ? {} : { holder }), ...(form === undefined ? {} : { form }),
      credentialResults: examined.credentials.map((one) => ({ verified: one.verification.verified, ...resultOf(one), findings: one.findings })),
    }
  })
}

/** Nobody is asked who they are: less is read of them, and less often. */
const publicLimits = { bodyLimit: 256 * 1024, config: { rateLimit: { max: 30, timeWindow: 10_000 } } }

function servePublic(http: Http, needs: VerifyingRouteNeeds): void {
  http.post('/verifications/public', {
    ...publicLimits,
    schema: {
      tags, security: [], operationId: 'verifyPublicly', summary: 'Verify a credential or a presentation, for anyone; nothing of it is kept',
      description: 'Up to 256 kB and three a second from one address. 200 whatever the result; 400 where the input cannot be read as either. Whether a presentation answers a challenge is not asked: it may be a copy.',
      body: Type.Object({ content: handedIn }, { additionalProperties: false }),
      response: {
        200: Type.Object({
          kind: Type.Union([Type.Literal('credential'), Type.Literal('presentation')]), verified: Type.Boolean(), verifiedAt: momentSchema, holder: Type.Optional(Type.String()), findings: findingsSchema,
          credentials: Type.Array(Type.Object({ verified: Type.Boolean(), name: Type.Optional(Type.String({ description: 'The issuer’s own name for itself' })), from: Type.Optional(Type.String()), until: Type.Optional(Type.String()), ...credentialResult, findings: findingsSchema })),
        }),
        400: problemSchema,
      },
    },
  }, async (request) => {
    const answer = await examinePublicly(await needs.examining(), handedInOf(request.body.content))
    if (isUnreadable(answer.findings)) throw malformed(answer.findings)
    return { ...answer, verifiedAt: needs.clock.now().toISOString(), credentials: answer.credentials.map((one) => ({ verified: one.verification.verified, ...statedBy(one.verification), ...resultOf(one), findings: one.findings })) }
  })
}

function resultOf({ verification, type, recognition, path, claims }: ExaminedCredential) {
  const { issuer, types, form, proofs, statuses } = verification
  return {
    types, proofs, statuses, recognition: { state: recognition, path },
    ...(issuer === undefined ? {} : { issuer }), ...(type === undefined ? {} : { type }), ...(form === undefined ? {} : { form }), ...(claims === undefined ? {} : { claims }),
  }
}

function serveChallenges(http: Http, { access, clock, database }: VerifyingRouteNeeds): void {
  http.post('/challenges', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'createChallenge', summary: 'A challenge for a presentation, good once and for fifteen minutes (VC API)',
      response: { 200: Type.Object({ challenge: Type.String(), expiresAt: momentSchema }), ...problems },
    },
  }, async (request) => {
    const { scope, organisation } = access.callerOf(request)
    const challenge = randomBytes(24).toString('base64url')
    const at = clock.now()
    const until = new Date(at.getTime() + challengeMinutes * 60_000)
    await database.write(scope, (sql) => insertChallenge(sql, { organisation, challenge, at, until }))
    return { challenge, expiresAt: until.toISOString() }
  })
}

const recordSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: Type.Union([Type.Literal('credential'), Type.Literal('presentation')]),
  verifiedBy: Type.String(),
  verifiedAt: Type.String(),
  sha256: Type.String({ description: 'Of the token, or of the JSON in its canonical form (RFC 8785)' }),
  issuer: Type.Optional(Type.String({ description: 'The issuer, or the holder who presented' })),
  credentialId: Type.Optional(Type.String()),
  types: Type.Array(Type.String()),
  form: Type.Optional(Type.String()),
  verified: Type.Boolean(),
  recognition: recognitionSchema.properties.state,
})

function serveRecords(http: Http, { access, database }: VerifyingRouteNeeds): void {
  http.get('/verifications', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listVerifications', summary: 'What your organisation had verified, the newest first',
      querystring: Type.Object({ type: Type.Optional(typeNameSchema), issuer: Type.Optional(didSchema), ...pageMembers }, { additionalProperties: false }),
      response: { 200: Type.Object({ verifications: Type.Array(recordSchema) }), ...problems },
    },
  }, async (request) => {
    const { scope, organisation, environment } = access.callerOf(request)
    const { limit = 50, ...query } = request.query
    const found = await database.read(scope, (sql) => listVerified(sql, organisation, { ...query, environment, limit }))
    return { verifications: found.map(shown) }
  })
  http.get('/verifications/:id', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'readVerification', summary: 'One verification, with what was found, and the content while it is kept', params: idParams,
      response: { 200: Type.Intersect([recordSchema, Type.Object({ result: Type.Unsafe<VerifiedResult>(anyObject), content: Type.Optional(handedIn), contentUntil: Type.String() })]), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, organisation, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => readVerified(sql, { organisation, environment, id: request.params.id }))
    if (found === undefined) throw notFound()
    const { result, content, contentUntil } = found
    return { ...shown(found), result, contentUntil, ...(content === undefined ? {} : { content }) }
  })
}

function shown({ id, kind, verifiedBy, verifiedAt, sha256, issuer, credentialId, types, form, isVerified, recognition }: VerifiedRecord): Static<typeof recordSchema> {
  return {
    id, kind, verifiedBy, verifiedAt, sha256, types: [...types], verified: isVerified, recognition,
    ...(issuer === undefined ? {} : { issuer }), ...(credentialId === undefined ? {} : { credentialId }), ...(form === undefined ? {} : { form }),
  }
}

function frameOf({ clock, retentionDays }: VerifyingRouteNeeds, { organisation, subject, environment }: Caller, content: HandedIn) {
  return { id: uuidV7(), asker: { organisation, subject, environment }, at: clock.now(), content, retentionDays }
}

/** Records who verified what, with the fact of it. */
async function keep({ database, outbox }: Pick<VerifyingRouteNeeds, 'database' | 'outbox'>, record: VerifiedRecord): Promise<void> {
  const { organisation, environment, id, kind, types, issuer, isVerified, recognition } = record
  const data = { id, kind, types, verified: isVerified, recognition, ...(issuer === undefined ? {} : { issuer }) }
  await database.write({ organisation, clients: 'all', role: 'organisation' }, async (sql) => {
    await insertVerified(sql, record)
    await outbox.publish(sql, [published({ type: 'CredentialVerified', data }, { organisation, subject: id, environment }, new Date(record.verifiedAt))])
  })
}

/** A body was read from JSON: a text, or an object by its schema. */
function handedInOf(value: unknown): HandedIn {
  return typeof value === 'string' ? value : isJsonObject(value) ? value : {}
}

function withoutAbsent<Members extends object>(members: Members): { [Name in keyof Members]: Exclude<Members[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [Name in keyof Members]: Exclude<Members[Name], undefined> }
}
