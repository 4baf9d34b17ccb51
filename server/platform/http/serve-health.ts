import { Type } from 'typebox'
import type { Telemetry } from '../telemetry/index.ts'
import type { Http, Readiness } from './http.ts'

interface HealthNeeds {
  readonly telemetry: Telemetry
  readonly version: string
  readonly ready: () => Promise<Readiness>
}

const health = Type.Object({
  status: Type.Union([Type.Literal('ready'), Type.Literal('not-ready')]),
  version: Type.String(),
  checks: Type.Record(Type.String(), Type.String()),
})

/** For load balancers and operators: whether work is done here, and how much. */
export function serveHealth(http: Http, { telemetry, version, ready }: HealthNeeds): void {
  http.get(
    '/healthz',
    { schema: { tags: ['operation'], security: [], summary: 'Whether the service is ready', operationId: 'readHealth', response: { 200: health, 503: health } } },
    async (_request, reply) => {
      const { ready: isReady, checks } = await ready().catch(() => ({ ready: false, checks: {} }))
      return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready', version, checks })
    },
  )
  http.get('/metrics', { schema: { tags: ['operation'], security: [], summary: 'Metrics in Prometheus’s text format', operationId: 'readMetrics', produces: ['text/plain'], response: { 200: Type.String() } } }, async (_request, reply) => {
    const { mediaType, text } = await telemetry.metrics()
    return reply.type(mediaType).send(text)
  })
}
