import type { PresentedCredential } from '@customhouse/vocabulary/declaration/presented-credential.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { Type } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { type Http, notFound, Problem, problemSchema } from '../../../platform/http/index.ts'
import { type Outbox, uuidV7 } from '../../../platform/outbox/index.ts'
import type { Credentials, EvidenceOnFile } from '../../credentials/index.ts'
import type { Filings, WholeFiling } from '../../filings/index.ts'
import { evidenceListSchema, shownEvidence } from './evidence-schemas.ts'
import { evidenceFacts, filedEvidence } from './filed-evidence.ts'
import { type HandingIn, presentedCredentials } from './presented-credentials.ts'
import { examineEvidence } from './transport.ts'
import { verifiedAgain } from './verify-again.ts'

export interface EvidenceRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly database: Database
  readonly outbox: Outbox
  readonly filings: Pick<Filings, 'filing'>
  readonly credentials: Credentials
}

const about = { tags: ['filings'], security: [{ oauth: [] }], params: Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }) }) }
const problems = { 401: problemSchema, 403: problemSchema, 404: problemSchema }

/** The credentials of a filing: shown, handed in afterwards, verified once more. */
export function evidenceRoutes(http: Http, needs: EvidenceRouteNeeds): void {
  serveList(http, needs)
  serveHandingIn(http, needs)
  serveVerification(http, needs)
}

function serveList(http: Http, { access, database, ...needs }: EvidenceRouteNeeds): void {
  http.get('/filings/:id/credentials', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listFilingCredentials', summary: 'The credentials of a filing: whether they hold, what they bear out, and what they contradict',
      description: 'Those that the declaration carries and those handed in afterwards, each with its last verification. Nothing is verified anew by reading.',
      response: { 200: evidenceListSchema, ...problems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const [filing, evidence] = await database.read(caller.scope, async (sql) =>
      [await needs.filings.filing(sql, request.params.id, caller.environment), await needs.credentials.evidence.of(sql, request.params.id, caller.environment)] as const)
    if (filing === undefined) throw notFound()
    return { filing: filing.id, credentials: evidence.map(shownEvidence) }
  })
}

const secured = Type.Union([Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true }), Type.String({ minLength: 1, maxLength: 1_048_576 })], { description: 'As its issuer secured it: JSON with its proof, or a token' })
const proves = Type.String({ maxLength: 500, pattern: '^(?:/.*)?$', description: 'JSON Pointer into the declaration, e.g. /goodsItems/0; empty for the whole', examples: ['/goodsItems/0'] })
const handingInBody = Type.Object({
  credentials: Type.Optional(Type.Array(Type.Object({ proves, credential: Type.Optional(secured), reference: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'The id of an earlier verification, or of a credential handed in before' })) }, { additionalProperties: false }), { minItems: 1, maxItems: 100 })),
  presentation: Type.Optional(Type.Object({ proves: Type.Optional(proves), verifiablePresentation: secured }, { additionalProperties: false, description: 'A presentation: its credentials are taken one by one, each with its own issuer’s signature. Who presents them is not asked: you are signed in' })),
}, { additionalProperties: false, examples: [{ credentials: [{ proves: '/goodsItems/0', credential: 'eyJhbGciOiJFUzI1NiJ9...' }] }] })

/** So many credentials a filing may have. */
const evidenceMax = 300

function serveHandingIn(http: Http, needs: EvidenceRouteNeeds): void {
  http.post('/filings/:id/credentials', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'handInCredentials', summary: 'Hand in credentials for a filing, whatever format it came in',
      description: 'For filings of your own organisation. Each is verified and compared with the declaration; what is wrong with it is found and refuses nothing. Handing the same one in again for the same place changes nothing (200 instead of 201). What was determined stays as it is.',
      body: handingInBody, response: { 200: evidenceListSchema, 201: evidenceListSchema, ...problems, 400: problemSchema, 409: problemSchema },
    },
  }, async (request, reply) => {
    const caller = needs.access.callerOf(request)
    const filing = await seenFiling(request.params.id, caller, needs)
    // Its importer, and officers, see it and do not speak for its filer.
    if (filing.organisation !== caller.organisation) throw notFound()
    const { isNew, kept } = await handIn(filing, { caller, body: request.body, needs })
    return reply.code(isNew ? 201 : 200).send({ filing: filing.id, credentials: kept.map(shownEvidence) })
  })
}

interface Handing {
  readonly caller: Caller
  readonly body: HandingIn
  readonly needs: EvidenceRouteNeeds
}

interface HandedInForFiling {
  readonly isNew: boolean
  readonly kept: readonly EvidenceOnFile[]
}

