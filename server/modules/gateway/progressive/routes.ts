import { Type } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import { GroupQueueFull, type GroupCommit } from '../../../platform/group-commit/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest, notFound, overloaded, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { answerTo, asShown } from '../intake/filing-answer.ts'
import type { InterchangeReceived } from '../intake/interchange-received.ts'
import { type Intake, withWhatIsKnown } from '../intake/transport.ts'
import { idempotencyHeaders } from '../messages/message-door-schema.ts'
import { changedBy } from './merge-known.ts'
import type { Known, ProgressiveFiling } from './progressive-filing.ts'
import { beginSchema, changeSchema, idSchema, progressiveLineSchema, progressiveSchema, signedSchema } from './schemas.ts'
import type { StageOfFiling } from './stage-of-filing.ts'
import { beginOnce, progressiveFiling, progressiveFilings, saveProgressive } from './store.ts'
import { asHandedIn, keep, type ProgressiveNeeds, type StagedFiling, staged, stageToday } from './transport.ts'

interface ProgressiveRouteNeeds extends ProgressiveNeeds {
  readonly access: Access
  readonly sequencer: GroupCommit<InterchangeReceived, Intake>
}

const about = { tags: ['filings'], security: [{ oauth: [] }] }
const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema }
const limitDefault = 50

/** Filings that begin with what is known: begun, added to, read, and signed. */
export function progressiveRoutes(http: Http, needs: ProgressiveRouteNeeds): void {
  serveBeginning(http, needs)
  serveReads(http, needs)
  serveChanges(http, needs)
  serveSigning(http, needs)
}

function serveBeginning(http: Http, needs: ProgressiveRouteNeeds): void {
  http.post('/progressive-filings', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'beginProgressiveFiling', summary: 'Begin an entry or entry summary with what is known',
      description: 'Evidence of the shipment fills in what is left open, each datum with its proof. Every answer says what is still needed, from whom, by when, and what would be decided today. Nothing is filed before it is signed.',
      headers: idempotencyHeaders, body: beginSchema, response: { 201: progressiveSchema, ...problems, 422: problemSchema },
    },
  }, async (request, reply) => {
    const caller = needs.access.callerOf(request)
    const { kind, known = {}, shipment } = request.body
    const begun: ProgressiveFiling = {
      id: uuidV7(), organisation: caller.organisation, client: '', environment: caller.environment, kind, known, statements: [], watched: [], begunAt: needs.clock.now().toISOString(),
      ...(shipment !== undefined && { shipment }),
    }
    const { filing, stage } = permitted(await staged(stated(begun, known, { caller, at: needs.clock.now() }), caller, needs))
    const before = await needs.database.write(caller.scope, (sql) => beginOnce(sql, filing, idempotencyKeyOf(request)))
    if (before === undefined) return reply.code(201).send(shown(filing, stage))
    if (before.kind !== kind || before.shipment !== shipment) throw keyOfAnotherRequest()
    return reply.code(201).header('idempotency-replayed', 'true').send(shown(before, await stageToday(before, caller, needs)))
  })
}

function serveReads(http: Http, needs: ProgressiveRouteNeeds): void {
  http.get('/progressive-filings', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'listProgressiveFilings', summary: 'Filings on their way, the newest first',
      querystring: Type.Object({ after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: limitDefault })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ progressiveFilings: Type.Array(progressiveLineSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = needs.access.callerOf(request)
    const { after, limit = limitDefault } = request.query
    const found = await needs.database.read(scope, (sql) => progressiveFilings(sql, { environment, after, limit }))
    return { progressiveFilings: found.map(lineOf), ...(found.length === limit && { next: found.at(-1)?.id ?? '' }) }
  })
  http.get('/progressive-filings/:id', {
    onRequest: needs.access.guard,
    schema: { ...about, operationId: 'readProgressiveFiling', summary: 'Where a filing on its way stands today', params: idSchema, response: { 200: progressiveSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = needs.access.callerOf(request)
    const filing = await needs.database.read(caller.scope, (sql) => progressiveFiling(sql, { id: request.params.id, environment: caller.environment, isHeld: false }))
    if (filing === undefined) throw notFound()
    return shown(filing, await stageToday(filing, caller, needs))
  })
}

function serveChanges(http: Http, needs: ProgressiveRouteNeeds): void {
  http.post('/progressive-filings/:id/data', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'addToProgressiveFiling', summary: 'State more of a filing on its way, or take something back',
      description: 'Once everything needed is there, what would be decided is recorded as the early determination, with its moment.', params: idSchema, body: changeSchema,
      response: { 200: progressiveSchema, ...problems, 404: problemSchema, 409: problemSchema },
    },
  }, async (request) => {
    const caller = needs.access.callerOf(request)
    const { known } = request.body
    const before = await needs.database.read(caller.scope, (sql) => progressiveFiling(sql, { id: request.params.id, environment: caller.environment, isHeld: false }))
    const { filing, stage } = permitted(await staged(stated(open(before, caller), known, { caller, at: needs.clock.now() }), caller, needs))
    await needs.database.write(caller.scope, async (sql) => {
      const now = open(await progressiveFiling(sql, { id: filing.id, environment: caller.environment, isHeld: true }), caller)
      if (now.statements.length !== before?.statements.length) throw overtaken()
      await keep(sql, { before: now, filing }, needs)
    })
    return shown(filing, stage)
  })
}

