import { Type } from 'typebox'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { TimesAsked } from '../../filings/index.ts'
import type { RouteAccess } from '../routes.ts'
import type { DeterminationNeeds } from '../transport.ts'
import { enforcementFigures } from './enforcement-figures.ts'
import { agencyTimes, examYield, limitTime, revenueEntriesMax, revenueFindings, ruleHits } from './store.ts'

const dayMilliseconds = 86_400_000
const daysMax = 366
const text = Type.String()
const count = Type.Integer()
const seconds = Type.Optional(Type.Number({ description: 'Seconds; absent where there is none to count' }))
const day = Type.String({ format: 'date', description: 'A day of Eastern time' })
const yieldSchema = Type.Object({ key: text, exams: count, found: Type.Integer({ description: 'Exams that found something' }), lines: count, seized: count, share: Type.Number({ description: 'Found among all, 0 to 1' }) })

const figuresSchema = Type.Object({
  from: day, to: day,
  releases: Type.Array(Type.Object({ of: Type.Enum(['all', 'mode', 'port']), key: text, released: count, waiting: count, median: seconds, p90: seconds }), { description: 'Of entries filed in the period, from filing to release' }),
  exams: Type.Object({ all: yieldSchema, kinds: Type.Array(yieldSchema), sites: Type.Array(yieldSchema), why: Type.Array(yieldSchema, { description: 'By a rule, drawn at random, or ordered by an officer' }), discrepancies: Type.Array(yieldSchema) }, { description: 'Of exams with results recorded in the period' }),
  rules: Type.Array(Type.Object({ rule: text, version: count, isRandom: Type.Boolean(), hits: count, exams: count, found: count, share: Type.Number() })),
  revenue: Type.Object({
    entries: Type.Integer({ description: 'Entries of which an exam found what touches the revenue' }), assessed: Type.Integer({ description: 'Those of them with an entry summary' }), corrected: count,
    atRisk: Type.String({ description: 'Duty assessed on the lines found discrepant in quantity, description, classification, origin, value, or by goods undeclared' }),
    recovered: Type.String({ description: 'By how much the totals of their summaries rose after the exam' }), isCutShort: Type.Boolean({ description: `More than ${String(revenueEntriesMax)} entries: the newest were counted` }),
  }),
  agencies: Type.Array(Type.Object({ agency: text, reviews: count, answered: count, median: seconds, p90: seconds, releaseMedian: seconds, releaseP90: seconds }), { description: 'Of filings of the period that concern the agency: to its first answer, and to the release' }),
})

/** GET /enforcement-figures: a period of enforcement in figures. */
export function figureRoutes(http: Http, access: RouteAccess, { database, filings }: DeterminationNeeds): void {
  http.get('/enforcement-figures', {
    onRequest: access.guard,
    schema: {
      tags: ['determinations'], security: [{ oauth: [] }], operationId: 'readEnforcementFigures', summary: 'A period of enforcement in figures: releases by time, what exams found, rules, revenue, agencies',
      description: 'Customs’ own. A figure that would take more than ten seconds is refused: ask for a shorter period.',
      querystring: Type.Object({ from: day, to: Type.String({ format: 'date', description: 'The last day, included; at most 366 days after the first' }) }, { additionalProperties: false }),
      response: { 200: figuresSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { from, to } = request.query
    const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds
    if (!(days >= 0 && days <= daysMax)) throw new Problem({ status: 400, title: 'No such period', detail: `The last day must not be before the first, nor more than ${String(daysMax)} days after it` })
    const asked: TimesAsked = { environment, from, to }
    const figures = await database.read(scope, async (sql) => {
      await limitTime(sql)
      const found = await revenueFindings(sql, asked)
      return enforcementFigures({
        releases: await filings.releaseTimes(sql, asked), yields: await examYield(sql, asked), agencies: await agencyTimes(sql, asked), hits: await ruleHits(sql, asked),
        owed: await filings.owedAround(sql, environment, found.slice(0, revenueEntriesMax)), isCutShort: found.length > revenueEntriesMax,
      })
    })
    return { from, to, ...figures }
  })
}
