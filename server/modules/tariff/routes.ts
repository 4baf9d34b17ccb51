import { Type } from 'typebox'
import { parseCommodityCode, printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { Problem, problemSchema, type Http } from '../../platform/http/index.ts'
import { declarationFor } from './duty-question/duty-question.ts'
import { provisionsToConsider } from './duty-question/provisions-to-consider.ts'
import type { Tariff } from './index.ts'
import { operatorTables, type OperatorRow, type OperatorTable } from './operator-tables/operator-row.ts'
import { rowFindings } from './operator-tables/tables-with.ts'
import { computationCode } from './rates/computation-code.ts'
import {
  assessmentSchema, dutyQuestionSchema, lineParameters, lineQuery, lineSchema, loadQuery, loadReportSchema, revisionsSchema,
} from './tariff-schemas.ts'

export interface TariffRoutes {
  readonly tariff: Tariff
  readonly access: Pick<Access, 'guard'>
  readonly clock: Clock
}

const tags = ['tariff']
const security = [{ oauth: [] }]
/** Law is public: what it says of a number, and what it comes to, anyone may ask. */
const open: [] = []
/** An assessment takes more work than a look-up. */
const seldom = { rateLimit: { max: 300, timeWindow: 10_000 } }
/** Of whom nobody knows, no more is read than a question takes. */
const questionBytesMax = 64 * 1024

/** GET /tariff/lines/{code}, GET and POST /tariff/revisions, POST /tariff/duty. */
export function tariffRoutes(http: Http, needs: TariffRoutes): void {
  serveLines(http, needs)
  serveRevisions(http, needs)
  serveLoads(http, needs)
  serveDuty(http, needs)
  for (const table of ['fee-notices', 'agriculture-fees', 'case-rates', 'note-rates', 'exchange-rates', 'measures'] as const) serveTable(http, needs, table)
}

function serveLines(http: Http, { tariff, clock }: TariffRoutes): void {
  const schema = {
    operationId: 'readTariffLine', tags, security: open, summary: 'A tariff number on a date', params: lineParameters, querystring: lineQuery,
    response: { 200: lineSchema, 404: problemSchema },
  }
  http.get('/tariff/lines/:code', { schema }, (request) => {
    const on = request.query.on ?? easternDate(clock.now())
    const code = parseCommodityCode(request.params.code)
    const book = tariff.book()
    const line = code === undefined ? undefined : book.line(code, on)
    const choice = book.revisionOn(on)
    if (line === undefined) throw unknownNumber(code, choice.revision.name)
    const { units, unitCodes, headings, special, footnotes, ...rest } = line
    return {
      ...rest,
      units: [...units],
      unitCodes: [...unitCodes],
      headings: [...headings],
      special: [...special],
      footnotes: [...footnotes],
      computationCode: computationCode(line.general, line.unitCodes),
      isProvisional: choice.isProvisional,
    }
  })
}

function unknownNumber(code: string | undefined, revision: string): Problem {
  return new Problem({
    status: 404,
    type: 'urn:customhouse:problem:tariff-number-unknown',
    title: 'No such tariff number',
    detail: code === undefined ? 'A tariff number has eight or ten digits' : `${printCommodityCode(code)} is not in ${revision}`,
  })
}

function serveRevisions(http: Http, { tariff }: TariffRoutes): void {
  const schema = { operationId: 'listTariffRevisions', tags, security: open, summary: 'The tariff revisions that assessments rest on', response: { 200: revisionsSchema } }
  http.get('/tariff/revisions', { schema }, async () => {
    const { version, revisions } = tariff.book()
    return { version, revisions: [...revisions], loads: await tariff.reports() }
  })
}

function serveLoads(http: Http, { tariff, access }: TariffRoutes): void {
  // The body is a stream and never held whole: a schedule is larger than any filing may be.
  void http.register((scope, _options, done) => {
    scope.addContentTypeParser(['text/csv', 'application/octet-stream'], (_request, payload, parsed) => { parsed(null, payload) })
    const schema = {
      operationId: 'loadTariffRevision', tags, security, summary: 'Load a revision of the HTSUS', querystring: loadQuery,
      description: 'The body is the file as USITC exports it, as text/csv or application/octet-stream (also for JSON). All of it is loaded or nothing.',
      body: { content: { 'text/csv': { schema: exportedFile }, 'application/octet-stream': { schema: exportedFile } } }, response: { 200: loadReportSchema, 201: loadReportSchema, 422: problemSchema },
    }
    scope.post<{ Querystring: { format: 'csv' | 'json'; asOf: string; name: string } }>('/tariff/revisions', { onRequest: access.guard, schema, bodyLimit: uploadBytesMax }, async (request, reply) => {
      const report = await tariff.loadSchedule(request.body as AsyncIterable<Uint8Array>, request.query)
      if (report.outcome === 'refused') {
        throw new Problem({ status: 422, type: 'urn:customhouse:problem:tariff-file-refused', title: 'The tariff file was not loaded', detail: 'The findings say where and why', extra: { findings: report.findings } })
      }
      return reply.code(report.outcome === 'loaded' ? 201 : 200).send(report)
    })
    done()
  })
}

const exportedFile = Type.Unknown({ description: 'The file as USITC exports it, CSV or JSON as the query says' })
const uploadBytesMax = 256 * 1024 * 1024

function serveDuty(http: Http, { tariff }: TariffRoutes): void {
  const schema = {
    operationId: 'assessDuty', tags, security: open, summary: 'What would be owed on goods', body: dutyQuestionSchema,
    description: 'Assesses the numbers given and no others; provisions that may also apply are findings.',
    response: { 200: assessmentSchema, 422: problemSchema },
  }
  http.post('/tariff/duty', { bodyLimit: questionBytesMax, config: seldom, schema }, (request) => {
    const book = tariff.book()
    const declaration = declarationFor(request.body, book)
    if (!('goodsItems' in declaration)) {
      throw new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'The question cannot be answered', detail: 'The findings say what to correct', extra: { findings: declaration } })
    }
    const assessment = book.assess(declaration, request.body.date)
    const codes = declaration.goodsItems.flatMap((item) => item.commodities.map(({ code }) => code))
    const lines = codes.map((code) => book.line(code, request.body.date)).filter((line) => line !== undefined)
    const named = new Set(assessment.findings.map(({ message }) => message))
    const further = provisionsToConsider(lines, codes).filter(({ message }) => !named.has(message))
    return { ...assessment, lines: [...assessment.lines], findings: [...assessment.findings, ...further] }
  })
}