function serveSigning(http: Http, needs: ProgressiveRouteNeeds): void {
  http.post('/progressive-filings/:id/signature', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'signProgressiveFiling', summary: 'Sign a filing as it stands, which files it', params: idSchema, headers: idempotencyHeaders,
      description: 'What was read as `declaration` is filed as by POST /filings, and answered so; a rejected one stays open.', response: { 200: signedSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = needs.access.callerOf(request)
    const { environment } = caller
    const idempotencyKey = idempotencyKeyOf(request)
    const progressive = open(await needs.database.read(caller.scope, (sql) => progressiveFiling(sql, { id: request.params.id, environment, isHeld: false })), caller)
    const stage = await stageToday(progressive, caller, needs)
    if (stage.stage !== 'ready') throw new Problem({ status: 422, type: 'urn:customhouse:problem:not-ready', title: 'Not ready to be signed', detail: 'Something is still needed; the list says what, from whom and by when', extra: { needed: stage.needed, findings: stage.findings } })
    const received = await withWhatIsKnown(asHandedIn(stage.declaration, { caller, clock: needs.clock, idempotencyKey }), caller, needs)
    const filed = filedOf(await needs.sequencer.add(received).catch((failure: unknown) => { throw failure instanceof GroupQueueFull ? overloaded() : failure }))
    if (filed.answer.accepted) await needs.database.write(caller.scope, (sql) => saveProgressive(sql, { ...progressive, filing: filed.answer.filing }, needs.clock.now()))
    return { progressive: progressive.id, filing: { ...asShown(filed.answer), filing: filed.answer.filing, accepted: filed.answer.accepted, receipt: filed.receipt } }
  })
}

function filedOf(intake: Intake) {
  if (intake.outcome === 'not-permitted') throw notPermitted()
  const [filed] = intake.outcome === 'filed' ? intake.filings : []
  if (filed === undefined) throw new Problem({ status: 409, title: 'Signed before', detail: 'This Idempotency-Key filed something already; read it under GET /filings' })
  return { answer: answerTo(filed), receipt: filed.receipt }
}

/** The filing with a statement of its filer's. */
function stated(filing: ProgressiveFiling, change: Known, { caller, at }: { readonly caller: Caller; readonly at: Date }): ProgressiveFiling {
  const known = changedBy(filing.known, change)
  return { ...filing, known, statements: [...filing.statements, { at: at.toISOString(), by: caller.subject, members: Object.keys(change) }] }
}

function permitted(found: StagedFiling): StagedFiling {
  if (!found.isPermitted) throw notPermitted()
  return found
}

function notPermitted(): Problem {
  return new Problem({ status: 403, title: 'Not permitted', detail: 'You may not act for this importer' })
}

function open(filing: ProgressiveFiling | undefined, { organisation }: Caller): ProgressiveFiling {
  if (filing?.organisation !== organisation) throw notFound()
  if (filing.filing !== undefined) throw new Problem({ status: 409, type: 'urn:customhouse:problem:filed', title: 'Filed already', detail: 'It was signed and filed; change the filing itself', extra: { filing: filing.filing } })
  return filing
}

function overtaken(): Problem {
  return new Problem({ status: 409, type: 'urn:customhouse:problem:overtaken', title: 'Overtaken by another change', detail: 'Something else was stated meanwhile: read it, and try again' })
}

function lineOf({ id, kind, shipment, begunAt, statements, client, filing, decidedEarly }: ProgressiveFiling) {
  return { id, kind, begunAt, changedAt: statements.at(-1)?.at ?? begunAt, isFiled: filing !== undefined, ...(shipment !== undefined && { shipment }), ...(client !== '' && { importer: client }), ...(decidedEarly !== undefined && { decidedEarly: decidedEarly.outcome }) }
}

function shown({ id, kind, shipment, begunAt, statements, filing, decidedEarly }: ProgressiveFiling, stage: StageOfFiling) {
  return {
    id, kind, begunAt, statements: statements.map(({ at, by, members }) => ({ at, by, members: [...members] })),
    ...(shipment !== undefined && { shipment }), ...(filing !== undefined && { filing }),
    ...(decidedEarly !== undefined && { decidedEarly: determinationShown(decidedEarly) }),
    stage: stage.stage, declaration: stage.declaration, findings: [...stage.findings], needed: [...stage.needed],
    fields: stage.fields.map((field) => ({ ...field, sources: [...field.sources] })),
    ...(stage.wouldDecide !== undefined && { wouldDecide: determinationShown(stage.wouldDecide) }),
  }
}

function determinationShown({ outcome, decidedAt, reasons }: NonNullable<StageOfFiling['wouldDecide']>) {
  return { outcome, decidedAt, reasons: reasons.map((reason) => ({ ...reason })) }
}
