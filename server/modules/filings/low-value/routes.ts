import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { parcelDaySchema, wholeParcelSchema } from './schemas.ts'
import { parcelById, parcelDay } from './store.ts'

export interface LowValueRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const about = { tags: ['filings'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

/** Reads of parcels of low value. They are filed by the gateway. */
export function lowValueRoutes(http: Http, { access, database }: LowValueRouteNeeds): void {
  http.get('/low-value-filings/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readLowValueFiling', summary: 'One parcel of low value: what was stated, found and decided', params: Type.Object({ id: Type.String({ format: 'uuid' }) }), response: { 200: wholeParcelSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => parcelById(sql, request.params.id, environment))
    if (found === undefined) throw notFound()
    return { ...found, findings: [...found.findings] }
  })
  http.get('/low-value-days/:day', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readLowValueDay', summary: 'What the parcels of low value of a day came to, and who sold more than one', params: Type.Object({ day: Type.String({ format: 'date' }) }), response: { 200: parcelDaySchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { outcomes, repeatedSellers, ...sums } = await database.read(scope, (sql) => parcelDay(sql, request.params.day, environment))
    return { day: request.params.day, ...sums, outcomes: [...outcomes], repeatedSellers: [...repeatedSellers] }
  })
}
