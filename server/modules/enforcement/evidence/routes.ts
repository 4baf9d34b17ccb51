import { Type } from 'typebox'
import { notFound, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { about, changeCase, changeProblems, problems, shownCase } from '../case/routes.ts'
import { caseParams, caseSchema, custodySchemaSent, evidenceToTakeSchema, verificationSchema } from '../case/schemas.ts'
import { keptFile, stepsOf } from '../case/store.ts'
import { takerOf } from '../case/transport.ts'
import type { EnforcementNeeds, RouteAccess } from '../enforcement.ts'
import { moveCustody, takeEvidence, verifyChain } from './transport.ts'

const uuid = Type.String({ format: 'uuid' })
const bytes = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' })

/** Evidence of cases: what it is, through whose hands it went, and whether the record of that is unbroken. */
export function evidenceRoutes(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  serveTaking(http, access, needs)
  serveCustody(http, access, needs)
  http.get('/cases/:id/verification', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'verifyCase', summary: 'Whether the steps of a case, and with them the custody of its evidence, are unbroken', description: 'Each step’s hash covers the step before; each is held against its leaf in the log.', params: caseParams, response: { 200: verificationSchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const steps = await needs.database.read(scope, (sql) => stepsOf(sql, request.params.id, environment))
    if (steps.length === 0) throw notFound()
    const { leaves, ...verified } = await verifyChain(needs, steps, scope)
    return { ...verified, leaves: [...leaves] }
  })
  http.get('/cases/:id/files/:file', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readCaseFile', summary: 'A file of a case: evidence, for its officers; of an answer, also for who sent it', params: Type.Object({ id: uuid, file: uuid }), produces: ['application/octet-stream'], response: { 200: bytes, ...problems } },
  }, async (request, reply) => {
    const { scope, environment } = access.callerOf(request)
    const file = await needs.database.read(scope, (sql) => keptFile(sql, { ...request.params, environment }))
    if (file === undefined) throw notFound()
    // Never shown as a page of ours: it is what somebody sent.
    return reply.type(file.mediaType).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`).header('content-security-policy', 'default-src \'none\'; sandbox').send(file.content)
  })
}

function serveTaking(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/evidence', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'takeEvidence', summary: 'Take an item into evidence', params: caseParams, headers: idempotencyHeaders, body: evidenceToTakeSchema, response: { 200: caseSchema, ...changeProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { file, ...item } = request.body
    await changeCase(needs, { caller, request, id: request.params.id }, async (sql, under) => {
      const { evidence } = await takeEvidence(sql, needs, { under, by: takerOf(caller, 'officer'), item: { ...item, ...(file === undefined ? {} : { file: { ...file, content: Buffer.from(file.content, 'base64') } }) } })
      return { evidence }
    })
    return shownCase(needs, access, { caller, id: request.params.id })
  })
}

function serveCustody(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/evidence/:evidence/custody', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'moveCustody', summary: 'Note that evidence passed into other hands, was sealed, opened, examined, returned or destroyed', params: Type.Object({ id: uuid, evidence: uuid }), headers: idempotencyHeaders, body: custodySchemaSent, response: { 200: caseSchema, ...changeProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { id, evidence } = request.params
    await changeCase(needs, { caller, request, id }, async (sql, under) => ({ steps: (await moveCustody(sql, needs, { under, by: takerOf(caller, 'officer'), moved: { ...request.body, evidence } })).steps }))
    return shownCase(needs, access, { caller, id })
  })
}
