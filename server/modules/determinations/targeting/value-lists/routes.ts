import { Type } from 'typebox'
import { problemSchema, type Http } from '../../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../../platform/idempotency/index.ts'
import type { RouteAccess } from '../../routes.ts'
import { ruleOfficer } from '../rule-book/transport.ts'
import { ruleParams, valueListSchema, valueListToKeepSchema } from '../schemas.ts'
import { noteChange } from '../store.ts'
import type { TargetingNeeds } from '../transport.ts'
import { saveValueList, valueLists, type ValueListOnFile } from './store.ts'

const about = { tags: ['targeting'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

/** Lists of values that officers keep, for rules to name. */
export function valueListRoutes(http: Http, access: RouteAccess, { database, clock }: TargetingNeeds): void {
  http.get('/targeting/value-lists', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listValueLists', summary: 'Lists of values that rules name, as they stand', response: { 200: Type.Object({ lists: Type.Array(valueListSchema) }), ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    return { lists: (await database.read(scope, (sql) => valueLists(sql, environment))).map(listShown) }
  })
  http.get('/targeting/value-lists/:name', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readValueList', summary: 'Every version of a list of values, the newest first', params: ruleParams, response: { 200: Type.Object({ versions: Type.Array(valueListSchema) }), ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    return { versions: (await database.read(scope, (sql) => valueLists(sql, environment, request.params.name))).map(listShown) }
  })
  http.post('/targeting/value-lists', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'keepValueList', summary: 'Keep a list of values, or its next version', description: 'Rules in force look into the newest version from the next filing on. `trusted-traders` lists importers whose CTPAT status was verified.',
      headers: idempotencyHeaders, body: valueListToKeepSchema, response: { 200: valueListSchema, 400: problemSchema, ...problems, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    return database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => {
      const { name, words, entries } = request.body
      const kept = await saveValueList(sql, caller.environment, { name, words, entries: [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))], keptBy: ruleOfficer(caller), keptAt: clock.now().toISOString() })
      await noteChange(sql)
      return listShown(kept)
    }))
  })
}

function listShown({ entries, ...list }: ValueListOnFile) {
  return { ...list, entries: [...entries] }
}
