import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { billOnFile } from '../manifest/store.ts'
import { assessments } from './assessments.table.ts'
import { preLoadingOnFile } from './store.ts'

export interface PreLoadingRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const assessment = Type.Union([Type.Literal('ACC'), Type.Literal('RFI'), Type.Literal('RFS'), Type.Literal('DNL')])

/** Reads of how air cargo was assessed before loading. Reports are filed by the gateway. */
export function preLoadingRoutes(http: Http, { access, database }: PreLoadingRouteNeeds): void {
  http.get('/pre-loading-assessments/:bill', {
    onRequest: access.guard,
    schema: {
      tags: ['manifests'], security: [{ oauth: [] }], operationId: 'readPreLoadingAssessment', summary: 'How the cargo of a waybill was assessed before loading, and whether its manifest came',
      params: Type.Object({ bill: Type.String({ minLength: 1, maxLength: 110, description: 'Number of the waybill without hyphens; a house waybill after its master and a slash' }) }),
      response: {
        200: Type.Object({
          bill: text, assessment, words: text, asks: text, mayLoad: Type.Boolean(), authority: text, reasons: Type.Array(text), isCancelled: Type.Boolean(), flight: Type.Optional(text), reportedAt: moment,
          history: Type.Array(Type.Object({ at: moment, assessment })), manifest: Type.Optional(Type.Object({ stage: text, conveyance: text, filedAt: moment }, { description: 'The waybill on the manifest of the flight, once it is there' })),
        }),
        401: problemSchema, 403: problemSchema, 404: problemSchema,
      },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const key = request.params.bill.toUpperCase().replaceAll(/[\s-]/g, '')
    const [onFile, bill] = await database.read(scope, async (sql) => [await preLoadingOnFile(sql, key, environment), await billOnFile(sql, key, environment)] as const)
    if (onFile === undefined) throw notFound()
    const { assessment: code, reasons, isCancelled, flight, reportedAt, history } = onFile
    const isManifested = bill !== undefined && bill.stage !== 'pre-loading' && bill.deletedAt === undefined
    return {
      bill: key, assessment: code, ...assessments[code], reasons: [...reasons], isCancelled, reportedAt, history: [...history], ...(flight === undefined ? {} : { flight }),
      ...(isManifested ? { manifest: { stage: bill.stage, conveyance: bill.conveyance, filedAt: bill.filedAt } } : {}),
    }
  })
}
