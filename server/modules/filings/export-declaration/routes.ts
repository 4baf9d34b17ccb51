import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { exportShown } from './export-shown.ts'
import { exportDeclarationSchema, exportFilingSchema, exportParamsSchema, exportStatusSchema } from './schemas.ts'
import { exportOnFile, filingsOfExport, listExports } from './store.ts'

export interface ExportRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
  readonly clock: Clock
}

const about = { tags: ['exports'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** Reads of export declarations. They are filed, and their exit is told, by the gateway. */
export function exportRoutes(http: Http, { access, database, clock }: ExportRouteNeeds): void {
  http.get('/export-declarations', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listExportDeclarations', summary: 'Export declarations, by number',
      querystring: Type.Object({ status: Type.Optional(exportStatusSchema), after: Type.Optional(Type.String({ maxLength: 40 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ exportDeclarations: Type.Array(exportDeclarationSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(scope, (sql) => listExports(sql, { ...request.query, environment, limit }))
    const last = found.at(-1)
    const today = easternDate(clock.now())
    return { exportDeclarations: found.map((one) => exportShown(one, today)), ...(found.length < limit || last === undefined ? {} : { next: last.number }) }
  })
  http.get('/export-declarations/:number', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readExportDeclaration', summary: 'One export: its state, its way to the exit, and what was filed about it', params: exportParamsSchema,
      response: { 200: Type.Object({ exportDeclaration: exportDeclarationSchema, filings: Type.Array(exportFilingSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { number } = request.params
    const [declaration, filings] = await database.read(scope, async (sql) => [await exportOnFile(sql, number, environment), await filingsOfExport(sql, number, environment)] as const)
    if (declaration === undefined) throw notFound()
    return { exportDeclaration: exportShown(declaration, easternDate(clock.now())), filings: filings.map((filing) => ({ ...filing, findings: [...filing.findings] })) }
  })
}