function serveTable(http: Http, { tariff, access }: TariffRoutes, table: OperatorTable): void {
  const path = `/tariff/tables/${table}`
  const rows = Type.Array(operatorTables[table], { minItems: 1, maxItems: 20_000 })
  const listed = { operationId: `list${operationName(table)}`, tags, security, summary: `The ${table.replaceAll('-', ' ')} that were loaded`, response: { 200: Type.Object({ rows: Type.Array(Type.Unknown()) }) } }
  http.get(path, { onRequest: access.guard, schema: listed }, async () => ({ rows: [...(await tariff.operatorRows())[table]] }))
  const loaded = { operationId: `load${operationName(table)}`, tags, security, summary: `Load ${table.replaceAll('-', ' ')} from a published notice`, body: Type.Object({ rows }), response: { 200: Type.Object({ rows: Type.Integer() }), 422: problemSchema } }
  http.post<{ Body: { rows: OperatorRow[] } }>(path, { onRequest: access.guard, schema: loaded }, async (request) => {
    const findings = request.body.rows.flatMap(rowFindings)
    if (findings.length > 0) throw new Problem({ status: 422, type: 'urn:customhouse:problem:refused', title: 'The rows were not loaded', detail: 'The findings say which and why', extra: { findings } })
    await tariff.loadRows(table, request.body.rows)
    return { rows: request.body.rows.length }
  })
}

/** `FeeNotices` of `fee-notices`. */
function operationName(table: OperatorTable): string {
  return table.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')
}
