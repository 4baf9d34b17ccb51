import { daysAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import { notFound, problemSchema, type Http } from '../../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../../platform/idempotency/index.ts'
import { uuidV7 } from '../../../../platform/outbox/index.ts'
import { Type } from 'typebox'
import type { RouteAccess } from '../../routes.ts'
import { lockRule } from '../rule-book/store.ts'
import { ruleOfficer } from '../rule-book/transport.ts'
import { dryRunSchema, dryRunToAskSchema, versionParams } from '../schemas.ts'
import type { TargetingNeeds } from '../transport.ts'
import { dryRunQueue, type DryRunJob } from './jobs.ts'
import { dryRunOnFile, latestDryRun, saveDryRun, type DryRunOnFile } from './store.ts'

const about = { tags: ['targeting'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema, 404: problemSchema }

/** Rules asked of past filings, before they are asked of new ones. */
export function dryRunRoutes(http: Http, access: RouteAccess, { database, clock, jobs }: TargetingNeeds): void {
  http.post('/targeting/rules/:name/versions/:version/dry-runs', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'dryRunTargetingRule', summary: 'Ask a version of a rule of past filings', description: 'Done in the background, over at most the newest 20,000 filings; GET /targeting/dry-runs/{id} says how far it is. The result is kept with the version, which cannot be submitted without.',
      params: versionParams, headers: idempotencyHeaders, body: dryRunToAskSchema, response: { 200: dryRunSchema, 400: problemSchema, ...problems, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { environment } = caller
    const { name, version } = request.params
    return database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => {
      if (!(await lockRule(sql, environment, name)).some((one) => one.version === version)) throw notFound()
      const now = clock.now()
      const run = { id: uuidV7(now.getTime()), rule: name, version, askedBy: ruleOfficer(caller), askedAt: now.toISOString(), since: `${daysAfter(now.toISOString().slice(0, 10), -request.body.days)}T00:00:00.000Z` }
      await saveDryRun(sql, environment, run)
      await jobs.enqueue(sql, dryRunQueue, { data: { id: run.id, environment } satisfies DryRunJob, attemptsMax: 3 })
      return { ...run, state: 'waiting' as const, done: 0, total: 0 }
    }))
  })
  http.get('/targeting/rules/:name/versions/:version/dry-runs', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readLatestDryRun', summary: 'The latest dry run of a version', params: versionParams, response: { 200: Type.Object({ dryRun: Type.Optional(dryRunSchema) }), ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => latestDryRun(sql, environment, request.params))
    return found === undefined ? {} : { dryRun: dryRunShown(found) }
  })
  http.get('/targeting/dry-runs/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readDryRun', summary: 'How far a dry run is, and what it came to', params: Type.Object({ id: Type.String({ format: 'uuid' }) }), response: { 200: dryRunSchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => dryRunOnFile(sql, environment, request.params.id))
    if (found === undefined) throw notFound()
    return dryRunShown(found)
  })
}

function dryRunShown({ result, ...run }: DryRunOnFile) {
  if (result === undefined) return run
  const { byPort, byImporter, byOutcome, byMonth, samples } = result
  return { ...run, result: { ...result, byPort: [...byPort], byImporter: [...byImporter], byOutcome: [...byOutcome], byMonth: [...byMonth], samples: samples.map(({ held, ...sample }) => ({ ...sample, held: [...held] })) } }
}
