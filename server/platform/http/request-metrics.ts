import type { Telemetry } from '../telemetry/index.ts'
import type { Http } from './http.ts'

/** Times every answer by its route, which says what was done and not by or about whom. */
export function measureRequests(http: Http, telemetry: Telemetry): void {
  const seconds = telemetry.histogram<'method' | 'route' | 'status'>({
    name: 'customhouse_http_request_seconds',
    help: 'Time from the arrival of a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  })
  http.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
    request.log.debug({ method: request.method, route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'Answered')
    done()
  })
}
