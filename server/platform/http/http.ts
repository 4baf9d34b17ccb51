import { randomUUID } from 'node:crypto'
import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance, type RawReplyDefaultExpression, type RawRequestDefaultExpression, type RawServerDefault } from 'fastify'
import type { Telemetry } from '../telemetry/index.ts'
import { deprecationTerm, stateApiVersion } from './api-version.ts'
import { closeInTime } from './closing.ts'
import { handleErrors } from './error-handling.ts'
import { readJsonBodies } from './json-body.ts'
import { refuseOverload } from './overload.ts'
import { servePages } from './pages/serve-pages.ts'
import { problemMediaType } from './problem.ts'
import { limitRate } from './rate-limit.ts'
import { measureRequests } from './request-metrics.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { serveHealth } from './serve-health.ts'
import { validateBySchema } from './validation.ts'

/** The HTTP server, whose routes are typed by their TypeBox schemas. */
export type Http = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>

export interface HttpOptions {
  readonly telemetry: Telemetry
  /** The program's version. */
  readonly version: string
  /** Where callers reach this server, without a slash at the end. */
  readonly publicUrl: string
  /** Whether the server can do its work; told at /healthz. */
  readonly ready: () => Promise<Readiness>
  readonly bodyBytesMax?: number
  readonly jsonDepthMax?: number
  readonly requestsPerSecondMax?: number
  readonly requestMillisecondsMax?: number
  readonly underWayMax?: number
  readonly delayMillisecondsMax?: number
}

export interface Readiness {
  readonly ready: boolean
  /** What was looked at and how it was found, e.g. `{ database: 'answers' }`. */
  readonly checks: Readonly<Record<string, string>>
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
  await describeApi(http, options.version)
  serveHealth(http, options)
  servePages(http)
  return http
}

async function describeApi(http: Http, version: string): Promise<void> {
  await http.register(swagger, {
    transformObject: (described) => ('openapiObject' in described ? withProblemMediaType(described.openapiObject) : described.swaggerObject),
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Customhouse', version, description: deprecationTerm, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            description: 'Client credentials with private_key_jwt (RFC 7523), answered by the issuer that the operator names',
            flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: {} } },
          },
        },
      },
    },
  })
}

/** Routes say which answers are problems by their schema; the description says so by the media type too. */
function withProblemMediaType<Described extends { paths?: object }>(described: Described): Described {
  for (const methods of Object.values(described.paths ?? {}) as Readonly<Record<string, { responses?: Readonly<Record<string, { content?: Record<string, unknown> }>> }>>[]) {
    for (const { responses } of Object.values(methods)) {
      for (const [status, answer] of Object.entries(responses ?? {})) {
        const content = answer.content?.['application/json']
        if (Number(status) >= 400 && content !== undefined) answer.content = { [problemMediaType]: content }
      }
    }
  }
  return described
}
