import { Type } from 'typebox'
import type { Access } from '../../platform/access/index.ts'
import { notFound, problemSchema, type Http } from '../../platform/http/index.ts'
import { determinationsOf, listDeterminations, type DeterminationOnFile } from './store.ts'
import { decideByOfficer, requireAct, type DeterminationNeeds } from './transport.ts'

const text = Type.String()
const outcome = Type.Union([Type.Literal('release'), Type.Literal('under-review'), Type.Literal('documents-required'), Type.Literal('exam'), Type.Literal('hold'), Type.Literal('reject')])
const determinationSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), filing: Type.String({ format: 'uuid' }), organisation: text, client: text, entryNumber: text, outcome,
  reasons: Type.Array(Type.Object({ rule: text, outcome, words: text, authority: text, nextStep: text, findings: Type.Array(text), evidence: Type.Optional(Type.Array(Type.Object({ pointer: text, type: text, issuer: text, sha256: text }))) })),
  decidedAt: Type.String({ format: 'date-time' }), act: Type.Optional(text), decidedBy: Type.Optional(text), role: Type.Optional(text), why: Type.Optional(text),
})
const orderSchema = Type.Object({
  act: Type.Union([Type.Literal('place-hold'), Type.Literal('lift-hold'), Type.Literal('order-exam'), Type.Literal('record-exam'), Type.Literal('request-documents'), Type.Literal('accept-documents'), Type.Literal('release')]),
  why: Type.String({ minLength: 3, maxLength: 500, description: 'The filer reads it' }),
  isExamPassed: Type.Optional(Type.Boolean({ description: 'With record-exam' })),
}, { additionalProperties: false })
const params = Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }) })
const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

/** Reads of determinations, and officers' decisions. */
export function determinationRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/determinations', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listDeterminations', summary: 'Determinations, newest first',
      querystring: Type.Object({ outcome: Type.Optional(outcome), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ determinations: Type.Array(determinationSchema), next: Type.Optional(text) }), ...problems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await needs.database.read(caller.scope, (sql) => listDeterminations(sql, { ...request.query, environment: caller.environment, limit }))
    const last = found.at(-1)
    return { determinations: found.map(shown), ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.get('/filings/:id/determinations', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readDeterminations', summary: 'What was determined about a filing, oldest first', params, response: { 200: Type.Object({ determinations: Type.Array(determinationSchema) }), ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const found = await needs.database.read(caller.scope, (sql) => determinationsOf(sql, request.params.id, caller.environment))
    if (found.length === 0) throw notFound()
    return { determinations: found.map(shown) }
  })
  http.post('/determinations/:id/decisions', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'decideByOfficer', summary: 'An officer holds, examines, asks for documents or releases',
      description: 'The right to decide differs by role: port officers decide all of it, agriculture specialists place and lift holds.',
      params, body: orderSchema, response: { 200: determinationSchema, ...problems, 404: problemSchema, 409: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    requireAct(access, caller, request.body.act)
    return shown(await decideByOfficer(needs, caller, { ...request.body, filing: request.params.id }))
  })
}

function shown({ reasons, ...determination }: DeterminationOnFile) {
  return { ...determination, reasons: reasons.map(({ evidence, ...reason }) => ({ ...reason, findings: [...reason.findings], ...(evidence === undefined ? {} : { evidence: [...evidence] }) })) }
}
