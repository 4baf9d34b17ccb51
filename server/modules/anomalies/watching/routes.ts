import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { modelFile, modelsOnFile, type ModelOnFile } from '../models/store.ts'
import type { RouteAccess, RouteNeeds } from '../route-needs.ts'
import { watchSchema } from '../schemas.ts'
import { shareInterval } from '../training/judge-scores.ts'
import { tenthsOf } from '../training/train-model.ts'
import { biasLimits, groupRates } from './bias.ts'
import { driftLimits, driftOfFeatures, driftOfScores, linesWatchedMin, type Drift } from './drift.ts'
import { groupCounts, lateLines, selectedCounts, type LateLine } from './store.ts'

/** Whether trade is still like what the model learned from, and whom it looks at. */
export function watchRoutes(http: Http, access: RouteAccess, { database, clock }: RouteNeeds): void {
  http.get('/anomaly-drift', {
    onRequest: access.guard,
    schema: {
      tags: ['anomalies'], security: [{ oauth: [] }], operationId: 'readAnomalyDrift', summary: 'Drift of features and scores, rates among equals, and what random inspections say of all trade',
      description: 'Drift by the population stability index over the last 30 days, from 100 lines on; rates by port, origin and size of importer over a year, with the stated limits. Inspections of what was suspected tell nothing of the rest: the random ones do.',
      response: { 200: watchSchema, 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const today = easternDate(clock.now())
    return database.read(scope, async (sql) => {
      const late = await lateLines(sql, environment, today)
      const inForce = (await modelsOnFile(sql, environment)).find(({ state }) => state === 'in-force')
      const drift = inForce === undefined ? { features: [] } : await driftOf(sql, environment, { inForce, late })
      return {
        ...drift, lines: late.length, limits: { ...driftLimits, ...biasLimits }, groups: [...groupRates(await groupCounts(sql, environment, today))],
        selected: (await selectedCounts(sql, environment, today)).map((one) => ({ ...one, interval: [...shareInterval(one.found, one.inspected)] })),
      }
    })
  })
}

async function driftOf(sql: Sql, environment: 'test' | 'production', { inForce, late }: { readonly inForce: ModelOnFile; readonly late: readonly LateLine[] }): Promise<{ model: string; features: Drift[]; scores?: Drift }> {
  const read = readModel(await modelFile(sql, environment, inForce.id) ?? new Uint8Array())
  const scores = late.flatMap(({ score }) => (score === null ? [] : [score]))
  return {
    model: inForce.id,
    features: 'model' in read && late.length >= linesWatchedMin ? [...driftOfFeatures(read.model, late.map(({ features }) => features))] : [],
    ...(inForce.evaluation !== null && scores.length >= linesWatchedMin ? { scores: driftOfScores(inForce.evaluation.scoreTenths, tenthsOf(scores)) } : {}),
  }
}