/** Verifies what is handed in, and puts what is new on file. */
async function handIn(filing: WholeFiling, { caller, body, needs }: Handing): Promise<HandedInForFiling> {
  const outcome = presentedCredentials(body)
  if (!outcome.ok) throw malformed(outcome.findings)
  const presented = outcome.value
  const before = await evidenceOf(filing, needs)
  if (before.length + presented.length > evidenceMax) throw tooMany()
  const next = Math.max(filing.declaration.credentials?.length ?? 0, ...before.map(({ position }) => position + 1))
  const [examined = []] = await examineEvidence([{ declaration: filing.declaration, presented, positions: presented.map((_one, index) => next + index) }], caller, needs)
  const fresh = examined.filter((one, index) => !isAmong(one, before) && !isAmong(one, examined.slice(0, index)))
  const at = needs.clock.now().toISOString()
  const kept = await needs.database.system(async (sql) => {
    await needs.credentials.evidence.save(sql, filedEvidence(fresh, filing, { newId: uuidV7, at }))
    const all = await needs.credentials.evidence.of(sql, filing.id, filing.environment)
    // Another call took these places meanwhile: nothing of this one is kept, and it is told to come again.
    if (!fresh.every((one) => isAmong(one, all))) throw overtaken()
    await needs.outbox.publish(sql, evidenceFacts(fresh, factFrame(filing, at)))
    return all
  })
  return { isNew: fresh.length > 0, kept }
}

interface Placed {
  readonly sha256: string
  readonly proves: string
}

function isAmong({ sha256, proves: place }: Placed, all: readonly Placed[]): boolean {
  return all.some((other) => other.sha256 === sha256 && other.proves === place)
}

function serveVerification(http: Http, needs: EvidenceRouteNeeds): void {
  http.post('/filings/:id/credentials/verifications', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'verifyFilingCredentials', summary: 'Verify the credentials of a filing once more: one may have been revoked since',
      description: 'Whoever may see the filing may ask. How each stood before is kept beside how it stands now; what cannot be learnt in time stays as it was.',
      response: { 200: evidenceListSchema, ...problems },
    },
  }, async (request) => {
    const caller = needs.access.callerOf(request)
    const { id } = request.params
    const filing = await seenFiling(id, caller, needs)
    const before = (await evidenceOf(filing, needs)).filter(({ content }) => content !== undefined)
    const asker = { ...caller, organisation: filing.organisation }
    const presented = before.map(({ proves: place, content }): PresentedCredential => ({ proves: place, ...(content === undefined ? {} : { credential: content }) }))
    const [examined = []] = await examineEvidence([{ declaration: filing.declaration, presented, positions: before.map(({ position }) => position) }], asker, needs)
    const at = needs.clock.now().toISOString()
    const results = new Map(examined.map((one) => [one.position, one]))
    const changed = before.flatMap((one) => {
      const result = results.get(one.position)
      return result === undefined ? [] : verifiedAgain(one, result, at)
    })
    const kept = await needs.database.system(async (sql) => {
      await needs.credentials.evidence.update(sql, changed)
      await needs.outbox.publish(sql, evidenceFacts(changed, factFrame(filing, at)))
      return needs.credentials.evidence.of(sql, filing.id, filing.environment)
    })
    return { filing: filing.id, credentials: kept.map(shownEvidence) }
  })
}

async function seenFiling(id: string, { scope, environment }: Caller, { database, filings }: EvidenceRouteNeeds): Promise<WholeFiling> {
  const filing = await database.read(scope, (sql) => filings.filing(sql, id, environment))
  if (filing === undefined) throw notFound()
  return filing
}

/** All of it: whoever may see a filing may see its evidence. */
async function evidenceOf({ id, environment }: WholeFiling, { database, credentials }: EvidenceRouteNeeds): Promise<readonly EvidenceOnFile[]> {
  return database.system((sql) => credentials.evidence.of(sql, id, environment))
}

function factFrame({ id, organisation, client, environment }: WholeFiling, at: string) {
  return { organisation, client, subject: id, occurredAt: at, environment }
}

function malformed(findings: readonly Finding[]): Problem {
  return new Problem({ status: 400, title: 'Nothing was handed in', detail: 'The findings say what is wrong and what to do', extra: { findings } })
}

function tooMany(): Problem {
  return new Problem({ status: 409, title: 'Too many credentials', detail: `A filing has at most ${String(evidenceMax)} credentials` })
}

function overtaken(): Problem {
  return new Problem({ status: 409, title: 'In flight', detail: 'Credentials for this filing were handed in at the same time; send yours again', headers: { 'retry-after': '1' } })
}
