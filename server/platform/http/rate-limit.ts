import rateLimit from '@fastify/rate-limit'
import type { Http } from './http.ts'
import { Problem } from './problem.ts'

const windowSeconds = 10

/** Each client, by its network address, may send so many requests a second on average over ten seconds. */
export async function limitRate(http: Http, requestsPerSecond: number): Promise<void> {
  await http.register(rateLimit, {
    max: requestsPerSecond * windowSeconds,
    timeWindow: windowSeconds * 1000,
    enableDraftSpec: true,
    allowList: (request) => request.url === '/healthz' || request.url === '/metrics',
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem({
        status: 429,
        title: 'Too many requests',
        detail: `More than ${String(requestsPerSecond)} requests a second came from this address; send again after the time in Retry-After`,
        headers: { 'retry-after': String(Math.ceil(ttl / 1000)) },
      }),
  })
}
