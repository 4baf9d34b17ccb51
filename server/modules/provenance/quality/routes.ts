import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { isCustoms, problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import type { DataQuality } from './data-quality.ts'
import { qualityOf } from './transport.ts'

const score = Type.Integer({ minimum: 0, maximum: 100 })
const reason = Type.Object({ words: Type.String(), good: Type.Integer(), of: Type.Integer() })
const qualitySchema = Type.Unsafe<DataQuality>(Type.Object({
  party: Type.String({ description: 'The organisation, or the issuer’s DID' }), score, eventCount: Type.Integer(),
  measures: Type.Array(Type.Object({ name: Type.String(), score, weight: Type.Integer(), reasons: Type.Array(reason, { description: 'So many of so many: what to better' }) })),
}))

/** How good a party's own data are: the party's to see, and customs'. */
export function qualityRoutes(http: Http, { access, clock, credentials, database }: ProvenanceRouteNeeds): void {
  http.get('/provenance/data-quality', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'readDataQuality', summary: 'How good the data are that you hand in, for all and for each source, with the reasons',
      description: 'Completeness, timeliness, agreement, proof and stability of the last 10,000 events that your organisation handed in; 100 where there is nothing to say. Nobody else sees it but customs, which may ask for any organisation.',
      querystring: Type.Object({ organisation: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'Whose data; your own where left out. Another than your own: customs alone' })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ organisation: Type.String(), isCut: Type.Boolean({ description: 'More was handed in than was looked at' }), quality: qualitySchema, sources: Type.Array(qualitySchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const organisation = request.query.organisation ?? caller.organisation
    if (organisation !== caller.organisation && !isCustoms(caller, credentials)) throw notFound()
    const { sources, ...found } = await qualityOf(database, caller, { organisation, asOf: clock.now().toISOString() })
    return { ...found, sources: [...sources] }
  })
}
