/** Enforcement: cases about goods and parties, from opening to close. See README.md. */
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Access } from '../../platform/access/index.ts'

export interface EnforcementNeeds {
  readonly database: Database
  readonly clock: Clock
}

export interface Enforcement {
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createEnforcement(_needs: EnforcementNeeds): Enforcement {
  return {
    routes() { /* None yet. */ },
  }
}
