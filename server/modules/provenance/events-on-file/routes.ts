import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { provenanceEventSchema, recordedSchema } from '../schemas.ts'
import { actProblems, refusedByRules, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import type { RecordedEvents } from './transport.ts'

/** A coil is rolled from a slab (sandbox). */
const coilRolled = {
  id: 'urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff', kind: 'transformation', process: 'rolling', occurredAt: '2026-07-16T12:00:00.000Z',
  by: { name: 'Example Rolling (sandbox)', identifiers: [{ scheme: 'did', value: 'did:web:mill.example' }], country: 'MX' },
  inputs: [{ lot: 'product-number:SL-1@did:web:mill.example', quantity: { value: '12000', unit: 'KGM' } }],
  outputs: [{ lot: 'product-number:CO-1@did:web:mill.example', quantity: { value: '11880', unit: 'KGM' }, particulars: { description: 'Hot-rolled coil', commodityCode: '720837' } }],
  losses: [{ value: '120', unit: 'KGM' }], about: [], documents: [],
}

/** Statements about goods, without a proof of their own. */
export function eventRoutes(http: Http, { access, clock, database, log }: ProvenanceRouteNeeds): void {
  http.post('/provenance/events', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'recordProvenanceEvents', summary: 'State what happened to goods, without a proof of its own',
      description: 'At most 1,000 events. Each is recorded, known already, or refused with a finding that names it; 422 where all are refused. They stand as `stated`.',
      headers: idempotencyHeaders, body: Type.Object({ events: Type.Array(provenanceEventSchema, { minItems: 1, maxItems: 1000 }) }, { additionalProperties: false, examples: [{ events: [coilRolled] }] }), response: { 201: recordedSchema, ...actProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { organisation, environment } = caller
    const taken = request.body.events.map((event) => ({ event, source: { kind: 'statement' as const, organisation }, standing: 'stated' as const }))
    const answer = await database.system((sql) => actOnce<RecordedEvents>(sql, { module: 'provenance', caller, request }, async () => {
      const made = await log.record(sql, { environment, organisation, at: clock.now() }, taken)
      if (made.recorded.length + made.known.length === 0) throw refusedByRules(made.findings)
      return made
    }))
    return reply.code(201).send({ ...answer, recorded: [...answer.recorded], known: [...answer.known], refused: [...answer.refused] })
  })
}
