import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import type { LiveState } from '../../live/live-facts.tsx'
import { checkpointSize, type Observed } from './observed.ts'

/** Looks at what anyone may see of the service, once. Never rejects: what cannot be had is what the page is for. */
export async function lookAtService({ api }: Pick<SingleWindowClient, 'api'>, live: LiveState): Promise<Observed> {
  const began = performance.now()
  const health = await api.GET('/healthz').then(({ data }) => data, (failure: unknown) => failure)
  const milliseconds = Math.round(performance.now() - began)
  const log = await api.GET('/ledger/checkpoint', { parseAs: 'text' }).then(({ data }) => data, () => undefined)
  const logSize = checkpointSize(log ?? '')
  return {
    at: new Date().toISOString(),
    standings: { ...standingsOf(health, logSize), events: live === 'live' ? 'works' : live === 'offline' ? 'fails' : 'unknown' },
    ...(isHealth(health) ? { version: health.version, milliseconds } : {}),
    ...(logSize === undefined ? {} : { logSize }),
  }
}

function standingsOf(health: unknown, logSize: number | undefined): Omit<Observed['standings'], 'events'> {
  const isReady = isHealth(health) && health.status === 'ready'
  return {
    api: isReady ? 'works' : 'fails',
    database: databaseOf(health),
    // This page is a part of it.
    portal: 'works',
    log: logSize !== undefined ? 'works' : isReady ? 'fails' : 'unknown',
    // Nothing public tells how much waits to be done behind the scenes.
    queue: 'unknown',
  }
}

function databaseOf(health: unknown): Observed['standings']['database'] {
  if (isHealth(health)) return health.checks['database'] === 'answers' ? 'works' : 'fails'
  return health instanceof Refusal && health.status === 503 ? 'fails' : 'unknown'
}

interface Health {
  readonly status: string
  readonly version: string
  readonly checks: Readonly<Record<string, string>>
}

function isHealth(value: unknown): value is Health {
  return typeof value === 'object' && value !== null && 'checks' in value
}
