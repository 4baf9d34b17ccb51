import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { fastify, LogController, type FastifyBaseLogger } from 'fastify'
import type { Telemetry } from '../telemetry/index.ts'
import { stateApiVersion } from './api-version.ts'
import { closeInTime } from './closing.ts'
import { describeApi, type ApiTag } from './describe-api.ts'
import { handleErrors } from './error-handling.ts'
import type { Http, Readiness } from './http.ts'
import { readJsonBodies } from './json-body.ts'
import { refuseOverload } from './overload.ts'
import { servePages } from './pages/serve-pages.ts'
import { limitRate } from './rate-limit.ts'
import { measureRequests } from './request-metrics.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { serveHealth } from './serve-health.ts'
import { validateBySchema } from './validation.ts'

export interface HttpOptions {
  readonly telemetry: Telemetry
  /** The program's version. */
  readonly version: string
  /** Where callers reach this server, without a slash at the end. */
  readonly publicUrl: string
  /** Whether the server can do its work; told at /healthz. */
  readonly ready: () => Promise<Readiness>
  /** The groups that routes name in their `tags`. */
  readonly tags?: readonly ApiTag[]
  readonly bodyBytesMax?: number
  readonly jsonDepthMax?: number
  readonly requestsPerSecondMax?: number
  readonly requestMillisecondsMax?: number
  readonly underWayMax?: number
  readonly delayMillisecondsMax?: number
}

/** Makes the server; add routes to it, then `listen`. */
export async function createHttp(options: HttpOptions): Promise<Http> {
  const log: FastifyBaseLogger = options.telemetry.log
  const http: Http = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: options.bodyBytesMax ?? 10 * 1024 * 1024,
    requestTimeout: options.requestMillisecondsMax ?? 60_000,
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 300 },
  }).withTypeProvider<TypeBoxTypeProvider>()
  sendSecurityHeaders(http, options.publicUrl)
  measureRequests(http, options.telemetry)
  refuseOverload(http, { delayMillisecondsMax: options.delayMillisecondsMax ?? 1000, underWayMax: options.underWayMax ?? 2000 })
  closeInTime(http)
  stateApiVersion(http)
  handleErrors(http)
  validateBySchema(http)
  readJsonBodies(http, options.jsonDepthMax ?? 64)
  await limitRate(http, options.requestsPerSecondMax ?? 2000)
  await describeApi(http, { version: options.version, tags: options.tags ?? [] })
  serveHealth(http, options)
  servePages(http)
  return http
}
