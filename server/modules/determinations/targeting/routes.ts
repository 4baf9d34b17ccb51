import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { examKinds } from '../exam-kinds.table.ts'
import type { RouteAccess } from '../routes.ts'
import { dryRunRoutes } from './dry-run/routes.ts'
import { allFacts } from './find-fact.ts'
import { inspectionRoutes } from './inspection/routes.ts'
import { operators } from './operators.table.ts'
import { ruleBookRoutes } from './rule-book/routes.ts'
import { factsSchema } from './schemas.ts'
import type { TargetingNeeds } from './transport.ts'
import { valueListRoutes } from './value-lists/routes.ts'

/** Everything about targeting over HTTP. */
export function targetingRoutes(http: Http, access: RouteAccess, needs: TargetingNeeds): void {
  http.get('/targeting/facts', {
    onRequest: access.guard,
    schema: {
      tags: ['targeting'], security: [{ oauth: [] }], operationId: 'listTargetingFacts', summary: 'What rules may look at, and how it is compared', description: 'Beside these, every statistic of a line by its name: `feature.` and the name, e.g. `feature.price-against-route`.',
      response: { 200: factsSchema, 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => {
    access.callerOf(request)
    return Promise.resolve({
      facts: allFacts.map(({ read: _read, needsPast: _past, ...fact }) => fact),
      operators: operators.map(({ fits, ...operator }) => ({ ...operator, fits: [...fits] })),
      examKinds: Object.entries(examKinds).map(([name, { words }]) => ({ name, words })),
    })
  })
  ruleBookRoutes(http, access, needs)
  dryRunRoutes(http, access, needs)
  valueListRoutes(http, access, needs)
  inspectionRoutes(http, access, needs)
}
