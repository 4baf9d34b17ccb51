import { setImmediate as nextTurn } from 'node:timers/promises'
import { Type } from 'typebox'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { listedHitSchema, namesBody } from '../schemas.ts'
import type { ScreeningAccess, ScreeningNeeds } from '../screening.ts'
import type { ScreeningReader } from '../transport.ts'

/** A hundred names take a third of a second, and those made to be costly twice that. */
const seldom = { rateLimit: { max: 20, timeWindow: 10_000 } }

/** Names that anyone who is signed in compares with the lists: lists are public, and a broker compares before filing. */
export function nameSearchRoutes(http: Http, access: ScreeningAccess, { database, reader }: Pick<ScreeningNeeds, 'database'> & { readonly reader: ScreeningReader }): void {
  http.post('/screening/names', {
    onRequest: access.guard,
    config: seldom,
    schema: {
      tags: ['screening'], security: [{ oauth: [] }], operationId: 'screenNames', summary: 'Compare names with the lists in force',
      description: 'Up to 100 names, each with what is known of it: kind, country, place, birth date. Nothing is kept. The answers are in the order of the names.',
      body: namesBody, response: { 200: Type.Object({ results: Type.Array(Type.Object({ name: Type.String(), hits: Type.Array(listedHitSchema) })) }), 400: problemSchema, 401: problemSchema, 403: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const find = await database.system((sql) => reader.find(sql))
    const results = []
    for (const asked of request.body.names) {
      results.push({ name: asked.name, hits: find(asked).map(({ programs, explanation, ...hit }) => ({ ...hit, programs: [...programs], explanation: [...explanation] })) })
      // Whoever files is served in between.
      await nextTurn()
    }
    return { results }
  })
}
