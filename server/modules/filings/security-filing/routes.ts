import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { securityFilingParamsSchema, securityFilingSchema } from './schemas.ts'
import type { SecurityFilingOnFile } from './security-filing.ts'
import { listSecurityFilings, securityFilingOnFile } from './store.ts'

export interface SecurityRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const about = { tags: ['manifests'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** Reads of importer security filings. They are filed by the gateway. */
export function securityFilingRoutes(http: Http, { access, database }: SecurityRouteNeeds): void {
  http.get('/security-filings', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listSecurityFilings', summary: 'Importer security filings, by number',
      querystring: Type.Object({ after: Type.Optional(Type.String({ maxLength: 20 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ securityFilings: Type.Array(securityFilingSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(scope, (sql) => listSecurityFilings(sql, { ...request.query, environment, limit }))
    const last = found.at(-1)
    return { securityFilings: found.map(shown), ...(found.length < limit || last === undefined ? {} : { next: last.number }) }
  })
  http.get('/security-filings/:number', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readSecurityFiling', summary: 'One importer security filing, and how its bills stand with their carriers', params: securityFilingParamsSchema, response: { 200: securityFilingSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const filing = await database.read(scope, (sql) => securityFilingOnFile(sql, request.params.number, environment))
    if (filing === undefined) throw notFound()
    return shown(filing)
  })
}

function shown(filing: SecurityFilingOnFile) {
  return { ...filing, bills: filing.bills.map(({ key, isOnFile, stage }) => ({ key, isOnFile, ...(stage === undefined ? {} : { stage }) })) }
}
