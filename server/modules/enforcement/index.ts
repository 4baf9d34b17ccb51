/** Enforcement: cases about goods and parties, from opening to close. See README.md. */
import { caseRoutes } from './case/routes.ts'
import { openPartsOf } from './case/store.ts'
import type { Enforcement, EnforcementNeeds } from './enforcement.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import { endClocks } from './jobs.ts'
import { networkRoutes } from './network/routes.ts'
import { ownPartRoutes } from './own-part/routes.ts'
import { waitingOf } from './own-part/waiting-of.ts'
import { tracingPackageRoutes } from './tracing-package/routes.ts'

export type { Enforcement, EnforcementNeeds } from './enforcement.ts'

export function createEnforcement(needs: EnforcementNeeds): Enforcement {
  return {
    waiting: async (sql, environment) => (await openPartsOf(sql, environment)).flatMap(waitingOf),
    jobs: () => { endClocks(needs) },
    routes(http, access) {
      caseRoutes(http, access, needs)
      evidenceRoutes(http, access, needs)
      ownPartRoutes(http, access, needs)
      networkRoutes(http, access, needs)
      tracingPackageRoutes(http, access, needs)
    },
  }
}
