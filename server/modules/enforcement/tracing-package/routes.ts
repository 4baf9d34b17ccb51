import { Type } from 'typebox'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { about, changeCase, changeProblems, problems, shownCase } from '../case/routes.ts'
import { caseParams, caseSchema } from '../case/schemas.ts'
import { takerOf } from '../case/transport.ts'
import { noticePolicy } from '../documents/notice-html.ts'
import type { EnforcementNeeds, RouteAccess } from '../enforcement.ts'
import { takeEvidence } from '../evidence/transport.ts'
import { tracingPackageSchema } from './schemas.ts'
import { packageFile, packageOf, shipmentOfCase } from './transport.ts'

const shipment = Type.String({ minLength: 1, maxLength: 300, pattern: '^[^\\u0000]*$', description: 'Any number that the shipment is known by: a bill, an entry, an invoice, a lot' })
const asOf = Type.Optional(Type.String({ format: 'date-time', description: 'As known at this moment; now where it is left out. The same moment makes the same bytes.' }))
/** A package walks a whole chain, and sets it in type. */
const seldom = { rateLimit: { max: 30, timeWindow: 10_000 } }
const contents = { 'application/json': {}, 'application/pdf': {}, 'text/html': {} }

/** Packages that trace a supply chain: for whoever's shipment it is, and for officers. */
export function tracingPackageRoutes(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.get('/enforcement/tracing-packages', {
    onRequest: access.guard,
    config: seldom,
    schema: {
      ...about, operationId: 'readTracingPackage', summary: 'The supply chain of a shipment from raw material to import: each step with its evidence, who took part, and what is missing', description: 'For an applicability review under the UFLPA (Pub. L. 117-78 sec. 3). Made of what you may see of the shipment’s provenance. It is evidence and decides nothing.',
      querystring: Type.Object({ shipment: Type.Optional(shipment), case: Type.Optional(Type.String({ format: 'uuid', description: 'In place of a shipment: the entry of the case’s first filing' })), asOf }, { additionalProperties: false }), response: { 200: tracingPackageSchema, 400: problemSchema, ...problems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { case: id, shipment: named, asOf: at } = request.query
    const asked = named ?? (id === undefined ? undefined : await shipmentOfCase(needs, caller, id))
    if (asked === undefined) throw new Problem({ status: 400, title: 'No shipment named', detail: 'Give a shipment or a case' })
    return packageOf(needs, caller, { shipment: asked, asOf: at })
  })
  http.get('/enforcement/tracing-packages/file', {
    onRequest: access.guard,
    config: seldom,
    schema: {
      ...about, operationId: 'saveTracingPackage', summary: 'The same package as a file: JSON, an accessible PDF, or a page', description: '`x-content-sha256` is the SHA-256 of the bytes.',
      querystring: Type.Object({ shipment, asOf, format: Type.Optional(Type.Enum(['json', 'pdf', 'page'], { default: 'pdf' })) }, { additionalProperties: false }), produces: Object.keys(contents), response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }), ...problems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { format = 'pdf', ...asked } = request.query
    const file = await packageFile(needs, { found: await packageOf(needs, caller, asked), format, caller })
    return reply.type(file.mediaType).header('content-disposition', `${format === 'page' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`).header('content-security-policy', noticePolicy).header('x-content-sha256', file.sha256).send(Buffer.from(file.content))
  })
  serveTaking(http, access, needs)
}

function serveTaking(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/tracing-packages', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'takeTracingPackage', summary: 'Take the tracing package of a shipment into the evidence of a case, as it is known now', description: 'The package is kept as JSON; its SHA-256 is in the step, and the step in the log.', params: caseParams, headers: idempotencyHeaders,
      body: Type.Object({ shipment: Type.Optional(shipment), why: Type.String({ minLength: 3, maxLength: 2000, pattern: '^[^\\u0000]*$', description: 'Why, in your words; it is on the record' }) }, { additionalProperties: false }), response: { 200: caseSchema, ...changeProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { id } = request.params
    const { shipment: named, why } = request.body
    const found = await packageOf(needs, caller, { shipment: named ?? await shipmentOfCase(needs, caller, id) })
    const file = await packageFile(needs, { found, format: 'json', caller })
    await changeCase(needs, { caller, request, id }, async (sql, under) => {
      const item = { kind: 'document' as const, description: `Supply chain tracing package of shipment ${found.shipment}, as known at ${found.asOf}`, file, heldBy: 'This single window', why }
      const { evidence } = await takeEvidence(sql, needs, { under, by: takerOf(caller, 'officer'), item })
      return { evidence }
    })
    return shownCase(needs, access, { caller, id })
  })
}
