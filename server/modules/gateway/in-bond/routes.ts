import { createHash } from 'node:crypto'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { findingSchema, inBondEventSchema, inBondMovementSchema, inBondParamsSchema, inBondRequestSchema, movementShown } from '../../filings/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { fileInBondActs, type InBondDoorNeeds } from './transport.ts'

interface RouteNeeds extends InBondDoorNeeds {
  readonly access: Access
  readonly clock: Clock
}

const about = { tags: ['manifests'], security: [{ oauth: [] }] }
const headers = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ description: 'Required: 1 to 200 printable characters, new for each act, the same when the call is repeated' })) })
const answer = Type.Object({ act: Type.String({ format: 'uuid' }), number: Type.String(), movement: Type.Optional(inBondMovementSchema), findings: Type.Array(findingSchema), receipt: Type.String({ description: 'C2SP tlog-proof' }) })
const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 409: problemSchema, 422: problemSchema }

/** Requests for movements in bond, and what is told of them afterwards. */
export function inBondDoorRoutes(http: Http, needs: RouteNeeds): void {
  http.post('/in-bond-movements', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'requestInBondMovement', summary: 'Ask for goods to move in bond', headers, body: inBondRequestSchema, response: { 201: answer, ...problems },
      description: 'Authorised at once where nothing stands against it: the bills are on the manifest, and the carrier has a custodial bond (19 CFR part 18, 113.63). Without a number one is given out. A request that findings reject is answered 422 and logged.',
    },
  }, async (request, reply) => carryOut(request, reply, { act: { act: 'request', ...request.body }, needs, status: 201 }))
  http.post('/in-bond-movements/:number/events', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'reportInBondEvent', summary: 'Report arrival, export, transfer of liability or diversion, or take a movement back', headers, params: inBondParamsSchema, body: inBondEventSchema, response: { 200: answer, ...problems, 404: problemSchema },
      description: 'By who asked for the movement or the carrier that answers for it. Type 61 closes with its arrival, 62 with its export after arrival, 63 with its export (CATAIR In-Bond, WP10 note 1).',
    },
  }, async (request, reply) => carryOut(request, reply, { act: { ...request.body, number: request.params.number }, needs, status: 200 }))
}

async function carryOut(request: FastifyRequest, reply: FastifyReply, { act, needs, status }: { readonly act: InBondAct; readonly needs: RouteNeeds; readonly status: number }) {
  const caller = needs.access.callerOf(request)
  if (caller.clients !== 'all') throw new Problem({ status: 403, title: 'Not permitted', detail: 'Movements in bond are asked for by who acts for all of its organisation' })
  const now = needs.clock.now()
  const body = Buffer.from(JSON.stringify(act))
  const bodySha256 = createHash('sha256').update(body).digest('hex')
  const outcome = await fileInBondActs({
    id: uuidV7(), organisation: caller.organisation, environment: caller.environment, idempotencyKey: idempotencyKeyOf(request), receivedAt: now.toISOString(), body, bodySha256, format: { name: 'in-bond' }, acts: [{ id: uuidV7(), act }],
  }, needs)
  switch (outcome.outcome) {
    case 'known':
      throw outcome.interchange.bodySha256 === bodySha256 ? new Problem({ status: 409, title: 'Done before', detail: 'This act was carried out under this Idempotency-Key; read the movement for what became of it' }) : keyOfAnotherRequest()
    case 'done': {
      const [done] = outcome.acts
      if (done === undefined) throw new TypeError('Cannot answer: the act was not carried out')
      const { id, receipt, number, accepted, findings, decision: { movement } } = done
      if (findings.some(({ code }) => code === 'in-bond-unknown')) throw new Problem({ status: 404, title: 'Not found', detail: 'There is no such movement, or it is not yours to report' })
      if (!accepted) throw new Problem({ status: 422, title: 'The act was rejected', detail: 'The findings say what stands against it', extra: { act: id, findings, receipt } })
      void reply.code(status).header('location', `/in-bond-movements/${number}`)
      return reply.send({ act: id, number, findings: [...findings], receipt, ...(movement === undefined ? {} : { movement: movementShown(movement, easternDate(now)) }) })
    }
  }
}
