import { Type, type Static } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { WholeFiling } from '../../filings/index.ts'
import { examKinds, type ExamKind } from '../exam-kinds.table.ts'
import { filingParams } from '../schemas.ts'
import { filingSeen, requireAct, requireOthersFiling, type DeterminationNeeds } from '../transport.ts'
import type { Exam } from './exam.ts'
import { discrepancyKinds, discrepancyKindNames } from './discrepancy-kinds.table.ts'
import { examinationSites, siteOf } from './examination-sites.table.ts'
import { examParams, examSchema, examsSchema, placeToKeepSchema, resultsToKeepSchema, siteSchema } from './schemas.ts'
import { changeExam, examOnFile, examsOf, outcomesOf, selectionOf } from './store.ts'
import { keepResults, placeExam, refuseWhere, type RouteAccess } from './transport.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const actProblems = { 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema }

/** Examinations of goods: where, when, and what was found. */
export function examRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  serveExams(http, access, needs)
  serveSites(http, access)
  servePlaces(http, access, needs)
  serveResults(http, access, needs)
}

function serveExams(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/filings/:id/exams', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listExams', summary: 'Examinations of the goods of a filing, oldest first: kind, place, time, who bears the cost',
      description: 'What was found, and why the goods were chosen, is customs’ own: nobody else is answered `outcomes` and `selectedBy`.', params: filingParams, response: { 200: examsSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { entryNumber } = await filingSeen(needs, caller, request.params.id)
    return needs.database.read(caller.scope, async (sql) => {
      const exams = []
      for (const exam of await examsOf(sql, entryNumber, caller.environment)) exams.push(await examSeen(sql, exam, caller))
      return { exams }
    })
  })
}

function serveSites(http: Http, access: RouteAccess): void {
  http.get('/examination-sites', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listExaminationSites', summary: 'Where goods are examined, and what an exam may be and find', querystring: Type.Object({ port: Type.Optional(Type.String({ maxLength: 4 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ sites: Type.Array(siteSchema), kinds: Type.Record(Type.String(), Type.Object({ words: Type.String(), authority: Type.String(), isAtSite: Type.Boolean() })), discrepancies: Type.Array(Type.Object({ kind: Type.String(), words: Type.String(), authority: Type.String() })) }), ...problems },
    },
  }, (request) => {
    const { port } = request.query
    return {
      sites: examinationSites.filter((site) => port === undefined || site.port === port), kinds: { ...examKinds },
      discrepancies: discrepancyKindNames.map((kind) => ({ kind, words: discrepancyKinds[kind].words, authority: discrepancyKinds[kind].authority })),
    }
  })
}

function servePlaces(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/exams/:exam/schedule', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'scheduleExam', summary: 'Say where and when an exam is held, of which kind, and who bears the cost', description: 'The filer hears `ExamScheduled`.', params: examParams, headers: idempotencyHeaders, body: placeToKeepSchema, response: { 200: examSchema, ...actProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { exam } = await openExamSeen(needs, caller, request.params.exam)
    requireKind(access, caller, [exam.kind, ...(request.body.examKind === undefined ? [] : [request.body.examKind])])
    return needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => examSeen(sql, await placeExam(sql, needs, { ...request.body, exam, at: needs.clock.now().toISOString() }), caller)))
  })
}

function serveResults(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/exams/:exam/results', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'recordExamResults', summary: 'Record what was found of lines while an exam goes on, with photographs and papers',
      description: 'Customs’ own; the exam ends with the decision `record-exam`. Files go on the record as a message of the filing, which the filer reads: leave them out where it should not.',
      params: examParams, headers: idempotencyHeaders, body: resultsToKeepSchema, response: { 200: examSchema, ...actProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { exam, filing } = await openExamSeen(needs, caller, request.params.exam)
    requireKind(access, caller, [exam.kind])
    return needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, () => keepPartly(sql, needs, { exam, filing, caller, body: request.body })))
  })
}

interface PartlyRecorded {
  readonly exam: Exam
  readonly filing: WholeFiling
  readonly caller: Caller
  readonly body: Static<typeof resultsToKeepSchema>
}

async function keepPartly(sql: Sql, needs: DeterminationNeeds, { exam, filing, caller, body: { results, words = 'Taken at the exam', files = [] } }: PartlyRecorded) {
  const at = needs.clock.now().toISOString()
  await keepResults(sql, needs, { exam, filing, caller, results, at })
  const after: Exam = { ...exam, state: 'partial' }
  await changeExam(sql, after)
  const sent = files.map(({ name, mediaType, content }) => ({ name, mediaType, content: Buffer.from(content, 'base64') }))
  if (sent.length > 0) await needs.recordMessage(sql, { caller, filing, message: { kind: 'message', words, documents: [], files: sent } })
  return examSeen(sql, after, caller)
}

/** Exams of agriculture alone are an agriculture specialist's too. Throws a 403 Problem. */
function requireKind(access: RouteAccess, caller: Caller, kinds: readonly ExamKind[]): void {
  if (kinds.every((kind) => kind === 'agriculture')) requireAct(access, caller, 'record-exam')
  else access.requireRight(caller, 'decide-exam')
}

/** An exam that goes on, of a filing that is not the caller's own. */
async function openExamSeen(needs: DeterminationNeeds, caller: Caller, id: string): Promise<{ readonly exam: Exam; readonly filing: WholeFiling }> {
  const exam = await needs.database.read(caller.scope, (sql) => examOnFile(sql, id, caller.environment))
  if (exam === undefined) throw notFound()
  const filing = await filingSeen(needs, caller, exam.filing)
  requireOthersFiling(caller, filing)
  refuseWhere(exam.state === 'ordered' || exam.state === 'partial' ? undefined : 'The exam is over')
  return { exam, filing }
}

/** An exam as it is answered; to customs with what was found, and why the goods were chosen. */
async function examSeen(sql: Sql, exam: Exam, { scope, roles }: Caller) {
  const { organisation: _organisation, environment: _environment, ...shown } = exam
  const site = siteOf(exam.site)
  const isCustoms = scope.role === 'authority' && !roles.includes('agency-officer')
  const outcomes = isCustoms ? await outcomesOf(sql, exam.id) : []
  return {
    ...shown, words: examKinds[exam.kind].words, authority: examKinds[exam.kind].authority, ...(site !== undefined && { siteName: site.name }),
    ...(isCustoms && {
      selectedBy: (await selectionOf(sql, exam.id)).map((one) => ({ ...one })),
      outcomes: outcomes.map(({ line, isConforming, isSeized, discrepancies, measured, recordedAt }) => ({ line, isConforming, isSeized, recordedAt, discrepancies: discrepancies.map((one) => ({ ...one })), ...(measured !== undefined && { measured }) })),
    }),
  }
}
