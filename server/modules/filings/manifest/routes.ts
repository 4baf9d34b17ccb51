import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Environment } from '../filing-context.ts'
import { manifestPageSchema, wholeManifestSchema } from './schemas.ts'
import { billsOfConveyance, conveyanceOnFile, listManifests, wholeManifests, type WholeManifest } from './store.ts'

export interface ManifestRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const about = { tags: ['manifests'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50
const billsShown = 500

/** Reads of carriers' reports. Filing them is the gateway's door. */
export function manifestRoutes(http: Http, { access, database }: ManifestRouteNeeds): void {
  http.get('/manifests', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listManifests', summary: 'Carriers’ reports, newest first',
      querystring: Type.Object({ conveyance: Type.Optional(Type.String({ maxLength: 200 })), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: manifestPageSchema, ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(scope, (sql) => listManifests(sql, { ...request.query, environment, limit }))
    const last = found.at(-1)
    return { manifests: [...found], ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.get('/manifests/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readManifest', summary: 'One report with its findings, and its conveyance and bills as they are now', params: Type.Object({ id: Type.String({ format: 'uuid' }) }), querystring: Type.Object({ after: Type.Optional(Type.String({ maxLength: 100, description: 'The key of the last bill of the page before' })) }, { additionalProperties: false }), response: { 200: wholeManifestSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const shown = await database.read(scope, async (sql) => {
      const [manifest] = await wholeManifests(sql, [request.params.id], environment)
      return manifest && shownWith(sql, manifest, { environment, after: request.query.after ?? '' })
    })
    if (shown === undefined) throw notFound()
    return shown
  })
}

async function shownWith(sql: Sql, { document, findings, ...manifest }: WholeManifest, { environment, after }: { readonly environment: Environment; readonly after: string }) {
  const { organisation, conveyance: key } = manifest
  const conveyance = await conveyanceOnFile(sql, { organisation, environment, key })
  const bills = await billsOfConveyance(sql, { organisation, environment, conveyance: key, after, limit: billsShown })
  const last = bills.length < billsShown ? undefined : bills.at(-1)
  return {
    manifest, document, findings: [...findings], bills: bills.map((bill) => ({ ...bill, equipment: [...bill.equipment] })),
    ...(last === undefined ? {} : { next: last.key }),
    ...(conveyance === undefined ? {} : { conveyance: { ...conveyance, expected: [...conveyance.expected], departures: [...conveyance.departures], arrivals: [...conveyance.arrivals] } }),
  }
}
