import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { RecordedEvents } from '../events-on-file/transport.ts'
import { recordedSchema } from '../schemas.ts'
import { actProblems, refusedByRules, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { epcisEvents } from './epcis-events.ts'

/** Events of EPCIS 2.0, as others' systems tell them. */
export function epcisRoutes(http: Http, { access, clock, database, log }: ProvenanceRouteNeeds): void {
  http.post('/provenance/epcis', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'recordEpcisEvents', summary: 'Hand in events in EPCIS 2.0 (ISO/IEC 19987), JSON',
      description: 'An EPCISDocument or one event, at most 10,000 events. They stand as `stated`; where they are to be relied on, enclose them in a credential (UNTP DigitalTraceabilityEvent) and hand that in. An event with an errorDeclaration takes back the one with its id. 422 where nothing could be recorded.',
      headers: idempotencyHeaders,
      body: Type.Object({}, { additionalProperties: true, description: 'EPCISDocument', examples: [{ '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'], type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-07-16T12:00:00Z', epcisBody: { eventList: [] } }] }),
      response: { 201: recordedSchema, ...actProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { organisation, environment } = caller
    const { taken, findings } = epcisEvents(request.body, organisation)
    const answer = await database.system((sql) => actOnce<RecordedEvents>(sql, { module: 'provenance', caller, request }, async () => {
      const made = await log.record(sql, { environment, organisation, at: clock.now() }, taken)
      const found = [...findings, ...made.findings]
      if (made.recorded.length + made.known.length === 0) throw refusedByRules(found)
      return { ...made, findings: found }
    }))
    return reply.code(201).send({ ...answer, recorded: [...answer.recorded], known: [...answer.known], refused: [...answer.refused] })
  })
}
