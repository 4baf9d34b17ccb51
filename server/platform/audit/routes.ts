import { Type } from 'typebox'
import { problemSchema, type Http } from '../http/index.ts'
import { auditPage, placeFrom, placeText } from './audit-entry.ts'
import type { AuditRouteNeeds } from './index.ts'
import { latestActs } from './store.ts'

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const entry = Type.Object({
  id: text, at: moment, kind: Type.String({ description: '`fact` is what followed of itself, or by programs that file' }), what: Type.String({ description: 'The endpoint that was called, or the type of the fact' }),
  organisation: text, subject: Type.Optional(text), name: Type.Optional(text), about: Type.Optional(text), reason: Type.Optional(text), status: Type.Optional(Type.Integer()),
})

/** GET /audit. */
export function auditRoutes(http: Http, needs: AuditRouteNeeds, kinds: readonly string[]): void {
  const { access, database } = needs
  http.get('/audit', {
    onRequest: access.guard,
    schema: {
      operationId: 'readAudit', tags: ['operation'], security: [{ oauth: [] }], summary: 'Who saw and changed what, the latest first',
      description: 'Role: administrator. What people and programs did by name, and the facts that followed. Filings are told by their facts. Asked for a person or another kind, facts are left out.',
      querystring: Type.Object({
        person: Type.Optional(Type.String({ maxLength: 200, description: 'The subject that tokens name' })), organisation: Type.Optional(Type.String({ maxLength: 63 })),
        kind: Type.Optional(Type.Unsafe<string>({ type: 'string', enum: [...kinds, 'fact'] })), from: Type.Optional(moment), to: Type.Optional(moment),
        before: Type.Optional(Type.String({ pattern: '^\\d{0,18}\\.\\d{0,18}$', description: '`next` of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
      }, { additionalProperties: false }),
      response: { 200: Type.Object({ entries: Type.Array(entry), kinds: Type.Array(text), next: Type.Optional(text) }), 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { before = '.', limit = 100, ...filter } = request.query
    const place = placeFrom(before)
    const asked = { ...filter, limit, environment: caller.environment, ...(place.act !== undefined && { before: place.act }) }
    const acts = filter.kind === 'fact' ? [] : await database.system((sql) => latestActs(sql, asked))
    const isOfFacts = filter.person === undefined && (filter.kind === undefined || filter.kind === 'fact')
    const facts = !isOfFacts ? [] : await needs.outbox.latest(caller.scope, { limit, environment: caller.environment, ...filter, ...(place.fact !== undefined && { before: place.fact }) })
    const { entries, next } = auditPage({ acts, facts }, place, limit)
    return { entries: [...entries], kinds: [...kinds, 'fact'], ...(next !== undefined && { next: placeText(next) }) }
  })
}
