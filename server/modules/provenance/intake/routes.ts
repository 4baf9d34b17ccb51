import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { eventStandings, type EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { HandedIn } from '../../credentials/index.ts'
import { findingsSchema, recordedSchema } from '../schemas.ts'
import { actProblems, refusedByRules, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { createCredentialIntake, credentialsMax, type TakenUp } from './transport.ts'

/** As large as a thousand credentials of the largest kind in use are together. */
const bodyBytesMax = 16 * 1024 * 1024
const handedInSchema = Type.Union([Type.Object({}, { additionalProperties: true }), Type.String({ minLength: 1, maxLength: 1_048_576 })], { description: 'JSON with its proof, a presentation, an enveloped credential, or a token (JWT, SD-JWT)' })
const takenUpSchema = Type.Object({
  ...recordedSchema.properties,
  credentials: Type.Array(Type.Object({
    index: Type.Integer({ description: 'Its place in the request; of a presentation’s credentials the place of the presentation' }),
    id: Type.Optional(Type.String()), type: Type.Optional(Type.String({ examples: ['MillTestReportCredential'] })), issuer: Type.Optional(Type.String()),
    verified: Type.Boolean(),
    recognition: Type.Union([Type.Literal('recognised'), Type.Literal('not-recognised'), Type.Literal('not-asked')]),
    standing: Type.Optional(Type.Unsafe<EventStanding>(Type.Union(eventStandings.map((standing) => Type.Literal(standing))))),
    events: Type.Array(Type.String(), { description: 'What it tells of, new or known before' }),
    findings: findingsSchema,
  })),
})

/** Credentials, for what they tell of goods. */
export function credentialIntakeRoutes(http: Http, needs: ProvenanceRouteNeeds): void {
  const { access, database } = needs
  const intake = createCredentialIntake(needs)
  http.post('/provenance/credentials', {
    onRequest: access.guard,
    bodyLimit: bodyBytesMax,
    schema: {
      tags, security, operationId: 'recordProvenanceCredentials', summary: 'Hand in credentials, for what they tell of goods',
      description: 'At most 1,000 credentials, presentations or tokens. Each is verified, its issuer looked up, and what it says happened is recorded with what its proof is worth: `verified`, `not-recognised`, or taken back. One that does not hold is answered with its findings and leaves nothing; 422 where none holds. The same again changes nothing.',
      headers: idempotencyHeaders,
      body: Type.Object({
        credentials: Type.Array(handedInSchema, { minItems: 1, maxItems: credentialsMax }),
        options: Type.Optional(Type.Object({
          supportingCredentials: Type.Optional(Type.Array(handedInSchema, { maxItems: 20, description: 'Credentials by which recognised anchors recognise the issuers' })),
          unknownStatus: Type.Optional(Type.Union([Type.Literal('refuse'), Type.Literal('warn')])),
        }, { additionalProperties: false })),
      }, { additionalProperties: false }),
      response: { 201: takenUpSchema, ...actProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { organisation, subject, environment } = caller
    const asker = { organisation, subject, environment }
    const { credentials, options: { supportingCredentials = [], unknownStatus } = {} } = request.body
    const verified = await intake.verify({ asker, handedIn: credentials.map(handedInOf), supporting: supportingCredentials.map(handedInOf), ...(unknownStatus !== undefined && { unknownStatus }) })
    const answer = await database.system((sql) => actOnce<TakenUp>(sql, { module: 'provenance', caller, request }, async () => {
      const made = await intake.record(sql, asker, verified)
      const findings = made.credentials.flatMap((one) => one.findings)
      if (rejects(findings) && made.credentials.every(({ events }) => events.length === 0)) throw refusedByRules(findings)
      return made
    }))
    return reply.code(201).send({
      ...answer, recorded: [...answer.recorded], known: [...answer.known], refused: [...answer.refused], credentials: answer.credentials.map((one) => ({ ...one, events: [...one.events] })),
    })
  })
}

/** A body was read from JSON: a text, or an object by its schema. */
function handedInOf(value: unknown): HandedIn {
  return typeof value === 'string' ? value : isJsonObject(value) ? value : {}
}
