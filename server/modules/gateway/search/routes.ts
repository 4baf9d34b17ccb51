import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Group, Hit } from './groups-of-hits.ts'
import type { Reading } from './readings-of-words.ts'
import { search, type SearchNeeds } from './transport.ts'

interface SearchRouteNeeds extends SearchNeeds {
  readonly access: Access
}

const text = Type.String()
const oneOf = <Name extends string>(names: readonly Name[]) => Type.Unsafe<Name>({ type: 'string', enum: names })
const hitSchema = Type.Object({
  kind: oneOf<Hit['kind']>(['entry', 'entry-summary', 'manifest', 'in-bond', 'security-filing', 'pre-loading', 'export-declaration', 'importer', 'organisation', 'shipment', 'lot', 'issuer', 'tariff-line']),
  id: Type.String({ description: 'As the route of its kind takes it' }),
  title: text, about: Type.Optional(text), state: Type.Optional(text), at: Type.Optional(Type.String({ format: 'date-time' })),
})
const groupSchema = Type.Object({ group: oneOf<Group['group']>(['filings', 'goods', 'parties', 'manifests', 'exports', 'tariff', 'issuers']), hits: Type.Array(hitSchema), isCut: Type.Boolean({ description: 'Whether there are more than are shown' }) })
const readingSchema = Type.Object({
  kind: oneOf<Reading['kind']>(['entry-number', 'importer-number', 'tariff-number', 'did', 'in-bond-number', 'security-filing-number', 'filing', 'document-number', 'name']),
  value: text, isDoubtful: Type.Optional(Type.Boolean({ description: 'The check digit is wrong: the number may be mistyped' })),
})

/** GET /search: one question to everything that is on file. */
export function searchRoutes(http: Http, needs: SearchRouteNeeds): void {
  http.get('/search', {
    onRequest: needs.access.guard,
    schema: {
      tags: ['filings'], security: [{ oauth: [] }], operationId: 'search', summary: 'Find filings, goods, parties, manifests and tariff numbers by any number or name',
      description: 'Among what you may see. `takenFor` says what the words were taken for, the most particular first.',
      querystring: Type.Object({ for: Type.String({ minLength: 2, maxLength: 120, examples: ['ZZ9-0000101-9'] }) }, { additionalProperties: false }),
      response: { 200: Type.Object({ takenFor: Type.Array(readingSchema), groups: Type.Array(groupSchema) }), 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => search(request.query.for, needs.access.callerOf(request), needs))
}
