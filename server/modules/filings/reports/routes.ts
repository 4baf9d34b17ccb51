import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { importerKey } from '../../parties/index.ts'
import { filingReport, releaseBounds } from './filing-report.ts'
import { reportQuerySchema, reportSchema } from './schemas.ts'
import { filingsByDay, filingsByOutcome, findingRates, linesOwed, releaseTimes, summaryTotals, type ReportAsked } from './store.ts'

export interface ReportNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const dayMilliseconds = 86_400_000
const daysMax = 366

/** GET /reports/filings: a period in figures. */
export function reportRoutes(http: Http, { access, database }: ReportNeeds): void {
  http.get('/reports/filings', {
    onRequest: access.guard,
    schema: {
      tags: ['filings'], security: [{ oauth: [] }], operationId: 'reportFilings', summary: 'A period in figures: volumes, duty by chapter and origin, time to release, findings',
      description: 'Of the filings that you may see. Duty is that of the summaries that stand: of one that was replaced, the last; of one that was deleted, none.',
      querystring: reportQuerySchema, response: { 200: reportSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { from, to, importer } = request.query
    const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds
    if (days < 0 || days > daysMax) throw new Problem({ status: 400, title: 'No such period', detail: `The last day must not be before the first, nor more than ${String(daysMax)} days after it` })
    const asked: ReportAsked = { environment, from, to, ...(importer === undefined ? {} : { importer: importerKey(importer) ?? importer }) }
    const report = await database.read(scope, async (sql) => filingReport({
      days: await filingsByDay(sql, asked), outcomes: await filingsByOutcome(sql, asked), owed: await linesOwed(sql, asked), totals: await summaryTotals(sql, asked),
      times: await releaseTimes(sql, asked, releaseBounds), findings: await findingRates(sql, asked),
    }))
    return { from, to, ...report }
  })
}
