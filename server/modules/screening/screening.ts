import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import type { Parties } from '../parties/index.ts'

export interface ScreeningNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly parties: Pick<Parties, 'directory'>
}

export type ScreeningAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

/** The parties of an edition in force. */
export interface PartiesInForce {
  readonly list: string
  /** Day of its publication. */
  readonly edition: string
  readonly parties: readonly ListedParty[]
}

