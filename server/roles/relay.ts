import type { Outbox } from '../platform/outbox/index.ts'
import type { Running } from './role.ts'

/** Delivers facts to those who subscribed. */
export function startRelay(outbox: Outbox): Running {
  return outbox.startRelay()
}
