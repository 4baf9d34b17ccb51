import { Type } from 'typebox'
import type { Access } from '../../platform/access/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../platform/http/index.ts'
import { listFilings } from './listing/store.ts'
import { entryHistorySchema, entryParamsSchema, filingParamsSchema, findingSchema, wholeFilingSchema } from './schemas.ts'
import { entryOnFile, wholeFiling } from './store.ts'

export interface FilingRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const about = { tags: ['filings'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

/** Reads of one filing and of one entry. Filing itself is the gateway's door. */
export function filingRoutes(http: Http, { access, database }: FilingRouteNeeds): void {
  http.get('/filings/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readFiling', summary: 'One filing with its declaration, findings and assessment', params: filingParamsSchema, response: { 200: wholeFilingSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const filing = await database.read(caller.scope, (sql) => wholeFiling(sql, request.params.id, caller.environment))
    if (filing === undefined) throw notFound()
    return { ...filing, findings: [...filing.findings] }
  })
  http.get('/filings/:id/findings', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readFindings', summary: 'The findings of a filing', params: filingParamsSchema, response: { 200: Type.Object({ findings: Type.Array(findingSchema) }), ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const filing = await database.read(caller.scope, (sql) => wholeFiling(sql, request.params.id, caller.environment))
    if (filing === undefined) throw notFound()
    return { findings: [...filing.findings] }
  })
  http.get('/filings/:id/assessment', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readAssessment', summary: 'What is owed, with the tree that explains it', params: filingParamsSchema, response: { 200: Type.Unknown(), ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const filing = await database.read(caller.scope, (sql) => wholeFiling(sql, request.params.id, caller.environment))
    if (filing?.assessment === undefined) throw notFound()
    return filing.assessment
  })
  http.get('/entries/:entryNumber', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readEntry', summary: 'What is on file under an entry number, and the filings that made it', params: entryParamsSchema, response: { 200: entryHistorySchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { entryNumber } = request.params
    const [entry, filings] = await database.read(caller.scope, async (sql) => [await entryOnFile(sql, entryNumber, caller.environment), await listFilings(sql, { entryNumber, environment: caller.environment, limit: 200 })] as const)
    if (entry === undefined && filings.length === 0) throw notFound()
    return { entry: entry ?? null, filings: [...filings] }
  })
}
