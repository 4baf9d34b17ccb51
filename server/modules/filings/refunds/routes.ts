import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { HeldInvalid, TariffBook } from '../../tariff/index.ts'
import { listRefunds } from './list-refunds.ts'
import { summariesReporting } from './store.ts'

export interface RefundRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
  readonly tariff: { book(): TariffBook }
}

const text = Type.String()
const amount = Type.String({ description: 'Dollars and cents as decimal text, without interest', examples: ['1234.50'] })
const defaultLimit = 100

const querySchema = Type.Object({
  measure: Type.Optional(Type.String({ maxLength: 100, description: 'Name of a measure held invalid; all of them where none is named', examples: ['ieepa-reciprocal'] })),
  after: Type.Optional(Type.String({ maxLength: 11, description: 'Entry number: `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: defaultLimit, description: 'Entries a page' })),
}, { additionalProperties: false })

const refundSchema = Type.Object({
  measure: text, entryNumber: text, importer: text, filing: Type.String({ format: 'uuid' }), amount,
  lines: Type.Array(Type.Object({ sequence: Type.Integer(), code: text, amount })),
  isOpen: Type.Boolean({ description: 'False where liquidation is known to be final' }),
})

const pageSchema = Type.Object({
  measures: Type.Array(Type.Object({ name: text, title: text, authority: text, codes: Type.Array(text) })),
  refunds: Type.Array(refundSchema),
  total: Type.String({ description: 'Sum of this page' }),
  next: Type.Optional(Type.String({ description: 'Give it as `after` for the next page' })),
})

/** GET /refunds: entries that paid duty under a measure held invalid since, and how much. */
export function refundRoutes(http: Http, { access, database, tariff }: RefundRouteNeeds): void {
  http.get('/refunds', {
    onRequest: access.guard,
    schema: {
      tags: ['filings'], security: [{ oauth: [] }], operationId: 'listRefunds', summary: 'Entries with duty under a measure held invalid, and the refund on each',
      querystring: querySchema, response: { 200: pageSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
    },
  }, async (request) => {
    const { measure, after, limit = defaultLimit } = request.query
    const caller = access.callerOf(request)
    const book = tariff.book()
    const measures = measuresAsked(book.measuresHeldInvalid(), measure)
    const codes = measures.flatMap((one) => one.codes)
    const asked = { environment: caller.environment, codes, limit, ...(after === undefined ? {} : { after }) }
    const summaries = await database.read(caller.scope, (sql) => summariesReporting(sql, asked))
    const page = listRefunds(book, measures, summaries)
    const last = summaries.length < limit ? undefined : summaries.at(-1)
    return {
      measures: page.measures.map((one) => ({ ...one, codes: [...one.codes] })),
      refunds: page.refunds.map((refund) => ({ ...refund, lines: [...refund.lines] })),
      total: page.total,
      ...(last === undefined ? {} : { next: last.entryNumber }),
    }
  })
}

function measuresAsked(all: readonly HeldInvalid[], name: string | undefined): readonly HeldInvalid[] {
  if (name === undefined) return all
  const named = all.filter((measure) => measure.name === name)
  if (named.length > 0) return named
  const names = [...new Set(all.map((measure) => measure.name))].join(', ')
  throw new Problem({ status: 404, title: 'No such measure', detail: `No measure held invalid has this name; there are: ${names}` })
}
